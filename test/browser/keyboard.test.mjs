// What is done with the keyboard alone, in one window: an article's suggestions judged, every key counted; and sidecars as
// somebody sees them who lives in the explorer, folded under their article and solved key by key.
import { assert } from 'chai';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manySuggestions } from '../support/manySuggestions.mjs';
import { suiteWindow } from './suiteWindow.mjs';

const QUOTES = 60;
const REVIEWED = 'locks.txt';
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

describe('by the keyboard alone', () => {
  const window = suiteWindow('keyboard', {
    files: { [REVIEWED]: manySuggestions(QUOTES), [ARTICLE]: TEXT, [SIDECAR]: CONFLICTED },
    article: REVIEWED,
  });
  const textOf = (name) => readFileSync(path.join(window.workbench.folder, name), 'utf8');

  describe('a review', () => {
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

    before(() => window.workbench.marks());

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
      await window.workbench.eventually(() => {
        const text = textOf(`${REVIEWED}.sources.yaml`);
        const judged = [...text.matchAll(/status: (confirmed|rejected)/g)].map(([, status]) => status);
        assert.lengthOf(judged, QUOTES);
        assert.lengthOf(
          judged.filter((status) => status === 'rejected'),
          1 + Math.floor((QUOTES - 3) / 9),
        );
      });
    });
  });

  describe('sidecars', () => {
    const row = (name) => window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
    const text = () => textOf(SIDECAR);
    /** What the menu behind the dots of the editor's title offers. */
    const titleMenu = async () => {
      const { page } = window;
      await page.locator('.editor-group-container .editor-actions .codicon-toolbar-more').click();
      const labels = page.locator('.monaco-menu .action-label:visible');
      await labels.first().waitFor();
      const offered = await labels.allInnerTexts();
      await page.keyboard.press('Escape');
      return offered;
    };

    it('are folded under their article in the explorer, and unfold by a key', async () => {
      assert.equal(await row(SIDECAR).count(), 0);
      assert.equal(await row(ARTICLE).getAttribute('aria-expanded'), 'false');
      await row(ARTICLE).click();
      // The explorer shows which file is open once it is.
      await window.page.locator('.tab.active', { hasText: ARTICLE }).waitFor();
      await window.workbench.marks();
      await window.page.keyboard.press('ArrowRight');
      await row(SIDECAR).waitFor();
    });

    it('that clash are solved by the keyboard, with a step back', async () => {
      const { page, workbench } = window;
      const { quickInput } = workbench;
      await workbench.openFile(SIDECAR);
      await workbench.eventually(async () => assert.include(await titleMenu(), 'Solve Conflicted Sidecar'));
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
      await workbench.eventually(async () => assert.notInclude(await titleMenu(), 'Solve Conflicted Sidecar'));
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
});
