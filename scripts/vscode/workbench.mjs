import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { artifactsFolder } from './folders.mjs';
import { quickInput } from './quickInput.mjs';
import { textBox } from './textBox.mjs';

/** Long enough for a machine that does other things as well. */
const LONG = 60_000;
const BETWEEN_LOOKS = 50;
/** Long enough for what happens at once. */
const SOON = 2_000;
const A_SECOND = 1000;
/** What extensions decorate text with, in the text and behind it: "ced-1-TextEditorDecorationType4-3". */
const MARK = '.editor-instance .view-lines [class*="ced-"], .editor-instance .view-overlays [class*="ced-"]';
const HOVER = '.monaco-hover:not(.hidden) .monaco-hover-content';
const NO_TOASTS = '.notifications-toasts { display: none !important; }';
/** In high contrast the browser would else put the system's own colours in the place of the theme's. */
const OWN_COLOURS = '* { forced-color-adjust: none !important; }';

/** A window of VS Code, with the hands and eyes of somebody who sits before it. */
export class Workbench {
  #page;
  #folder;

  constructor(page, folder) {
    this.#page = page;
    this.#folder = folder;
    page.setDefaultTimeout(LONG);
  }

  /** The folder that is open: a copy, which may be changed. */
  get folder() {
    return this.#folder;
  }

  /** Resolves when the window has drawn its parts, whatever they show. */
  async drawn() {
    await this.#page.locator('.monaco-workbench .part.activitybar').waitFor();
  }

  /** Resolves when the window has drawn its parts and lists the folder's files. */
  async ready() {
    await this.drawn();
    await this.#page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  async openFile(name) {
    await this.#page.keyboard.press('Control+P');
    await quickInput(this.#page).choose(name);
    await this.#page.locator('.tab.active', { hasText: path.basename(name) }).waitFor();
    await this.#page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command as a person does, by its title in the command palette: "On the Record: Tag as Quote". */
  async runCommand(title) {
    await this.#page.keyboard.press('F1');
    await quickInput(this.#page).choose(title);
  }

  /** The quick input that is open: what a command asks. */
  get quickInput() {
    return quickInput(this.#page);
  }

  /** Leaves what is open: boxes, menus, hovers, panels, editors. */
  async tidy() {
    const { mouse, keyboard } = this.#page;
    await mouse.move(0, 0);
    for (let key = 0; key < 3; key++) await keyboard.press('Escape');
    await this.quickInput.closed();
    await keyboard.press('Control+K');
    await keyboard.press('Control+W');
    await this.#page.locator('.tab').first().waitFor({ state: 'detached' });
    const panel = this.#page.locator('.part.panel');
    if (!(await panel.isVisible())) return;
    await keyboard.press('Control+J');
    await panel.waitFor({ state: 'hidden' });
  }

  /** Selects the first occurrence of `text` in the editor, with the find box. */
  async select(text) {
    await this.#page.locator('.editor-instance .monaco-editor').first().click();
    await this.#page.keyboard.press('Control+Home');
    await this.#page.keyboard.press('Control+F');
    const find = this.#page.locator('.find-widget.visible .find-part textarea');
    await find.fill(text);
    await this.#page.locator('.find-widget .matchesCount', { hasText: '1 of' }).waitFor();
    const open = this.#page.locator('.find-widget.visible');
    // A hover that is open takes the first Escape for itself.
    await this.eventually(async () => {
      await this.#page.keyboard.press('Escape');
      await open.waitFor({ state: 'detached', timeout: SOON });
    });
  }

  /** Moves the pointer over `text` in the editor (within one line as shown) and answers what the hover says. */
  async hover(text) {
    const { x, y, width, height } = await textBox(this.#page, text);
    // From outside, so that a hover which is already open for the same place is opened anew.
    await this.#page.mouse.move(0, 0);
    await this.#page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    const hover = this.#page.locator(HOVER).first();
    await hover.waitFor();
    return hover.innerText();
  }

  /** How many pieces of text the extension has marked in the editors shown; waits until there is one. */
  async marks() {
    await this.#page.locator(MARK).first().waitFor();
    return this.#page.locator(MARK).count();
  }

  /** Opens the Sources view and answers its rows as they are read out by a screen reader; waits until all is read. */
  async sourcesRows() {
    const rows = await this.#sources();
    return rows.evaluateAll((found) => found.map((row) => row.getAttribute('aria-label') ?? row.textContent));
  }

  /** The row of the Sources view that is read out with these words. */
  source(words) {
    return this.#sourcesPane().locator(`.monaco-list-row[aria-label*="${words}"]`);
  }

  /** Unfolds a row of the Sources view, counted from 0, unless it is, and waits until what is below it is shown. */
  async expandSource(index) {
    const rows = await this.#sources();
    const below = rows.nth(index + 1).and(this.#page.locator('[aria-level="2"]'));
    await this.eventually(async () => {
      // A row that is drawn anew meanwhile has not been clicked.
      if ((await rows.nth(index).getAttribute('aria-expanded')) !== 'true')
        await rows.nth(index).locator('.monaco-tl-twistie').click();
      await below.waitFor({ timeout: A_SECOND });
    });
  }

  /** Drags the side bar's edge to `x` pixels from the left of the window. */
  async widenSideBar(x) {
    const sideBar = await this.#page.locator('.part.sidebar').boundingBox();
    const y = sideBar.y + sideBar.height / 2;
    await this.#page.mouse.move(sideBar.x + sideBar.width, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x, y, { steps: 5 });
    await this.#page.mouse.up();
    await this.#page.mouse.move(0, 0);
  }

  #sourcesPane() {
    return this.#page.locator('.pane', { has: this.#page.locator('.pane-header[aria-label^="Sources"]') });
  }

  async #sources() {
    const pane = this.#sourcesPane();
    if (!(await pane.isVisible())) {
      const icon = this.#page.locator('.action-label[aria-label^="On the Record"]');
      await this.#page.locator('.activitybar .action-item', { has: icon }).click();
    }
    const rows = pane.locator('.monaco-list-row');
    await rows.first().waitFor();
    await pane.getByText('Reading articles').waitFor({ state: 'hidden' });
    return rows;
  }

  /** Waits until a hover card is open that nobody pointed for. */
  async card() {
    await this.#page.locator(HOVER).first().waitFor();
  }

  /** Waits until the status bar says something. */
  async status(text) {
    await this.#page.locator('.statusbar-item', { hasText: text }).first().waitFor();
  }

  /** The status bar's items of this extension. */
  async statusBar() {
    const items = this.#page.locator('.statusbar-item[id^="on-the-record"]');
    await items.first().waitFor();
    return items.allInnerTexts();
  }

  /** Tries `check` until it comes without a throw; when time runs out, the last thing thrown is the failure. */
  async eventually(check) {
    const deadline = Date.now() + LONG;
    for (;;) {
      try {
        return await check();
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
      }
    }
  }

  /** Takes a tidy picture: no blinking cursor, no half-played animation, no toasts unless asked for. Answers its file. */
  async screenshot(name, folder = path.join(artifactsFolder, 'screenshots'), { toasts = false } = {}) {
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, `${name}.png`);
    const style = toasts ? OWN_COLOURS : OWN_COLOURS + NO_TOASTS;
    await this.#page.screenshot({ path: file, animations: 'disabled', caret: 'hide', style });
    return file;
  }
}
