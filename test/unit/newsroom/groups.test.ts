import { assert } from 'chai';
import { byActorAndUnknown } from '../../../src/newsroom/groups/byActor';
import type { Grouping, Order, Row } from '../../../src/newsroom/groups/rows';
import { topRows } from '../../../src/newsroom/groups/topRows';
import { Newsroom } from '../../../src/newsroom/newsroom';
import { actor, date, entry, mention, quote, record } from './records';

/** The tree as text, all of it, two spaces a level. */
function outline(rows: readonly Row[], indent = ''): string[] {
  return rows.flatMap((row) => {
    if (row.kind === 'entry') return [`${indent}${row.entry.text} (${row.record.path})`];
    return [`${indent}${nameOf(row)}`, ...outline(row.children(), `${indent}  `)];
  });
}

function nameOf(row: Exclude<Row, { kind: 'entry' }>): string {
  const { quotes, mentions, dates } = row.counts;
  switch (row.kind) {
    case 'actor':
      return `${row.actor.name}: ${quotes} quotes, ${mentions} mentions`;
    case 'kindOfSource':
      return `${row.source}: ${row.actors} actors, ${row.articles} articles`;
    case 'namesakes':
      return `${row.name}, perhaps the same ${row.actors}: ${quotes} quotes`;
    case 'article':
      return `${row.record.path}: ${row.speakers} speakers`;
    case 'year':
    case 'month':
    case 'day':
      return `${row.place}: ${row.articles} articles, ${dates} dates`;
    case 'tag':
      return `#${row.tag}`;
    case 'state':
      return row.state;
    case 'unknownSpeaker':
    case 'mentions':
    case 'dates':
    case 'undated':
      return row.kind;
  }
}

function check(newsroom: Newsroom, grouping: Grouping, expected: string[], order: Order = 'count'): void {
  assert.deepEqual(outline(topRows(newsroom, grouping, order)), expected);
}

const kept = { id: 'q-1', status: 'confirmed' } as const;

describe('groups', () => {
  let newsroom: Newsroom;

  beforeEach(() => {
    newsroom = new Newsroom();
    newsroom.set(
      record('bridge.txt', {
        date: '2026-03-14',
        actors: [actor('quist', 'Nora Quist', { registry: 'quist' }), actor('hale', 'Tomas Hale')],
        entries: [
          quote('It will not open.', 0, { ...kept, tags: ['safety'] }),
          mention('Ms. Quist', 0, { id: 'm-1', status: 'confirmed' }),
          quote('It will open.', 1, { id: 'q-2', status: 'confirmed' }),
          date('Friday', '2026-03-20', { id: 'd-1', status: 'confirmed' }),
        ],
      }),
    );
    newsroom.set(
      record('crane.txt', {
        date: '2026-04-01',
        actors: [actor('quist', 'Nora Quist', { registry: 'quist' })],
        entries: [quote('The crane stands.', 0, { ...kept, tags: ['safety', 'cranes'] })],
      }),
    );
  });

  it('by actor: quotes, the newest article first, then mentions', () =>
    check(newsroom, 'actor', [
      'Nora Quist: 2 quotes, 1 mentions',
      '  The crane stands. (crane.txt)',
      '  It will not open. (bridge.txt)',
      '  mentions',
      '    Ms. Quist (bridge.txt)',
      'Tomas Hale: 1 quotes, 0 mentions',
      '  It will open. (bridge.txt)',
    ]));

  it('by actor and place: in the order of paths', () =>
    check(
      newsroom,
      'actor',
      [
        'Nora Quist: 2 quotes, 1 mentions',
        '  It will not open. (bridge.txt)',
        '  The crane stands. (crane.txt)',
        '  mentions',
        '    Ms. Quist (bridge.txt)',
        'Tomas Hale: 1 quotes, 0 mentions',
        '  It will open. (bridge.txt)',
      ],
      'place',
    ));

  it('by actor: those of one name together, but not as one', () => {
    newsroom.set(record('ferry.txt', { actors: [actor('h', 'Tomas Hale')], entries: [quote('It sails.', 0, kept)] }));
    assert.deepEqual(outline(byActorAndUnknown(newsroom, 'name')), [
      'Nora Quist: 2 quotes, 1 mentions',
      '  The crane stands. (crane.txt)',
      '  It will not open. (bridge.txt)',
      '  mentions',
      '    Ms. Quist (bridge.txt)',
      'Tomas Hale, perhaps the same 2: 2 quotes',
      '  Tomas Hale: 1 quotes, 0 mentions',
      '    It will open. (bridge.txt)',
      '  Tomas Hale: 1 quotes, 0 mentions',
      '    It sails. (ferry.txt)',
    ]);
  });

  it('by actor: who may be either of two in the registry stays outside both', () => {
    const ruiz = (path: string, registry?: string) =>
      record(path, { actors: [actor('r', 'Ana Ruiz', { registry })], entries: [quote('Yes.', 0, kept)] });
    const ruizes = new Newsroom();
    for (const each of [ruiz('a.txt', 'ruiz-1'), ruiz('b.txt', 'ruiz-2'), ruiz('c.txt')]) ruizes.set(each);
    assert.deepEqual(outline(byActorAndUnknown(ruizes, 'place')), [
      'Ana Ruiz: 1 quotes, 0 mentions',
      '  Yes. (a.txt)',
      'Ana Ruiz: 1 quotes, 0 mentions',
      '  Yes. (b.txt)',
      'Ana Ruiz: 1 quotes, 0 mentions',
      '  Yes. (c.txt)',
    ]);
  });

  it('by actor: quotes without a speaker after everybody', () => {
    newsroom.set(record('a.txt', { entries: [quote('Who said it?', undefined, kept)] }));
    assert.deepEqual(outline(byActorAndUnknown(newsroom, 'count')).slice(-2), [
      'unknownSpeaker',
      '  Who said it? (a.txt)',
    ]);
  });

  it('by article: what was said in the order of the text, then dates and mentions; articles with nothing, too', () => {
    newsroom.set(record('empty.txt'));
    check(newsroom, 'article', [
      'bridge.txt: 2 speakers',
      '  It will not open. (bridge.txt)',
      '  It will open. (bridge.txt)',
      '  dates',
      '    Friday (bridge.txt)',
      '  mentions',
      '    Ms. Quist (bridge.txt)',
      'crane.txt: 1 speakers',
      '  The crane stands. (crane.txt)',
      'empty.txt: 0 speakers',
    ]);
  });

  it('by date: articles by the day they came out, dates by the day they mean', () =>
    check(newsroom, 'date', [
      '2026: 2 articles, 1 dates',
      '  2026-04: 1 articles, 0 dates',
      '    2026-04-01: 1 articles, 0 dates',
      '      crane.txt: 1 speakers',
      '        The crane stands. (crane.txt)',
      '  2026-03: 1 articles, 1 dates',
      '    2026-03-20: 0 articles, 1 dates',
      '      Friday (bridge.txt)',
      '    2026-03-14: 1 articles, 0 dates',
      '      bridge.txt: 2 speakers',
      '        It will not open. (bridge.txt)',
      '        It will open. (bridge.txt)',
      '        dates',
      '          Friday (bridge.txt)',
      '        mentions',
      '          Ms. Quist (bridge.txt)',
    ]));

  it('by date: a month, a quarter and a week each at its level, and last what has no day', () => {
    const dates = new Newsroom();
    const all = [
      date('in March', '2026-03', kept),
      date('the first quarter', '2026-Q1', kept),
      date('the week', '2026-W12', kept),
      date('three days', 'P3D', kept),
    ];
    dates.set(record('a.txt', { entries: all }));
    check(dates, 'date', [
      '2026: 0 articles, 3 dates',
      '  2026-03: 0 articles, 2 dates',
      '    2026-W12: 0 articles, 1 dates',
      '      the week (a.txt)',
      '    in March (a.txt)',
      '  the first quarter (a.txt)',
      'undated',
      '  a.txt: 0 speakers',
      '    dates',
      '      in March (a.txt)',
      '      the first quarter (a.txt)',
      '      the week (a.txt)',
      '      three days (a.txt)',
      '  dates',
      '    three days (a.txt)',
    ]);
  });

  it('by tag: what bears several tags is in each', () =>
    check(newsroom, 'tag', [
      '#safety',
      '  The crane stands. (crane.txt)',
      '  It will not open. (bridge.txt)',
      '#cranes',
      '  The crane stands. (crane.txt)',
    ]));

  it('by status: each annotation in one group', () => {
    newsroom.set(
      record('a.txt', {
        actors: [actor('x', 'Bo Lind')],
        entries: [
          quote('suggested', 0),
          mention('Bo Lind', 0),
          quote('green', undefined, { id: 'q-3', status: 'rejected' }),
          entry('passage', 'gone', { id: 'p-1', status: 'confirmed', lost: 'orphan' }),
        ],
      }),
    );
    check(newsroom, 'status', [
      'toReview',
      '  a.txt: 1 speakers',
      '    suggested (a.txt)',
      'suggested',
      '  a.txt: 0 speakers',
      '    Bo Lind (a.txt)',
      'confirmed',
      '  crane.txt: 1 speakers',
      '    The crane stands. (crane.txt)',
      '  bridge.txt: 2 speakers',
      '    It will not open. (bridge.txt)',
      '    Ms. Quist (bridge.txt)',
      '    It will open. (bridge.txt)',
      '    Friday (bridge.txt)',
      'rejected',
      '  a.txt: 0 speakers',
      '    green (a.txt)',
      'lost',
      '  a.txt: 0 speakers',
      '    gone (a.txt)',
    ]);
  });

  it('shows what waits for a person last in every grouping', () => {
    newsroom.set(record('a.txt', { entries: [quote('new'), entry('passage', 'old', { id: 'p-1', lost: 'orphan' })] }));
    for (const grouping of ['actor', 'article', 'date', 'tag'] as const) {
      const rows = topRows(newsroom, grouping, 'count');
      assert.deepEqual(
        rows.slice(-2).map(({ id }) => id),
        ['state:toReview', 'state:lost'],
        grouping,
      );
    }
  });

  it('gives every row an id of its own, the same again after a refresh', () => {
    const twice = { id: 'q-twice', status: 'confirmed' } as const;
    newsroom.set(
      record('a.txt', { actors: [actor('x', 'Bo')], entries: [quote('one', 0, twice), quote('two', 0, twice)] }),
    );
    const ids = (rows: readonly Row[]): string[] =>
      rows.flatMap((row) => [row.id, ...(row.kind === 'entry' ? [] : ids(row.children()))]);
    for (const grouping of ['actor', 'article', 'date', 'tag', 'status'] as const) {
      const first = ids(topRows(newsroom, grouping, 'count'));
      assert.equal(new Set(first).size, first.length, grouping);
      assert.deepEqual(ids(topRows(newsroom, grouping, 'count')), first);
    }
  });

  it('looks anew each time children are asked for', () => {
    const [quist] = byActorAndUnknown(newsroom, 'count');
    newsroom.delete('file:///news/crane.txt');
    assert.deepEqual(outline(quist.kind === 'entry' ? [] : quist.children()), [
      'It will not open. (bridge.txt)',
      'mentions',
      '  Ms. Quist (bridge.txt)',
    ]);
  });

  it('by kind of source: actors under their kind, unknown speakers last', () => {
    const some = new Newsroom();
    some.set(
      record('kinds.txt', {
        actors: [
          actor('zoe', 'Zoe Faro'),
          actor('ana', 'Ana Ruiz'),
          actor('official', 'an official', { kind: 'unnamed' }),
          actor('port', 'Port Office', { kind: 'organization' }),
        ],
        entries: [quote('One', 0), quote('Two', 1), quote('Three', 2), quote('Four', 3), quote('Five')],
      }),
    );
    assert.deepEqual(outline(topRows(some, 'source', 'name')).slice(0, 10), [
      'person: 2 actors, 1 articles',
      '  Ana Ruiz: 1 quotes, 0 mentions',
      '    Two (kinds.txt)',
      '  Zoe Faro: 1 quotes, 0 mentions',
      '    One (kinds.txt)',
      'unnamed: 1 actors, 1 articles',
      '  an official: 1 quotes, 0 mentions',
      '    Three (kinds.txt)',
      'organization: 1 actors, 1 articles',
      '  Port Office: 1 quotes, 0 mentions',
    ]);
    assert.deepEqual(outline(topRows(some, 'source', 'name')).slice(11, 13), ['unknownSpeaker', '  Five (kinds.txt)']);
  });
});
