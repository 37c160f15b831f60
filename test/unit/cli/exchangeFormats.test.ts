import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { DOMParser } from '@xmldom/xmldom';
import { assert } from 'chai';
import { parse as parseCsv } from 'csv-parse/sync';
import { run } from '../../../src/cli/run';
import { EXCHANGE_FORMATS } from '../../../src/exchange/formats';

const ARTICLE = '“We will not open before Friday 🙂,” Ana Ruiz, the harbourmaster, said on Tuesday.\r\n';

describe('on-the-record annotate --format', () => {
  let folder = '';
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exchange-'));
    fs.writeFileSync(path.join(folder, 'port.txt'), ARTICLE);
    fs.writeFileSync(path.join(folder, 'pier.txt'), ARTICLE);
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  async function annotate(format: string, ...files: string[]) {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
    const args = ['annotate', ...files, '--date', '2026-03-18', '--format', format];
    const code = await run(args, { stdin, stdout, stderr, cwd: () => folder });
    stdout.end();
    stderr.end();
    return { code, out: await textOf(stdout), err: await textOf(stderr) };
  }

  it('prints every format of other programs, and says what it cannot hold', async () => {
    for (const { id } of EXCHANGE_FORMATS) {
      const { code, out } = await annotate(id, 'port.txt');
      assert.equal(code, 0, id);
      assert.include(out, 'Ana Ruiz', id);
    }
    assert.match((await annotate('brat', 'port.txt')).err, /^not in brat: .*actors/m);
  });

  it('prints what it found: CSV', async () => {
    const rows = parseCsv((await annotate('csv', 'port.txt', 'pier.txt')).out, { columns: true }) as Record<
      string,
      string
    >[];
    const quotes = rows.filter(({ type }) => type === 'quote');
    assert.deepEqual(
      quotes.map(({ file, text, actor_name: name }) => [file, text, name]),
      [
        ['port.txt', 'We will not open before Friday 🙂,', 'Ana Ruiz'],
        ['pier.txt', 'We will not open before Friday 🙂,', 'Ana Ruiz'],
      ],
    );
    assert.equal(Number(quotes[0]!.end) - Number(quotes[0]!.start), [...quotes[0]!.text!].length);
  });

  it('prints what it found: TEI, of one article', async () => {
    const doc = new DOMParser().parseFromString((await annotate('tei', 'port.txt')).out, 'text/xml');
    assert.equal(doc.getElementsByTagName('said')[0]!.textContent, 'We will not open before Friday 🙂,');
    const both = await annotate('tei', 'port.txt', 'pier.txt');
    assert.equal(both.code, 2);
    assert.match(both.err, /one article/);
  });
});
