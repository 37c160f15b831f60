import { assert } from 'chai';
import fc from 'fast-check';
import * as zlib from 'node:zlib';
import { deflater } from '../../../../src/disk/deflater';
import { Bodies } from '../../../../src/newsroom/keeping/bodies';
import { decodeShard, encodeShard } from '../../../../src/newsroom/keeping/keptShard';
import { KeptStamps } from '../../../../src/newsroom/keeping/keptStamps';
import { packBody } from '../../../../src/newsroom/keeping/packRecord';
import { restoreRecord, shardOfRecords } from '../../../../src/newsroom/keeping/restoreRecord';
import { Newsroom } from '../../../../src/newsroom/newsroom';
import { actor, quote, record } from '../records';

const squeezing = () => new Bodies(deflater(zlib));
const long = record('pier.txt', {
  actors: [actor('holt', 'Mara Holt', { aliases: ['Паром', 'the warden’s aide'] })],
  entries: Array.from({ length: 200 }, (_, i) => quote(`We open gate ${i} “on” Monday, said nobody.`, 0)),
});
const body = packBody(long);

describe('bodies of records in memory', () => {
  it('are shorter where they are long, and come out as they were', () => {
    const bodies = squeezing();
    assert.isBelow(bodies.held(body).length, body.length / 2);
    assert.equal(bodies.plain(bodies.held(body)), body);
  });

  it('stay as they are where they are short', () => {
    const short = packBody(record('a.txt', { actors: [actor('holt', 'Mara Holt')] }));
    assert.equal(squeezing().held(short), short);
    assert.equal(squeezing().plain(short), short);
  });

  it('stay as they are where the host has nothing to squeeze them with', () => {
    assert.equal(new Bodies().held(body), body);
    assert.equal(new Bodies().plain(body), body);
  });

  it('are not squeezed twice', () => {
    const bodies = squeezing();
    assert.equal(bodies.held(bodies.held(body)), bodies.held(body));
  });

  it('are refused by a host that cannot undo what another did', () =>
    assert.throws(() => new Bodies().plain(squeezing().held(body)), 'another'));

  it('hold any character, and are one field of a line whatever squeezing makes of them', () => {
    // Turns a text into whatever a squeezer may give: here every one-byte character.
    const shifted = (by: number) => (text: string) =>
      [...text].map((char) => String.fromCharCode((char.charCodeAt(0) + by) & 0xff)).join('');
    const any = fc.array(fc.nat(0xff), { minLength: 2_600, maxLength: 3_000 });
    fc.assert(
      fc.property(any, fc.nat(0xff), (codes, by) => {
        const text = `[${String.fromCharCode(...codes)}`;
        const bodies = new Bodies({ squeeze: shifted(by), unsqueeze: shifted(-by) });
        const held = bodies.held(text);
        assert.notMatch(held, /[\t\n]/);
        assert.equal(bodies.plain(held), text);
      }),
      { numRuns: 50 },
    );
  });

  it('are kept between starts as they are held', () => {
    const stamp = { made: 'm', names: '0', text: { mtime: 1, size: 2 }, content: 'c', lookedAt: 3 };
    const [before, stamps] = [new Newsroom(squeezing()), new KeptStamps()];
    before.set(long);
    stamps.set(long.article, stamp);
    const bytes = encodeShard(
      [...stamps.takeOutdated()].flatMap((shard) => [...shardOfRecords(before, stamps, shard)]),
    );
    assert.isBelow(bytes.length, body.length);
    const after = new Newsroom(squeezing());
    for (const kept of decodeShard(bytes)) restoreRecord(after, new KeptStamps(), kept, () => true);
    assert.equal(after.packed(long.article)?.body, before.packed(long.article)?.body);
    assert.deepEqual(
      after.get(long.article)?.entries.map(({ text }) => text),
      long.entries.map(({ text }) => text),
    );
    const elsewhere = new Newsroom();
    assert.throws(() => {
      for (const kept of decodeShard(bytes)) restoreRecord(elsewhere, new KeptStamps(), kept, () => true);
    }, 'another');
    assert.equal(elsewhere.size, 0);
  });
});
