// The first minutes of somebody who has never seen the extension: what is on the screen, by mouse and keyboard only.
import { assert } from 'chai';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sampleNewsroom } from '../../scripts/start/newsroom.mjs';
import { suiteWindow } from './suiteWindow.mjs';

/** What the window says when it is loaded anew in another language. */
const SAID = {
  de: { status: /\d+ Sprecher · \d+ Zitate · \d+ zu prüfen/, command: 'Als Zitat markieren', view: 'Quellen' },
  uk: { status: /\d+ мовців · \d+ цитат · \d+ на перевірку/, command: 'Позначити як цитату', view: 'Джерела' },
};

for (const [host, web, language] of [
  ['Node', false, 'de'],
  ['web-worker', true, 'uk'],
]) {
  describe(`a newcomer, with the ${host} extension host`, () => {
    const window = suiteWindow(host, { folder: sampleNewsroom, article: 'bridge-delay.txt', web });

    it('sees marks in the first article, nothing asked', async () => {
      assert.isAbove(await window.workbench.marks(), 10);
    });

    it('reads who Mr. Hale is by pointing at his name', async () => {
      const card = await window.workbench.hover('Tomas R. Hale');
      assert.include(card, 'also: Mr. Hale');
    });

    it('tags a passage from the command palette, and the sidecar is on disk', async () => {
      const { workbench } = window;
      await workbench.select('spokesman');
      await workbench.runCommand('On the Record: Tag Passage');
      await workbench.quickInput.type('wording');
      await workbench.quickInput.accept();
      await workbench.quickInput.closed();
      const sidecar = path.join(workbench.folder, 'bridge-delay.txt.sources.yaml');
      await workbench.eventually(() => assert.match(readFileSync(sidecar, 'utf8'), /text: "?spokesman"?\n/));
    });

    it('finds the speakers of all articles in the Sources view', async () => {
      const rows = await window.workbench.sourcesRows();
      assert.isTrue(
        rows.some((row) => row.includes('Tomas R. Hale')),
        rows.join('\n'),
      );
    });

    it(`reads the same in the window's language (${language})`, async () => {
      const { page, workbench } = window;
      const { status, command, view } = SAID[language];
      await window.reload({ language });
      await page.locator('.part.sidebar', { hasText: view }).first().waitFor();
      await workbench.eventually(async () => assert.match((await workbench.statusBar()).join(), status));
      await page.keyboard.press('F1');
      await page.keyboard.type(command);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().waitFor();
      await page.keyboard.press('Escape');
    });
  });
}
