import { check } from '../../../support/check';

/** Attributions after, around and before what is reported: “X, he said”, “according to”, “as X put it”. */
describe('reported speech: attributions after, around and before what is reported', () => {
  describe('the content first', () => {
    const lines = [
      '{reported|The lock gates leak}, {speaker|Mr. Hale} said.',
      '{reported|The port will stay shut until Friday}, {speaker|officials} said on Monday.',
      '{reported|Four people were killed}, {speaker|the police} said.',
      '{reported|The fire began in the kitchen}, {speaker|investigators} concluded.',
      '{reported|The mill will close in May}, {speaker|the company} announced.',
      '{reported|The bridge was safe}, {speaker|she} insisted.',
      '{reported|The water had risen by two metres}, {speaker|he} noted.',
      '{reported|The vote was a farce}, {speaker|the union} claimed.',
      '{reported|The roof had leaked for years}, said {speaker|two former teachers}.',
      '{reported|The men met in a garage}, {speaker|the indictment} says.',
      '{reported|The tests were sound}, {speaker|the doctors} told the court.',
      '{reported|The tunnel would take ten years}, {speaker|engineers} told the council.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('according to', () => {
    const lines = [
      '{reported|Unemployment fell in March}, according to {speaker|the Labour Office}.',
      'According to {speaker|the Labour Office}, {reported|unemployment fell in March}.',
      'According to {speaker|Ms. Quist}, {reported|the fee will double next year}.',
      '{reported|The dam was built without a permit}, according to {speaker|court records}.',
      '{reported|At least six people were hurt}, according to {speaker|the police}.',
      'According to {speaker|the report}, {reported|the pumps failed three times}.',
      '{reported|The general knew of the plan}, according to {speaker|the letter}.',
      '{reported|The mayor}, according to {speaker|his aides}, {reported|never read the contract}.',
      '{reported|The ship was on course}, according to {speaker|a terse account from the coast guard}.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('records and figures that close a sentence', () => {
    const lines = [
      '{reported|Prices rose in May}, {speaker|figures} show.',
      '{reported|Inspectors cited the mill for nine faults in January}, {speaker|records} show.',
      '{reported|The mayor promised new homes}, {speaker|records} showed.',
      '{reported|A minister misled the council about the ferries and then tried to “bury” the letters}, {speaker|a public inquiry} has found.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('one behind the other, joined by “and”', () => {
    const lines = [
      'The audit found {reported:the-audit|that the fund was empty} and warned {reported:the-audit|that it would fail}.',
      'The report, published on Monday, found {reported:the-report|that crews had been cut over the same period} and concluded {reported:the-report|that “worse will come”}.',
      // Who had read the letters may have concluded as well.
      "The audit said {reported:the-audit|that the paper's editors had read the letters and concluded that they were false}.",
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('sources of many words', () => {
    const lines = ['{speaker|Some of the victims’ families} said {reported|they had never been called}.'];
    for (const text of lines) it(text, () => check(text));
  });

  describe('in the middle', () => {
    const lines = [
      '{reported|The plan}, {speaker|Nora Quist} told the committee, {reported|“is a joke”}.',
      '{reported|It is vital}, {speaker|she} said, {reported|that the dam be mended before the spring}.',
      '{reported|It is vital}, {speaker|he} said, {reported|that “there is a vote before spring.”}',
      '{reported|If the rain does not stop}, {speaker|officials} warned, {reported|the dam may break}.',
      '{reported|It was clear}, {speaker|the engineer} said, {reported|that, “the gates had been left to rust.”}',
      '{reported|The mayor}, according to {speaker|his aides}, {reported|never read the contract}.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('that before a quotation', () => {
    const lines = [
      '{speaker|The harbourmaster} left it there, saying {reported|that “whatever the port decides, the council believes that it should be heard.”}',
      '{speaker|Ms. Quist} said {reported|that “the gates had been left to rust for a year.”}',
      '{speaker|Mr. Hale} warned {reported|that “there will be no second chance.”}',
      // Without a “that” the words are a direct quote.
      '{speaker|Ms. Quist} said, {quote|“The gates had been left to rust for a year.”}',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('as X put it, says X', () => {
    const lines = [
      'As {speaker|Mr. Hale} noted, {reported|the old gates were never tested}.',
      'As {speaker|the judge} said, {reported|the law is clear}.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('inserted', () => {
    const lines = [
      '{reported|The lock gates}, {speaker|Mr. Hale} said, {reported|would be repaired before winter}.',
      '{reported|The town}, {speaker|she} argued, {reported|could not pay for both}.',
      '{reported|The talks}, {speaker|officials} said, {reported|would go on through the night}.',
      '{reported|It was important}, {speaker|she} said, {reported|that the count be finished}.',
      '{reported|What the town needed}, {speaker|Mr. Bram} said, {reported|was a new hospital}.',
      'But {reported|the old bridge}, {speaker|she} added, {reported|was never closed}.',
      '{reported|The new law}, {speaker|the minister} told reporters, {reported|would protect the river}.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('statements, interviews', () => {
    const lines = [
      'In a letter to the council, {speaker|Mr. Hale} said {reported|the gates were unsafe}.',
      'In an interview, {speaker|Ms. Quist} said {reported|she had been warned}.',
      'In court papers, {speaker|the company} argued {reported|that the claim was too old}.',
      'Through a spokesman, {speaker|Mr. Bram} said {reported|he had done nothing wrong}.',
      '{speaker|Mr. Bram} said through his lawyer {reported|that he had done nothing wrong}.',
      '{speaker|The company} said in a statement {reported|that the leak had been stopped}.',
      '{speaker|The ministry} said on its website {reported|that the exam had been moved}.',
      '{speaker|The mayor}, who has been ill, said {reported|she would return in May}.',
      '{speaker|A senior official}, speaking on the condition of anonymity, said {reported|the envoy had left}.',
      '{speaker|She} praised {reported|the crew}, saying {reported|that they had saved forty lives}.',
      '{speaker|He} left the stage, saying {reported|he had a train to catch}.',
    ];
    for (const text of lines) it(text, () => check(text));
  });
});
