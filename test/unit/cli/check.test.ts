import { assert } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { folderWith, removeFolders, runIn } from './fakeIo';

const ITEM = '- { id: p-1, type: passage, text: "The port is shut", pos: 0, status: confirmed }\n';
const SIDECAR = `schema: on-the-record/1\nannotations:\n${ITEM}`;

describe('on-the-record check', () => {
  after(removeFolders);

  it('finds nothing in a newsroom in order', async () => {
    const folder = folderWith({
      'news/port.txt': 'The port is shut.\n',
      'news/port.txt.sources.yaml': SIDECAR.replace(
        'annotations',
        'actors: { a: { name: A, registry: a-1 } }\nannotations',
      ),
      'actors.yaml': 'schema: on-the-record-actors/1\nactors: { a-1: { name: "A" } }\n',
      'notes.yaml': 'not: [ours',
    });
    assert.deepEqual(await runIn(folder, ['check', '.']), { code: 0, out: '', err: '' });
  });

  it('prints file:line:column: message for every sidecar and registry under the paths', async () => {
    const folder = folderWith({
      'a.txt': 'The port is shut.\n',
      'a.txt.sources.yaml': SIDECAR.replace('confirmed', 'done'),
      'deep/er/b.txt.sources.yaml': 'schema: on-the-record/1\nactors: [\n',
      'deep/actors.yaml': 'schema: on-the-record-actors/1\nactors:\n  x: { kind: person }\n',
      'node_modules/c.txt.sources.yaml': 'broken: [',
    });
    const { code, out } = await runIn(folder, ['check', '.']);
    assert.equal(code, 1);
    const lines = out.trimEnd().split('\n');
    assert.deepEqual(
      lines.map((one) => one.split(': ')[0]),
      ['a.txt.sources.yaml:3:71', 'deep/actors.yaml:3:6', 'deep/er/b.txt.sources.yaml:3:1'],
    );
    assert.match(lines[0]!, /“status” is “done”/);
  });

  it('finds words that are gone or changed, articles that are gone, actors the registry does not have', async () => {
    const folder = folderWith({
      'gone.txt': 'Something else.\n',
      'gone.txt.sources.yaml': SIDECAR,
      'none.txt.sources.yaml': SIDECAR,
      'who.txt': 'The port is shut.\n',
      'who.txt.sources.yaml': `${SIDECAR}actors:\n  a: { name: A, registry: x-1 }\n`,
      'actors.yaml': 'schema: on-the-record-actors/1\n',
    });
    const { code, out } = await runIn(folder, ['check', '.']);
    assert.equal(code, 1);
    assert.equal(
      out,
      'gone.txt.sources.yaml:3:3: The words of p-1 are no longer in gone.txt.\n' +
        'none.txt.sources.yaml:1:1: There is no article none.txt beside this sidecar.\n' +
        'who.txt.sources.yaml:5:3: The registry has no actor “x-1”.\n',
    );
  });

  it('takes a sidecar or an article as a path', async () => {
    const folder = folderWith({ 'a.txt': 'x', 'a.txt.sources.yaml': 'schema: [\n' });
    for (const given of ['a.txt', 'a.txt.sources.yaml']) {
      const { code, out } = await runIn(folder, ['check', given]);
      assert.equal(code, 1);
      assert.match(out, /^a\.txt\.sources\.yaml:2:1: /);
    }
  });

  it('takes files that are no text for findings', async () => {
    const folder = folderWith({ 'a.txt': 'x', 'a.txt.sources.yaml': Buffer.from([0xff, 0xfe, 0x41, 0]) });
    const { code, out } = await runIn(folder, ['check', '.']);
    assert.equal(code, 1);
    assert.match(out, /^a\.txt\.sources\.yaml:1:1: .*UTF-16/);
  });

  it('does not walk in circles', async () => {
    const folder = folderWith({ 'a.txt': 'x' });
    fs.symlinkSync(folder, path.join(folder, 'again'));
    assert.deepEqual((await runIn(folder, ['check', '.'])).code, 0);
  });

  it('exits with 2 for a path that is not there, and for none', async () => {
    assert.equal((await runIn('.', ['check'])).code, 2);
    const { code, err } = await runIn(folderWith({}), ['check', 'nowhere']);
    assert.equal(code, 2);
    assert.match(err, /nowhere is not there/);
  });
});
