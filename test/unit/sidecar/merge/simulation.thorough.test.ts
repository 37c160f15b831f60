import { assert } from 'chai';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { mergeSidecars } from '../../../../src/sidecar/merge/mergeSidecars';
import { splitConflicted } from '../../../../src/sidecar/merge/splitConflicted';
import { readSidecar } from '../../../../src/sidecar/read';
import { parallelEdits } from './parallelEdits';
import type { Parallel } from './parallelEdits';

/** A merge of 60 items takes most of a second: hundreds of them are for `MERGE_RUNS=400`. */
const RUNS = Number(process.env.MERGE_RUNS ?? 0);

type Value = unknown;
type Cells = ReadonlyMap<string, Value>;

/** Every field of a sidecar, by a name that says where it is; this test's own reading, by the yaml package. */
function cells(text: string): Cells {
  const file = parse(text) as Record<string, Record<string, Record<string, Value>>> & { annotations: { id: string }[] };
  const found = new Map<string, Value>();
  const add = (name: string, map: object) => {
    for (const [key, value] of Object.entries(map)) found.set(`${name} ${key}`, value);
  };
  const { annotations, actors, article, ...rest } = file;
  add('file', rest);
  add('article', article ?? {});
  for (const [id, actor] of Object.entries(actors ?? {})) add(`actor ${id}`, actor);
  for (const item of annotations ?? []) add(`item ${item.id}`, item);
  return found;
}

const comments = (text: string) => text.match(/# (?:base|ours|theirs|The) .*/g)?.map((words) => words.trim()) ?? [];
const owner = (name: string) => name.slice(0, name.lastIndexOf(' '));
const isSet = (name: string) => /(?:tags|aliases|roles)$/.test(name);
const members = (value: Value) => (Array.isArray(value) ? (value as Value[]) : []);

interface Count {
  fields: number;
  taken: number;
  clashes: number;
  settled: number;
  comments: number;
}

/** Fails where anything of either side is neither in the merged file nor shown in it. */
function check({ base, ours, theirs }: Parallel, count: Count): void {
  const merged = mergeSidecars({ base, ours, theirs });
  const { text } = merged;
  const isClash = merged.clashes.length > 0;
  const reading = readSidecar(text);
  assert.deepEqual(
    reading.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    isClash ? ['conflict-markers'] : [],
  );
  const sides = isClash ? splitConflicted(text)! : { ours: text, theirs: text };
  const [was, our, their] = [cells(base), cells(ours), cells(theirs)];
  const [made, other] = [cells(sides.ours), cells(sides.theirs)];
  const owners = (all: Cells) => new Set([...all.keys()].map(owner));
  const [ourOwners, theirOwners] = [owners(our), owners(their)];
  const wasOwners = owners(was);
  const settled = new Set(
    merged.settled.map(({ part, id, key }) => `${part === 'annotations' ? 'item' : 'actor'} ${id} ${key}`),
  );
  const kept = new Set(merged.settled.filter(({ why }) => why === 'kept-actor').map(({ id }) => `actor ${id}`));
  for (const name of new Set([...was.keys(), ...our.keys(), ...their.keys(), ...made.keys(), ...other.keys()])) {
    count.fields++;
    const [b, o, t, m, n] = [was, our, their, made, other].map((all) => all.get(name)) as [
      Value,
      Value,
      Value,
      Value,
      Value,
    ];
    const say = `${name}: ${JSON.stringify({ base: b, ours: o, theirs: t, merged: m, other: n })}`;
    const [oursChanged, theirsChanged] = [!isDeepStrictEqual(b, o), !isDeepStrictEqual(b, t)];
    if (kept.has(owner(name))) {
      assert.deepEqual(m, o ?? t, say);
      continue;
    }
    // One side removed the whole item or actor.
    const oursRemoved = wasOwners.has(owner(name)) && !ourOwners.has(owner(name));
    const theirsRemoved = wasOwners.has(owner(name)) && !theirOwners.has(owner(name));
    if (oursRemoved || theirsRemoved) {
      const survivor = oursRemoved ? their : our;
      const keys = [...new Set([...survivor.keys(), ...was.keys()])].filter((key) => owner(key) === owner(name));
      const isChanged = keys.some((key) => !isDeepStrictEqual(survivor.get(key), was.get(key)));
      if (oursRemoved && theirsRemoved) assert.isUndefined(m ?? n, say);
      else if (isChanged) {
        assert.deepEqual([m, n], oursRemoved ? [undefined, t] : [o, undefined], say);
        count.clashes++;
      } else assert.isUndefined(m ?? n, say);
      continue;
    }
    if (!oursChanged && !theirsChanged) assert.deepEqual([m, n], [b, b], say);
    else if (isDeepStrictEqual(o, t) || !theirsChanged) assert.deepEqual([m, n], [o, o], say);
    else if (!oursChanged) {
      assert.deepEqual([m, n], [t, t], say);
      count.taken++;
    } else if (isSet(name)) {
      const wanted = [...members(o), ...members(t)].filter(
        (one) => !members(b).includes(one) || (members(o).includes(one) && members(t).includes(one)),
      );
      assert.sameMembers([...new Set(members(m))], [...new Set(wanted)], say);
      assert.deepEqual(n, m, say);
    } else if (settled.has(name)) {
      count.settled++;
      const withoutPos = (value: Value) => JSON.stringify(value)?.replace(/"pos":\d+/g, '');
      assert.deepEqual(m, n, say);
      if (/ pos$/.test(name)) assert.include([o, t], m, say);
      else if (/ more$/.test(name)) assert.equal(withoutPos(m), withoutPos(o), say);
    } else if (/ (?:source|cue|x-check)$/.test(name) && m !== undefined && n !== undefined) {
      // Merged by their own keys, which unit tests hold to.
      count.clashes += isDeepStrictEqual(m, n) ? 0 : 1;
    } else {
      assert.deepEqual([m, n], [o, t], say);
      count.clashes++;
    }
  }
  const [inBase, inOurs, inTheirs] = [comments(base), comments(ours), comments(theirs)];
  const shown = comments(text);
  for (const words of new Set([...inBase, ...inOurs, ...inTheirs])) {
    count.comments++;
    const isRemoved = inBase.includes(words) && !(inOurs.includes(words) && inTheirs.includes(words));
    if (!isRemoved) assert.include(shown, words, `the comment “${words}” is lost`);
  }
  for (const words of shown) assert.isTrue([...inOurs, ...inTheirs].includes(words), words);
  if (ours.includes('\r\n')) assert.notMatch(text, /(?<!\r)\n/, 'every line end stays CRLF');
  else assert.notInclude(text, '\r');
}

describe('merging sidecars that two people edited at the same time', () => {
  const count: Count = { fields: 0, taken: 0, clashes: 0, settled: 0, comments: 0 };

  for (const [items, fewest] of [
    [8, 10],
    [60, 2],
  ] as const) {
    it(`keeps or shows every field of both sides, with ${items} items`, function () {
      this.timeout(RUNS ? 0 : 60_000);
      for (let seed = 1; seed <= (RUNS || fewest); seed++) {
        const parallel = parallelEdits(seed * 7919 + items, { items, edits: 3 + items / 6 });
        try {
          check(parallel, count);
        } catch (error) {
          throw new Error(`Seed ${seed}: ${(error as Error).message}`, { cause: error });
        }
      }
      if (RUNS) console.log(`${RUNS} merges of ${items} items`, count);
      assert.isAbove(count.taken, 0);
      assert.isAbove(count.clashes, 0);
    });
  }
});
