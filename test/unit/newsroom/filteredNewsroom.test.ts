import { assert } from 'chai';
import { FilteredNewsroom } from '../../../src/newsroom/filteredNewsroom';
import { Newsroom } from '../../../src/newsroom/newsroom';
import { recordMatcher } from '../../../src/newsroom/query/matcher';
import { parseQuery } from '../../../src/newsroom/query/parseQuery';
import { actor, mention, quote, record } from './records';

const port = record('2026/port.txt', {
  title: 'Port stays shut',
  actors: [actor('ana', 'Ana Ruiz', { aliases: ['Ms. Ruiz'], roles: ['harbourmaster'] })],
  entries: [
    quote('We will not open before Friday', 0, { tags: ['safety'] }),
    mention('Ms. Ruiz', 0),
    quote('He was told to carry on', undefined, { source: 'the official', note: 'Call back' }),
  ],
});

function found(text: string): string[] {
  const matches = recordMatcher(parseQuery(text, { today: '2026-03-14' }));
  assert.exists(matches);
  return matches?.(port)?.entries.map((entry) => entry.text) ?? [];
}

describe('words of a query', () => {
  it('are looked for in what was said, its actor, source, tags, note and article', () => {
    for (const text of ['FRÍDAY', 'safety', 'ruiz friday', 'shut friday', '2026/port safety'])
      assert.deepEqual(found(text), ['We will not open before Friday'], text);
    for (const text of ['"call back"', 'official']) assert.deepEqual(found(text), ['He was told to carry on'], text);
    assert.deepEqual(found('harbourmaster'), ['We will not open before Friday', 'Ms. Ruiz']);
    assert.lengthOf(found('port'), 3);
  });
  it('must all occur, and none of them across two fields', () => {
    for (const text of ['ruiz thursday', '“open not”', 'fridaysafety']) assert.isEmpty(found(text), text);
  });
});

describe('a filtered newsroom', () => {
  it('follows what becomes of an article', () => {
    const newsroom = new Newsroom();
    newsroom.set(port);
    const matches = recordMatcher(parseQuery('friday', { today: '2026-03-14' }));
    if (!matches) throw new Error('the query asks something');
    const filtered = new FilteredNewsroom(newsroom, matches);
    assert.lengthOf([...filtered.fill()], 1);
    assert.include(filtered.shown.totals, { quotes: 1, mentions: 0 });

    newsroom.set({ ...port, entries: port.entries.slice(1) });
    filtered.follow(port.article);
    assert.equal(filtered.shown.size, 0);

    newsroom.set(port);
    filtered.follow(port.article);
    assert.equal(filtered.shown.size, 1);
    newsroom.delete(port.article);
    filtered.follow(port.article);
    assert.equal(filtered.shown.size, 0);
  });
});
