// How long it takes to link the quotes that are the same, altered or not, and how many of the links are right.
//   node test/bench/link.mjs [COUNT…] [--json]     without counts: 10,000, 100,000 and 1,000,000 quotes
// The quotes are made (test/support/plantedQuotes.ts): stories whose quotes share their words, altered copies, and common
// phrases as traps. Seconds of processor time, for adding all and asking for the links of every one; a busy machine counts little.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { args, figure, remark } from './figures.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outfile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'bench-link-')), 'links.cjs');
esbuild.buildSync({
  stdin: {
    contents: `export { QuoteLinks } from './src/newsroom/links/quoteLinks';
      export { ALTERATIONS, plantedQuotes } from './test/support/plantedQuotes';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  outfile,
  logLevel: 'warning',
});
const { ALTERATIONS, plantedQuotes, QuoteLinks } = createRequire(import.meta.url)(outfile);

const counts = args.map(Number).filter(Boolean);
const inWords = (count) => (count >= 1e6 ? `${count / 1e6}M` : count >= 1000 ? `${count / 1000}k` : String(count));
for (const count of counts.length ? counts : [10_000, 100_000, 1_000_000]) measure(count);
fs.rmSync(path.dirname(outfile), { recursive: true });

function measure(count) {
  const name = `link.${inWords(count)}`;
  const planted = plantedQuotes(count, count);
  const begin = process.cpuUsage().user;
  const links = new QuoteLinks();
  for (const { article, quotes } of planted.articles) links.set(article, quotes);
  const copies = new Set();
  let wrong = 0;
  for (const some of links.all())
    for (const { article, start, links: linked } of some)
      for (const other of linked) {
        const [a, b] = [`${article}#${start}`, `${other.article}#${other.start}`];
        if (planted.origin.get(a) === planted.origin.get(b)) copies.add(`${a} ${b}`);
        // The same person twice with a common phrase did say the same.
        else if (other.speakers !== 'same' || other.wording !== 'same') wrong++;
      }
  figure(name, (process.cpuUsage().user - begin) / 1e6, 's');
  figure(`${name}.precision`, copies.size / (copies.size + wrong), '');
  const isFound = ({ a, b }) => copies.has(`${a} ${b}`);
  figure(`${name}.recall`, planted.pairs.filter(isFound).length / planted.pairs.length, '');
  for (const how of ALTERATIONS) {
    const some = planted.pairs.filter((pair) => pair.how === how);
    remark(`  ${how.padEnd(8)} ${some.filter(isFound).length} of ${some.length}`);
  }

  const { article, quotes } = planted.articles[0];
  const before = process.cpuUsage().user;
  for (let round = 0; round < 20; round++) {
    links.set(article, quotes);
    for (const { start } of quotes) links.elsewhere(article, start);
  }
  figure(`${name}.oneArticle`, (process.cpuUsage().user - before) / 20e3, 'ms');
}
