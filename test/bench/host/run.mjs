// How fast the extension is inside a real VS Code: the Node extension host and a headless Chromium.
//   npm run bench:host               a table
//   npm run bench:host -- --json     one line a figure: {"name","value","unit"}
//   npm run bench:host -- key        only some: activation, memory, open, key, tree
//   npm run bench:host -- key 1MB    of opening and typing, only some sizes: 10kB, 100kB, 1MB
//   npm run bench:host -- key --keys=20  so many keys instead of 60
//   npm run bench:host -- key --why  what the extension host and the window did before the slowest were painted, and in the
//                                    longest blocks; profiles slow down what they look at, so its figures are no figures
//   npm run bench:host -- tree 1000  the Sources view of so many articles; without a number: 10,000 and 100,000
// The floors are measured in the same window: a trivial extension, and texts that are no articles, marked by a pattern.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWindow } from '../../../scripts/vscode/window.mjs';
import { args, figure, remark } from '../figures.mjs';
import { agentIn } from './agent.mjs';
import { ARTICLES, OPENED, SIZES, writeFiles } from './files.mjs';
import { packed } from './packed.mjs';
import { drawn, markPainted, marksPainted, watchCursorLine } from './screen.mjs';
import { benchTree } from './tree.mjs';
import { Why } from './why.mjs';

const ACTIVATIONS = 5;
const asksWhy = process.argv.includes('--why');
const asked = process.argv.find((arg) => arg.startsWith('--keys='))?.slice('--keys='.length);
/** So many that the 95th percentile is more than the slowest but one. */
const KEYS = Number(asked ?? (asksWhy ? 20 : 60));
/** How many quotes are made ready for their last mark at once. */
const TOGETHER = 10;
const NEWSROOMS = [10_000, 100_000];

/** Nothing that the figures are not about. */
const CALM = {
  'editor.hover.enabled': 'off',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'files.hotExit': 'off',
  // The floor's texts are coloured no more than articles are.
  'files.associations': { '*.log': 'plaintext' },
};

const counts = args.map(Number).filter(Boolean);
const sizes = Object.keys(SIZES).filter((size) => args.includes(size) || !args.some((arg) => arg in SIZES));
const names = args.filter((arg) => !Number(arg) && !(arg in SIZES));
const wanted = (what) => names.length === 0 || names.includes(what);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const p95 = (values) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];

let window;
if (['activation', 'memory', 'open', 'key'].some(wanted)) await benchReading();
if (wanted('tree')) await benchTree(counts.length ? counts : NEWSROOMS);

async function benchReading() {
  const scratch = mkdtempSync(path.join(tmpdir(), 'on-the-record-bench-'));
  try {
    const folder = path.join(scratch, 'texts');
    mkdirSync(folder);
    writeFiles(folder);
    window = await openWindow({
      folder,
      extensions: [await packed('agent', scratch), await packed('trivial', scratch)],
      settings: CALM,
      names: asksWhy,
    });
    await bench();
    remark(`Each open is the median of ${OPENED}, each key the 95th percentile of ${KEYS}.`);
  } finally {
    await window?.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function bench() {
  const { page, workbench } = window;
  const agent = agentIn(workbench.folder);
  const blocks = [];
  await agent.ready();
  await agent.ask('activate');
  // First, for a window that is loaded anew may load us before the agent can look at the empty host.
  if (wanted('memory')) await benchMemory(page, workbench, agent);
  if (wanted('activation')) await benchActivation(page, workbench, agent);
  if (wanted('open')) blocks.push(...(await benchOpen(page, workbench, agent)));
  if (wanted('key')) blocks.push(...(await benchKeys(page, workbench, agent)));
  if (blocks.length) figure('block.max', Math.max(...blocks), 'ms');
}

async function benchActivation(page, workbench, agent) {
  const rounds = [];
  for (let round = 0; round < ACTIVATIONS; round++) {
    const round = await agent.ask('activate');
    // VS Code may have loaded an extension before the agent was there to watch.
    if (round.ours && round.floor) rounds.push(round);
    await reload(page, workbench, agent);
  }
  if (rounds.length === 0) return remark('activation: the agent always came too late to watch.');
  figure('activation', median(rounds.map(({ ours }) => ours.activate)), 'ms');
  figure('activation.floor', median(rounds.map(({ floor }) => floor.activate)), 'ms');
  figure('activation.load', median(rounds.map(({ ours }) => ours.load)), 'ms');
  figure('activation.load.floor', median(rounds.map(({ floor }) => floor.load)), 'ms');
  const files = rounds.map(({ later }) => Object.values(later.files));
  figure('activation.later.load', median(files.map((times) => times.reduce((sum, time) => sum + time, 0))), 'ms');
  figure('activation.later.block', median(files.map((times) => Math.max(...times))), 'ms');
  figure('activation.later.make', median(rounds.map(({ later }) => later.make)), 'ms');
}

async function benchMemory(page, workbench, agent) {
  const before = await agent.ask('memoryBefore');
  if (!before) return remark('memory: the agent came too late to see the empty host.');
  for (let nth = 0; nth < ARTICLES; nth++) {
    const file = path.join(workbench.folder, 'many', `${nth}.txt`);
    await agent.ask('open', { file });
    await agent.ask('analysed', { file });
  }
  const after = await agent.ask('memory');
  figure('memory.50', after.rss - before.rss, 'MB');
  figure('memory.50.heap', after.heap - before.heap, 'MB');
  await agent.ask('close');
}

async function benchOpen(page, workbench, agent) {
  const floors = [];
  const blocks = [];
  for (const size of sizes) {
    const why = new Why(page, agent, asksWhy);
    const whyFloor = new Why(page, agent, asksWhy);
    const times = [];
    const floorsOfSize = [];
    for (let nth = 1; nth <= OPENED; nth++) {
      await whyFloor.begin();
      floorsOfSize.push(await opened(page, workbench, agent, `${size}-${nth}.log`));
      whyFloor.painted();
      await whyFloor.end(`${size}-${nth}.log`);
      await agent.ask('close');
      await agent.ask('blocksFrom');
      await why.begin();
      times.push(await opened(page, workbench, agent, `${size}-${nth}.txt`));
      why.painted();
      await agent.ask('settled', { file: path.join(workbench.folder, `${size}-${nth}.txt`) });
      await why.end(`${size}-${nth}.txt`);
      blocks.push(await agent.ask('blocksSince'));
      await agent.ask('close');
    }
    floors.push(...floorsOfSize);
    figure(`open.${size}`, median(times), 'ms');
    figure(`open.floor.${size}`, median(floorsOfSize), 'ms');
    figure(`block.open.${size}`, Math.max(...blocks.slice(-OPENED)), 'ms');
    whyFloor.sum(`open.floor.${size}`);
    why.sum(`open.${size}`);
    why.tell();
  }
  figure('open.floor', median(floors), 'ms');
  return blocks;
}

async function opened(page, workbench, agent, name) {
  const file = path.join(workbench.folder, name);
  const painted = marksPainted(page, name);
  const began = await agent.ask('open', { file });
  return (await painted) - began;
}

async function benchKeys(page, workbench, agent) {
  const all = [];
  for (const size of sizes) {
    const floor = await typed(page, workbench, agent, `${size}-0.log`);
    const ours = await typed(page, workbench, agent, `${size}-0.txt`, 'settled');
    figure(`key.p95.${size}`, p95(ours.painted), 'ms');
    figure(`key.floor.${size}`, p95(floor.painted), 'ms');
    figure(`key.median.${size}`, median(ours.painted), 'ms');
    figure(`key.median.floor.${size}`, median(floor.painted), 'ms');
    figure(`key.host.p95.${size}`, p95(ours.busy), 'ms');
    figure(`key.host.floor.${size}`, p95(floor.busy), 'ms');
    figure(`key.host.cpu.${size}`, median(ours.worked), 'ms');
    figure(`key.host.cpu.floor.${size}`, median(floor.worked), 'ms');
    figure(`key.whole.p95.${size}`, p95(ours.whole), 'ms');
    figure(`block.key.${size}`, Math.max(...ours.blocks), 'ms');
    all.push(...ours.blocks);
  }
  return all;
}

/** Completes quotes in the middle of a text: how long each takes to be painted, and keeps the extension host busy. */
async function typed(page, workbench, agent, name, then) {
  const file = path.join(workbench.folder, name);
  const result = { painted: [], busy: [], worked: [], whole: [], blocks: [] };
  const why = new Why(page, agent, asksWhy);
  await opened(page, workbench, agent, name);
  if (then) await agent.ask(then, { file });
  await page.locator('.editor-instance .monaco-editor').first().click();
  for (let nth = 0; nth < KEYS; nth++) {
    // Several at once: after each the whole of an article is analysed, which takes most of the time.
    if (nth % TOGETHER === 0) {
      await agent.ask('prepare', {
        words: Array.from({ length: TOGETHER }, (_, more) => beginning(nth + more)).join('|'),
      });
      if (then) await agent.ask(then, { file });
    }
    await agent.ask('goTo', { words: beginning(nth) });
    await drawn(page);
    await watchCursorLine(page, beginning(nth));
    await agent.ask('blocksFrom');
    await why.begin();
    await agent.ask('utilizationFrom');
    const began = Date.now();
    await page.keyboard.insertText('“');
    result.painted.push((await markPainted(page)) - began);
    why.painted();
    result.busy.push(await agent.ask('utilizationSince'));
    result.worked.push(await agent.ask('workedSince'));
    if (then) await agent.ask(then, { file });
    result.whole.push(await agent.ask('utilizationSince'));
    await why.end(`${name}, key ${nth}`);
    result.blocks.push(await agent.ask('blocksSince'));
  }
  await agent.ask('close');
  why.sum(name);
  if (then) why.tell();
  return result;
}

function beginning(nth) {
  return `The gate number ${nth} is as green`;
}

async function reload(page, workbench, agent) {
  agent.forget();
  await page.reload();
  await workbench.ready();
  await agent.ready();
  await agent.ask('activate');
}
