import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../vscode/folders.mjs';
import { countCommands, runSuite } from './stage.mjs';

/** What the reporter inside VS Code prints of suites with a failure, with how many of their tests passed: `{"hover cards":12}`. */
const FAILED_SUITES = /^suites with a failure: (.*)$/m;

/** So many suites may be a machine's bad luck; where more of them fail, it is the extension. */
const MOST = 3;

/**
 * A suite inside VS Code, or in its window, whose files are in `folder`. What failed has one more chance in a fresh window,
 * and is named: a window on a busy machine now and then swallows what it should tell. One that dies or hangs has no second
 * chance. `again` says which command runs only some files, and with what in its environment.
 */
export async function runInWindow(suite, { folder, again, say = console.log, ...options }) {
  const first = await runSuite(suite, { ...options, say });
  const failed = Object.entries(JSON.parse(FAILED_SUITES.exec(first.output)?.[1] ?? '{}'));
  if (first.failed === 0 || first.trouble || failed.length === 0 || failed.length > MOST) return first;
  const titles = failed.map(([title]) => title);
  say(`── once more, in a fresh window: ${titles.join('; ')}`);
  const { command, env } = again(filesOf(titles, folder));
  const second = await runSuite(command, { ...options, say, built: false, env: { ...options.env, ...env } });
  // The next stage takes the bundles as they were.
  await countCommands(options.build ?? [], { ...options, silent: true });
  if (second.failed === 0) say(`PASSED ONLY IN A SECOND WINDOW: ${titles.join('; ')}`);
  const passedTwice = failed.reduce((sum, [, passed]) => sum + passed, 0);
  return { ...second, passed: first.passed - passedTwice + second.passed, output: first.output + second.output };
}

/** The files of a folder of tests that hold suites with these titles. */
function filesOf(titles, folder) {
  const whole = path.join(projectFolder, folder);
  return readdirSync(whole).filter((file) => {
    if (!/\.test\.m?[jt]s$/.test(file)) return false;
    const text = readFileSync(path.join(whole, file), 'utf8');
    return titles.some((title) => text.includes(`describe('${title}'`));
  });
}
