// Bundles one of the training programs and runs it: node training/run.mjs PROGRAM ARGUMENTS…
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const esbuild = createRequire(import.meta.url)('esbuild');
const here = path.dirname(fileURLToPath(import.meta.url));
const [program, ...args] = process.argv.slice(2);
const outfile = path.join(here, '..', 'dist', 'training', `${program}.js`);
await esbuild.build({
  entryPoints: [path.join(here, `${program}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'es2022',
  logLevel: 'warning',
});
process.exitCode =
  spawnSync(process.execPath, ['--max-old-space-size=4096', outfile, ...args], { stdio: 'inherit' }).status ?? 1;
