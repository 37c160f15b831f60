import { openWindow } from '../../scripts/vscode/window.mjs';

/**
 * A window for the tests of a suite, which is opened before them, with openWindow's options or what gives them, and closed
 * after them; of what each test leaves a picture is taken. It is empty until the first test runs.
 */
export function suiteWindow(name, options) {
  const window = {};
  before(async () => {
    Object.assign(window, await openWindow(typeof options === 'function' ? await options() : options));
  });
  after(() => window.close?.());
  afterEach(function () {
    const state = this.currentTest.isFailed() ? 'failed' : 'passed';
    return window.workbench.screenshot(`${name} ${this.currentTest.title} (${state})`);
  });
  return window;
}
