import { assert } from 'chai';
import { recordMatcher } from '../../../../src/newsroom/query/matcher';
import { parseQuery } from '../../../../src/newsroom/query/parseQuery';
import { termsOf } from '../../../../src/newsroom/query/terms';

const TODAY = '2026-04-10';

/** The problems of a query: the words they stand at, and what is said. */
function problemsOf(text: string): string[] {
  return parseQuery(text, { today: TODAY }).problems.map(
    ({ start, end, message }) => `${text.slice(start, end)} → ${message}`,
  );
}

describe('parsing a query', () => {
  it('names an unknown filter and what was probably meant', () => {
    assert.deepEqual(problemsOf('bridge speeker:hale'), [
      'speeker: → There is no filter “speeker:”. Did you mean “speaker:”?',
    ]);
    assert.deepEqual(problemsOf('-dat:2026'), ['dat: → There is no filter “dat:”. Did you mean “date:”?']);
    assert.deepEqual(problemsOf('xyz:1'), ['xyz: → There is no filter “xyz:”.']);
  });

  it('names an unknown value and what was probably meant', () => {
    assert.deepEqual(problemsOf('who:persn'), ['persn → “who:” knows no “persn”. Did you mean “person”?']);
    assert.deepEqual(problemsOf('named:maybe'), ['maybe → “named:” knows no “maybe”, only yes, no, never.']);
    assert.lengthOf(problemsOf('status:confirmed,foo,bar'), 2);
  });

  it('names what is no date', () => {
    for (const date of ['2021-13', '2026-02-30', '1.2.2026', '2022..2021', '..', 'soon', 'ma'])
      assert.match(problemsOf(`date:${date}`)[0] ?? '', /is no date\. Write 2021, /, date);
  });

  it('asks for a value after a filter', () => {
    assert.deepEqual(problemsOf('bridge tag:'), ['tag: → Say what to look for after “tag:”.']);
    assert.lengthOf(problemsOf('tag:,'), 1);
    assert.lengthOf(problemsOf('tag:""'), 1);
  });

  it('goes on with the rest of the query', () => {
    const { conditions } = parseQuery('speeker:hale said:bridge date:soon', { today: TODAY });
    assert.deepEqual(
      conditions.map(({ on }) => on),
      ['said'],
    );
  });

  it('asks nothing without words in it', () => {
    for (const text of ['', '  ', '""', '“”', '-""'])
      assert.isUndefined(recordMatcher(parseQuery(text, { today: TODAY })), text);
  });

  it('takes a filter in capitals, a lone minus and a time of day', () => {
    assert.deepEqual(problemsOf('Speaker:hale WHO:Person - 10:30'), []);
  });

  it('cuts terms where they end', () => {
    const cut = (text: string) => termsOf(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(cut(' said:"a, b",c  -"d e" –f "open end'), ['said:"a, b",c', '-"d e"', '–f', '"open end']);
  });
});
