// How long a full-text search over what was said takes, with the quotes of so many articles.
//   node test/bench/search.mjs [ARTICLES…] [--json]     without counts: 1,000, 10,000 and 100,000 articles
// Ten quotes an article (test/support/plantedQuotes.ts). Prints the 95th percentile, the mean and the slowest of some 200
// queries in ms, how long making the index took, and what it holds in memory.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';
import esbuild from 'esbuild';
import { args, figure } from './figures.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outfile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'bench-search-')), 'search.cjs');
esbuild.buildSync({
  stdin: {
    contents: `export { QuoteSearch } from './src/newsroom/search/quoteSearch';
      export { plantedQuotes } from './test/support/plantedQuotes';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  outfile,
  logLevel: 'warning',
});
const { plantedQuotes, QuoteSearch } = createRequire(import.meta.url)(outfile);
v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc');

/** Ten quotes an article, two made articles to one. */
const QUOTES = 10;
const ROUNDS = 5;
const counts = args.map(Number).filter(Boolean);
for (const count of counts.length ? counts : [1000, 10_000, 100_000]) measure(count);
fs.rmSync(path.dirname(outfile), { recursive: true });

function measure(count) {
  const name = count === 10_000 ? 'search' : `search.${count >= 1000 ? `${count / 1000}k` : count}`;
  const { articles } = plantedQuotes(count * QUOTES, 1);
  const records = articles.map(({ article, quotes }) => ({
    article,
    entries: quotes.map(({ start, text }) => ({ type: 'quote', status: 'suggested', start, text })),
  }));
  collect();
  const before = process.memoryUsage().heapUsed;
  const begin = process.cpuUsage().user;
  const search = new QuoteSearch();
  for (const record of records) search.set(record);
  figure(`${name}.index`, (process.cpuUsage().user - begin) / 1e6, 's');
  collect();
  figure(`${name}.memory`, (process.memoryUsage().heapUsed - before) / 1e6, 'MB');

  const words = records
    .slice(0, 50)
    .flatMap(({ entries }) => entries.map(({ text }) => text.split(' ')))
    .filter((each) => each.length > 6);
  const queries = [
    'president',
    'campaign election ',
    'pre',
    'the people want',
    ...words.slice(0, 100).map((each) => each.slice(2, 5).join(' ')),
    ...words.slice(0, 100).map((each) => each[4].slice(0, 4)),
  ];
  for (const query of queries) search.search(query, 100);
  const times = queries.map((query) => quickest(() => search.search(query, 100)));
  figure(`${name}`, percentile(times, 0.95), 'ms');
  figure(`${name}.mean`, times.reduce((sum, time) => sum + time, 0) / times.length, 'ms');
  figure(`${name}.slowest`, Math.max(...times), 'ms');
}

/** The clock's ms, the least of some rounds: what else the machine does must count for little. */
function quickest(work) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function percentile(values, part) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * part)];
}
