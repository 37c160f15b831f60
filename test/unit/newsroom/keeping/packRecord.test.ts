import { assert } from 'chai';
import fc from 'fast-check';
import { HeldRecord } from '../../../../src/newsroom/heldRecord';
import { packBody, packHead, unpackBody, unpackHead } from '../../../../src/newsroom/keeping/packRecord';
import type { ArticleRecord } from '../../../../src/newsroom/record';
import { actor, date, entry, mention, quote, record } from '../records';

/** Without what is there as nothing: absent and nothing mean the same. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const bodyOf = ({ actors, entries }: ArticleRecord) => ({ actors, entries });

const full = record('2026/pier “west”.txt', {
  title: 'The pier — again',
  publisher: 'Coast Gazette',
  date: '2026-03-14',
  hasSidecar: true,
  problems: 2,
  actors: [
    actor('mara-holt', 'Mara Holt', { aliases: ['M. Holt', 'Mara'], registry: 'holt-mara-1', inSidecar: true }),
    actor('crew', 'the crews', { kind: 'collective', roles: ['of the pier'] }),
  ],
  entries: [
    quote('Nobody’s boat leaves,', 0, {
      id: 'q-00000001',
      status: 'confirmed',
      kind: 'mixed',
      cue: 'said',
      source: 'Mara Holt',
      rule: 'name-after-verb',
      confidence: 0.97,
      tags: ['safety', 'a tag with, comma'],
      note: 'Check\tagainst\nthe log.',
    }),
    quote('We waited.'),
    mention('Mara', 0),
    date('Friday', '2026-03-20', { status: 'rejected', id: 'd-00000001', why: 'no-date' }),
    entry('passage', 'Паром стоит', { id: 'p-00000001', lost: 'orphan' }),
  ],
});

describe('packing a record', () => {
  it('loses nothing', () => {
    assert.deepEqual(plain(unpackBody(packBody(full))), plain(bodyOf(full)));
    const { actors: _actors, entries: _entries, ...head } = full;
    assert.deepEqual(plain(unpackHead(packHead(full))), plain(head));
  });

  it('loses nothing of an article that is gone, one that is too long and one without anything', () => {
    for (const each of [record('a.txt', { missing: true }), record('b.txt', { tooLong: true }), record('c.txt')]) {
      const unpacked = { ...unpackHead(packHead(each)), ...unpackBody(packBody(each)) };
      assert.deepEqual(plain(unpacked), plain(each));
    }
  });

  it('loses nothing of whatever an annotation may have', () => {
    const words = fc.constantFrom('said', 'Ana Ruiz', 'We “wait”\n', 'Паром', '', '7');
    const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
    const entries = fc.array(
      fc.record({
        type: fc.constantFrom('quote' as const, 'mention' as const, 'date' as const, 'passage' as const),
        id: fc.option(words),
        status: fc.constantFrom('suggested' as const, 'confirmed' as const, 'rejected' as const),
        text: words,
        start: fc.nat(5_000_000),
        end: fc.nat(5_000_000),
        line: fc.integer({ min: 1, max: 90_000 }),
        actor: maybe(fc.nat(1)),
        source: maybe(words),
        tags: maybe(fc.array(words)),
        note: maybe(words),
        why: maybe(words),
        rule: maybe(words),
        confidence: maybe(fc.oneof(fc.constantFrom(0, 0.317, 1), fc.double({ min: 0, max: 1, noNaN: true }))),
        lost: maybe(fc.constantFrom('orphan' as const, 'changed' as const)),
        cue: maybe(words),
        kind: maybe(fc.constantFrom('direct' as const, 'mixed' as const)),
        value: maybe(words),
        timex: maybe(fc.constantFrom('DATE' as const, 'SET' as const)),
      }),
    );
    fc.assert(
      fc.property(entries, (all) => {
        const own = all.map(({ cue, kind, value, timex, ...rest }) =>
          rest.type === 'date' ? { ...rest, value, timex } : { ...rest, cue, kind },
        );
        const body = { actors: [actor('ana', 'Ana Ruiz'), actor('ana-2', 'Ana Ruiz')], entries: own };
        assert.deepEqual(plain(unpackBody(packBody(body))), plain(body));
      }),
    );
  });

  it('keeps words once, however many annotations have them', () => {
    const words = 'name-before-verb';
    const twice = record('a.txt', { entries: [quote('One', undefined, { rule: words }), date(words, words)] });
    assert.lengthOf(packBody(twice).split(words), 2);
  });

  it('needs one byte for each character of English, whatever its marks', () => {
    const packed = packBody(record('a.txt', { entries: [quote('“Nobody’s — boat”')] }));
    assert.notMatch(packed, /[\u0100-\uffff]/);
  });

  it('leaves a text of another script as it is, which is shorter', () => {
    const words = 'Паром сегодня стоит у причала и никуда не идёт';
    assert.include(packBody(record('a.txt', { entries: [quote(words)] })), words);
  });

  it('is much smaller than the record as JSON', () =>
    assert.isBelow(packBody(full).length, JSON.stringify(bodyOf(full)).length * 0.6));
});

describe('a record held in memory', () => {
  it('says what the record said', () => {
    const held = new HeldRecord(full);
    assert.deepEqual(plain({ ...held, counts: undefined, links: undefined, ...bodyOf(held) }), plain(full));
    assert.deepEqual(held.counts.quotes, 2);
  });

  it('gives the same annotations again while somebody looks at them', () => {
    const held = new HeldRecord(full);
    assert.strictEqual(held.entries, held.entries);
  });
});
