// Takes pictures of all there is to see, to look at (artifacts/screenshots) or for the README.
//   node scripts/screenshots.mjs [NAME…] [--theme THEME]… [--into FOLDER]     without names all, without themes each
//   npm run screenshots                                                       those of the README, into docs/images
import path from 'node:path';
import { parseArgs } from 'node:util';
import { show, THEMES } from './screenshots/themes.mjs';
import { WINDOWS } from './screenshots/windows.mjs';
import { openWindow } from './vscode/window.mjs';

const { values, positionals: asked } = parseArgs({
  options: { into: { type: 'string' }, theme: { type: 'string', multiple: true, default: Object.keys(THEMES) } },
  allowPositionals: true,
});
const names = WINDOWS.flatMap(({ pictures }) => Object.keys(pictures));
mustBeOneOf('picture', asked, names);
mustBeOneOf('theme', values.theme, Object.keys(THEMES));

/** Milliseconds to wait for what a picture shows; there are many, and one that fails shall not keep the others. */
const PATIENCE = 20_000;

const failed = [];
for (const { options, themes = Object.keys(THEMES), pictures } of WINDOWS) {
  const wanted = Object.entries(pictures).filter(([name]) => asked.length === 0 || asked.includes(name));
  const shownIn = themes.filter((theme) => values.theme.includes(theme));
  if (wanted.length > 0 && shownIn.length > 0) await takeAll(options, shownIn, wanted);
}
if (failed.length > 0) console.error(`Not taken: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;

/**
 * One window for all: each picture is set up once by its `act`, and taken in one theme after the other; what has to be done
 * `again` in each theme, and `after` all, it says.
 */
async function takeAll(options, themes, pictures) {
  const window = await openWindow(options);
  const { page, workbench } = window;
  page.setDefaultTimeout(PATIENCE);
  try {
    for (const [name, picture] of pictures) {
      const { act, again, after } = typeof picture === 'function' ? { act: picture } : picture;
      try {
        await act(workbench, page);
        for (const theme of themes) {
          await show(page, THEMES[theme]);
          await again?.(workbench, page);
          const file = values.theme.length > 1 ? `${name}-${theme}` : name;
          console.log(await workbench.screenshot(file, values.into && path.resolve(values.into)));
        }
      } catch (error) {
        failed.push(name);
        console.error(`${name}: ${error.message}`);
        await workbench.screenshot(`${name} (failed)`, undefined, { toasts: true });
      }
      // What does not go away will be in the way of the next picture, which says so.
      await workbench
        .tidy()
        .then(() => after?.(workbench))
        .catch(() => {});
    }
  } finally {
    await window.close();
  }
}

function mustBeOneOf(what, given, known) {
  const unknown = given.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  console.error(`There is no ${what} "${unknown}". There are: ${known.join(', ')}.`);
  process.exit(2);
}
