import 'mocha/mocha.js';

/**
 * Prints each test as it ends and, after all of them, the line scripts/test.mjs waits for. VS Code ends with code 0 also
 * when its extension host has died half way; only this line says that the suite came to its end.
 */
export class SummaryReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const passed = new Map<string, number>();
    runner.on('pass', (test) => {
      console.log(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
      const suite = outermostSuite(test);
      passed.set(suite, (passed.get(suite) ?? 0) + 1);
    });
    const late: string[] = [];
    runner.on('retry', (test, error) => late.push(`${test.fullTitle()}: ${error.message}`));
    runner.on('pending', (test) => console.log(`  - ${test.fullTitle()} (skipped)`));
    runner.on('fail', (test, error) => console.log(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`));
    runner.on('end', () => {
      for (const each of late) console.log(`PASSED OR FAILED ONLY AT THE SECOND ATTEMPT: ${each}`);
      // Once more, for who sees only the end of a long output.
      for (const test of this.failures) console.log(`FAILED: ${test.fullTitle()}: ${test.err?.message}`);
      const failed = this.failures.map(outermostSuite);
      const counts = Object.fromEntries(failed.map((suite) => [suite, passed.get(suite) ?? 0]));
      if (failed.length > 0) console.log(`suites with a failure: ${JSON.stringify(counts)}`);
      const { passes, failures, pending } = this.stats;
      console.log(`finished: ${passes} passed, ${failures} failed, ${pending} skipped`);
    });
  }
}

/** The title of the suite that a file is. */
function outermostSuite(test: Mocha.Runnable): string {
  let suite = test.parent;
  while (suite?.parent && !suite.parent.root) suite = suite.parent;
  return suite?.title ?? '';
}
