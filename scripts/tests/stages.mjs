import { launchChromium } from '../vscode/chromium.mjs';
import { serverRunsHere, vscodeServer } from '../vscode/server.mjs';
import { countCommands, runSuite } from './stage.mjs';

const node = process.execPath;
const npm = (name) => ['npm', 'run', '--silent', name];
const build = (only) => [node, 'esbuild.js', `--only=${only}`];
const mocha = (...args) => [
  ...[node, 'node_modules/mocha/bin/mocha.js', '--reporter', 'scripts/tests/reporter.cjs'],
  ...args,
];
const insideVSCode = (...args) => [node, 'scripts/vscode/suite.mjs', ...args];

/** Opening a window takes a while on a small machine. */
const WITH_WINDOWS = ['--timeout', '120000', '--reporter-option', 'each=true'];

/** Each stage answers how many tests passed and failed. `minutes` ends what hangs; it is many times what a stage takes. */
export const STAGES = {
  checks: () => countCommands([npm('check:types'), npm('check:lint'), npm('check:format')], { minutes: 5 }),
  unit: (options) =>
    runSuite(mocha('--timeout', '30000', 'dist/test/unit.js'), {
      prepare: [build('unit,cli')],
      minutes: 5,
      ...options,
    }),
  thorough: (options) =>
    runSuite(mocha('--timeout', '120000', 'dist/test/thorough.js'), {
      prepare: [build('thorough,cli')],
      minutes: 10,
      ...options,
    }),
  host: (options) => runSuite(insideVSCode(), { prepare: [build('extension,host')], minutes: 25, ...options }),
  web: (options) => runSuite(insideVSCode('--web'), { prepare: [build('extension,host')], minutes: 25, ...options }),
  browser: (options) => runSuite(mocha(...WITH_WINDOWS, 'test/browser/*.test.mjs'), { minutes: 25, ...options }),
  package: (options) => runSuite(mocha(...WITH_WINDOWS, 'test/package/*.test.mjs'), { minutes: 10, ...options }),
};

const IN_VSCODE = ['host', 'web', 'browser', 'package'];
const IN_BROWSER = ['browser', 'package'];

/** Downloads what the stages asked for need, before the clock of any test runs. Answers the stages that can run here. */
export async function setUp(asked) {
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
