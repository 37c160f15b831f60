import { assert } from 'chai';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInWindow } from '../../scripts/tests/secondWindow.mjs';

const said = [];

/** A command that says what a window of VS Code says, and something else the second time. */
function windows(first, second) {
  const script = `
    const again = process.env.ON_THE_RECORD_TESTS === 'hovers.test.ts';
    const { words, code } = again ? ${JSON.stringify(second)} : ${JSON.stringify(first)};
    console.log(words.join('\\n'));
    process.exit(code);`;
  return [process.execPath, '-e', script];
}

const RED = {
  words: ['suites with a failure: {"hover cards":3}', 'finished: 10 passed, 1 failed, 0 skipped'],
  code: 1,
};
const GREEN = { words: ['finished: 4 passed, 0 failed, 0 skipped'], code: 0 };

/** Runs a suite that has a second window, and says nothing aloud. */
function run(suite, build) {
  const again = (files) => ({ command: suite, env: { ON_THE_RECORD_TESTS: files.join() } });
  return runInWindow(suite, {
    folder: 'test/host',
    again,
    build,
    minutes: 1,
    silent: true,
    say: (line) => said.push(line),
  });
}

describe('a second window', () => {
  beforeEach(() => said.splice(0));

  it('gives what failed in the first one more chance, and counts no test twice', async () => {
    const { passed, failed } = await run(windows(RED, GREEN));
    assert.deepEqual({ passed, failed }, { passed: 11, failed: 0 });
    assert.equal(said.at(-1), 'PASSED ONLY IN A SECOND WINDOW: hover cards');
  });

  it('leaves the bundles as they were, for the next stage', async () => {
    const scratch = mkdtempSync(path.join(tmpdir(), 'on-the-record-builds-'));
    const log = path.join(scratch, 'builds.txt');
    const note = `process.env.ON_THE_RECORD_TESTS ?? 'all'`;
    const build = [process.execPath, '-e', `fs.appendFileSync(${JSON.stringify(log)}, (${note}) + ' ')`];
    await run(windows(RED, GREEN), [build]);
    assert.equal(readFileSync(log, 'utf8').trim(), 'all hovers.test.ts all');
    rmSync(scratch, { recursive: true });
  });

  it('is red where the failure comes again', async () => {
    const still = { ...RED, words: [RED.words[0], 'finished: 3 passed, 1 failed, 0 skipped'] };
    const { passed, failed } = await run(windows(RED, still));
    assert.deepEqual({ passed, failed }, { passed: 10, failed: 1 });
  });

  it('is red where it dies', async () => {
    assert.equal((await run(windows(RED, { words: [], code: 0 }))).failed, 1);
  });

  it('is not opened where the first died, or where much failed', async () => {
    const dead = { words: RED.words.slice(0, 1), code: 0 };
    assert.equal((await run(windows(dead, GREEN))).failed, 1);
    const much = {
      words: ['suites with a failure: {"hover cards":3,"a":0,"b":0,"c":0}', 'finished: 10 passed, 4 failed, 0 skipped'],
      code: 1,
    };
    assert.equal((await run(windows(much, GREEN))).failed, 4);
  });
});
