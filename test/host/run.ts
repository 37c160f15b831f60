// Runs inside the extension host, the Node one and the web-worker one alike: mocha's browser build is in the bundle.
import 'mocha/mocha.js';
import { leaveAsItWas } from '../support/fixtureFolder';
import { SummaryReporter } from './summaryReporter';

/** A window on a busy machine may be late; what is broken fails twice. What needed it is named at the end of the run. */
const SECOND_CHANCES = 1;

mocha.setup({ ui: 'bdd', reporter: SummaryReporter, timeout: 60_000, forbidOnly: true, retries: SECOND_CHANCES });

/** What VS Code calls once the window is open; a rejection is a failed run. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    // What one file's tests leave behind would cost all that come after it: the extension reads every article of the folder.
    for (const suite of mocha.suite.suites) suite.afterAll(leaveAsItWas);
    // Not mocha.run, whose browser build reads the address of a page: an extension host has none.
    Mocha.prototype.run.call(mocha, (failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
  });
}
