import type { Item } from '../model';
import { foldWords } from './fold';
import { sentenceBreaks } from './sentenceBreaks';

/** What an item tells of the sentence before or after its own. */
export interface Fragment {
  /** Folded. */
  readonly text: string;
  /** Where it stood in the article; UTF-16 offset. */
  readonly pos: number;
}

/** What an item tells of its surroundings, parted where its own sentence began and ended. */
export interface Surroundings {
  /** The ends of the neighbouring sentences, if there is enough of them and it is known where they stood. */
  readonly fragments: readonly Fragment[];
  /** What is known of the item's own sentence, folded. */
  readonly ownBefore: string;
  readonly ownAfter: string;
  /** Whether the words began their sentence, with a quotation mark before them at most. */
  readonly isFirst: boolean;
}

/** Shorter fragments stand everywhere: `,” she said.` */
const TELLING = 12;

export function surroundingsOf({ pos, text, before = '', after = '' }: Item): Surroundings {
  const known = before + text + after;
  const start = before.length;
  const end = start + text.length;
  const breaks = sentenceBreaks(known);
  const last = breaks.filter((at) => at < start).pop();
  // A stop that the words end with ends their sentence, with the marks behind it.
  let lastUnit = end - 1;
  while (lastUnit > start && CLOSING.includes(known[lastUnit]!)) lastUnit--;
  const next = breaks.find((at) => at >= lastUnit && at < known.length - 1);
  const ownStart = last === undefined ? 0 : skip(known, skip(known, last + 1, start, CLOSING), start, SPACES);
  const ownEnd = next === undefined ? known.length : Math.max(end, next + 1);
  const fragments: Fragment[] = [];
  const add = (from: number, to: number) => {
    const first = skip(known, from, to, AROUND);
    let behind = to;
    while (behind > first && AROUND.includes(known[behind - 1]!)) behind--;
    const folded = foldWords(known.slice(first, behind));
    if (pos !== undefined && folded.length >= TELLING) fragments.push({ text: folded, pos: pos - start + first });
  };
  if (last !== undefined) add(0, last + 1);
  if (next !== undefined) add(ownEnd, known.length);
  return {
    fragments,
    ownBefore: foldWords(known.slice(ownStart, start)),
    ownAfter: foldWords(known.slice(end, ownEnd)),
    isFirst: (last !== undefined || pos === before.length) && start - ownStart <= 1,
  };
}

const CLOSING = '"”’»\')';
const SPACES = ' \n';
const AROUND = CLOSING + SPACES;

/** The first offset up to `to` where none of these characters stands. */
function skip(text: string, from: number, to: number, these: string): number {
  while (from < to && these.includes(text[from]!)) from++;
  return from;
}
