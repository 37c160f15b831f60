import { assert } from 'chai';
import { ruleInWords } from '../../../src/editor/ruleInWords';
import { l10n } from '../../support/l10n';

describe('a rule in words', () => {
  const cases: Record<string, string> = {
    'name-after-verb': 'name after the verb',
    'pronoun-before-verb': 'pronoun before the verb',
    'description-in-paragraph-before': 'description in the paragraph before',
    'name-of-interrupted-quote': 'name between the pieces of the quote',
    'no-source-found': 'nobody named',
    'no-source-reported-after-cue': 'nobody named, what is said follows the cue',
    'document-source': 'document as source',
    'transcript-head': 'name at the head of a turn',
    'weekday-past': 'weekday, before the article’s date',
    'weekday-of-publication': 'weekday, of the article’s own date',
    'month-day-nearest': 'day and month, nearest to the article’s date',
    'part-of-weekday-future': 'part of a weekday, after the article’s date',
    'month-same': 'month, the one of the article’s date',
    'week-last': 'week, the last one',
    'full-date': 'full date',
    'ago-years': 'distance in time',
    'fragment-name-before-verb': 'words in quotation marks, name before the verb',
    'name-after-verb-with-that': 'name after the verb, with “that”',
    'day-part-same': 'part of the day, the one of the article’s date',
    'other-extension': 'suggested by another extension',
    today: 'today',
    'a-rule-of-tomorrow': 'a rule of tomorrow',
  };
  for (const [rule, words] of Object.entries(cases))
    it(`${rule} is “${words}”`, () => assert.equal(ruleInWords(rule, l10n), words));
});
