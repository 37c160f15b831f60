// Mocha's own reporters, followed by the line scripts/test.mjs waits for.
const { Dot, Spec } = require('mocha').reporters;

/** Shows a dot for each test, or with the option `each=true` its title. */
module.exports = class {
  constructor(runner, options) {
    const Reporter = options.reporterOptions?.each ? Spec : Dot;
    const { stats } = new Reporter(runner, options);
    runner.once('end', () => {
      console.log(`finished: ${stats.passes} passed, ${stats.failures} failed, ${stats.pending} skipped`);
    });
  }
};
