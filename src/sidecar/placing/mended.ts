/** Typos mended and a few words exchanged change no more units than these. */
const MOST_CHANGED = 9;
/** A word put in is no longer than this, with its space. */
const LONGEST_WORD = 12;
/** How much more text than the words a caller gives, so that they are found with a word put in. */
export const SLACK = 14;

/**
 * Whether a stretch may begin with what some words became when they were mended, rather than with other words of the same
 * form. `most` is how many units may differ.
 */
export function isMended(words: string, there: string, most = mostOf(words)): boolean {
  if (words === '') return true;
  return there.startsWith(words) || hasWordPutIn(words, there) || distance(words, there, most) <= most;
}

/** The same for a stretch that may end with the words. */
export function endsMended(words: string, there: string, most = mostOf(words)): boolean {
  return isMended(reversed(words), reversed(there), most);
}

/** A typo or two letters mended, or one word put in, and nothing else. */
export function isMendedOnce(words: string, there: string): boolean {
  let front = 0;
  while (front < words.length && words[front] === there[front]) front++;
  for (let taken = 0; taken <= MOST_TAKEN; taken++) {
    const rest = words.slice(front + taken);
    if (there.slice(front, front + rest.length + LONGEST_WORD).includes(rest)) return true;
  }
  return false;
}

const MOST_TAKEN = 2;

/** The same for a stretch that may end with the words. */
export function endsMendedOnce(words: string, there: string): boolean {
  return isMendedOnce(reversed(words), reversed(there));
}

function mostOf(words: string): number {
  return Math.min(MOST_CHANGED, Math.ceil(words.length / 2));
}

/** By UTF-16 units, for comparison alone. */
function reversed(words: string): string {
  let backwards = '';
  for (let i = words.length - 1; i >= 0; i--) backwards += words[i];
  return backwards;
}

/** Whether `there` begins with the words, but for one short stretch put in. */
function hasWordPutIn(words: string, there: string): boolean {
  let same = 0;
  while (same < words.length && words[same] === there[same]) same++;
  const rest = words.slice(same);
  if (rest.length < 2) return true;
  const at = there.indexOf(rest, same);
  return at >= 0 && at - same <= LONGEST_WORD;
}

/** How many units must be changed, put in or taken out to make a beginning of `b` of `a`; counted up to `most`. */
function distance(a: string, b: string, most: number): number {
  const width = 2 * most + 1;
  // row[d] is the distance of the first i units of a to the first i + d - most of b.
  let row = new Uint16Array(width);
  let next = new Uint16Array(width);
  for (let d = 0; d < width; d++) row[d] = Math.abs(d - most);
  for (let i = 1; i <= a.length; i++) {
    let best = most + 1;
    for (let d = 0; d < width; d++) {
      const j = i + d - most;
      let least = most + 1;
      if (j >= 0 && j <= b.length) {
        least = j === 0 ? i : row[d]! + Number(a.charCodeAt(i - 1) !== b.charCodeAt(j - 1));
        if (d + 1 < width) least = Math.min(least, row[d + 1]! + 1);
        if (d > 0 && j > 0) least = Math.min(least, next[d - 1]! + 1);
      }
      next[d] = least;
      best = Math.min(best, least);
    }
    if (best > most) return best;
    [row, next] = [next, row];
  }
  return Math.min(...row);
}
