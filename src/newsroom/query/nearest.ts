/** The word that was probably meant: one letter missing, too many, wrong, or two exchanged; two in a word of six or more. */
export function nearestWord<T extends string>(typed: string, words: readonly T[]): T | undefined {
  const word = typed.toLowerCase();
  const starting = word.length >= 2 ? words.find((each) => each.startsWith(word)) : undefined;
  if (starting !== undefined) return starting;
  let best: T | undefined;
  let least = (word.length >= 6 ? 2 : 1) + 1;
  for (const each of words) {
    const changes = changesBetween(word, each, least);
    if (changes < least) [best, least] = [each, changes];
  }
  return best;
}

/** Letters to add, take away, change or exchange with their neighbour; `most` for that many or more. */
export function changesBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let changes = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        changes = Math.min(changes, before[j - 2] + 1);
      row.push(changes);
    }
    if (Math.min(...row) >= most) return most;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length], most);
}
