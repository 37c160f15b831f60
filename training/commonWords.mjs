// Derives src/newsroom/lexicon/commonWords.ts: the words that occur in most articles of a set, the commonest first. Names,
// which are mostly written with a capital inside a sentence, are left out.
// Usage: node training/commonWords.mjs ARTICLES.jsonl
import fs from 'node:fs';
import { trainingPart } from './folds.mjs';

const MOST = 2500;
const articles = trainingPart(process.argv[2]);
const inArticles = new Map();
const [small, capital] = [new Map(), new Map()];
const raise = (counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1);

for (const { text } of articles) {
  const seen = new Set();
  for (const [, before, word] of text.matchAll(/(.?.?)(?<![\p{L}\p{N}])(\p{L}[\p{L}’']*)/gsu)) {
    const lower = word.toLowerCase().replace(/[’']/g, '');
    if (word === word.toLowerCase()) raise(small, lower);
    else if (/[\p{L},] $/u.test(before)) raise(capital, lower);
    seen.add(lower);
  }
  for (const word of seen) raise(inArticles, word);
}
const words = [...inArticles]
  .filter(([word]) => /^[a-z]+$/.test(word) && (small.get(word) ?? 0) > (capital.get(word) ?? 0))
  .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  .slice(0, MOST)
  .map(([word]) => word);

const lines = [];
let line = '';
for (const word of words) {
  if (line.length + word.length > 110) {
    lines.push(line);
    line = '';
  }
  line += `${line && ' '}${word}`;
}
lines.push(line);
fs.writeFileSync(
  new URL('../src/newsroom/lexicon/commonWords.ts', import.meta.url),
  `/** The commonest words of news texts, without apostrophes, the commonest first. Made by training/commonWords.mjs. */
export const COMMON_WORDS: readonly string[] = \`
${lines.join('\n')}
\`
  .trim()
  .split(/\\s+/);
`,
);
