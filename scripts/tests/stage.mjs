import { runCommand } from './command.mjs';

/** The line both reporters print after the last test: "finished: 12 passed, 0 failed, 0 skipped". */
const FINISHED = /^finished: (\d+) passed, (\d+) failed, (\d+) skipped$/gm;

/** Commands of which each is one test: it passes when it ends with code 0. */
export async function countCommands(commands, options) {
  const tally = { passed: 0, failed: 0, output: '' };
  for (const command of commands) {
    const { problem, output } = await runCommand(command, options);
    tally.output += output;
    tally[problem === undefined ? 'passed' : 'failed'] += 1;
    if (problem !== undefined) console.log(`FAILED: ${command.join(' ')}: ${problem}`);
  }
  return tally;
}

/**
 * A suite of many tests, after the commands that build it, unless it is `built` already. A suite that does not say how it finished has failed, whatever
 * its exit code: VS Code reports 0 when its extension host was killed half way. So has one that ran no test, or that
 * counts no failure and ends with a problem all the same: `trouble` says which.
 */
export async function runSuite(suite, { build = [], built = false, say = console.log, ...options }) {
  const builds = await countCommands(built ? [] : build, options);
  if (builds.failed > 0) return { ...builds, passed: 0, trouble: 'it could not be built' };
  const { output, problem } = await runCommand(suite, options);
  const summaries = [...output.matchAll(FINISHED)];
  const [passed, failed] = (summaries.at(-1) ?? [0, 0, 0]).slice(1).map(Number);
  const trouble = [whyNotASummary(summaries, passed + failed), failed === 0 ? problem : undefined]
    .filter((reason) => reason !== undefined)
    .join('; ');
  if (trouble) say(`FAILED: ${trouble}`);
  return { passed, failed: failed + (trouble ? 1 : 0), trouble, output };
}

function whyNotASummary(summaries, tests) {
  if (summaries.length === 0) return 'it did not come to its end';
  if (summaries.length > 1) return 'it says more than once how it finished';
  return tests === 0 ? 'no test ran' : undefined;
}
