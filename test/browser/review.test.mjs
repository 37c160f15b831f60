// Judging an article's suggestions with the keyboard alone: every key counts.
import { assert } from 'chai';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { manySuggestions } from '../support/manySuggestions.mjs';

const QUOTES = 60;
const ARTICLE = 'locks.txt';

describe('a review', () => {
  let folder;
  let window;
  let keys = 0;
  const press = async (key) => {
    keys++;
    await window.page.keyboard.press(key);
  };
  const clickText = () =>
    window.page
      .locator('.editor-instance .monaco-editor')
      .first()
      .click({ position: { x: 300, y: 30 } });
  const reviewItem = () => window.page.locator('.statusbar-item[id*="onTheRecord.review"]');

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-review-'));
    writeFileSync(path.join(folder, ARTICLE), manySuggestions(QUOTES));
    window = await openWindow({ folder, article: ARTICLE });
    await window.workbench.marks();
  });
  after(async () => {
    await window?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
  afterEach(function () {
    const state = this.currentTest.isFailed() ? 'failed' : 'passed';
    return window.workbench.screenshot(`review ${this.currentTest.title} (${state})`);
  });

  it('of sixty suggestions begins with a click on “60 to review”', async () => {
    await window.page
      .locator('.statusbar-item', { hasText: `${QUOTES} to review` })
      .first()
      .click();
    await reviewItem()
      .filter({ hasText: `${QUOTES} to review` })
      .waitFor();
    await clickText();
  });

  it('goes on when Escape closes what is open in the editor', async () => {
    const { page } = window;
    await page.keyboard.press('Control+F');
    await page.locator('.find-widget.visible').waitFor();
    await clickText();
    await page.keyboard.press('Escape');
    await page.locator('.find-widget:not(.visible)').first().waitFor({ state: 'attached' });
    await reviewItem()
      .filter({ hasText: `${QUOTES} to review` })
      .waitFor();
  });

  it('takes one key a suggestion, and one more a corrected speaker', async () => {
    await press('Enter');
    await press('Backspace');
    await press('s');
    await window.page.locator('.quick-input-widget:visible .monaco-list-row').first().waitFor();
    await press('2');
    await reviewItem()
      .filter({ hasText: `${QUOTES - 3} to review` })
      .waitFor();
    for (let left = QUOTES - 3; left > 0; left--) await press(left % 9 === 0 ? 'Backspace' : 'Enter');
    await reviewItem().waitFor({ state: 'detached' });
    assert.equal(keys, QUOTES + 1);
    const sidecar = path.join(window.workbench.folder, `${ARTICLE}.sources.yaml`);
    await window.workbench.eventually(() => {
      const text = readFileSync(sidecar, 'utf8');
      const judged = [...text.matchAll(/status: (confirmed|rejected)/g)].map(([, status]) => status);
      assert.lengthOf(judged, QUOTES);
      assert.lengthOf(
        judged.filter((status) => status === 'rejected'),
        1 + Math.floor((QUOTES - 3) / 9),
      );
    });
  });
});
