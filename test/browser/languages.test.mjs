// The extension in other languages than English: the window's language decides, in both extension hosts.
import { assert } from 'chai';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { sampleNewsroom } from '../../scripts/start/newsroom.mjs';

const SAID = {
  de: {
    web: false,
    status: /\d+ Sprecher · \d+ Zitate · \d+ zu prüfen/,
    command: 'Als Zitat markieren',
    view: 'Quellen',
  },
  uk: {
    web: true,
    status: /\d+ мовців · \d+ цитат · \d+ на перевірку/,
    command: 'Позначити як цитату',
    view: 'Джерела',
  },
};

for (const [language, { web, status, command, view }] of Object.entries(SAID)) {
  describe(`a window whose language is ${language}${web ? ', in the web worker' : ''}`, () => {
    let window;
    before(async () => {
      window = await openWindow({ folder: sampleNewsroom, article: 'bridge-delay.txt', web, language });
      await window.workbench.marks();
    });
    after(() => window?.close());
    afterEach(function () {
      const state = this.currentTest.isFailed() ? 'failed' : 'passed';
      return window.workbench.screenshot(`${language} ${this.currentTest.title} (${state})`);
    });

    it('says so in the status bar', async () => {
      await window.workbench.eventually(async () => assert.match((await window.workbench.statusBar()).join(), status));
    });

    it('names commands and views', async () => {
      await window.page.keyboard.press('F1');
      await window.page.keyboard.type(command);
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().waitFor();
      await window.page.keyboard.press('Escape');
      await window.page.locator('.activitybar .action-item .action-label[aria-label^="On the Record"]').click();
      await window.page.locator('.part.sidebar', { hasText: view }).first().waitFor();
    });
  });
}
