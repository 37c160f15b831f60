import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../vscode/folders.mjs';
import { read } from './reading.mjs';
import { settingsEditor, walkthrough } from './starting.mjs';

/** The pictures in which there is most to read, of a window in another language. */
export function inLanguage(language) {
  const said = JSON.parse(readFileSync(path.join(projectFolder, `package.nls.${language}.json`), 'utf8'));
  const run = (workbench, name) => workbench.runCommand(`${said.category}: ${said[`command.${name}`]}`);
  const sources = async (workbench, page) => {
    await workbench.runCommand(`${said.category}: Focus on ${said['view.sources']} View`);
    await page.locator('.part.sidebar .monaco-list-row', { hasText: 'Tomas R. Hale' }).first().waitFor();
  };
  const pictures = {
    article: async (workbench, page) => {
      await read(workbench);
      await sources(workbench, page);
      await workbench.widenSideBar(440);
      await workbench.hover('Tomas R. Hale');
    },
    review: async (workbench, page) => {
      await read(workbench, 'harbour-wire.txt');
      await workbench.select('We stopped');
      await run(workbench, 'toggleReviewMode');
      await workbench.card();
      await page.keyboard.press('Backspace');
      await page.locator('.statusbar-item', { hasText: '1 ' }).first().waitFor();
    },
    tagging: async (workbench) => {
      await read(workbench);
      await workbench.select('the winter job');
      await run(workbench, 'tagQuote');
      await workbench.quickInput.shown();
    },
    editing: async (workbench) => {
      await read(workbench);
      await workbench.select('The bridge will open');
      await run(workbench, 'editAnnotation');
      await workbench.quickInput.shown();
    },
    filter: async (workbench, page) => {
      await sources(workbench, page);
      await run(workbench, 'filter');
      await workbench.quickInput.shown();
    },
    problems: async (workbench, page) => {
      await read(workbench, 'reworded.txt');
      await workbench.openFile('broken.txt.sources.yaml');
      await workbench.runCommand('View: Toggle Problems');
      await page.locator('.markers-panel .monaco-list-row').nth(5).waitFor();
    },
    walkthrough: (workbench, page) => walkthrough(workbench, page, () => run(workbench, 'openWalkthrough')),
    settings: settingsEditor,
  };
  return Object.fromEntries(Object.entries(pictures).map(([name, act]) => [`${language}-${name}`, act]));
}
