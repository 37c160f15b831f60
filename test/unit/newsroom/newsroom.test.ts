import { assert } from 'chai';
import fc from 'fast-check';
import { Namesakes } from '../../../src/newsroom/heldActor';
import { HeldRecord } from '../../../src/newsroom/heldRecord';
import { Newsroom } from '../../../src/newsroom/newsroom';
import type { ActorRecord, ArticleRecord } from '../../../src/newsroom/record';
import type { Registry } from '../../../src/sidecar/registry';
import { actor, date, entry, FOLDER, mention, quote, record } from './records';

const registry = (actors: Registry['actors']): Registry => ({ schema: 'on-the-record-actors/1', actors });

function newsroomOf(...records: ArticleRecord[]): Newsroom {
  const newsroom = new Newsroom();
  for (const each of records) newsroom.set(each);
  return newsroom;
}

const names = (newsroom: Newsroom) =>
  [...newsroom.actors()].map(({ name, counts }) => `${name}: ${counts.quotes}`).sort();

describe('the newsroom', () => {
  describe('who is the same', () => {
    const linked = (path: string) =>
      record(path, { actors: [actor('ana', 'Ana Ruiz', { registry: 'ruiz-1' })], entries: [quote('We wait.', 0)] });
    const unlinked = (path: string, name = 'Ana Ruiz') =>
      record(path, { actors: [actor('ana', name)], entries: [quote('We wait.', 0)] });

    it('takes two actors for one when both point to one entry of the registry', () =>
      assert.deepEqual(names(newsroomOf(linked('a.txt'), linked('b.txt'))), ['Ana Ruiz: 2']));

    it('takes a record that was packed before for the same as one that was not', () => {
      const given = linked('a.txt');
      const held = new HeldRecord(given);
      const newsroom = newsroomOf(held, linked('b.txt'));
      assert.deepEqual(names(newsroom), ['Ana Ruiz: 2']);
      assert.equal(newsroom.get(held.article), held);
      assert.deepEqual(held.entries, given.entries);
    });

    it('knows which entries of the registry a sidecar names, and leaves out what only the engine takes for one', () => {
      const inSidecar = actor('ana', 'Ana Ruiz', { registry: 'ruiz-1', inSidecar: true });
      const found = actor('per', 'Per Holm', { registry: 'holm-1' });
      const newsroom = newsroomOf(record('a.txt', { actors: [inSidecar, found] }), record('b.txt'));
      assert.deepEqual(newsroom.linksOf('file:///news/a.txt'), ['ruiz-1']);
      assert.isEmpty(newsroom.linksOf('file:///news/b.txt'));
      assert.isEmpty(newsroom.linksOf('file:///news/none.txt'));
    });

    it('does not take two actors for one because they have one name, or one id', () =>
      assert.deepEqual(names(newsroomOf(unlinked('a.txt'), unlinked('b.txt'))), ['Ana Ruiz: 1', 'Ana Ruiz: 1']));

    it('does not take a linked and an unlinked actor of one name for one', () =>
      assert.deepEqual(names(newsroomOf(linked('a.txt'), unlinked('b.txt'))), ['Ana Ruiz: 1', 'Ana Ruiz: 1']));

    it('keeps the same registry id of two workspace folders apart', () => {
      const other = { ...linked('a.txt'), folder: 'file:///other', article: 'file:///other/a.txt' };
      assert.deepEqual(names(newsroomOf(linked('a.txt'), other)), ['Ana Ruiz: 1', 'Ana Ruiz: 1']);
    });

    it('says who is perhaps the same: of one name, however it is spelled', () => {
      const newsroom = newsroomOf(
        unlinked('a.txt', 'José N. Ruiz'),
        unlinked('b.txt', 'Jose N Ruiz'),
        unlinked('c.txt'),
      );
      const [first] = newsroom.actors();
      assert.deepEqual(
        newsroom.namesakesOf(first).map(({ example }) => example.record.path),
        ['b.txt'],
      );
    });

    it('does not say it of two entries of the registry', () => {
      const second = record('b.txt', {
        actors: [actor('ana', 'Ana Ruiz', { registry: 'ruiz-2' })],
        entries: [quote('Eelgrass grows.', 0)],
      });
      const newsroom = newsroomOf(linked('a.txt'), second);
      for (const each of newsroom.actors()) assert.isEmpty(newsroom.namesakesOf(each));
    });

    it('does not say it across workspace folders', () => {
      const other = { ...unlinked('a.txt'), folder: 'file:///other', article: 'file:///other/a.txt' };
      const newsroom = newsroomOf(unlinked('a.txt'), other);
      for (const each of newsroom.actors()) assert.isEmpty(newsroom.namesakesOf(each));
    });

    for (const kind of ['unnamed', 'collective'] as const)
      it(`never joins ${kind} sources of two articles, not even perhaps`, () => {
        const official = (path: string) =>
          record(path, { actors: [actor('x', 'a senior official', { kind })], entries: [quote('No.', 0)] });
        const newsroom = newsroomOf(official('a.txt'), official('b.txt'));
        assert.lengthOf([...newsroom.actors()], 2);
        for (const each of newsroom.actors()) assert.isEmpty(newsroom.namesakesOf(each));
      });

    it('calls an actor as the registry does, as soon as it is read and as long as it is there', () => {
      const newsroom = newsroomOf(linked('a.txt'), unlinked('b.txt', 'Dr. Ana M. Ruiz'));
      newsroom.setRegistry(FOLDER, registry({ 'ruiz-1': { name: 'Dr. Ana M. Ruiz', kind: 'person' } }));
      const [known] = newsroom.actors();
      assert.equal(known.name, 'Dr. Ana M. Ruiz');
      assert.lengthOf(newsroom.namesakesOf(known), 1);
      newsroom.setRegistry(FOLDER, undefined);
      const [unknown] = newsroom.actors();
      assert.equal(unknown.name, 'Ana Ruiz');
      assert.isEmpty(newsroom.namesakesOf(unknown));
    });
  });

  describe('what counts', () => {
    it('leaves out what was rejected and what is lost', () => {
      const { totals } = newsroomOf(
        record('a.txt', {
          actors: [actor('ana', 'Ana Ruiz')],
          entries: [
            quote('We wait.', 0),
            quote('green', undefined, { id: 'q-1', status: 'rejected' }),
            quote('gone', 0, { id: 'q-2', status: 'confirmed', lost: 'orphan' }),
            quote('We go.', 0, { id: 'q-3', status: 'confirmed' }),
          ],
        }),
      );
      assert.include(totals, { quotes: 2, confirmed: 1, rejected: 1, lost: 1, toReview: 1 });
    });

    it('asks for a word on suggested quotes and dates, not on mentions', () => {
      const { totals } = newsroomOf(
        record('a.txt', {
          actors: [actor('ana', 'Ana Ruiz')],
          entries: [quote('We wait.', 0), mention('Ana Ruiz', 0), date('Friday', '2026-03-20')],
        }),
      );
      assert.include(totals, { quotes: 1, mentions: 1, dates: 1, toReview: 2 });
    });

    it('keeps quotes without a speaker apart from every actor', () => {
      const newsroom = newsroomOf(
        record('a.txt', { actors: [actor('ana', 'Ana Ruiz')], entries: [quote('Who said it?')] }),
      );
      assert.isEmpty([...newsroom.actors()]);
      assert.equal(newsroom.unknownSpeaker?.counts.quotes, 1);
    });

    it('takes an article’s old annotations away when it is put in anew', () => {
      const newsroom = newsroomOf(
        record('a.txt', { actors: [actor('ana', 'Ana Ruiz')], entries: [quote('We wait.', 0)] }),
      );
      newsroom.set(record('a.txt', { actors: [actor('bo', 'Bo Lind')], entries: [quote('We go.', 0)] }));
      assert.deepEqual(names(newsroom), ['Bo Lind: 1']);
      assert.isTrue(newsroom.delete(`${FOLDER}/a.txt`));
      assert.isFalse(newsroom.delete(`${FOLDER}/a.txt`));
      assert.isEmpty([...newsroom.actors()]);
      assert.include(newsroom.totals, { quotes: 0, mentions: 0, toReview: 0 });
    });
  });

  it('ends the same whatever came and went before', () => {
    const paths = ['a.txt', 'b.txt', 'c.txt'];
    // By one name everywhere: without its registry an actor goes by that of its first article.
    const linked = (who: ActorRecord, id: string) => ({
      ...who,
      registry: id,
      name: `The ${id}`,
      kind: 'person' as const,
    });
    const unlinked = (actors: readonly ActorRecord[], fields: Partial<ActorRecord>) =>
      actors.map((each) => (each.registry ? each : { ...each, ...fields }));
    const oneEntry = fc.record({
      type: fc.constantFrom('quote', 'mention', 'date', 'passage'),
      status: fc.constantFrom('suggested', 'confirmed', 'rejected'),
      actor: fc.option(fc.nat(1), { nil: undefined }),
      tags: fc.option(fc.constantFrom(['x'], ['x', 'y']), { nil: undefined }),
      value: fc.option(fc.constantFrom('2026-03-20', '2026-W12', 'P3D'), { nil: undefined }),
      lost: fc.option(fc.constant('orphan' as const), { nil: undefined }),
    });
    const oneRecord = fc
      .record({
        path: fc.constantFrom(...paths),
        names: fc.tuple(fc.constantFrom('Ana Ruiz', 'Bo Lind'), fc.constantFrom('Ana Ruiz', 'Bo Lind')),
        registry: fc.option(fc.constantFrom('r-1', 'r-2'), { nil: undefined }),
        date: fc.option(fc.constantFrom('2026-03-14', '2026-03-15'), { nil: undefined }),
        entries: fc.array(oneEntry, { maxLength: 6 }),
      })
      .map(({ path, names: [first, second], registry: id, entries, ...rest }) =>
        record(path, {
          ...rest,
          actors: [id ? linked(actor('one', first), id) : actor('one', first), actor('two', second)],
          entries: entries.map(({ type, ...fields }) => entry(type, 'words', fields)),
        }),
      );
    // Most changes of a file leave nearly all that is known of it as it was.
    const slightly = fc.constantFrom<(record: ArticleRecord) => Partial<ArticleRecord>>(
      ({ entries }) => ({ entries: entries.map((each) => ({ ...each, start: each.start + 7, text: 'other words' })) }),
      ({ entries }) => ({ entries: entries.map((each) => ({ ...each, tags: ['y'] })) }),
      ({ entries }) => ({ entries: entries.map((each) => ({ ...each, id: 'q-1' })) }),
      ({ entries }) => ({ entries: entries.map((each) => ({ ...each, status: 'confirmed' })) }),
      ({ entries }) => ({ entries: entries.map((each) => ({ ...each, value: '2026-03-21' })) }),
      ({ entries }) => ({ entries: entries.map((each) => ({ ...each, lost: 'changed' })) }),
      ({ entries }) => ({ entries: entries.map((each) => ({ ...each, actor: 1 })) }),
      ({ entries }) => ({ entries: entries.slice(1) }),
      ({ actors }) => ({ actors: unlinked(actors, { name: 'Cy Dahl' }) }),
      ({ actors }) => ({ actors: unlinked(actors, { kind: 'organization' }) }),
      ({ actors }) => ({ actors: unlinked(actors, { kind: 'unnamed' }) }),
      ({ actors }) => ({ actors: actors.map((each) => linked(each, 'r-2')) }),
      () => ({ date: '2026-03-16' }),
      () => ({ title: 'Another' }),
    );
    const change = fc.record({ article: fc.constantFrom(...paths.map((path) => `${FOLDER}/${path}`)), slightly });
    const gone = fc.constantFrom(...paths.map((path) => `${FOLDER}/${path}`));
    const step = fc.oneof({ arbitrary: change, weight: 4 }, { arbitrary: oneRecord, weight: 3 }, gone);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const newsroom = new Newsroom();
        const last = new Map<string, ArticleRecord>();
        for (const each of steps) {
          if (typeof each === 'string') {
            newsroom.delete(each);
            last.delete(each);
            continue;
          }
          const before = last.get(each.article);
          const now = 'slightly' in each ? before && { ...before, ...each.slightly(before) } : each;
          if (!now) continue;
          newsroom.set(now);
          last.set(each.article, now);
          assert.deepEqual(newsroom.get(now.article)?.entries, now.entries);
          // What was reckoned once must not be kept for too long.
          namedIn(newsroom);
        }
        assert.deepEqual(contentsOf(newsroom), contentsOf(newsroomOf(...last.values())));
      }),
      { numRuns: 400 },
    );
  });
});

/** Who there is by name, and what those of one name have together. */
function namedIn(newsroom: Newsroom): unknown[] {
  return [...newsroom.actorsByName()]
    .map((named) =>
      named instanceof Namesakes
        ? [named.all.map(({ key }) => key).sort(), { ...named.counts }, named.registered]
        : [[named.key], named.counts, named.registry ? 1 : 0],
    )
    .sort();
}

/** Everything a newsroom says, in an order that does not depend on how it came about. */
function contentsOf(newsroom: Newsroom): unknown {
  const shelf = (entries: Iterable<[string, { counts: object; articles: ReadonlySet<string> }]>) =>
    [...entries].map(([key, { counts, articles }]) => [key, counts, [...articles].sort()]).sort();
  const actors = [...newsroom.actors()].map(
    (each) =>
      [
        each.key,
        {
          counts: each.counts,
          articles: each.articles,
          name: `${each.kind} ${each.name}`,
          namesakes: newsroom
            .namesakesOf(each)
            .map(({ key }) => key)
            .sort(),
        },
      ] as const,
  );
  return {
    totals: newsroom.totals,
    actors: actors
      .map(([key, { counts, articles, name, namesakes }]) => [key, counts, [...articles].sort(), name, namesakes])
      .sort(),
    named: namedIn(newsroom),
    unknown: newsroom.unknownSpeaker?.counts,
    tags: shelf(newsroom.tags.entries()),
    states: shelf(newsroom.states.entries()),
    published: shelf(newsroom.published.entries()),
    dates: shelf(newsroom.dates.entries()),
  };
}
