import { foldUnit } from './fold';
import type { KnownText } from './knownText';

/** How many units of the neighbouring sentences must be as they were to prove that they are the old neighbours. */
export const PROOF = 24;
/** Fewer than these are nothing: `Ms. Ruiz said.` ends many a sentence. */
export const HINT = 12;

/** Unknown text is passed over up to this length; further on there are other sentences to ask. */
const LONGEST_GAP = 400;
/** In the words' own sentence a mended typo or an inserted word may make this much of a difference. */
const MOST_MENDED = 16;
/** In the neighbours less may differ: `Friday` where `Monday` was makes them another sentence. */
const MOST_MISSPELT = 2;
const MOST_DIFFERENCES = 2;
/** So many units must agree after a difference to go on behind it. */
const GOES_ON = 10;

interface Meeting {
  readonly old: number;
  readonly now: number;
}

/**
 * How many units of other sentences are as they were, walking from a place in the old and the new text away from the words.
 * Small differences on the way, mended typos, are stepped over, then the count begins anew. `isOwn` tells whether an offset
 * of the new text is in the words' own sentence.
 */
export function agreementBeyond(
  known: KnownText,
  text: string,
  from: Meeting,
  step: 1 | -1,
  isOwn: (offset: number) => boolean,
): number {
  let { old, now } = from;
  let beyond = 0;
  let gap = 0;
  let differences = 0;
  let most = PROOF;
  while (beyond < PROOF && now >= 0 && now < text.length && old >= 0) {
    const then = known.at(old);
    if (then === undefined) {
      if (++gap > LONGEST_GAP) break;
      old += step;
      now += step;
      continue;
    }
    const was = foldUnit(then);
    const is = foldUnit(text[now]!);
    if (was === ' ' && is === ' ') {
      const edge = now;
      let lines = 0;
      for (; isSpace(known.at(old)); old += step) if (known.at(old) === '\n') lines++;
      for (; isSpace(text[now]); now += step) if (text[now] === '\n') lines--;
      // A paragraph begins where none did, or the other way round: the sentence may stand beside its neighbour only now.
      if (lines !== 0 && isOwn(edge - step) && !isOwn(now)) most = HINT;
    } else if (was === is) {
      if (!isOwn(now)) beyond++;
      old += step;
      now += step;
    } else {
      if (++differences > MOST_DIFFERENCES) break;
      const next = behind(known, text, { old, now }, step, isOwn(now) ? MOST_MENDED : MOST_MISSPELT);
      if (!next) break;
      ({ old, now } = next);
      beyond = 0;
      gap = 0;
    }
  }
  const beganThere = step === -1 && old < 0 && now < 0;
  const endedThere = step === 1 && old === known.end && text.slice(now, now + LONGEST_GAP).trim() === '';
  return Math.min(most, beganThere || endedThere ? PROOF : beyond);
}

/** The nearest places behind a small difference from which on the texts agree again. */
function behind(known: KnownText, text: string, at: Meeting, step: 1 | -1, furthest: number): Meeting | undefined {
  for (let total = 1; total <= furthest; total++) {
    for (let left = 0; left <= total; left++) {
      const there = { old: at.old + step * left, now: at.now + step * (total - left) };
      if (agrees(known, text, there, step)) return there;
    }
  }
  return undefined;
}

function agrees(known: KnownText, text: string, { old, now }: Meeting, step: 1 | -1): boolean {
  for (let i = 0; i < GOES_ON; i++) {
    const then = known.at(old + step * i);
    const is = text[now + step * i];
    if (then === undefined || is === undefined || foldUnit(then) !== foldUnit(is)) return false;
  }
  return true;
}

function isSpace(unit: string | undefined): boolean {
  return unit !== undefined && foldUnit(unit) === ' ';
}
