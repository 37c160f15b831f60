/** A text with quotation marks, dashes and white space made alike, and the way back to the text as it is. */
export interface FoldedText {
  readonly text: string;
  /** Where the folded unit at this index begins and ends in the text as given. UTF-16 offsets. */
  startOf(index: number): number;
  endOf(index: number): number;
  /** The index of the first folded unit that begins at or after the offset in the text as given. */
  indexOf(offset: number): number;
}

const FOLDS: ReadonlyMap<string, string> = new Map(
  [
    ['"', '“”„‟«»＂'],
    ["'", '‘’‚‛‹›ʼ＇'],
    ['-', '‐‑‒–—―−'],
    [
      ' ',
      '\t\n\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u3000',
    ],
    // What has no width says nothing: soft hyphen, zero-width space and joiners, BOM.
    ['', '\u00AD\u200B\u200C\u200D\u2060\uFEFF'],
  ].flatMap(([to, from]) => [...from!].map((char) => [char, to!] as const)),
);
const FOLD_CODES = new Map([...FOLDS].map(([from, to]) => [from.charCodeAt(0), to]));
/** A letter with marks of its own, `e` and U+0301, which NFC may make one. */
const COMPOSED = /[^\p{M}]\p{M}+/gu;
const SPACE = 0x20;

/** Folds a whole article; a run of white space becomes one space, so that a text may be wrapped anew. */
export function foldText(given: string): FoldedText {
  const starts = new Int32Array(given.length + 1);
  const ends = new Int32Array(given.length + 1);
  const parts: string[] = [];
  let part = '';
  let length = 0;
  const push = (unit: string, start: number, end: number) => {
    for (let i = 0; i < unit.length; i++) {
      starts[length] = start;
      ends[length++] = end;
    }
    part += unit;
    if (part.length > 4096) {
      parts.push(part);
      part = '';
    }
  };
  const clusters = clustersOf(given);
  let nextCluster = 0;
  let inSpace = false;
  for (let i = 0; i < given.length; i++) {
    const cluster = clusters[nextCluster];
    if (cluster && cluster.start === i) {
      push(cluster.text, i, cluster.end);
      i = cluster.end - 1;
      nextCluster++;
      inSpace = false;
      continue;
    }
    const code = given.charCodeAt(i);
    const folded = code === SPACE ? ' ' : isSimple(code) ? undefined : FOLD_CODES.get(code);
    if (folded === '') continue;
    if (folded === ' ') {
      if (inSpace) ends[length - 1] = i + 1;
      else push(' ', i, i + 1);
      inSpace = true;
    } else {
      push(folded ?? given[i]!, i, i + 1);
      inSpace = false;
    }
  }
  parts.push(part);
  const size = length;
  return {
    text: parts.join(''),
    startOf: (index) => (index < size ? starts[index]! : given.length),
    endOf: (index) => ends[index]!,
    indexOf: (offset) => {
      let low = 0;
      let high = size;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle]! < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** Folds one UTF-16 unit; letters and their accents, which may be several, stay as they are. */
export function foldUnit(unit: string): string {
  return isSimple(unit.charCodeAt(0)) ? unit : (FOLDS.get(unit) ?? unit);
}

/** Folds a few words. */
export function foldWords(words: string): string {
  let folded = '';
  for (const char of words.normalize('NFC')) {
    const to = FOLDS.get(char) ?? char;
    if (to !== ' ' || !folded.endsWith(' ')) folded += to;
  }
  return folded;
}

/** Puts folded words together as they would be folded together. */
export function joinFolded(a: string, b: string): string {
  return a.endsWith(' ') && b.startsWith(' ') ? a + b.slice(1) : a + b;
}

/** Printable ASCII but `"` and `'`, which fold to themselves anyway. */
function isSimple(code: number): boolean {
  return code > SPACE && code < 0x7f;
}

function clustersOf(given: string): { start: number; end: number; text: string }[] {
  if (given.normalize('NFC') === given) return [];
  const found = [];
  for (const match of given.matchAll(COMPOSED)) {
    const text = match[0].normalize('NFC');
    if (text !== match[0]) found.push({ start: match.index, end: match.index + match[0].length, text });
  }
  return found;
}
