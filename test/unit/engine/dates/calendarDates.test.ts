import { rows } from '../../../support/checkDates';

/** Published on Saturday, 14 March 2026, unless a group says otherwise. */
describe('dates of the calendar', () => {
  describe('stated in full', () =>
    rows([
      'The bridge opened on {2024-03-03|March 3, 2024}.',
      'The bridge opened on {2024-03-03|3 March 2024}.',
      'It was signed on {2024-03-03|the 3rd of March, 2024}.',
      'It was signed on {2024-03-03|3rd March 2024}.',
      'It was signed on {2024-03-03|Sunday, March 3, 2024}, in Odda.',
      'It was signed on {2024-03-03|Sunday 3 March 2024}.',
      'The ferry sank {1998-09-30|Sept. 30, 1998}, off Lund.',
      'She was born {1951-02-28|Feb. 28, 1951}.',
      'Filed under {2026-02-28|28-Feb-2026} in the archive.',
      'In {2024-03|March 2024} the pier was closed.',
      'In {2024-03|March, 2024}, the pier was closed.',
      'By {1998-10|Oct. 1998} the pier was closed.',
      'It was closed in {1998-05|May 1998}.',
      'It was closed in {1998-05|May of 1998}.',
      'The fair of {1998-06|June ’98} was the last.',
    ]));

  describe('in digits', () =>
    rows([
      'Logged {2024-03-03|2024-03-03} by the harbour office.',
      'Logged {2024-03-03T08:30Z|2024-03-03T08:30Z} by the harbour office.',
      'Logged {2024-03-03T08:30:15+02:00|2024-03-03T08:30:15+02:00} by the office.',
      'Logged {2024-12-15T18:00Z|2024-12-15 18:00 UTC} by the office.',
      'Logged {2024-W10|2024-W10} by the office.',
      'Invoice of {2024-03-15|3/15/2024}.',
      'Invoice of {2024-03-15|15/3/2024}.',
      'Invoice of {1998-03-15|3/15/98}.',
      'Invoice of {2024-07-08|7/8/2024}.',
      'Moved {1998-03-01|03-01-98} from the wire.',
      'Moved {1998-02-27T08:00:00|02/27/1998 08:00:00} from the wire.',
      'Invoice of {2024-03-20|20.3.2024}.',
    ]));

  describe('a day of the nearest month', () =>
    rows([
      'The report will be published on {2026-03-21|the 21st}.',
      'The report was published on {2026-03-03|the 3rd}.',
      'They live on the 21st floor.',
      'It was the 21st time.',
    ]));

  describe('a day and month of the year nearest', () =>
    rows([
      'The talks began on {2026-03-02|March 2}.',
      'The talks begin on {2026-04-20|April 20}.',
      'The talks begin on {2026-04-20|20 April}.',
      'The vote was held {2025-12-30|Dec. 30}.',
      'The vote will be held {2026-12-30|Dec. 30}.',
      'It was seized on {2025-09-02|Sept. 2}.',
      'The lease will expire on {2026-09-02|Sept. 2}.',
      'He resigned on {2026-03-12|Thursday, March 12}.',
      'He resigned on {2025-11-06|Thursday, Nov. 6}.',
      'On {2026-03-12|Thursday 12 March} he resigned.',
      'He was shot {2025-10-23|last Oct. 23}.',
      'They will meet {2026-10-23|next Oct. 23}.',
      'The fire of {2025-07-04|the 4th of July} was soon put out, he said.',
    ]));

  describe('a bare weekday follows the verb', () =>
    rows([
      'The council voted on {2026-03-13|Friday}.',
      'The council will vote on {2026-03-20|Friday}.',
      'On {2026-03-13|Friday} the government said prices had risen.',
      'On {2026-03-13|Friday}, the board announced that it will close the mill.',
      'On {2026-03-16|Monday} the court will hear the case.',
      'The court is due to rule {2026-03-18|Wednesday}.',
      'The mayor agreed to meet {2026-03-17|Tuesday} with the strikers.',
      'The trial opens {2026-03-16|Monday}.',
      'The mayor, who resigned {2026-03-11|Wednesday}, will leave town on {2026-03-18|Wednesday}.',
      'The mayor would speak on {2026-03-16|Monday}, he said.',
      'The plan will be announced {2026-03-19|Thursday}.',
      'The talks have been postponed until {2026-03-18|Wednesday}.',
      'Bids are due by {2026-03-20|Friday}.',
      'Crews had cleared two of the lanes by {2026-03-12|Thursday}.',
      'It had already grown to forty feet by {2026-03-11|Wednesday}.',
      'The lanes had to be cleared by {2026-03-20|Friday}.',
      'Crews had been told to clear them by {2026-03-20|Friday}.',
      'They had seen it, so they wanted it mended by {2026-03-20|Friday}.',
      'The mill has been closed since {2026-03-10|Tuesday}.',
      'She failed to appear in court {2026-03-12|Thursday}.',
      'The number of ships rose to forty {2026-03-12|Thursday}.',
      'They went to court {2026-03-12|Thursday}.',
      'The ministry {2026-03-12|Thursday} condemned the raid.',
      'He had been due to speak {2026-03-11|Wednesday}.',
      'Police officers on {2026-03-13|Friday} said the road was clear.',
      'The results could come as soon as {2026-03-17|Tuesday}.',
      'The firm had been warned as early as {2025-12|December}.',
      'Lawyers want to appeal {2026-03-12|Thursday}’s ruling.',
      'The decision was read out at {2026-03-13|Friday}’s session.',
      'A strike on {2026-03-13|Friday} and {2026-03-14|Saturday} shut the port.',
      'It may rain on {2026-03-17|Tuesday} or {2026-03-18|Wednesday}.',
      'Open {2026-03-09|Mon}-{2026-03-13|Fri}, the sign said.',
    ]));

  describe('the weekday of publication is the day itself', () => {
    rows(['The council met on {2026-03-14|Saturday}.', 'The council will meet {2026-03-14|Saturday}.']);
    rows(['The council met on {2026-03-13|Friday}.', 'It met {2026-03-12|Thursday} too.'], { date: '2026-03-13' });
  });

  describe('last, this, next', () =>
    rows([
      'He died {2026-03-13|last Friday}.',
      'He died on {2026-03-13|Friday the 13th}.',
      'He died {2026-03-07|last Saturday}.',
      'It opens {2026-03-20|next Friday}.',
      'It opens {2026-03-16|this Monday}.',
      'It opened {2026-03-09|this past Monday}.',
      'It opens {2026-03-17|this coming Tuesday}.',
      'Prices fell {2025-11|last November}.',
      'Prices will fall {2026-11|next November}.',
      'The fair will be held {2026-08|this August}.',
      'In {2026-02|February}, sales fell.',
      'In {2025-04|April}, the firm hired a new chief.',
      'In {2026-04|April}, the firm will hire a new chief.',
      'The trial is to begin in {2026-05|May}.',
      'The trial began in {2025-05|May}.',
      'In {2026-03|March} the firm hired a chief.',
      'She will win, come {2026-11|November}.',
      'The ship was sold in {2025-03|March of last year}.',
      'The ship will sail in {2027-04|April next year}.',
      'The thaw comes in {2026-04|April} or {2026-05|May}.',
      'Talks start on {2026-04-10|April 10}. A second round in {2026-04|April} was ruled out.',
    ]));

  describe('years', () =>
    rows([
      'The law dates from {1952|1952}.',
      'He ruled from {2009|2009} to {2011|2011}.',
      'Between {2014|2014} and {2016|2016} it grew.',
      'In {1745|1745}, the rising failed.',
      'The {2022|2022} budget was never passed.',
      'The budget of {2022|2022} was never passed.',
      'He won in {1998|1998}, {2002|2002} and {2006|2006}.',
      'The season of {1998|1998}-{1999|99} was the best.',
      'The season of {1998|1998}/{1999|99} was the best.',
      'In {2000|the year 2000} the clocks went on.',
      'He founded the firm (est. {1974|1974}) at home.',
      'By {2027/MID|mid-2027} it will be done.',
      'In {1997/START|early 1997} he fell ill.',
      'In {1997/END|late 1997} he fell ill.',
      'By {2026/END|the end of 2026} it will be done.',
    ]));

  describe('ranges are two dates', () =>
    rows([
      'The fair runs {2026-03-20|March 20}-{2026-03-22|22}.',
      'The fair runs {2026-03-20|March 20} to {2026-04-02|April 2}.',
      'The fair runs from {2027-03-20|20} to {2027-03-22|22 March 2027}.',
      'The fair runs {2027-03-20|20}-{2027-03-22|22 March 2027}.',
      'It was shut on {2026-03-03|March 3} and {2026-03-04|4}.',
      'It was shut between {2023-03-03|March 3} and {2023-04-05|April 5, 2023}.',
      'It was shut from {1988-05|May} to {1988-07|July 1988}.',
      'It was shut from {1987-11|November} to {1988-02|February 1988}.',
      'It will be shut from {2026-11|November} to {2027-02|February}.',
    ]));
});
