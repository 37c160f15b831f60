import { assert } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tokenizer, type Tokenize } from '../../support/grammar';
import { checkMarked } from '../../support/markedScopes';

const FOLDER = resolve('test/unit/syntaxes');

describe('the grammar of news-article', () => {
  let tokenize: Tokenize;
  before(async () => {
    tokenize = await tokenizer('syntaxes/news-article.tmLanguage.json');
  });

  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.article'))) {
    it(`marks ${file}`, () => {
      assert.deepEqual(checkMarked(readFileSync(resolve(FOLDER, file), 'utf8'), tokenize), []);
    });
  }

  it('leaves nothing open from one paragraph to the next, whatever marks the first one holds', () => {
    const marks = ['“', '”', '‘', '’', '"', "'", '«', '»', '„', '``', "''"];
    for (const first of marks) {
      for (const second of marks) {
        const lines = tokenize([
          'Headline',
          '',
          `He said ${first}no and ${second}yes to it all.`,
          '',
          'Plain words here.',
        ]);
        assert.deepEqual(
          lines[4]!.flatMap((token) => token.scopes.slice(1)),
          [],
          `${first} ${second}`,
        );
      }
    }
  });

  it('takes time in proportion to the length of a line', () => {
    const hostile = [
      'A'.repeat(20_000),
      'By A' + 'a '.repeat(10_000),
      '“‘'.repeat(10_000),
      'the last two '.repeat(1_500),
      'VARNHAVEN, '.repeat(1_800),
      "'".repeat(20_000),
    ];
    for (const line of hostile) {
      const half = milliseconds(() => tokenize(['x', '', line.slice(0, line.length / 2)]));
      const whole = milliseconds(() => tokenize(['x', '', line]));
      assert.isBelow(whole, 8 * half + 200, line.slice(0, 20));
    }
  });
});

/** The best of three runs: a busy machine makes single ones slow, never fast. */
function milliseconds(act: () => void): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return Math.min(...runs);
}
