// `npm start`, as a newcomer types it: with and without desktop VS Code.
import { assert } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder } from '../../scripts/vscode/folders.mjs';

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\S+/;

describe('npm start', () => {
  let scratch;
  let child;

  beforeEach(() => (scratch = mkdtempSync(path.join(tmpdir(), 'on-the-record-start-'))));
  afterEach(async () => {
    // Not SIGKILL: what it has started is to end with it.
    if (child?.exitCode === null && child.kill()) await once(child, 'exit');
    rmSync(scratch, { recursive: true, force: true });
  });

  it('opens the unseen window and sees marks in the first article', async () => {
    child = start('--check');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  it('serves VS Code to who has the address, and to nobody else, until it is interrupted', async () => {
    child = start('--browser', scratch);
    const address = await printed(child, ADDRESS);
    // The server answers the secret with a cookie and sends the browser on to the window.
    assert.equal((await fetch(address, { redirect: 'manual' })).status, 302);
    const { origin } = new URL(address);
    assert.equal((await fetch(origin)).status, 403);

    child.kill('SIGINT');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
    await fetch(origin).then(assert.fail, () => {});
  });

  it('opens desktop VS Code where there is a command `code`', async () => {
    const seen = path.join(scratch, 'arguments');
    const code = path.join(scratch, 'code');
    writeFileSync(code, `#!/bin/sh\nprintf '%s\\n' "$@" > ${seen}\n`);
    chmodSync(code, 0o755);
    child = start(scratch);
    assert.deepEqual(await once(child, 'exit'), [0, null]);
    assert.deepEqual(readFileSync(seen, 'utf8').trim().split('\n'), [
      '--new-window',
      `--extensionDevelopmentPath=${projectFolder}`,
      scratch,
    ]);
  });

  function start(...args) {
    return spawn(process.execPath, [path.join(projectFolder, 'scripts/start.mjs'), ...args], {
      env: { ...process.env, PATH: `${scratch}${path.delimiter}${process.env.PATH}` },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  }
});

/** Resolves with what `pattern` finds in the output of a command; rejects when the command ends before. */
async function printed(child, pattern) {
  let output = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    output += text;
    const [found] = pattern.exec(output) ?? [];
    if (found) return found;
  }
  throw new Error(`the command ended after printing\n${output}`);
}
