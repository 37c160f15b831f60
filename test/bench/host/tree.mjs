// How fast the Sources view is in a large newsroom of short articles, inside a real VS Code, and what the index holds of it.
// memory: what the extension host holds more when all is read than before the view was shown, without memory.floor, which is
// the same in a newsroom of few articles: the program, the engine and its words.
// tree.first: from the click on the view's icon to the first row on the screen, nothing kept from before; of 10,000 articles.
// tree.first.kept: the same after the window was loaded anew, from what was kept.
// tree.kept: from that click until all articles have been compared with what was kept.
// tree.floor: from the click on the Explorer's icon to its first row, with nothing left to be done.
// tree: from the click on a group of all articles (“To review”) to its rows on the screen, when all is read.
// tree.rows.floor: the same in the tree of an extension that does nothing but show so many rows.
// block: the longest time the extension host did nothing else meanwhile; block.floor while nobody does anything.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWindow } from '../../../scripts/vscode/window.mjs';
import { figure, remark } from '../figures.mjs';
import { agentIn } from './agent.mjs';
import { packed } from './packed.mjs';

const FIRST = ['Ana', 'Bo', 'Cyd', 'Dora', 'Emil', 'Fay', 'Gus', 'Hanne', 'Ilse', 'Jon', 'Kai', 'Lena', 'Mira'];
const LAST = ['Ruiz', 'Hale', 'Vane', 'Quist', 'Aune', 'Brandt', 'Oduya', 'Lang', 'Brack', 'Uhl', 'Dahl', 'Okafor'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];

const ROWS = '.tree-explorer-viewlet-tree-view .monaco-list-row';
const FILES = '.explorer-folders-view .monaco-list-row';
const ICON = '.activitybar .action-item:has(.action-label[aria-label^="On the Record"])';
const ROWS_ICON = '.activitybar .action-item:has(.action-label[aria-label^="Bench Rows"])';
const EXPLORER = '.activitybar .action-item:has(.action-label[aria-label^="Explorer"])';
const EXPANDED = 9;
const TWISTIE = '.monaco-tl-twistie';
const IN_FOLDER = 1000;
/** VS Code writes down every five seconds which view is shown. */
const REMEMBERED_MS = 8_000;
const PAINTED_MS = 60_000;
/** VS Code asks for rows 200 ms after it was told that they are others. */
const REFRESHED_MS = 500;
/** A hundred thousand articles take minutes to be read on a busy machine. */
const READING_MS = 15 * 60_000;

/** So few that what is held of them does not count. */
const FEW = 10;

/** Measures newsrooms of so many articles, a window each. */
export async function benchTree(counts) {
  const program = await inWindow(FEW, heldAfterReading);
  figure('memory.floor', program, 'MB');
  for (const count of counts) await inWindow(count, (window) => look(window, count, program));
}

async function inWindow(count, use) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'on-the-record-bench-'));
  let window;
  try {
    const folder = path.join(scratch, 'articles');
    writeArticles(folder, count);
    const settings = { 'files.watcherExclude': { '**': true } };
    const extensions = [await packed('agent', scratch), await packed('rows', scratch)];
    window = await openWindow({ folder, extensions, settings });
    const agent = agentIn(window.workbench.folder);
    await agent.ready();
    return await use({ ...window, agent });
  } finally {
    await window?.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What the extension host holds more, in MB, when the view is shown and all is read. */
async function heldAfterReading({ page, agent }) {
  await agent.ask('calm');
  const before = await agent.ask('memory');
  await painted(page, () => page.locator(ICON).click(), ROWS);
  await readToTheEnd(page);
  await agent.ask('calm');
  return (await agent.ask('memory')).heap - before.heap;
}

async function readToTheEnd(page) {
  const reading = page.getByText('Reading articles');
  await reading.waitFor({ state: 'visible', timeout: 5_000 }).catch(() => remark('All was read very soon.'));
  await reading.waitFor({ state: 'hidden', timeout: READING_MS });
}

async function look({ page, workbench, agent }, count, program) {
  const name = count % 1000 ? String(count) : `${count / 1000}k`;
  const open = async (first, block) => {
    await agent.ready();
    await agent.ask('leaveMemory');
    await agent.ask('calm');
    await agent.ask('blocksFrom');
    const began = Date.now();
    figure(first, (await painted(page, () => page.locator(ICON).click(), ROWS)) / 1000, 's');
    await readToTheEnd(page);
    figure(block, await agent.ask('blocksSince'), 'ms');
    return (Date.now() - began) / 1000;
  };
  const before = await agent.ask('memory');
  const first = count === 10_000 ? 'tree.first' : `tree.first.${name}`;
  figure(`tree.read.${name}`, await open(first, `block.reading.${name}`), 's');
  await agent.ask('calm');
  figure(`memory.${name}`, (await agent.ask('memory')).heap - before.heap - program, 'MB');
  await expand({ page, workbench, agent }, name, count);

  await agent.ask('calm');
  await agent.ask('blocksFrom');
  // Beside the Explorer the view asks for nothing when the window is loaded anew.
  figure(`tree.floor.${name}`, (await painted(page, () => page.locator(EXPLORER).click(), FILES)) / 1000, 's');
  await page.waitForTimeout(REMEMBERED_MS);
  figure(`block.floor.${name}`, await agent.ask('blocksSince'), 'ms');
  agent.forget();
  await page.reload();
  await workbench.ready();
  figure(`tree.kept.${name}`, await open(`tree.first.kept.${name}`, `block.kept.${name}`), 's');
}

async function expand({ page, workbench, agent }, name, count) {
  await workbench.runCommand('On the Record: Group Sources By');
  await page.getByRole('option', { name: /by status/ }).click();
  const group = page.locator(ROWS, { hasText: 'To review' }).first();
  await group.waitFor();
  remark(`${count} articles; ${await group.getAttribute('aria-label')}`);
  await agent.ask('blocksFrom');
  // VS Code keeps the rows it was given; only after a refresh it asks for them again.
  const took = await unfolded(page, group, async (nth) => {
    await workbench.runCommand('On the Record: Sort Sources By');
    await page.getByRole('option', { name: nth % 2 ? /by count/ : /by name/ }).click();
  });
  figure(`tree.${name}`, took, 'ms');
  figure(`block.tree.${name}`, await agent.ask('blocksSince'), 'ms');

  await page.locator(ROWS_ICON).click();
  const all = page.locator(ROWS, { hasText: 'All rows' }).first();
  await all.waitFor();
  const floor = await unfolded(page, all, () => workbench.runCommand('Bench Rows: Refresh'));
  figure(`tree.rows.floor.${name}`, floor, 'ms');
}

/** The median of what it takes to unfold a group, ms; `refresh` has the view ask for its rows anew. */
async function unfolded(page, group, refresh) {
  const inside = `${ROWS}[aria-level="2"]`;
  const times = [];
  for (let nth = 0; nth < EXPANDED; nth++) {
    times.push(await painted(page, () => group.locator(TWISTIE).click(), inside));
    await group.locator(TWISTIE).click();
    await page.locator(inside).first().waitFor({ state: 'hidden' });
    await refresh(nth);
    await group.waitFor();
    await page.waitForTimeout(REFRESHED_MS);
  }
  return times.sort((a, b) => a - b)[Math.floor(EXPANDED / 2)];
}

/** From when the button is pressed in `act` to the frame after the first one that shows `selector`, in ms. */
async function painted(page, act, selector) {
  await page.evaluate(
    ([wanted, patience]) => {
      window.rowsPainted = new Promise((resolve, reject) => {
        const end = performance.now() + patience;
        // Not before: the hand that works the page first waits until nothing there moves.
        let pressed;
        window.addEventListener('pointerdown', () => (pressed = performance.now()), { capture: true, once: true });
        const look = () => {
          const now = performance.now();
          if (pressed !== undefined && document.querySelector(wanted))
            requestAnimationFrame(() => resolve(performance.now() - pressed));
          else if (now > end) reject(new Error(`There is no ${wanted}.`));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      // Waited for only later.
      window.rowsPainted.catch(() => undefined);
    },
    [selector, PAINTED_MS],
  );
  await act();
  return page.evaluate(() => window.rowsPainted);
}

/** Short articles with a quote each, of many speakers, on the days of a dozen years. */
function writeArticles(folder, count) {
  for (let nth = 0; nth < count; nth++) {
    const within = path.join(folder, String(Math.floor(nth / IN_FOLDER)));
    if (nth % IN_FOLDER === 0) mkdirSync(within, { recursive: true });
    const speaker = `${FIRST[nth % FIRST.length]} ${LAST[Math.floor(nth / FIRST.length) % LAST.length]}`;
    const day = `${1 + (nth % 28)} ${MONTHS[nth % MONTHS.length]} ${2020 + (nth % 12)}`;
    writeFileSync(
      path.join(within, `${nth}.txt`),
      `Gate ${nth} stays open\n\nLOW HARBOUR, ${day} — “We will leave gate ${nth} open,” said ${speaker}.\n`,
    );
  }
}
