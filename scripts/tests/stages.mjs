import { launchChromium } from '../vscode/chromium.mjs';
import { serverRunsHere, vscodeServer } from '../vscode/server.mjs';
import { runCommand } from './command.mjs';
import { runInWindow } from './secondWindow.mjs';
import { countCommands, runSuite } from './stage.mjs';

const node = process.execPath;
const npm = (name) => ['npm', 'run', '--silent', name];
const mocha = (...args) => [
  ...[node, 'node_modules/mocha/bin/mocha.js', '--reporter', 'scripts/tests/reporter.cjs'],
  ...args,
];
const insideVSCode = (...args) => [node, 'scripts/vscode/suite.mjs', ...args];

/** Opening a window takes a while on a small machine. */
const WITH_WINDOWS = ['--timeout', '120000', '--reporter-option', 'each=true'];

/** What somebody does by hand in a window that is opened for it. */
const byHand = (folder, options) => {
  const these = (files) => mocha(...WITH_WINDOWS, ...files.map((file) => `${folder}/${file}`));
  const again = (files) => ({ command: these(files) });
  return runInWindow(these(['*.test.mjs']), { folder, again, ...options });
};

/** What is built for the suites, for each its bundles. */
const BUNDLES = {
  unit: ['unit', 'cli'],
  thorough: ['thorough', 'cli'],
  host: ['extension', 'host'],
  web: ['extension', 'host'],
};
const build = (...names) => [node, 'esbuild.js', `--only=${[...new Set(names)]}`];
const suite = (name, command, options) => runSuite(command, withBuild(name, options));
const inWindow = (name, command, options) => {
  const again = (files) => ({ command, env: { ON_THE_RECORD_TESTS: files.join() } });
  return runInWindow(command, { folder: 'test/host', again, ...withBuild(name, options) });
};
const withBuild = (name, options) => ({ build: [build(...BUNDLES[name])], ...options });

/**
 * Each stage answers how many tests passed and failed. `minutes` ends what hangs; it is many times what a stage takes.
 * A stage builds what it tests, unless it is told that this is `built` already; `silent` ones print nothing.
 */
export const STAGES = {
  checks: (options) =>
    countCommands([npm('check:types'), npm('check:lint'), npm('check:format')], { minutes: 10, ...options }),
  unit: (options) => suite('unit', mocha('--timeout', '30000', 'dist/test/unit.js'), { minutes: 5, ...options }),
  thorough: (options) =>
    suite('thorough', mocha('--timeout', '120000', 'dist/test/thorough.js'), { minutes: 10, ...options }),
  host: (options) => inWindow('host', insideVSCode(), { minutes: 25, ...options }),
  web: (options) => inWindow('web', insideVSCode('--web'), { minutes: 25, ...options }),
  browser: (options) => byHand('test/browser', { minutes: 25, ...options }),
  package: (options) => runSuite(mocha(...WITH_WINDOWS, 'test/package/*.test.mjs'), { minutes: 10, ...options }),
};

const IN_VSCODE = ['host', 'web', 'browser', 'package'];
const IN_BROWSER = ['browser', 'package'];

/** Downloads and builds what the stages asked for need, before the clock of any test runs. Answers those that can run here. */
export async function setUp(asked) {
  const bundles = asked.flatMap((name) => BUNDLES[name] ?? []);
  if (bundles.length > 0) await runOrThrow(build(...bundles));
  if (!serverRunsHere) {
    const leftOut = asked.filter((name) => IN_BROWSER.includes(name));
    if (leftOut.length > 0)
      console.log(`Left out, for the VS Code server runs on Linux x64 only: ${leftOut.join(', ')}`);
    return asked.filter((name) => !leftOut.includes(name));
  }
  if (asked.some((name) => IN_VSCODE.includes(name))) {
    await vscodeServer();
    await (await launchChromium()).close();
  }
  return asked;
}

async function runOrThrow(command) {
  const { problem } = await runCommand(command, { minutes: 5 });
  if (problem !== undefined) throw new Error(`${command.join(' ')}: ${problem}`);
}
