export interface Scoring {
  /** What a word is worth that both have. */
  worth(word: number): number;
  /** Whether two words are one, misspelt. */
  alike(a: number, b: number): boolean;
}

/** What a word costs that only one of them has inside the common stretch, in bits. */
const GAP = 4;
/** What a misspelt word keeps of its worth. */
const MISSPELT = 0.8;

let above = new Float64Array(64);
let row = new Float64Array(64);

/** What the best common stretch of two wordings is worth, in bits: its words less what stands between them. Words left out, added and misspelt are allowed (Smith and Waterman, 1981). */
export function align(a: ArrayLike<number>, b: ArrayLike<number>, { worth, alike }: Scoring): number {
  if (row.length <= b.length) {
    above = new Float64Array(b.length * 2);
    row = new Float64Array(b.length * 2);
  }
  above.fill(0, 0, b.length + 1);
  row[0] = 0;
  let best = 0;
  for (let i = 0; i < a.length; i++) {
    const word = a[i];
    const value = worth(word);
    for (let j = 0; j < b.length; j++) {
      let score = Math.max(0, above[j + 1] - GAP, row[j] - GAP);
      if (word === b[j]) score = Math.max(score, above[j] + value);
      else if (alike(word, b[j])) score = Math.max(score, above[j] + value * MISSPELT);
      else score = Math.max(score, above[j] - 1.5 * GAP);
      row[j + 1] = score;
      if (score > best) best = score;
    }
    [above, row] = [row, above];
    row[0] = 0;
  }
  return best;
}

/** Whether two spellings differ by one letter missing, added or changed, or two neighbours exchanged. */
export function isOneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlip(b, a);
  if (b.length - a.length > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.length - start - end;
  if (left <= 1 && b.length - start - end <= 1) return true;
  return left === 2 && b.length === a.length && a[start] === b[start + 1] && a[start + 1] === b[start];
}
