// Sidecars as somebody sees them who lives in the explorer and on the keyboard: folded under their article, solved key by key.
import { assert } from 'chai';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWindow } from '../../scripts/vscode/window.mjs';

const ARTICLE = 'ferry.txt';
const SIDECAR = `${ARTICLE}.sources.yaml`;
/** How VS Code steps back in its quick input on Linux, where these tests run. */
const BACK = 'Control+Alt+Minus';
const TEXT = 'Ferry sold\n\n“Nobody asked the crews,” said Wim Tolsma, who steers it.\n';
const conflict = (ours, base, theirs) =>
  `<<<<<<< HEAD\n${ours}||||||| 1a2b3c4\n${base}=======\n${theirs}>>>>>>> survey\n`;
const CONFLICTED = [
  'schema: on-the-record/1\n\nannotations:\n\n',
  '  - id: p-00000001\n    type: passage\n    text: "Nobody asked the crews"\n    pos: 13\n',
  conflict(
    '    note: "Ask the line."\n    status: confirmed\n',
    '    status: suggested\n',
    '    note: "Ask the crews."\n    status: rejected\n',
  ),
].join('');

describe('sidecars', () => {
  let folder;
  let window;
  const row = (name) => window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
  const text = () => readFileSync(path.join(window.workbench.folder, SIDECAR), 'utf8');

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-sidecars-'));
    writeFileSync(path.join(folder, ARTICLE), TEXT);
    writeFileSync(path.join(folder, SIDECAR), CONFLICTED);
    window = await openWindow({ folder, article: ARTICLE });
    await window.workbench.marks();
  });
  after(async () => {
    await window?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
  afterEach(function () {
    const state = this.currentTest.isFailed() ? 'failed' : 'passed';
    return window.workbench.screenshot(`sidecars ${this.currentTest.title} (${state})`);
  });

  it('are folded under their article in the explorer, and unfold by a key', async () => {
    assert.equal(await row(SIDECAR).count(), 0);
    assert.equal(await row(ARTICLE).getAttribute('aria-expanded'), 'false');
    await row(ARTICLE).click();
    await window.page.keyboard.press('ArrowRight');
    await row(SIDECAR).waitFor();
  });

  it('that clash are solved by the keyboard, with a step back', async () => {
    const { page, workbench } = window;
    const { quickInput } = workbench;
    await workbench.openFile(SIDECAR);
    await workbench.runCommand('On the Record: Solve Conflicted Sidecar');
    const asks = (words) =>
      page.locator('.quick-input-widget:visible .quick-input-title', { hasText: words }).waitFor();
    const focused = (words) =>
      page.locator('.quick-input-widget:visible .monaco-list-row.focused', { hasText: words }).waitFor();

    await asks('Conflict 1 of 2');
    await focused('Ours');
    const offers = await quickInput.offers();
    assert.match(offers.join('\n'), /Ours[^]*HEAD[^]*Theirs[^]*survey[^]*Both[^]*Leave open/);
    await page.keyboard.press('ArrowDown');
    await focused('Theirs');
    await page.keyboard.press('Enter');
    await asks('Conflict 2 of 2');
    await page.keyboard.press(BACK);
    await asks('Conflict 1 of 2');
    // What was answered is chosen still.
    await focused('Theirs');
    await page.keyboard.press('Enter');
    await asks('Conflict 2 of 2');
    await focused('Ours');
    await page.keyboard.press('Enter');
    await quickInput.closed();
    await workbench.eventually(() => assert.notInclude(text(), '<<<<<<<'));
    assert.include(text(), 'status: confirmed');
    assert.include(text(), 'note: "Ask the crews."');
    assert.notInclude(text(), 'rejected');
  });

  it('that were merged wrongly get their markers back by Ctrl+Z', async () => {
    const { page, workbench } = window;
    await page.locator('.editor-instance .monaco-editor').first().click();
    await page.keyboard.press('Control+Z');
    await page.locator('.editor-instance .view-lines', { hasText: '<<<<<<<' }).waitFor();
    await page.keyboard.press('Control+S');
    await workbench.eventually(() => assert.equal(text(), CONFLICTED));
  });
});
