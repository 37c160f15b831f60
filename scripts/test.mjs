// Runs the tests and ends with one line, "N passed, N failed".
//   node scripts/test.mjs [STAGE…]     without a stage: all of them, in this order
import { countCommands, runSuite } from './tests/stage.mjs';

const node = process.execPath;
const npm = (name) => ['npm', 'run', '--silent', name];
const build = (only) => [node, 'esbuild.js', `--only=${only}`];
const mocha = (...args) => [
  node,
  'node_modules/mocha/bin/mocha.js',
  '--reporter',
  'scripts/tests/reporter.cjs',
  ...args,
];
const insideVSCode = (...args) => [node, 'scripts/vscode/suite.mjs', ...args];

const STAGES = {
  checks: () => countCommands([npm('check:types'), npm('check:lint'), npm('check:format')], { minutes: 3 }),
  unit: () => runSuite(mocha('dist/test/unit.js'), { prepare: [build('unit,cli')], minutes: 2 }),
  host: () => runSuite(insideVSCode(), { prepare: [build('extension,host')], minutes: 5 }),
  web: () => runSuite(insideVSCode('--web'), { prepare: [build('extension,host')], minutes: 5 }),
  browser: () =>
    runSuite(mocha('--timeout', '90000', '--reporter-option', 'each=true', 'test/browser/*.test.mjs'), {
      prepare: [build('extension')],
      minutes: 5,
    }),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(STAGES, name));
if (unknown !== undefined) {
  console.error(`There is no stage "${unknown}". Stages: ${Object.keys(STAGES).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
for (const name of asked.length > 0 ? asked : Object.keys(STAGES)) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const { passed, failed } = await STAGES[name]();
  total.passed += passed;
  total.failed += failed;
  console.log(`── ${name}: ${passed} passed, ${failed} failed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
