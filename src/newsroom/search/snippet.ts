import { searchWords, stemOf, wordsIn } from './searchWords';
import { beginsSo } from './stemIndex';

/** The part of a text that shows why it was found: around the first of the words that were looked for, at most so long. */
export function snippet(text: string, query: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const stems = searchWords(query);
  const words = wordsIn(line);
  const first = words.find(({ word }) => {
    const stem = stemOf(word);
    return stem !== undefined && stems.some((each) => beginsSo(each, stem));
  });
  // A third of what is shown comes before the word.
  const from = Math.max(0, (first?.start ?? 0) - Math.floor(most / 3));
  const start = words.find((word) => word.start >= from)?.start ?? 0;
  const begin = from === 0 ? 0 : start;
  const end = words.filter((word) => word.end <= begin + most).at(-1)?.end ?? line.length;
  return `${begin > 0 ? '…' : ''}${line.slice(begin, end)}${end < line.length ? '…' : ''}`;
}
