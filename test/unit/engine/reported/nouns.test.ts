import { check } from '../../../support/check';

/** “The claim that”, “made it clear that”. */
describe('reported speech: nouns that report', () => {
  describe('nouns with that', () => {
    const lines = [
      'There are allegations {reported|that the mayor took bribes}.',
      'The report repeats the allegation {reported|that the mayor took bribes}.',
      '{speaker|The union} made the claim {reported|that wages had fallen}.',
      '{speaker|The mayor} issued a warning {reported|that the river would flood}.',
      '{speaker|The police} made it known {reported|that the road was shut}.',
      '{speaker|The envoy} made clear {reported|that the border would stay closed}.',
      '{speaker|The envoy} made it clear {reported|that the border would stay closed}.',
      '{speaker|She} expressed doubts {reported|that the tunnel would be dug}.',
      '{speaker|He} expressed concern {reported|that the levee was too low}.',
      '{speaker|He} gave assurances {reported|that nobody would be dismissed}.',
      '{speaker|Residents} voiced fears {reported|that the plant would poison the river}.',
    ];
    for (const text of lines) it(text, () => check(text));
  });

  describe('claims that are voiced', () => {
    const lines = [
      '{speaker|The union} aired fears ahead of the vote {reported|that the mill would close before the winter}.',
      '{speaker|The harbourmaster} had raised doubts in May {reported|that the gates would hold}.',
      '{speaker|Ms. Quist} reiterated her long-held conviction {reported|that the strait should be mined no more}.',
      // A claim nobody voices, and one without a “that”.
      'Nobody shared the old fears of the town.',
      'Ms. Quist raised a glass to the harbour.',
    ];
    for (const text of lines) it(text, () => check(text));
  });
});
