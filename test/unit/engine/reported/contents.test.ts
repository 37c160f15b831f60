import { check } from '../../../support/check';

/** Where a report begins and ends: coordination, quoted parts, asides, relays. */
describe('reported speech: where a report begins and ends', () => {
  describe('coordinated clauses', () => {
    const lines = [
      '{speaker|Mr. Hale} said {reported|that the gates were old and that they would be replaced}.',
      '{speaker|She} added {reported|that the talks had been useful, but that no agreement had been reached}.',
      '{speaker|The council} demanded {reported|that the mill stop work, that the owners pay a fine and that the river be cleaned}.',
      '{speaker|The ministry} said {reported|the army had left the valley, and that the road was open again}.',
      '{speaker|He} said {reported|he was tired and wanted to go home}.',
      '{speaker|The report} says {reported|the pumps failed and the guards were asleep}.',
      '{speaker|Mr. Bram} said {reported|that while the town might win in court, it would pay a heavy price}.',
      '{speaker|She} said {reported|that if the rain went on, the dam would break}.',
      '{speaker|The minister} said {reported|that the road was open}, a claim the drivers denied.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('mixed', () => {
    const lines = [
      '{speaker|He} said {reported|that the plan was “a disgrace to the town.”}',
      '{speaker|She} said {reported|the vote had been “a farce from start to finish.”}',
      '{speaker|The envoy} said {reported|the talks had set “the tone for what is to come” in January}.',
      '{speaker|The union} said {reported|the offer was “an insult” to its members}.',
      '{speaker|The judge} wrote {reported|that the law was “clear beyond doubt” and that the claim failed}.',
      '{speaker|She} declined {reported|to “get into a debate about numbers.”}',
      '{speaker|The mayor} said {reported|the bridge, which she called “a miracle of stone,” would be kept}.',
      'Under the rule, {speaker|the ministry} said, {reported|“every boat must carry a light” at night}.',
      '{reported|The plan was “dead on arrival,”} {speaker|Ms. Quist} said.',
      '{reported|The gates were “as good as new,”} according to {speaker|the report}.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('several sentences', () => {
    const lines = [
      '{speaker|Mr. Hale} said {reported|the gates were old}. {speaker|He} said {reported|they would be replaced in May}.',
      '{speaker|The union} said {reported|the strike would go on}. The company did not answer.',
      '{speaker|The police} said {reported|the road was shut}. Drivers turned back at the bridge.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('subjects and voices', () => {
    const lines = [
      '{speaker|The paper} said {reported|‘a sea of mud’ had covered the square}.',
      'In an April filing, {speaker|the union} called {reported|the suit “a fishing trip.”}',
      '{speaker|Ana Ruiz} said in an email {reported|the county had seen it}.',
      '{speaker|She} said in a short statement on Monday {reported|the gate was shut}.',
      'In a written response to a board’s question, {speaker|she} said {reported|the gate was shut}.',
      'Residents were told {reported|that the water was safe}.',
      '{speaker|He}, too, said {reported|that the money was gone}.',
      '{speaker|Neither side} said {reported|what had been agreed}.',
      '{speaker|The man} who found the boat said {reported|it had been empty}.',
      '{speaker|The Association of Harbour Pilots} said {reported|the channel was too shallow}.',
      '{speaker|The White Quay} said {reported|the envoy would travel on Monday}.',
      '{speaker|Stavik} says {reported|its troops have left the valley}.',
      '{speaker|The mayor’s office} said {reported|the letter was a forgery}.',
      '{speaker|Mr. Hale’s spokeswoman, Nora B. Quist}, said {reported|the gates would be repaired}.',
      '{speaker|Gov. Tomas Bram} said {reported|he would sign the bill}.',
      '{speaker|Former Mayor Olga Lind} said {reported|she had seen no plans}.',
      '{speaker|The 43-year-old fisherman} said {reported|he had heard a loud bang}.',
      '{speaker|No one} has said {reported|that the bridge is unsafe}.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('long', () => {
    const lines = [
      '{speaker|The commission} said {reported|that the engineers who designed the gates in 1958 had known of the flaw, and that two directors had been warned in writing before the flood}.',
      '{speaker|The ministry} said {reported|that it had received the letter, which was dated May 3, but that it had not been able to reach the sender}.',
      '{speaker|Mr. Hale} said {reported|that the town, which lost its mill in 1998 and its harbour a decade later, would not survive a third closure}.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('relayed', () => {
    const lines = [
      '{speaker|Mr. Hale} said {reported|that the minister had promised to rebuild the pier}.',
      '{speaker|Mr. Hale} said {reported|that {speaker|the minister} had warned {reported|that the dam might break}}.',
      '{speaker|The aide} said {reported|{speaker|Ms. Quist} had warned {reported|that sanctions would be a mistake}}.',
      '{reported|{speaker|The general} warned the envoy {reported|that any attack would be answered}}, {speaker|an official} told reporters.',
      '{speaker|A witness} testified {reported|that {speaker|Mr. Bram} had told him {reported|that the money was gone}}.',
      '{reported|{speaker|The mayor} warned the council on Monday {reported|that any cut to the coastguard would lead to a “dangerous gap” in the watch over the strait}}, {speaker|a guard} told reporters on Friday evening.',
      'While the talks were calm, {speaker|Ms. Quist} repeated her claims {reported|that the port was being starved of money}.',
    ];
    for (const text of lines) it(text, () => check(text));
  });
});
