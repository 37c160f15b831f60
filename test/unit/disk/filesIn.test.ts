import { assert } from 'chai';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filesIn, foldersAround } from '../../../src/disk/filesIn';

describe('the files in a folder', () => {
  let root: string;

  beforeEach(async () => {
    root = await fs.mkdtemp(path.join(tmpdir(), 'files-in-'));
    for (const file of ['a.txt', 'march/b.txt', 'march/early/c.txt', 'notes/d.txt']) {
      await fs.mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await fs.writeFile(path.join(root, file), '');
    }
  });

  afterEach(() => fs.rm(root, { recursive: true }));

  async function found(options: Partial<Parameters<typeof filesIn>[2]> = {}) {
    const files: string[] = [];
    for await (const some of filesIn(fs, root, { enters: () => true, links: true, ...options })) files.push(...some);
    return files.sort();
  }

  it('are those of all folders in it, too', async () =>
    assert.deepEqual(await found(), ['a.txt', 'march/b.txt', 'march/early/c.txt', 'notes/d.txt']));

  it('are given folder by folder, so that whoever waits for the first need not wait for the last', async () => {
    const first = await filesIn(fs, root, { enters: () => true, links: true }).next();
    assert.deepEqual(first.value, ['a.txt']);
  });

  it('are not those of folders that nobody wants to enter', async () =>
    assert.deepEqual(await found({ enters: (folder) => folder !== 'march' }), ['a.txt', 'notes/d.txt']));

  it('may begin with a folder further in, and are called as if they were found from the first', async () =>
    assert.deepEqual(await found({ from: 'march' }), ['march/b.txt', 'march/early/c.txt']));

  it('are found where a link leads, unless links are not to be followed', async () => {
    await fs.symlink(path.join(root, 'march/early'), path.join(root, 'notes/again'));
    await fs.symlink(path.join(root, 'a.txt'), path.join(root, 'notes/e.txt'));
    const [own, linked] = [await found({ links: false, from: 'notes' }), await found({ from: 'notes' })];
    assert.deepEqual(own, ['notes/d.txt']);
    assert.deepEqual(linked, ['notes/again/c.txt', 'notes/d.txt', 'notes/e.txt']);
  });

  it('are found once where a link leads back', async () => {
    await fs.symlink(root, path.join(root, 'march/early/round'));
    await fs.symlink(path.join(root, 'nowhere'), path.join(root, 'broken'));
    assert.deepEqual(await found(), ['a.txt', 'march/b.txt', 'march/early/c.txt', 'notes/d.txt']);
  });

  it('are none where there is no folder', async () => {
    await fs.rm(root, { recursive: true });
    assert.deepEqual(await found(), []);
    await fs.mkdir(root);
  });

  it('knows the folders around one', () => {
    assert.deepEqual(foldersAround('a/b/c'), ['a/b', 'a', '']);
    assert.deepEqual(foldersAround('a'), ['']);
  });
});
