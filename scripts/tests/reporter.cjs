// Mocha's own reporters, followed by the line scripts/test.mjs waits for.
const { Dot, Spec } = require('mocha').reporters;

/** Shows a dot for each test, or with the option `each=true` its title. */
module.exports = class {
  constructor(runner, options) {
    const Reporter = options.reporterOptions?.each ? Spec : Dot;
    const { stats } = new Reporter(runner, options);
    const passed = new Map();
    const failed = new Set();
    runner.on('pass', (test) => passed.set(outermostSuite(test), (passed.get(outermostSuite(test)) ?? 0) + 1));
    runner.on('fail', (test) => failed.add(outermostSuite(test)));
    runner.once('end', () => {
      const counts = Object.fromEntries([...failed].map((suite) => [suite, passed.get(suite) ?? 0]));
      if (failed.size > 0) console.log(`suites with a failure: ${JSON.stringify(counts)}`);
      console.log(`finished: ${stats.passes} passed, ${stats.failures} failed, ${stats.pending} skipped`);
    });
  }
};

/** The title of the suite that is in no other one. */
function outermostSuite(test) {
  let suite = test.parent;
  while (suite?.parent && !suite.parent.root) suite = suite.parent;
  return suite?.title ?? '';
}
