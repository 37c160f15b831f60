import { assert } from 'chai';
import type { Item } from '../../../src/sidecar/model';
import { placeItems } from '../../../src/sidecar/place';
import { anchor } from '../../../src/sidecar/toItems';
import { editedPair } from './editedArticles';
import type { EditedPair, Editor, TrackedAnnotation } from './editedArticles';
import type { Extent } from '../../../src/engine';
import { likeness } from '../../../src/sidecar/placing/likeness';
import { Sentences } from '../../../src/sidecar/placing/sentences';

const PAIRS = Number(process.env.EDITED_PAIRS ?? 600);

interface Tally {
  twins: number;
  silent: number;
  asked: number;
  orphaned: number;
  wrong: string[];
  /** Taken where nobody could tell the difference, see isTheSame. */
  indistinguishable: number;
  unchanged: number;
  unchangedSilent: number;
}

/** EDITED_PAIRS=20000 EDITED_FROM=10001 looks at many more and says how they come out. */
const FROM = Number(process.env.EDITED_FROM ?? 1);

describe('finding annotations again in articles that an editor worked on', () => {
  let tally: Tally;
  before(function () {
    this.timeout(0);
    tally = tallyOf('ordinary', PAIRS);
  });

  it('has a twin sentence in at least a third of the pairs', () => assert.isAtLeast(tally.twins, PAIRS / 3));
  it('never takes a wrong place without asking', () => assert.deepEqual(tally.wrong, []));
  it('counts hardly any place as right only because the text tells no difference', () => {
    assert.isAtMost(tally.indistinguishable, tally.silent / 2_500);
  });
  it('takes 19 of 20 of those whose own words did not change without asking', () => {
    assert.isAtLeast(tally.unchangedSilent / tally.unchanged, 0.95);
  });
  it('asks or orphans the others', () => assert.isAbove(tally.asked + tally.orphaned, 0));
});

describe('finding annotations again in articles that an adversary worked on', () => {
  let tally: Tally;
  before(function () {
    this.timeout(0);
    tally = tallyOf('adversary', Math.ceil(PAIRS / 2));
  });

  it('never takes a wrong place without asking', () => assert.deepEqual(tally.wrong, []));
  it('takes most of those whose own words did not change without asking', () => {
    assert.isAtLeast(tally.unchangedSilent / tally.unchanged, 0.88);
  });
});

describe('finding annotations again in articles where it went wrong once', () => {
  for (const [editor, seed] of [
    ['ordinary', 25186],
    ['adversary', 25186],
  ] as const)
    it(`takes no wrong place without asking in number ${seed} of the ${editor} ones`, () => {
      assert.deepEqual(tallyOf(editor, 1, seed).wrong, []);
    });
});

function tallyOf(editor: Editor, pairs: number, from = FROM): Tally {
  const tally: Tally = {
    twins: 0,
    silent: 0,
    asked: 0,
    orphaned: 0,
    wrong: [],
    indistinguishable: 0,
    unchanged: 0,
    unchangedSilent: 0,
  };
  for (let seed = from; seed < from + pairs; seed++) {
    const pair = editedPair(seed, editor);
    if (pair.hasTwin) tally.twins++;
    count(pair, seed, tally);
  }
  if (process.env.EDITED_PAIRS) console.log(editor, { ...tally, wrong: tally.wrong.length });
  return tally;
}

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
    } else if (isTheSame(pair, pair.annotations[i]!, place)) tally.indistinguishable++;
    else {
      const there = pair.after.slice(Math.max(0, place.start - 30), place.end + 30);
      tally.wrong.push(
        `${seed}: “${items[i]!.text}” taken at ${place.start} (${there}), is at ${now?.start ?? 'no place'}`,
      );
    }
  }
}

/**
 * Whether the same two texts come about, by no more edits, if the words are where they were taken to be: their sentence
 * stands between both the sentences it stood between, each mended at most; or it was taken out, and the only one like it was
 * moved there as well as copied. Nobody could tell, and what is nearest to hand is right.
 */
function isTheSame(pair: EditedPair, annotation: TrackedAnnotation, place: Extent): boolean {
  const then = surroundings(pair.before, annotation);
  const now = surroundings(pair.after, place);
  if (!isMended(then.own, now.own)) return false;
  if (isMended(then.left, now.left) && isMended(then.right, now.right)) return true;
  const like = sentencesOf(pair.after).filter((sentence) => isMended(then.own, sentence));
  return annotation.now === undefined && like.length === 1;
}

function isMended(then: string, now: string): boolean {
  return then === now || likeness(then, now) >= MENDED;
}

const MENDED = 0.85;

function surroundings(text: string, { start, end }: Extent) {
  const sentences = new Sentences(text);
  const own = sentences.around({ start, end });
  const left = text.slice(0, own.start).trimEnd().length;
  const right = own.end + text.slice(own.end).search(/[^\s"“”«»’']|$/);
  return {
    own: bare(text.slice(own.start, own.end)),
    left: left > 0 ? bare(text.slice(sentences.around({ start: left - 1, end: left }).start, left)) : '',
    right: right < text.length ? bare(text.slice(right, sentences.around({ start: right, end: right + 1 }).end)) : '',
  };
}

function sentencesOf(text: string): string[] {
  const sentences = new Sentences(text);
  const all: string[] = [];
  for (let at = 0; at < text.length;) {
    const { start, end } = sentences.around({ start: at, end: at + 1 });
    all.push(bare(text.slice(start, end)));
    at = Math.max(at + 1, end);
  }
  return all;
}

/** A sentence without the marks around it, quotation marks and spaces made alike. */
function bare(words: string): string {
  return words
    .replace(/["“”«»]/g, '"')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s"']+|[\s"']+$/g, '');
}
