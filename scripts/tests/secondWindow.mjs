import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../vscode/folders.mjs';
import { runSuite } from './stage.mjs';

/** What the reporter inside VS Code prints of suites with a failure, with how many of their tests passed: `{"hover cards":12}`. */
const FAILED_SUITES = /^suites with a failure: (.*)$/m;

/** So many suites may be a machine's bad luck; where more of them fail, it is the extension. */
const MOST = 3;

/**
 * A suite inside VS Code. What failed in its window has one more chance in a fresh one, and is named: a window on a busy
 * machine now and then swallows what it should tell. A window that dies or hangs has no second chance.
 */
export async function runInWindow(suite, options) {
  const first = await runSuite(suite, options);
  const failed = Object.entries(JSON.parse(FAILED_SUITES.exec(first.output)?.[1] ?? '{}'));
  if (first.failed === 0 || first.trouble || failed.length === 0 || failed.length > MOST) return first;
  const titles = failed.map(([title]) => title);
  console.log(`── once more, in a fresh window: ${titles.join('; ')}`);
  const env = { ...options.env, ON_THE_RECORD_TESTS: filesOf(titles).join() };
  const second = await runSuite(suite, { ...options, built: false, env });
  if (second.failed === 0) console.log(`PASSED ONLY IN A SECOND WINDOW: ${titles.join('; ')}`);
  const passedTwice = failed.reduce((sum, [, passed]) => sum + passed, 0);
  return { ...second, passed: first.passed - passedTwice + second.passed, output: first.output + second.output };
}

/** The files of test/host that hold suites with these titles. */
function filesOf(titles) {
  const folder = path.join(projectFolder, 'test/host');
  return readdirSync(folder).filter((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    return titles.some((title) => text.includes(`describe('${title}'`));
  });
}
