import { assert } from 'chai';
import type { Item } from '../../../src/sidecar/model';
import { placeItems } from '../../../src/sidecar/place';
import { anchor } from '../../../src/sidecar/toItems';
import { editedPair } from './editedArticles';
import type { EditedPair } from './editedArticles';

const PAIRS = Number(process.env.EDITED_PAIRS ?? 300);

interface Tally {
  silent: number;
  asked: number;
  orphaned: number;
  wrong: string[];
  /** Taken where words and all 32 characters around are as they were, though the generator had taken them out. */
  indistinguishable: number;
  unchanged: number;
  unchangedSilent: number;
}

describe('finding annotations again in articles that an editor worked on', () => {
  const tally: Tally = {
    silent: 0,
    asked: 0,
    orphaned: 0,
    wrong: [],
    indistinguishable: 0,
    unchanged: 0,
    unchangedSilent: 0,
  };
  let twins = 0;
  before(() => {
    for (let seed = 1; seed <= PAIRS; seed++) {
      const pair = editedPair(seed);
      if (pair.hasTwin) twins++;
      count(pair, seed, tally);
    }
    if (process.env.EDITED_PAIRS) console.log({ twins, ...tally, wrong: tally.wrong.length });
  });

  it('has a twin sentence in at least a third of the pairs', () => assert.isAtLeast(twins, PAIRS / 3));
  it('never takes a wrong place without asking', () => assert.deepEqual(tally.wrong, []));
  it('counts hardly any place as right only because the text tells no difference', () => {
    assert.isAtMost(tally.indistinguishable, tally.silent / 5_000);
  });
  it('takes most of those whose own words did not change without asking', () => {
    assert.isAtLeast(tally.unchangedSilent / tally.unchanged, 0.85);
  });
  it('asks or orphans the others', () => assert.isAbove(tally.asked + tally.orphaned, 0));
});

function count(pair: EditedPair, seed: number, tally: Tally): void {
  const items = pair.annotations.map((annotation, i): Item => {
    const common = { id: `x-${i}`, ...anchor(pair.before, annotation), status: 'confirmed' as const };
    return { ...common, type: 'passage' };
  });
  const places = placeItems(pair.after, items);
  for (const [i, { now, isUnchanged }] of pair.annotations.entries()) {
    const place = places.get(`x-${i}`)!;
    if (isUnchanged) tally.unchanged++;
    if (place.state === 'orphan') tally.orphaned++;
    else if (place.state !== 'found') tally.asked++;
    else if (now && place.start === now.start && place.end === now.end) {
      tally.silent++;
      if (isUnchanged) tally.unchangedSilent++;
    } else if (isTheSame(pair, pair.annotations[i]!.start, place)) tally.indistinguishable++;
    else {
      const there = pair.after.slice(Math.max(0, place.start - 30), place.end + 30);
      tally.wrong.push(
        `${seed}: “${items[i]!.text}” taken at ${place.start} (${there}), is at ${now?.start ?? 'no place'}`,
      );
    }
  }
}

function isTheSame(pair: EditedPair, start: number, place: { start: number; end: number }): boolean {
  const fold = (text: string) =>
    text
      .replace(/["“”«»]/g, '"')
      .replace(/’/g, "'")
      .replace(/\s+/g, ' ');
  const length = place.end - place.start;
  const then = pair.before.slice(Math.max(0, start - 32), start + length + 32);
  return fold(then) === fold(pair.after.slice(Math.max(0, place.start - 32), place.end + 32));
}
