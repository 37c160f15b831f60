import { assert } from 'chai';
import { firstSorted } from '../../../src/newsroom/groups/firstOf';
import type { Row, Rows } from '../../../src/newsroom/groups/rows';
import { topRows } from '../../../src/newsroom/groups/topRows';
import { Newsroom } from '../../../src/newsroom/newsroom';
import { actor, date, entry, mention, quote, record } from './records';

describe('the first of many rows', () => {
  it('are those that sorting all of them would put first, equal ones in their order', () => {
    const items = Array.from({ length: 500 }, (_, at) => ({ value: (at * 7919) % 83, at }));
    const compare = (a: { value: number }, b: { value: number }) => a.value - b.value;
    for (const most of [1, 7, 100, 499, 500, 1000, Infinity])
      assert.deepEqual(firstSorted(items, compare, most), [...items].sort(compare).slice(0, most), String(most));
    assert.isEmpty(firstSorted([], compare, 5));
  });

  const newsroom = new Newsroom();
  for (let nth = 0; nth < 60; nth++) {
    const day = `2026-${String(1 + (nth % 3)).padStart(2, '0')}-${String(1 + (nth % 20)).padStart(2, '0')}`;
    newsroom.set(
      record(`${nth}.txt`, {
        ...(nth % 5 && { date: day }),
        actors: [actor('ana', 'Ana Ruiz', { registry: 'ana' }), actor('bo', `Bo ${nth % 9}`)],
        entries: [
          quote(`one ${nth}`, 0, { id: `q-${nth}`, status: 'confirmed', tags: ['port'] }),
          ...(nth % 2 ? [quote(`two ${nth}`, 1), mention('Ana Ruiz', 0)] : []),
          ...(nth % 7 ? [quote(`whose ${nth}`)] : []),
          ...(nth % 4 ? [date('Friday', '2026-03-20')] : [date('often', 'P1D')]),
          ...(nth % 6 ? [] : [entry('quote', 'gone', { id: `g-${nth}`, lost: 'orphan' })]),
        ],
      }),
    );
  }

  for (const grouping of ['actor', 'source', 'article', 'date', 'tag', 'status'] as const)
    for (const order of ['count', 'name', 'place'] as const)
      it(`are the first of all, and the rest is counted: by ${grouping}, ${order}`, () => {
        const top = (most?: number) => topRows(newsroom, grouping, order, most);
        for (const most of [1, 4, 10, 1000]) check(top(), top(most), most);
      });
});

describe('the first of a thousand articles', () => {
  const newsroom = new Newsroom();
  for (let nth = 0; nth < 1500; nth++) {
    const two = (part: number) => String(1 + part).padStart(2, '0');
    const dates = [
      `2026-${two(nth % 12)}-${two(nth % 27)}`,
      `2025-${two(nth % 3)}`,
      undefined,
      `${2020 + (nth % 7)}`,
      'soon',
    ];
    const published = dates[nth % 9 < 5 ? nth % 9 : 0];
    newsroom.set(
      record(`${(nth * 7) % 1500}.txt`, {
        ...(published && { date: published }),
        actors: [actor('ana', 'Ana Ruiz', { registry: 'ana' })],
        entries: [quote(`one ${nth}`, 0, { tags: ['port'] }), quote(`whose ${nth}`)],
      }),
    );
  }

  for (const grouping of ['actor', 'tag', 'status'] as const)
    for (const order of ['count', 'place'] as const)
      it(`are the newest, or the first by path, whatever day they have: by ${grouping}, ${order}`, () => {
        const top = topRows(newsroom, grouping, order);
        for (const most of [7, 1100]) check(top, topRows(newsroom, grouping, order, most), most);
      });
});

/** A page begins as the whole does, says how much is missing, and keeps what stands below; so do the pages inside it. */
function check(whole: Rows, page: Rows, most: number): void {
  const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);
  const { left, at } = page.more ?? { left: 0, at: page.length };
  assert.deepEqual(ids(page.slice(0, at)), ids(whole.slice(0, at)));
  assert.deepEqual(ids(page.slice(at)), ids(whole.slice(at + left)));
  page.slice(0, 3).forEach((row) => {
    if (row.kind !== 'entry') check(row.children(), row.children(most), most);
  });
}
