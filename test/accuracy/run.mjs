// How right the engine is: our gold articles by style, and the development sets where they are there.
//   node test/accuracy/run.mjs [SET.jsonl…]      without arguments: our gold, then ../shared/corpora/quotes/polnear-dev.jsonl
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';

const outfile = 'dist/test/accuracy.cjs';
await build({
  entryPoints: ['test/accuracy/main.ts'],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'es2022',
  outfile,
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
