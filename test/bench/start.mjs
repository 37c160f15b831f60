// What a start makes the extension host wait for, measured without VS Code: how long it takes to load each file of the Node
// host and to make the engine ready, and the longest step of that. Each figure is the least of several processes, for the
// compiler sees all code for the first time in each, and other programs can only make it longer.
//   node test/bench/start.mjs [--json]
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { figure } from './figures.mjs';

const PROCESSES = 12;

const root = fileURLToPath(new URL('../..', import.meta.url));
const once = fileURLToPath(new URL('startOnce.cjs', import.meta.url));
const sample = path.join(root, 'sample-newsroom/council-vote.txt');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-start-'));
try {
  const build = ['esbuild.js', '--production', '--only=extension', `--into=${folder}`];
  execFileSync(process.execPath, build, { cwd: root, stdio: 'inherit' });
  const least = new Map();
  for (let nth = 0; nth < PROCESSES; nth++) {
    const times = JSON.parse(execFileSync(process.execPath, [once, folder, sample], { encoding: 'utf8' }));
    for (const [name, ms] of Object.entries(times)) least.set(name, Math.min(least.get(name) ?? Infinity, ms));
  }
  for (const [name, ms] of least) figure(name, ms, 'ms');
} finally {
  fs.rmSync(folder, { recursive: true });
}
