import { assert, AssertionError } from 'chai';
import { check } from '../../../support/check';

/**
 * Lines marked as people would, which the engine reads otherwise. A line that fails here is one it has learned: it moves
 * to the tests of its construction.
 */
describe('reported speech not yet read as people read it', () => {
  describe('verbs that report', () => {
    const lines = [
      '{speaker|The report} notes {reported|that the pumps failed in March}.',
      '{speaker|The union} claims {reported|the offer is an insult}.',
      '{speaker|The envoy} assured the delegates {reported|that the border would stay open}.',
      '{speaker|The doctor} told her {reported|to stay in bed}.',
      '{speaker|The senator} urged voters {reported|to stay calm}.',
      '{speaker|The board} asked the mayor {reported|to resign}.',
      '{speaker|The judge} ordered the company {reported|to pay a fine}.',
      '{speaker|He} refused {reported|to name his source}.',
      '{speaker|Mr. Hale} called on the town {reported|to act}.',
      '{speaker|The union} accused the company of {reported|hiding the figures}.',
      '{speaker|She} accused him of {reported|lying to the court}.',
      '{speaker|He} was accused of {reported|stealing the plans}.',
      '{speaker|Ms. Quist} called the plan {reported|“a disgrace”}.',
      '{speaker|He} described the talks as {reported|“frank and useful”}.',
      '{speaker|The paper} called him {reported|“the last honest man in Stavik”}.',
      '{speaker|The minister} dismissed the report as {reported|“pure fiction”}.',
      '{speaker|She} blamed {reported|the storm} for the delay.',
      '{speaker|She} apologized {reported|for the delay}.',
      '{speaker|The contract} states {reported|that the work must end in June}.',
      'The gates were painted green in the spring.',
      'If anyone asks, the office is open until six.',
      'Asked about the delay, {speaker|Mr. Hale} said {reported|the parts had been ordered in June}.',
      '{speaker|The judge} asked the witness {reported|where he had been that night}.',
      '{speaker|Officials} declined to say {reported|how many people were hurt}.',
    ];
    for (const text of lines) it(text, () => assert.throws(() => check(text), AssertionError));
  });

  describe('attributions after, around and before what is reported', () => {
    const lines = [
      '{reported|The ferry was overloaded}, said {speaker|Ana Ruiz}, a diver.',
      '{reported|Two ministers had resigned}, {speaker|The Coast Gazette} reported on Sunday.',
      '{reported|The road will be finished by June}, {speaker|the minister} promised.',
      '{reported|The talks lasted nine hours}, according to {speaker|two people who were in the room}.',
      'According to {speaker|a study published on Monday}, {reported|night trains are safer}.',
      '{reported|He had been drinking}, according to {speaker|a witness}, {speaker|Nora Quist}.',
      '{reported|The plan is a mess}, as {speaker|Mr. Hale} put it.',
      'As {speaker|Ms. Quist} put it, {reported|the town has been asleep for years}.',
      '{reported|The money, as {speaker|the mayor} admitted, is gone}.',
      '{reported|Nobody}, {speaker|he} insisted, {reported|had been told of the leak}.',
      '{speaker|Ana Ruiz}, a diver who found the wreck, said {reported|the hull was intact}.',
      '{speaker|Ana Ruiz}, Mr. Hale’s chief engineer, said {reported|the hull was intact}.',
      '{speaker|Three people with knowledge of the talks} said {reported|the envoy had left}.',
      '“The gates are old,” {speaker|he} said, adding {reported|that they would be replaced}.',
    ];
    for (const text of lines) it(text, () => assert.throws(() => check(text), AssertionError));
  });

  describe('nouns that report', () => {
    const lines = [
      '{speaker|His} claim {reported|that the vote was stolen} has been rejected by three courts.',
      'The claim {reported|that the vote was stolen} has been rejected by three courts.',
      '{speaker|The company’s} promise {reported|to clean the river} came too late.',
      '{speaker|Mr. Hale’s} warning {reported|that the dam might break} was ignored.',
      '{speaker|Her} argument {reported|that the fee is unfair} convinced nobody.',
      '{speaker|The minister’s} statement {reported|that the road was open} was false.',
      'Despite assurances {reported|that the water is clean}, few people drink it.',
      '{speaker|The general} gave an order {reported|to burn the bridge}.',
      '{speaker|His} suggestion {reported|that the pier be sold} was met with laughter.',
      '{speaker|Officials} raised the possibility {reported|that the wreck was older}.',
    ];
    for (const text of lines) it(text, () => assert.throws(() => check(text), AssertionError));
  });

  describe('where a report begins and ends', () => {
    const lines = [
      '{speaker|Mr. Hale} said {reported|the gates were old} and left the room.',
      '{speaker|Mr. Hale} said {reported|the gates were old}, but he gave no date for the repairs.',
      '{speaker|She} said {reported|the letter was a fake} before she hung up.',
      '{speaker|Officials} said {reported|the storm had passed}, and the ferries began to run again.',
      '{speaker|He} said {reported|the plan was dead}, according to two people in the room.',
      'It was {speaker|Ms. Quist} who said {reported|that the bridge was unsafe}.',
      '{speaker|Both the mayor and the governor} said {reported|they would attend}.',
      '{speaker|Dr. Ines Varga}, the director of the clinic, said {reported|the tests had been repeated}.',
      '{speaker|People close to the talks} say {reported|the deal is nearly done}.',
    ];
    for (const text of lines) it(text, () => assert.throws(() => check(text), AssertionError));
  });

  describe('what reports nothing', () => {
    const lines = [
      'Ms. Quist did not respond to a request for comment.',
      'A spokesman for the ministry would not comment on the case.',
      'The museum shows boats from four centuries.',
      'The boat was named “Hope of the North” by its owner.',
      'Children call the old crane “the giraffe.”',
      'Needless to say, it rained.',
      'They talked for hours.',
    ];
    for (const text of lines) it(text, () => assert.throws(() => check(text), AssertionError));
  });
});
