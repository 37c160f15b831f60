// Writes a made newsroom of any size, for benches and for trying things out: node scripts/newsroom.mjs DIR
//   [--articles 10000] [--sidecars 5000] [--seed 1]
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '10000' },
    sidecars: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
  },
});
const [articles, sidecars, seed] = [values.articles, values.sidecars, values.seed].map(Number);
if (positionals.length !== 1 || ![articles, sidecars, seed].every(Number.isSafeInteger) || sidecars > articles) {
  console.error('node scripts/newsroom.mjs DIR [--articles 10000] [--sidecars 5000] [--seed 1]');
  process.exit(2);
}

const bundle = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'newsroom-')), 'made.cjs');
esbuild.buildSync({
  entryPoints: [fileURLToPath(new URL('../test/support/madeNewsroom.ts', import.meta.url))],
  bundle: true,
  platform: 'node',
  outfile: bundle,
  logLevel: 'warning',
});
const { madeNewsroom } = createRequire(import.meta.url)(bundle);
let files = 0;
for (const file of madeNewsroom({ articles, sidecars, seed })) {
  const target = path.join(positionals[0], file.path);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, file.text);
  files++;
}
fs.rmSync(path.dirname(bundle), { recursive: true });
console.log(`${files} files in ${positionals[0]}`);
