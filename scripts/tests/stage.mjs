import { runCommand } from './command.mjs';

/** The line both reporters print after the last test: "finished: 12 passed, 0 failed, 0 skipped". */
const FINISHED = /^finished: (\d+) passed, (\d+) failed, (\d+) skipped$/gm;

/** Commands of which each is one test: it passes when it ends with code 0. */
export async function countCommands(commands, options) {
  const tally = { passed: 0, failed: 0 };
  for (const command of commands) {
    const { problem } = await runCommand(command, options);
    tally[problem === undefined ? 'passed' : 'failed'] += 1;
    if (problem !== undefined) console.log(`FAILED: ${command.join(' ')}: ${problem}`);
  }
  return tally;
}

/**
 * A suite of many tests, after the commands that prepare it. A suite that does not say how it finished has failed, whatever
 * its exit code: VS Code reports 0 when its extension host was killed half way. So has one that ran no test, or that
 * counts no failure and ends with a problem all the same.
 */
export async function runSuite(suite, { prepare = [], ...options }) {
  const prepared = await countCommands(prepare, options);
  if (prepared.failed > 0) return { passed: 0, failed: prepared.failed };
  const { output, problem } = await runCommand(suite, options);
  const summaries = [...output.matchAll(FINISHED)];
  const [passed, failed] = (summaries.at(-1) ?? [0, 0, 0]).slice(1).map(Number);
  const reason =
    summaries.length !== 1
      ? 'no single summary of its tests was printed'
      : passed + failed === 0
        ? 'no test ran'
        : undefined;
  const trouble = [reason, failed === 0 ? problem : undefined].filter(Boolean);
  if (trouble.length === 0) return { passed, failed };
  console.log(`FAILED: ${trouble.join('; ')}`);
  return { passed, failed: failed + 1 };
}
