// Runs the tests and ends with one line, "N passed, N failed".
//   node scripts/test.mjs [STAGE…]     without a stage: all of them, in the order of scripts/tests/stages.mjs
import { setUp, STAGES } from './tests/stages.mjs';

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(STAGES, name));
if (unknown !== undefined) {
  console.error(`There is no stage "${unknown}". Stages: ${Object.keys(STAGES).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
try {
  for (const name of await setUp(asked.length > 0 ? asked : Object.keys(STAGES))) {
    console.log(`\n── ${name}`);
    const start = Date.now();
    const { passed, failed } = await STAGES[name]();
    total.passed += passed;
    total.failed += failed;
    console.log(`── ${name}: ${passed} passed, ${failed} failed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
} catch (error) {
  console.error(error);
  total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
