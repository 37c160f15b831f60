import { assert } from 'chai';
import { ruleInWords } from '../../../../src/editor/reading/cards/ruleInWords';
import { l10n } from '../../../support/l10n';

describe('a rule in words', () => {
  const cases: Record<string, string> = {
    'name-after-verb': 'name after the verb',
    'pronoun-before-verb': 'pronoun before the verb',
    'description-in-paragraph-before': 'description in the paragraph before',
    'name-of-interrupted-quote': 'name between the pieces of the quote',
    'no-source-found': 'nobody named',
    'no-source-reported-after-cue': 'nobody named, what is said follows the cue',
    'document-source': 'document source',
    'transcript-head': 'transcript head',
    'weekday-past': 'weekday, before the article’s date',
    'weekday-of-publication': 'weekday, of the article’s own date',
    'month-day-nearest': 'month day, nearest to the article’s date',
    'part-of-weekday-future': 'part of a weekday, after the article’s date',
    'month-same': 'month, the one of the article’s date',
    'week-last': 'week, the last one',
    'full-date': 'full date',
    today: 'today',
    'a-rule-of-tomorrow': 'a rule of tomorrow',
  };
  for (const [rule, words] of Object.entries(cases))
    it(`${rule} is “${words}”`, () => assert.equal(ruleInWords(rule, l10n), words));
});
