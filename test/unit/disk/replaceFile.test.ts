import fs from 'node:fs';
import * as disk from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { assert } from 'chai';
import { replaceFile, type FileSystem } from '../../../src/disk/replaceFile';

const bytes = (text: string | undefined) => (text === undefined ? undefined : new TextEncoder().encode(text));
const IMPATIENT = { wait: 60, stale: 3000 };

describe('replacing a file', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'on-the-record-disk-'));
    file = path.join(folder, 'port.txt.sources.yaml');
  });

  afterEach(() => fs.rmSync(folder, { recursive: true }));

  const replace = (before: string | undefined, after: string | undefined, on: FileSystem = disk) =>
    replaceFile(on, file, [bytes(before), bytes(after)], IMPATIENT);
  const holds = () => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined);
  const onlyTheFile = () =>
    assert.deepEqual(fs.readdirSync(folder), holds() === undefined ? [] : [path.basename(file)]);

  it('makes, changes and deletes it, and leaves nothing else behind', async () => {
    for (const [before, after] of [
      [undefined, 'one\n'],
      ['one\n', 'two\n'],
      ['two\n', ''],
      ['', undefined],
    ] as const) {
      assert.equal(await replace(before, after), 'written');
      assert.equal(holds(), after);
      onlyTheFile();
    }
  });

  it('does nothing when it holds something else by now', async () => {
    fs.writeFileSync(file, 'theirs\n');
    for (const before of [undefined, 'ours\n', 'theirs', '']) {
      assert.equal(await replace(before, 'new\n'), 'changed');
      assert.equal(await replace(before, undefined), 'changed');
    }
    assert.equal(holds(), 'theirs\n');
    onlyTheFile();
    fs.rmSync(file);
    assert.equal(await replace('theirs\n', 'new\n'), 'changed');
    onlyTheFile();
  });

  it('puts no new file in the place of one that nobody may write, and leaves nothing behind in a folder like that', async () => {
    fs.writeFileSync(file, 'one\n');
    const forbidden = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
    for (const on of [
      { ...disk, access: forbidden('EACCES') },
      { ...disk, open: forbidden('EROFS') },
      { ...disk, open: forbidden('EPERM') },
    ]) {
      const outcome = await replace('one\n', 'two\n', on).catch(({ code }: { code: string }) => code);
      assert.oneOf(outcome, ['EACCES', 'EROFS', 'EPERM']);
      assert.equal(holds(), 'one\n');
      onlyTheFile();
    }
  });

  it('waits for others, and gives up when they never end', async () => {
    fs.writeFileSync(`${file}.lock`, 'somebody');
    assert.equal(await replace(undefined, 'one\n'), 'busy');
    assert.isUndefined(holds());
    assert.equal(fs.readFileSync(`${file}.lock`, 'utf8'), 'somebody');
    const waiting = replaceFile(disk, file, [undefined, bytes('one\n')], { wait: 5000, stale: 5000 });
    fs.rmSync(`${file}.lock`);
    assert.equal(await waiting, 'written');
    onlyTheFile();
  });

  it('breaks a lock, and sweeps away what was half written, that a crash left behind', async () => {
    const old = new Date(Date.now() - 3600_000);
    const half = path.join(folder, '.port.txt.sources.yaml.x1y2z3.tmp');
    const others = path.join(folder, '.notes.tmp');
    for (const each of [`${file}.lock`, half, others]) {
      fs.writeFileSync(each, '');
      fs.utimesSync(each, old, old);
    }
    assert.equal(await replace(undefined, 'one\n'), 'written');
    assert.sameMembers(fs.readdirSync(folder), [path.basename(file), path.basename(others)]);
  });

  it('replaces the target of a link, with the rights it had', async () => {
    const target = path.join(folder, 'target.yaml');
    fs.writeFileSync(target, 'one\n', { mode: 0o600 });
    fs.symlinkSync(target, file);
    assert.equal(await replace('one\n', 'two\n'), 'written');
    assert.isTrue(fs.lstatSync(file).isSymbolicLink());
    assert.equal(fs.readFileSync(target, 'utf8'), 'two\n');
    assert.equal(fs.statSync(target).mode & 0o777, 0o600);
  });

  it('leaves the file as it was when the disk is full', async () => {
    fs.writeFileSync(file, 'one\n');
    const full: FileSystem = {
      ...disk,
      open: async (name, ...rest) => {
        const handle = await disk.open(name, ...rest);
        handle.writeFile = () => Promise.reject(new Error('ENOSPC: no space left on device'));
        return handle;
      },
    };
    const error = await replace('one\n', 'two\n', full).catch((reason: Error) => reason);
    assert.match(String(error), /ENOSPC/);
    assert.equal(holds(), 'one\n');
    onlyTheFile();
  });

  it('lets many in one program write in turn, each over what it knows', async () => {
    const add = async (word: string): Promise<void> => {
      for (;;) {
        const before = holds();
        const outcome = await replaceFile(disk, file, [bytes(before), bytes(`${before ?? ''}${word}\n`)]);
        if (outcome === 'written') return;
        assert.equal(outcome, 'changed');
      }
    };
    const words = Array.from({ length: 20 }, (_, index) => `word-${index}`);
    await Promise.all(words.map(add));
    assert.sameMembers(holds()?.trim().split('\n') ?? [], words);
    onlyTheFile();
  });
});
