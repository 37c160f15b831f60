// Runs the tests and ends with one line, "N passed, N failed".
//   node scripts/test.mjs [STAGE…]     without a stage: all of them (scripts/tests/stages.mjs)
import { setUp, STAGES } from './tests/stages.mjs';

/** A run of all stages takes two lanes at once: one for what needs a window of VS Code, whose words are shown as they come. */
const LANES = [
  ['host', 'web', 'browser', 'package'],
  ['checks', 'unit', 'thorough'],
];

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(STAGES, name));
if (unknown !== undefined) {
  console.error(`There is no stage "${unknown}". Stages: ${Object.keys(STAGES).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
try {
  const stages = await setUp(asked.length > 0 ? asked : Object.keys(STAGES));
  const lanes = asked.length > 0 ? [stages] : LANES.map((lane) => lane.filter((name) => stages.includes(name)));
  await Promise.all(lanes.map((lane, nth) => runLane(lane, { silent: nth > 0 })));
} catch (error) {
  console.error(error);
  total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** A silent stage says all that it has to say when it has ended, so that its words are not mixed with another one's. */
async function runLane(lane, { silent }) {
  for (const name of lane) {
    if (!silent) console.log(`\n── ${name}`);
    const start = Date.now();
    const { passed, failed, output } = await STAGES[name]({ silent, built: true });
    total.passed += passed;
    total.failed += failed;
    if (silent) console.log(`\n── ${name}\n${output}`);
    console.log(`── ${name}: ${passed} passed, ${failed} failed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
}
