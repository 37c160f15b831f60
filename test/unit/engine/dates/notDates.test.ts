import { rows } from '../../../support/checkDates';

/** What looks like a date, a time or a length of time and is none. */
describe('no dates', () => {
  describe('words that are months or seasons elsewhere', () =>
    rows([
      'The mayor may sell the mill.',
      'May we ask why?',
      'Theresa May spoke to the house.',
      'May said the house had spoken.',
      'The band will march to the square.',
      'The March for Bread drew a crowd.',
      'He joined the March on Odda.',
      'The actor Fredric March played the part.',
      'April Jonsson won the race.',
      'The lawyer June Quist won the case.',
      'August Hale wrote the play.',
      'An august body of men met.',
      'Prices fall when rates rise.',
      'Prices will fall.',
      'The fall of the tower was filmed.',
      'After the fall of the city he fled.',
      'The fall in prices hurt.',
      'A spring of clear water was found.',
      'Hopes spring from such news.',
      'They marched and were seen to march on.',
      'He decided to sum up, mar or not.',
      'A dec is a unit of no use.',
    ]));

  describe('words that are days elsewhere', () =>
    rows([
      'The sun set over the port.',
      'He reads The Sun and The Sunday Times.',
      'Sun and wind dried the nets.',
      'They wed at sea and sat on deck.',
      'The film Bloody Sunday was shown.',
      'The paper USA Today ran it.',
      'He reads the Daily Herald.',
    ]));

  describe('second, minute, hour, quarter and half', () =>
    rows([
      'The second group left.',
      'He finished second and she third.',
      'A second ship was seen.',
      'The second man, the first woman.',
      'The minute hand broke.',
      'The minutes of the meeting were lost.',
      'Three quarters of the houses burned.',
      'A quarter of the houses burned.',
      'Half of the crew was saved.',
      'The other half was lost.',
      'They paid a quarter for it.',
      'In the second half the striker scored a penalty.',
      'In the fourth quarter he threw for two touchdowns.',
      'The quarterback sat out.',
    ]));

  describe('scores, votes, prices and fractions', () =>
    rows([
      'They won 6-3, 6-4.',
      'The board split 5-4.',
      'They lost by 21 to 14.',
      'The motion passed 312 to 104.',
      'The stock rose 3/8 to 21 1/2.',
      'The bond fell 5/32.',
      'It cost $1998, then $2,010.',
      'It cost 1,998 euros.',
      'It cost £1999 in the end.',
      'The odds were 10/1.',
      'A ratio of 10:35 was found.',
      'The psalm is Luke 10:35.',
      'He ran it in 2:14.',
      'The rate was 19.98 percent.',
      'Sales rose 2020%.',
    ]));

  describe('numbers that name or count', () =>
    rows([
      'Flight 1998 was late.',
      'He lives at 1998 Harbour Street.',
      'Room 2010 was empty.',
      'Highway 1999 was blocked.',
      'Section 1983 was invoked.',
      'Call 555-1998 for help.',
      'Some 1998 people marched.',
      'There were 2000 people there.',
      'More than 2000 were hurt.',
      'At least 1950 were hurt.',
      'The plant has 1998 workers.',
      'It weighs 2000kg.',
      'It is a 2000-page report.',
      'The ship carried 1,950 men.',
      'Boeing 1998 was the number.',
      'No. 1984 was drawn.',
      'Resolution 1973 was passed.',
      'It is 1950 miles away.',
      'The Airbus-1998 is no plane.',
      'Order #1998 was lost.',
      'Article 12 was struck out.',
      'On page 3 there is a map.',
      'A 911 call was made.',
      'He has 20 and she has 30.',
    ]));

  describe('ages', () =>
    rows([
      'The 6-year-old boy was saved.',
      'The boy, 6 years old, was saved.',
      'The boy, 6, was saved.',
      'A six-month-old girl was saved.',
      'He was 72 years of age.',
      'A 44-year-old was held.',
      'He was in his 30s.',
      'She was in her early 20s.',
      'Lows will be in the 40s.',
    ]));

  describe('phrases that only sound like time', () =>
    rows([
      'At the same time, the mayor left.',
      'For the first time, the mayor left.',
      'Once upon a time there was a mayor.',
      'Then the mayor left.',
      'The former mayor left already.',
      'He had previously been mayor.',
      'He has yet to leave and is still there.',
      'Meanwhile the mayor left soon.',
      'It was a matter of time.',
      'To this day nobody knows.',
      'Now that it is over, they left.',
      'He walked past the gate and the past president.',
      'The flavor of the week is lime.',
      'She was named person of the year.',
      'It was high noon.',
      'The programme 60 Minutes showed it.',
      'The show 21st Century Ships was made.',
      'He flew to Easter Island.',
      'They cut down Christmas trees.',
      'The days of the empire are over.',
      'The H1-B visa was refused.',
      'I am sure of it and so is pm.',
      'Zones such as EST and GMT differ.',
      'He kept early hours.',
      'They last saw him there.',
      'This is that, and that is this.',
      'The next of kin was told.',
    ]));

  describe('no words at all', () => rows(['', ' ', '\n\n\n', '“”', '1', '-', '19', '1998km', '12.5.', '…']));
});
