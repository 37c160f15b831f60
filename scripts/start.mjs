// Opens On the Record in a real VS Code, with the sample newsroom.
//   npm start                   desktop VS Code where `code` is on the PATH, else a VS Code in the browser
//   npm start -- FOLDER         a folder of your own, in place
//   npm start -- --fresh        the sample newsroom as it came, without what you changed in it
//   npm start -- --browser      in the browser although there is a `code`
//   npm start -- --port 9000    the browser address's port
//   npm start -- --check        opens the window unseen, waits for the marks in the first article, and ends
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openInBrowser } from './start/browser.mjs';
import { checkWindow } from './start/check.mjs';
import { openOnDesktop } from './start/desktop.mjs';
import { workingNewsroom } from './start/newsroom.mjs';

const OPTIONS = {
  fresh: { type: 'boolean' },
  browser: { type: 'boolean' },
  check: { type: 'boolean' },
  port: { type: 'string' },
  help: { type: 'boolean' },
};

try {
  await start(parseArgs({ options: OPTIONS, allowPositionals: true }));
} catch (error) {
  console.error(error.message);
  process.exitCode = error.code?.startsWith?.('ERR_PARSE_ARGS') ? 2 : 1;
}

async function start({ values, positionals }) {
  if (values.help) return console.log('npm start [-- [FOLDER] [--fresh] [--browser] [--port N] [--check]]');
  if (values.check) return checkWindow();
  const newsroom = positionals[0]
    ? { folder: path.resolve(positionals[0]) }
    : workingNewsroom({ fresh: values.fresh ?? false });
  const opened = !values.browser && (await openOnDesktop(newsroom));
  if (!opened) await openInBrowser({ ...newsroom, port: values.port });
}
