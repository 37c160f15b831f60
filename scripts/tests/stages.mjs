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

/** Each stage answers how many tests passed and failed. `minutes`, when given, is how long it may take. */
export const STAGES = {
  checks: () => countCommands([npm('check:types'), npm('check:lint'), npm('check:format')], { minutes: 3 }),
  unit: (options) => runSuite(mocha('dist/test/unit.js'), { prepare: [build('unit,cli')], minutes: 2, ...options }),
  host: (options) => runSuite(insideVSCode(), { prepare: [build('extension,host')], minutes: 5, ...options }),
  web: (options) => runSuite(insideVSCode('--web'), { prepare: [build('extension,host')], minutes: 5, ...options }),
  browser: (options) => runSuite(mocha(...WITH_WINDOWS, 'test/browser/*.test.mjs'), { minutes: 6, ...options }),
  package: (options) => runSuite(mocha(...WITH_WINDOWS, 'test/package/*.test.mjs'), { minutes: 5, ...options }),
};
