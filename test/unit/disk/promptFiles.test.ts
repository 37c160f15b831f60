import { assert } from 'chai';
import { PromptFiles } from '../../../src/disk/promptFiles';

describe('files that are asked for at once', () => {
  /** A disk whose answers take so many milliseconds, and what it was asked. */
  function disk({ size = 5 }: { size?: number } = {}) {
    const asked: string[] = [];
    const clock = { now: 0, answer: 0 };
    const answer = <T>(how: string, value: T): T => {
      asked.push(how);
      clock.now += clock.answer;
      return value;
    };
    const [stats, bytes] = [{ mtimeMs: 1, size }, new Uint8Array(5)];
    const files = new PromptFiles(
      {
        statSync: () => answer('stat now', stats),
        readFileSync: () => answer('read now', bytes),
        promises: {
          stat: () => Promise.resolve(answer('stat later', stats)),
          readFile: () => Promise.resolve(answer('read later', bytes)),
        },
      },
      () => clock.now,
    );
    return { files, asked, clock };
  }

  it('are answered at once by a disk that is prompt', async () => {
    const { files, asked, clock } = disk();
    clock.answer = 0.01;
    for (let nth = 0; nth < 200; nth++) await files.stat('a');
    await files.read('a');
    assert.deepEqual(new Set(asked), new Set(['stat now', 'read now']));
  });

  it('are asked for at once although one answer among many was slow', async () => {
    const { files, asked, clock } = disk();
    for (let nth = 0; nth < 200; nth++) {
      clock.answer = nth % 10 ? 0.01 : 20;
      await files.stat('a');
    }
    assert.deepEqual(new Set(asked), new Set(['stat now']));
  });

  it('are asked for in the background where answers are slow, and the disk is tried again later, less and less often', async () => {
    const { files, asked, clock } = disk();
    clock.answer = 20;
    for (let nth = 0; nth < 1000; nth++) await files.stat('a');
    assert.deepEqual(
      asked.flatMap((how, nth) => (how === 'stat now' ? nth : [])),
      [0, 1, 102, 303, 704],
    );
  });

  it('are asked for at once again when the disk is prompt again', async () => {
    const { files, asked, clock } = disk();
    clock.answer = 20;
    await files.stat('a');
    await files.stat('a');
    clock.answer = 0;
    for (let nth = 0; nth < 300; nth++) await files.stat('a');
    assert.lengthOf(
      asked.filter((how) => how === 'stat later'),
      100,
    );
  });

  it('are read in the background where they are large', async () => {
    const { files, asked } = disk({ size: 5_000_000 });
    await files.read('a');
    assert.deepEqual(asked, ['stat now', 'read later']);
  });

  it('fail as those that are waited for do', async () => {
    const missing = () => {
      throw Object.assign(new Error('none'), { code: 'ENOENT' });
    };
    const none = { statSync: missing, readFileSync: missing, promises: { stat: missing, readFile: missing } };
    const failed = await new PromptFiles(none).stat('a').catch((error: NodeJS.ErrnoException) => error.code);
    assert.equal(failed, 'ENOENT');
  });
});
