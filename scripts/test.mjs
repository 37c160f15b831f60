// Runs the tests and ends with one line, "N passed, N failed".
//   node scripts/test.mjs [STAGE…]     without a stage: all of them (scripts/tests/stages.mjs)
import { runCommand } from './tests/command.mjs';
import { setUp, STAGES } from './tests/stages.mjs';

/** They need no VS Code, and run beside those that do. */
const APART = ['checks', 'unit', 'thorough'];

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(STAGES, name));
if (unknown !== undefined) {
  console.error(`There is no stage "${unknown}". Stages: ${Object.keys(STAGES).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
try {
  const stages = await setUp(asked.length > 0 ? asked : Object.keys(STAGES));
  if (asked.length > 0) await runStages(stages);
  else await Promise.all([runApart(APART), runStages(stages.filter((name) => !APART.includes(name)))]);
} catch (error) {
  console.error(error);
  total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

async function runStages(names) {
  for (const name of names) {
    console.log(`\n── ${name}`);
    const start = Date.now();
    const { passed, failed } = await STAGES[name]();
    total.passed += passed;
    total.failed += failed;
    console.log(`── ${name}: ${passed} passed, ${failed} failed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
}

/** In a process of their own, whose words are shown when it has ended, so that they are not mixed with the others'. */
async function runApart(names) {
  const { output, problem } = await runCommand([process.execPath, import.meta.filename, ...names], {
    minutes: 25,
    silent: true,
  });
  console.log(`\n${output}`);
  const [, passed, failed] = /\n(\d+) passed, (\d+) failed\n$/.exec(output) ?? [0, 0, 0];
  total.passed += Number(passed);
  total.failed += Number(failed) + (problem !== undefined && Number(failed) === 0 ? 1 : 0);
}
