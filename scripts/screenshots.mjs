// Takes pictures of the window, to look at (artifacts/screenshots) or for the README.
//   node scripts/screenshots.mjs [NAME…] [--into FOLDER]     without a name: all of them
//   npm run screenshots                                      those of the README, into docs/images
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sampleNewsroom } from './start/newsroom.mjs';
import { withWindow } from './vscode/window.mjs';

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/** Room for the text, and nothing that changes from one picture to the next. */
const TIDY = {
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

/** What each picture shows; `act` leaves the window as it shall be seen. */
const PICTURES = {
  article: {
    article: 'bridge-delay.txt',
    act: async (workbench) => {
      await workbench.sourcesRows();
      await workbench.widenSideBar(440);
      await workbench.hover('Mr. Hale');
    },
  },
  ...Object.fromEntries(
    Object.keys(THEMES).map((theme) => [
      `marks-${theme}`,
      { theme, article: 'bridge-delay.txt', act: (workbench) => workbench.marks() },
    ]),
  ),
  ...Object.fromEntries(
    Object.keys(THEMES).map((theme) => [
      `review-${theme}`,
      {
        theme,
        article: 'harbour-wire.txt',
        act: async (workbench) => {
          await workbench.marks();
          await workbench.runCommand('Explorer: Focus on Outline View');
          await workbench.select('said');
          await workbench.runCommand('On the Record: Review Suggestions One by One');
          await workbench.status('to review:');
          await workbench.card();
        },
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.keys(THEMES).map((theme) => [
      `sources-${theme}`,
      {
        theme,
        article: 'port-stays-shut.txt',
        act: async (workbench) => {
          await workbench.sourcesRows();
          await workbench.widenSideBar(480);
          await workbench.expandSource(0);
        },
      },
    ]),
  ),
  sources: {
    article: 'port-stays-shut.txt',
    act: async (workbench) => {
      await workbench.sourcesRows();
      await workbench.widenSideBar(480);
      await workbench.expandSource(0);
    },
  },
  tagging: {
    article: 'bridge-delay.txt',
    act: async (workbench) => {
      await workbench.marks();
      await workbench.select('the winter job');
      await workbench.runCommand('On the Record: Tag as Quote');
      await workbench.quickInput.offers();
    },
  },
};

const { values, positionals: asked } = parseArgs({ options: { into: { type: 'string' } }, allowPositionals: true });
const unknown = asked.find((name) => !Object.hasOwn(PICTURES, name));
if (unknown !== undefined) {
  console.error(`There is no picture "${unknown}". Pictures: ${Object.keys(PICTURES).join(', ')}.`);
  process.exit(2);
}
for (const [name, { theme = 'light', article, act }] of Object.entries(PICTURES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  await withWindow(
    { folder: sampleNewsroom, article, theme: THEMES[theme], settings: TIDY },
    async (_page, workbench) => {
      await act(workbench);
      console.log(await workbench.screenshot(name, values.into && path.resolve(values.into)));
    },
  );
}
