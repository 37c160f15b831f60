// How fast the whole engine is, on one core, beside what else reads English text in JavaScript.
//   node test/bench/engine.mjs [FILE] [--json]
// FILE is one text, or lines {"text"} (.jsonl); without it our own gold articles and samples are read. Each library runs in
// a process of its own over the same articles; then the engine alone over one text in four lengths, made of the same
// articles: the speed must not fall with the length. The other libraries come with: npm install --prefix test/bench
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { args, figure, remark } from './figures.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-engine-'));
const engine = bundled('engine', "export { annotate } from './src/engine';");

const peers = { wink: 'wink-nlp', compromise: 'compromise', chrono: 'chrono-node' };
const articles = args[0] ? fromFile(args[0]) : ours();
const all = articles.join('\n\n');
remark(`${articles.length} articles, ${(Buffer.byteLength(all) / 1e6).toFixed(2)} MB`);
figure('engine.MBps', measured('engine', articles), 'MB/s');
for (const [name, needed] of Object.entries(peers)) {
  if (isInstalled(needed)) figure(`${name}.MBps`, measured(name, articles), 'MB/s');
  else remark(`${name.padEnd(34)} not installed: npm install --prefix test/bench`);
}
for (const size of [0.25, 0.5, 1, 2]) figure(`engine.oneText.${size}MB.MBps`, measured('engine', [long(size)]), 'MB/s');
fs.rmSync(folder, { recursive: true });

function measured(name, texts) {
  const file = path.join(folder, 'texts.json');
  fs.writeFileSync(file, JSON.stringify(texts));
  const program = path.join(root, 'test/bench/library.mjs');
  const { status, stdout } = spawnSync(process.execPath, [program, name, file, engine], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${name} failed`);
  return Number(stdout);
}

/** One text of so many MB. */
function long(size) {
  let text = all;
  while (text.length < size * 1e6) text += `\n\n${all}`;
  return text.slice(0, size * 1e6);
}

function fromFile(file) {
  const text = fs.readFileSync(file, 'utf8');
  if (!file.endsWith('.jsonl')) return [text];
  const lines = text.split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line).text);
}

/** The gold articles without their marks, and the samples. */
function ours() {
  const gold = bundled(
    'gold',
    `import { goldIds, readGold } from './test/support/goldFolder';
     export const texts = () => goldIds().map((id) => readGold(id).text);`,
  );
  const samples = path.join(root, 'sample-newsroom');
  const files = fs.readdirSync(samples).filter((file) => /\.(txt|article|news)$/.test(file));
  process.chdir(root);
  return [...require(gold).texts(), ...files.map((file) => fs.readFileSync(path.join(samples, file), 'utf8'))];
}

function bundled(name, contents) {
  const outfile = path.join(folder, `${name}.cjs`);
  esbuild.buildSync({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}

function isInstalled(name) {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}
