// How long a made newsroom takes to be complete in the index, without analysing articles, and how much memory it keeps.
//   node test/bench/newsroom.mjs [ARTICLES] [--json]     without a number: 10,000 articles, half of them with a sidecar
// The floor only reads the same files and parses the sidecars. Seconds of processor time, the system's included.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { load } from 'js-yaml';
import { args, figure } from './figures.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-newsroom-'));
const bundle = path.join(folder, 'newsroom.cjs');
esbuild.buildSync({
  stdin: {
    contents: `export { madeNewsroom } from './test/support/madeNewsroom';
      export { judge } from './src/sidecar/judge';
      export { readSidecarQuickly } from './src/sidecar/read';
      export { Newsroom } from './src/newsroom/newsroom';
      export { summarise } from './src/newsroom/summarise';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  outfile: bundle,
  logLevel: 'warning',
});
const { judge, madeNewsroom, Newsroom, readSidecarQuickly, summarise } = createRequire(import.meta.url)(bundle);

const articles = Number(args[0] ?? 10_000);
const files = [];
for (const file of madeNewsroom({ articles, sidecars: Math.floor(articles / 2), seed: 1 })) {
  const target = path.join(folder, file.path);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, file.text);
  files.push(target);
}
const sidecars = new Set(files.filter((file) => file.endsWith('.sources.yaml')));
const texts = files.filter((file) => file.endsWith('.txt'));

const floor = seconds(() => {
  for (const file of files) {
    fs.statSync(file);
    const text = fs.readFileSync(file, 'utf8');
    if (file.endsWith('.yaml')) load(text);
  }
});
figure('floor.cold', floor, 's');

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const newsroom = new Newsroom();
const cold = seconds(() => {
  for (const file of texts) {
    const text = fs.readFileSync(file, 'utf8');
    const beside = `${file}.sources.yaml`;
    const read = sidecars.has(beside) ? readSidecarQuickly(fs.readFileSync(beside, 'utf8')) : undefined;
    const annotations = { actors: [], mentions: [], quotes: [], dates: [] };
    newsroom.set(
      summarise({
        article: `file://${file}`,
        folder: `file://${folder}`,
        path: path.relative(folder, file),
        text,
        judged: judge({ text, annotations, sidecar: read?.sidecar }),
        hasSidecar: read !== undefined,
        problems: read?.problems.length ?? 0,
      }),
    );
  }
});
figure('index.cold', cold, 's');
figure('index.cold / floor.cold', cold / floor, '');
globalThis.gc?.();
// Without --expose-gc what is garbage counts as well.
if (globalThis.gc) figure('memory', (process.memoryUsage().heapUsed - before) / 1e6, 'MB');
fs.rmSync(folder, { recursive: true });

function seconds(work) {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1e6;
}
