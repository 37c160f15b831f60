// A workspace of several folders, one of which nobody may write: the Sources view by mouse and by keys alone, and after the
// window was loaded anew.
import { assert } from 'chai';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packagePlain } from '../../scripts/vscode/package.mjs';
import { suiteWindow } from './suiteWindow.mjs';

const FILES = {
  'both.code-workspace': JSON.stringify({
    folders: [{ path: 'north' }, { path: 'south' }, { name: 'archive', uri: 'sealed:/archive' }],
  }),
  'north/gates.txt': 'Gates\n\n“The old ones leak,” said Henk Visser, who runs the lock. “We wait,” said Mr. Visser.\n',
  'north/boats.txt': 'Boats\n\n“Nobody told us,” said Hendrik Visser, who runs the lock.\n',
  'south/mills.txt': 'Mills\n\n“They turn again,” said Ada Brink, who grinds the corn.\n',
};

describe('the Sources view of several folders', () => {
  let scratch;
  const window = suiteWindow('sources', async () => {
    scratch = mkdtempSync(path.join(tmpdir(), 'on-the-record-sealed-'));
    const archive = await packagePlain(path.join(import.meta.dirname, 'sealed'), path.join(scratch, 'sealed.vsix'));
    return { files: FILES, workspace: 'both.code-workspace', extensions: [archive] };
  });
  const row = (label) => window.workbench.source(label);
  const registry = (name) => path.join(window.workbench.folder, name, 'actors.yaml');
  const dialog = () => window.page.locator('.monaco-dialog-box');

  before(async () => {
    await window.workbench.sourcesRows();
    // All articles are read: no row moves any more.
    await row('To review (5)').waitFor();
  });
  after(() => scratch && rmSync(scratch, { recursive: true, force: true }));

  it('merges an actor who is dragged on another, in the registry of their folder, and takes that back by keys', async () => {
    const { page, workbench } = window;
    await row('Hendrik Visser').dragTo(row('Henk Visser'));
    await dialog().getByText('Merge Hendrik Visser into Henk Visser?').waitFor();
    await page.keyboard.press('Enter');
    await row('Hendrik Visser').waitFor({ state: 'detached' });
    assert.match(readFileSync(registry('north'), 'utf8'), /Henk Visser[^]*Hendrik Visser/);
    assert.isFalse(existsSync(registry('south')));

    await row('Henk Visser').click();
    await page.keyboard.press('Alt+Q');
    await page.keyboard.press('z');
    await row('Hendrik Visser').waitFor();
    await workbench.eventually(() => assert.isFalse(existsSync(registry('north'))));
  });

  it('merges nobody with somebody of the other folder, and says why', async () => {
    const { page } = window;
    await row('Ada Brink').dragTo(row('Henk Visser'));
    await dialog().getByText('Merge Ada Brink').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.notification-toast', { hasText: 'each folder has a registry of its own' }).waitFor();
    assert.isFalse(existsSync(registry('north')));
  });

  it('is worked by keys alone: unfold, show, choose from the menu', async () => {
    const { page, workbench } = window;
    await workbench.runCommand('On the Record: Focus on Sources View');
    const focused = (label) => row(label).and(page.locator('.focused')).waitFor();
    await page.keyboard.press('Home');
    await focused('Henk Visser');
    await page.keyboard.press('ArrowRight');
    await row('The old ones leak').waitFor();
    await page.keyboard.press('ArrowDown');
    await focused('The old ones leak');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'gates.txt' }).waitFor();
    await workbench.runCommand('On the Record: Focus on Sources View');
    await focused('The old ones leak');
    await page.keyboard.press('Shift+F10');
    const chosen = page.locator('.monaco-menu .action-item.focused');
    for (let tries = 0; tries < 20; tries++) {
      await page.keyboard.press('ArrowDown');
      if ((await chosen.innerText()).startsWith('Confirm')) break;
    }
    await page.keyboard.press('Enter');
    await workbench.eventually(() =>
      assert.match(
        readFileSync(path.join(workbench.folder, 'north/gates.txt.sources.yaml'), 'utf8'),
        /text: "?The old ones leak[^]*status: confirmed/,
      ),
    );
    // A key works on the row that has the focus, whichever was chosen before.
    await page.keyboard.press('ArrowDown');
    await focused('We wait');
    await page.keyboard.press('Alt+Q');
    await page.keyboard.press('Enter');
    await workbench.eventually(() =>
      assert.match(
        readFileSync(path.join(workbench.folder, 'north/gates.txt.sources.yaml'), 'utf8'),
        /text: "?We wait[^]*status: confirmed/,
      ),
    );
  });

  it('says of an archive that nobody may write where nothing is kept, and marks its articles all the same', async () => {
    const { page, workbench } = window;
    await workbench.runCommand('On the Record: Group Sources By');
    await workbench.quickInput.choose('by article');
    await row('Floods').click();
    await page.locator('.tab.active', { hasText: 'floods.txt' }).waitFor();
    assert.isAbove(await workbench.marks(), 2);
    assert.include(await workbench.hover('Ines Vale'), '1 quote');
    await workbench.select('stayed up');
    await workbench.runCommand('On the Record: Tag Passage');
    await page.locator('.notification-toast', { hasText: 'floods.txt.sources.yaml cannot be written' }).waitFor();
    await workbench.quickInput.closed();
  });

  it('is as it was when the window is loaded anew, and when the server is: grouping, filter, what is unfolded', async () => {
    const { page, workbench } = window;
    await row('Mills').locator('.monaco-tl-twistie').click();
    await row('They turn again').waitFor();
    await workbench.runCommand('On the Record: Filter Sources');
    await workbench.quickInput.type('they');
    await workbench.quickInput.accept();
    await row('Boats').waitFor({ state: 'detached' });
    const rows = await workbench.sourcesRows();

    // By VS Code's own command, which writes down first what is to be kept.
    const loaded = page.waitForEvent('load');
    await workbench.runCommand('Developer: Reload Window');
    await loaded;
    await row('They turn again').waitFor();
    assert.deepEqual(await workbench.sourcesRows(), rows);

    // Of the length and time that it had, the article is not read again: what is shown is what was kept.
    const mills = path.join(workbench.folder, 'south/mills.txt');
    const { atimeMs, mtimeMs } = statSync(mills);
    await workbench.eventually(() => assert.isTrue(kept().some((records) => records.includes('mills.txt'))));
    await window.restart(() => {
      writeFileSync(mills, FILES['south/mills.txt'].replace('turn', 'burn'));
      // In the middle of the millisecond that it was, which is all that is compared.
      utimesSync(mills, atimeMs / 1000, (Math.floor(mtimeMs) + 0.5) / 1000);
    });
    await row('They turn again').waitFor();
    assert.deepEqual(await workbench.sourcesRows(), rows);
    await workbench.runCommand('On the Record: Clear Filter');
    await row('Boats').waitFor();
  });

  /** The files of the index that is kept between starts. */
  function kept() {
    const files = readdirSync(window.userData, { recursive: true }).filter((file) => file.endsWith('.index'));
    return files.map((file) => readFileSync(path.join(window.userData, file), 'utf8'));
  }
});
