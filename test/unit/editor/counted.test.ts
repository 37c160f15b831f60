import { assert } from 'chai';
import { counted, pluralKinds } from '../../../src/editor/counted';
import type { L10n } from '../../../src/editor/l10n';
import { l10n } from '../../support/l10n';

const translated = (language: string, words: string): L10n => ({ language, t: () => words });

describe('counted', () => {
  const quotes = (count: number, language: L10n = l10n) => counted(language, '{0} quote|{0} quotes', count);

  it('has one form for one, another for none and many', () => {
    assert.deepEqual(
      [0, 1, 2, 21].map((count) => quotes(count)),
      ['0 quotes', '1 quote', '2 quotes', '21 quotes'],
    );
  });

  it('takes the form of the language', () => {
    const ukrainian = translated('uk', '{0} цитата|{0} цитати|{0} цитат');
    assert.deepEqual(
      [0, 1, 2, 5, 11, 21, 22].map((count) => quotes(count, ukrainian)),
      ['0 цитат', '1 цитата', '2 цитати', '5 цитат', '11 цитат', '21 цитата', '22 цитати'],
    );
  });

  it('counts in English where there is no translation, whatever the window speaks', () => {
    const untranslated: L10n = { language: 'uk', t: (message) => message };
    assert.deepEqual(
      [1, 2, 21].map((count) => quotes(count, untranslated)),
      ['1 quote', '2 quotes', '21 quotes'],
    );
  });

  it('leaves bars and braces of what is put in alone', () => {
    assert.equal(counted(l10n, '{0} line of {1}|{0} lines of {1}', 2, 'a|b {0}.txt'), '2 lines of a|b {0}.txt');
  });

  it('knows how many forms a language has', () => {
    assert.deepEqual(
      ['en', 'de', 'uk', 'ja'].map((language) => pluralKinds(language).number),
      [2, 2, 3, 1],
    );
  });
});
