// How fast the date stage is, alone, on one core.
//   node test/bench/dates.mjs [TEXTS.jsonl] [--json]     lines {"text"}; without a file, articles made of our own sentences
// Prints MB a second of processor time (a busy machine counts for little) for many articles and for one long line in three
// lengths, and the longest step between two yields. chrono-node, the fastest peer, is measured on the same articles where it
// is installed (npm install --prefix test/bench).
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import esbuild from 'esbuild';
import { args, figure, remark } from './figures.mjs';

const require = createRequire(import.meta.url);
const bundle = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'bench-dates-')), 'findDates.cjs');
esbuild.buildSync({ entryPoints: ['src/engine/dates/findDates.ts'], bundle: true, platform: 'node', outfile: bundle });
const { findDates } = require(bundle);

const PUBLISHED = '2026-03-14';
const SECOND = 1_000_000;
const articles = args[0] ? fromFile(args[0]) : made();
const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

remark(`${articles.length} articles, ${(bytes / 1e6).toFixed(1)} MB`);
figure(
  'dates.MBps',
  speed(() => articles.forEach((text) => run(text)), bytes),
  'MB/s',
);
const chrono = installed('chrono-node');
if (chrono) {
  const day = new Date(2026, 2, 14);
  figure(
    'dates.chrono.MBps',
    speed(() => articles.forEach((text) => chrono.parse(text, day)), bytes),
    'MB/s',
  );
} else remark('chrono-node: not installed (npm install --prefix test/bench)');

const line = articles.join(' ').replace(/\s+/g, ' ');
const length = Math.min(line.length, 4_000_000);
for (const size of [length / 4, length / 2, length]) {
  const text = line.slice(0, size);
  figure(
    `dates.oneLine.${(size / 1e6).toFixed(1)}MB.MBps`,
    speed(() => run(text), Buffer.byteLength(text)),
    'MB/s',
  );
}
figure('dates.longestStep', longestStep(line.slice(0, length)), 'ms');

/** MB a second after the compiler has warmed up: the mean of many rounds, for the clock of processor time is coarse. */
function speed(work, size) {
  rounds(work);
  const { count, spent } = rounds(work);
  return (size * count) / spent;
}

/** Does the work again and again for a second of processor time, in microseconds. */
function rounds(work) {
  const begin = process.cpuUsage().user;
  let count = 0;
  let spent = 0;
  for (; count < 3 || spent < SECOND; count++) {
    work();
    spent = process.cpuUsage().user - begin;
  }
  return { count, spent };
}

function run(text) {
  for (const steps = findDates({ text, date: PUBLISHED }); !steps.next().done;);
}

function longestStep(text) {
  let longest = 0;
  const steps = findDates({ text, date: PUBLISHED });
  for (let done = false; !done;) {
    const before = process.cpuUsage().user;
    done = steps.next().done;
    longest = Math.max(longest, process.cpuUsage().user - before);
  }
  return longest / 1000;
}

function fromFile(file) {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((each) => JSON.parse(each).text);
}

/** As thick with dates as news is: about one in four sentences. */
function made() {
  const sentences = [
    'The council of the small port met again and could not agree on the price of the new bridge.',
    'On Friday the mayor said that the work would begin next month, weather permitting.',
    'Nobody in the hall seemed to be surprised, and few of the members had read the whole report.',
    'The engineer, a quiet man who had built three such bridges, warned that the piers were weaker than they look.',
    'It was closed on March 3, 2024, after a survey that took two weeks.',
    'Shops on both banks have lost money since, and some of their owners have moved away.',
    'The ministry has promised to pay half of what the repair will cost.',
    'A second survey, due in the third quarter, may change the plan again.',
  ];
  return Array.from({ length: 400 }, (_, i) =>
    Array.from({ length: 60 }, (_, k) => sentences[(i * 7 + k * 3) % sentences.length]).join(i % 3 ? ' ' : '\n\n'),
  );
}

function installed(name) {
  try {
    return require(name);
  } catch {
    return null;
  }
}
