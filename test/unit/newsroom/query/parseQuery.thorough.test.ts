import { assert } from 'chai';
import fc from 'fast-check';
import { recordMatcher } from '../../../../src/newsroom/query/matcher';
import { parseQuery } from '../../../../src/newsroom/query/parseQuery';
import { termsOf } from '../../../../src/newsroom/query/terms';
import { actor, quote, record } from '../records';

const TODAY = '2026-04-10';

describe('parsing any query', () => {
  it('never throws, and its places lie in the query', () => {
    const piece = fc.constantFrom(
      'speaker:',
      'date:',
      '..',
      '2026-03',
      '-',
      '"',
      '“',
      ',',
      ' ',
      'who:',
      '*',
      '(',
      '\\',
      'é',
      ':',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(piece, fc.string())).map((parts) => parts.join('')),
    );
    const some = record('a.txt', { actors: [actor('a', 'Ana')], entries: [quote('one (two)', 0)] });
    fc.assert(
      fc.property(text, (query) => {
        const parsed = parseQuery(query, { today: TODAY });
        for (const { start, end } of parsed.problems) assert.isTrue(0 <= start && start < end && end <= query.length);
        let last = 0;
        for (const term of termsOf(query)) {
          assert.isTrue(last <= term.start && term.start < term.end && term.end <= query.length);
          last = term.end;
        }
        recordMatcher(parsed)?.(some);
      }),
      { numRuns: 2000 },
    );
  });
});
