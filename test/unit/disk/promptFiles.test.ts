import { assert } from 'chai';
import { PromptFiles } from '../../../src/disk/promptFiles';

describe('files that are asked for at once', () => {
  /** A disk whose answers take so many milliseconds, and what it was asked. */
  function disk({ size = 5, most = Infinity }: { size?: number; most?: number } = {}) {
    const asked: string[] = [];
    const open = new Set<number>();
    const clock = { now: 0, answer: 0 };
    const answer = <T>(how: string, value: T): T => {
      asked.push(how);
      clock.now += clock.answer;
      return value;
    };
    const [stats, bytes] = [{ mtimeMs: 1, size }, Uint8Array.from({ length: size }, (_, i) => i)];
    let at = 0;
    const files = new PromptFiles(
      {
        statSync: () => answer('stat now', stats),
        openSync: () => {
          open.add(answer('read now', 7));
          at = 0;
          return 7;
        },
        readSync: (file, buffer, offset, length) => {
          assert.isTrue(open.has(file));
          const some = bytes.subarray(at, at + Math.min(length, most));
          buffer.set(some, offset);
          at += some.length;
          return some.length;
        },
        closeSync: (file) => void open.delete(file),
        promises: {
          stat: () => Promise.resolve(answer('stat later', stats)),
          readFile: () => Promise.resolve(answer('read later', bytes)),
        },
      },
      () => clock.now,
    );
    return { files, asked, clock, open };
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
    const { files, asked, open } = disk({ size: 500_000 });
    assert.lengthOf(await files.read('a'), 500_000);
    assert.deepEqual(asked, ['read now', 'read later']);
    assert.lengthOf([...open], 0);
  });

  it('hold what is in them, however little the disk gives at a time', async () => {
    for (const most of [1, 3, Infinity]) {
      const { files, open } = disk({ most });
      assert.deepEqual([...(await files.read('a'))], [0, 1, 2, 3, 4]);
      assert.lengthOf([...open], 0);
    }
  });

  it('are not changed by what is read after them', async () => {
    const { files } = disk();
    const first = await files.read('a');
    first[0] = 99;
    assert.deepEqual([...(await files.read('b'))], [0, 1, 2, 3, 4]);
    assert.equal(first[0], 99);
  });

  it('may be empty', async () => assert.lengthOf(await disk({ size: 0 }).files.read('a'), 0));

  it('fail as those that are waited for do', async () => {
    const missing = () => {
      throw Object.assign(new Error('none'), { code: 'ENOENT' });
    };
    const nothing = { statSync: missing, openSync: missing, readSync: missing, closeSync: missing };
    const none = new PromptFiles({ ...nothing, promises: { stat: missing, readFile: missing } });
    const codeOf = (asked: Promise<unknown>) => asked.catch((error: NodeJS.ErrnoException) => error.code);
    assert.equal(await codeOf(none.stat('a')), 'ENOENT');
    assert.equal(await codeOf(none.read('a')), 'ENOENT');
  });
});
