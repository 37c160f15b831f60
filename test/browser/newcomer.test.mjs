// The first minutes of somebody who has never seen the extension: what is on the screen, by mouse and keyboard only.
import { assert } from 'chai';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sampleNewsroom } from '../../scripts/start/newsroom.mjs';
import { openWindow } from '../../scripts/vscode/window.mjs';

for (const web of [false, true]) {
  describe(`a newcomer, with the ${web ? 'web-worker' : 'Node'} extension host`, () => {
    const host = web ? 'web' : 'node';
    let window;
    let workbench;

    before(async () => {
      window = await openWindow({ folder: sampleNewsroom, article: 'bridge-delay.txt', web });
      ({ workbench } = window);
    });
    after(() => window?.close());
    afterEach(function () {
      const state = this.currentTest.isFailed() ? 'failed' : 'passed';
      return workbench.screenshot(`${host} ${this.currentTest.title} (${state})`);
    });

    it('sees marks in the first article, nothing asked', async () => {
      assert.isAbove(await workbench.marks(), 10);
    });

    it('reads who Mr. Hale is by pointing at his name', async () => {
      const card = await workbench.hover('Tomas R. Hale');
      assert.include(card, 'also: Mr. Hale');
    });

    it('tags a passage from the command palette, and the sidecar is on disk', async () => {
      await workbench.select('spokesman');
      await workbench.runCommand('On the Record: Tag Passage');
      await workbench.quickInput.type('wording');
      await workbench.quickInput.accept();
      await workbench.quickInput.closed();
      const sidecar = path.join(workbench.folder, 'bridge-delay.txt.sources.yaml');
      await workbench.eventually(() => assert.match(readFileSync(sidecar, 'utf8'), /text: "?spokesman"?\n/));
    });

    it('finds the speakers of all articles in the Sources view', async () => {
      const rows = await workbench.sourcesRows();
      assert.isTrue(
        rows.some((row) => row.includes('Tomas R. Hale')),
        rows.join('\n'),
      );
    });
  });
}
