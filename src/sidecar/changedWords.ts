/** A stretch of words that stayed, went or came. */
export interface ChangedWords {
  readonly what: 'same' | 'gone' | 'new';
  readonly text: string;
}

/**
 * Two wordings of the same thing, word by word: `will not open` → `will open` is `will `, without `not `, `open`. Joined
 * without what is gone they give the new wording, without what is new the old one but for its white space.
 */
export function changedWords(old: string, now: string): ChangedWords[] {
  const [a, b] = [wordsOf(old), wordsOf(now)];
  let start = 0;
  while (start < a.length && start < b.length && isSame(a[start], b[start])) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && isSame(a.at(-1 - end), b.at(-1 - end))) end++;
  const middle = middleOf(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const same = (words: readonly string[]) => words.map((text) => ({ what: 'same', text }) as const);
  return joined([...same(b.slice(0, start)), ...middle, ...same(b.slice(b.length - end))]);
}

/** The last word of a wording has no white space after it, and is still the same word. */
function isSame(a: string | undefined, b: string | undefined): boolean {
  return a?.trimEnd() === b?.trimEnd();
}

/** Words with the white space after them, and single marks: `“`, `will `, `open`, `, `. */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*\s*|[^\p{L}\p{N}]\s*/gu;

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Beyond this many comparisons the middle is shown as replaced: nobody reads such a difference word by word. */
const MOST_COMPARISONS = 4_000_000;

/** The longest common subsequence, by the table of its lengths. */
function middleOf(a: readonly string[], b: readonly string[]): ChangedWords[] {
  const gone = (text: string): ChangedWords => ({ what: 'gone', text });
  const come = (text: string): ChangedWords => ({ what: 'new', text });
  if (a.length * b.length > MOST_COMPARISONS) return [...a.map(gone), ...b.map(come)];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = isSame(a[i], b[j])
        ? lengths[(i + 1) * width + j + 1]! + 1
        : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const made: ChangedWords[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (isSame(a[i], b[j])) {
      made.push({ what: 'same', text: b[j++]! });
      i++;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) made.push(gone(a[i++]!));
    else made.push(come(b[j++]!));
  }
  return [...made, ...a.slice(i).map(gone), ...b.slice(j).map(come)];
}

/** Neighbours of one kind become one; between two stretches that stayed, what went comes before what came. */
function joined(words: readonly ChangedWords[]): ChangedWords[] {
  const made: ChangedWords[] = [];
  let [gone, come] = ['', ''];
  const flush = () => {
    if (gone) made.push({ what: 'gone', text: gone });
    if (come) made.push({ what: 'new', text: come });
    [gone, come] = ['', ''];
  };
  for (const { what, text } of words) {
    if (what === 'gone') gone += text;
    else if (what === 'new') come += text;
    else {
      flush();
      const last = made.at(-1);
      if (last?.what === 'same') made[made.length - 1] = { what, text: last.text + text };
      else made.push({ what, text });
    }
  }
  flush();
  return made;
}
