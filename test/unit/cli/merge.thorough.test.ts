import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { assert } from 'chai';
import { buildSync } from 'esbuild';
import { run } from '../../../src/cli/run';
import { readSidecar } from '../../../src/sidecar/read';

const BASE = `schema: on-the-record/1
annotations:

  - id: q-7f3k2m9p
    type: quote
    text: "We will not open"
    kind: direct
    status: suggested

  - { id: p-0s9dk3ya, type: passage, text: "The survey was paid for.", status: suggested }
`;
const confirmed = (text: string) => text.replace('status: suggested\n', 'status: confirmed\n');
const rejected = (text: string) => text.replace('status: suggested\n', 'status: rejected\n');
const noted = (text: string) => text.replace('kind: direct', 'kind: direct\n    note: "hm"');
const added = (text: string, id: string) =>
  `${text}\n  # by hand\n  - { id: ${id}, type: passage, text: "New words.", status: confirmed }\n`;

let folder = '';

const at = (name: string) => path.join(folder, name);
const write = (name: string, text: string) => fs.writeFileSync(at(name), text);
const read = (name: string) => fs.readFileSync(at(name), 'utf8');

async function merge(...args: string[]) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const code = await run(['merge', ...args], { stdin, stdout, stderr, cwd: () => folder });
  stdout.end();
  stderr.end();
  return { code, out: await textOf(stdout), err: await textOf(stderr) };
}

/** A folder of its own for each test of a suite. */
function inOwnFolder(): void {
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'merge-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));
}

describe('on-the-record merge', () => {
  inOwnFolder();

  it('writes what is merged to OURS, and leaves the others as they are', async () => {
    write('base', BASE);
    write('ours', confirmed(BASE));
    write('theirs', noted(BASE));
    assert.deepEqual(await merge('base', 'ours', 'theirs'), { code: 0, out: '', err: '' });
    assert.equal(read('ours'), confirmed(noted(BASE)));
    assert.equal(read('theirs'), noted(BASE));
    assert.sameMembers(fs.readdirSync(folder), ['base', 'ours', 'theirs']);
  });

  it('exits with 1 where a clash is left, shown in the file and named with its line', async () => {
    write('base', BASE);
    write('ours', confirmed(BASE));
    write('theirs', rejected(BASE));
    const { code, out } = await merge('base', 'ours', 'theirs', 'port.txt.sources.yaml');
    assert.equal(code, 1);
    assert.equal(out, 'port.txt.sources.yaml:8: q-7f3k2m9p status: ours "confirmed", theirs "rejected"\n');
    assert.deepEqual(
      readSidecar(read('ours')).problems.map((problem) => [problem.code, problem.line]),
      [['conflict-markers', 8]],
    );
  });

  it('counts both sides as new without a base, and says so where the file is not there', async () => {
    write('empty', '');
    write('ours', BASE);
    write('theirs', added(BASE, 'p-11111111'));
    assert.deepEqual(await merge('empty', 'ours', 'theirs'), { code: 0, out: '', err: '' });
    assert.equal(read('ours'), added(BASE, 'p-11111111'));
    assert.match((await merge('nowhere', 'ours', 'theirs')).err, /nowhere is not there/);
  });

  for (const [side, what] of [
    ['ours', 'annotations: ['],
    ['theirs', 'annotations: ['],
    ['base', 'annotations: ['],
    ['theirs', `${BASE}<<<<<<< HEAD\n`],
  ] as const) {
    it(`exits with 2, names the place and writes nothing where ${side} holds ${JSON.stringify(what.slice(-14))}`, async () => {
      for (const name of ['base', 'ours', 'theirs']) write(name, name === side ? what : BASE);
      const before = read('ours');
      const { code, err } = await merge('base', 'ours', 'theirs');
      assert.equal(code, 2);
      assert.match(err, side === 'ours' ? /^ours:\d+:\d+: / : new RegExp(`^ours \\(${side}\\):\\d+:\\d+: `));
      assert.equal(read('ours'), before);
    });
  }

  it('is used wrongly without three files that are there', async () => {
    write('base', BASE);
    assert.equal((await merge('base')).code, 2);
    assert.equal((await merge('base', 'base', 'nowhere')).code, 2);
    assert.equal((await merge('base', 'nowhere', 'base')).code, 2);
    assert.notInclude(fs.readdirSync(folder), 'nowhere');
    assert.equal((await merge('base', 'base', 'base', 'name', 'more')).code, 2);
  });
});

describe('git merge with the driver', function () {
  this.timeout(30_000);
  inOwnFolder();
  const cli = path.join(os.tmpdir(), `on-the-record-cli-${process.pid}.js`);
  const name = 'port.txt.sources.yaml';
  before(() => {
    buildSync({ entryPoints: ['src/cli/main.ts'], outfile: cli, bundle: true, platform: 'node', logLevel: 'error' });
  });
  after(() => fs.rmSync(cli, { force: true }));

  function git(...args: string[]): string {
    const quiet = ['-c', 'user.name=mk', '-c', 'user.email=mk@example.org', '-c', 'core.autocrlf=false'];
    return execFileSync('git', [...quiet, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  }

  /** Commits the texts on two branches and merges them. */
  function mergeBranches(base: string | undefined, ours: string, theirs: string) {
    git('init', '--quiet', '--initial-branch=main');
    git('config', 'merge.on-the-record.driver', `"${process.execPath}" "${cli}" merge %O %A %B %P`);
    write('.gitattributes', '*.sources.yaml merge=on-the-record\n');
    if (base !== undefined) write(name, base);
    git('add', '.');
    git('commit', '--quiet', '-m', 'base');
    git('checkout', '--quiet', '-b', 'theirs');
    write(name, theirs);
    git('add', '.');
    git('commit', '--quiet', '-m', 'theirs');
    git('checkout', '--quiet', 'main');
    write(name, ours);
    git('add', '.');
    git('commit', '--quiet', '-m', 'ours');
    const args = ['-c', 'user.name=mk', '-c', 'user.email=mk@example.org', 'merge', '--no-edit', 'theirs'];
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    return { status, said: stdout + stderr, text: read(name) };
  }

  it('merges what git alone would call a conflict', () => {
    const ours = added(confirmed(BASE), 'p-11111111');
    const theirs = added(noted(BASE), 'p-22222222');
    const { status, text, said } = mergeBranches(BASE, ours, theirs);
    assert.equal(status, 0, said);
    const { sidecar, problems } = readSidecar(text);
    assert.isEmpty(problems);
    assert.sameMembers(
      sidecar!.annotations.map(({ id }) => id),
      ['q-7f3k2m9p', 'p-0s9dk3ya', 'p-11111111', 'p-22222222'],
    );
    assert.include(text, '    note: "hm"\n    status: confirmed\n');
    assert.equal(git('status', '--porcelain'), '');
  });

  it('leaves a real clash to be solved, and git knows', () => {
    const { status, text, said } = mergeBranches(BASE, confirmed(BASE), rejected(BASE));
    assert.equal(status, 1);
    assert.include(said, `${name}:8: q-7f3k2m9p status`);
    assert.include(text, '<<<<<<< ours\n    status: confirmed\n=======\n    status: rejected\n>>>>>>> theirs\n');
    assert.equal(git('status', '--porcelain'), `UU ${name}\n`);
  });

  it('merges two sidecars that were made on both branches', () => {
    const { status, text } = mergeBranches(undefined, BASE, added(BASE, 'p-22222222'));
    assert.equal(status, 0);
    assert.equal(text, added(BASE, 'p-22222222'));
  });

  it('shows the lines of both sides where one of them is no YAML', () => {
    const broken = noted(BASE).replace('type: quote', 'type: [quote');
    const { status, text, said } = mergeBranches(BASE, confirmed(BASE), broken);
    assert.equal(status, 1);
    assert.match(said, new RegExp(`${name} \\(theirs\\):\\d+:\\d+: `));
    for (const line of ['status: confirmed', 'type: [quote', 'note: "hm"', '>>>>>>> theirs'])
      assert.include(text, line);
    assert.equal(git('status', '--porcelain'), `UU ${name}\n`);
  });
});
