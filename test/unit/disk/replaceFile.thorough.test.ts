import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { assert } from 'chai';
import { buildSync } from 'esbuild';
import { readSidecar } from '../../../src/sidecar/read';
import { seeded } from '../../support/seeded';

describe('several programs and one sidecar', () => {
  let folder: string;
  let program: string;

  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'on-the-record-writers-'));
    program = path.join(folder, 'sidecarWriter.js');
    buildSync({
      entryPoints: ['test/support/sidecarWriter.ts'],
      outfile: program,
      bundle: true,
      platform: 'node',
      logLevel: 'error',
    });
  });

  after(() => fs.rmSync(folder, { recursive: true }));

  /** Runs a writer to its end, or kills it as nothing can be caught; gives the ids it said were written. */
  async function write(file: string, name: string, howMany: number, killAfter?: number): Promise<string[]> {
    const child = spawn(process.execPath, [program, file, name, String(howMany)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: string[] = [];
    let timer: NodeJS.Timeout | undefined;
    const lines = createInterface(child.stdout);
    const closed = new Promise((resolve) => lines.once('close', resolve));
    lines.on('line', (line) => {
      said.push(line);
      // Counted from the first write on: before that there is nothing to tear.
      if (killAfter !== undefined) timer ??= setTimeout(() => child.kill('SIGKILL'), killAfter);
    });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    await closed;
    clearTimeout(timer);
    if (killAfter === undefined) assert.equal(code, 0);
    return said;
  }

  function idsIn(file: string): string[] {
    const { sidecar, problems } = readSidecar(fs.readFileSync(file, 'utf8'));
    assert.deepEqual(problems, []);
    return sidecar?.annotations.map(({ id }) => id) ?? [];
  }

  it('three that write at once lose nothing', async () => {
    const file = path.join(folder, 'shared.sources.yaml');
    const said = await Promise.all(['aa', 'bb', 'cc'].map((name) => write(file, name, 60)));
    assert.sameMembers(idsIn(file), said.flat());
    assert.lengthOf(said.flat(), 180);
  });

  it('one that is killed at random moments leaves nothing torn and loses nothing it said was written', async function () {
    this.timeout(300_000);
    const WRITES = 1000;
    const random = seeded(7);
    let written = 0;
    let kills = 0;
    let torn = 0;
    let lost = 0;
    for (let round = 0; written < WRITES; round++) {
      // A new file now and then, for long ones only take longer to write.
      const file = path.join(folder, `killed-${Math.floor(round / 4)}.sources.yaml`);
      const said = await write(file, String.fromCharCode(97 + (round % 4)).repeat(3), WRITES, random() * 600);
      kills++;
      written += said.length;
      const { sidecar, problems } = readSidecar(fs.readFileSync(file, 'utf8'));
      if (!sidecar || problems.length) torn++;
      const ids = new Set(sidecar?.annotations.map(({ id }) => id));
      lost += said.filter((id) => !ids.has(id)).length;
    }
    console.log(`    ${written} writes, killed ${kills} times: ${torn} torn, ${lost} lost`);
    assert.deepEqual({ torn, lost }, { torn: 0, lost: 0 });
    assert.isAtLeast(kills, 10);
  });
});
