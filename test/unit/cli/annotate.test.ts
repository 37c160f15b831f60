import { assert } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { readSidecar } from '../../../src/sidecar/read';
import { folderWith, removeFolders, runIn } from './fakeIo';

const ARTICLE =
  '“We will not open before Friday,” said Ana Ruiz, the harbourmaster. “And not without a survey.”\n\nMs. Ruiz spoke on Monday.\n';

interface Printed {
  file: string;
  quotes: { start: number; end: number; text: string; status: string }[];
  mentions: { start: number; end: number; text: string }[];
  dates: { start: number; end: number; text: string; value: string }[];
}

describe('on-the-record annotate', () => {
  after(removeFolders);

  it('prints the sidecar it would write, and writes nothing', async () => {
    const folder = folderWith({ 'port.txt': ARTICLE });
    const { code, out, err } = await runIn(folder, ['annotate', 'port.txt']);
    assert.deepEqual([code, err], [0, '']);
    const { sidecar, problems } = readSidecar(out);
    assert.deepEqual(problems, []);
    assert.isTrue(sidecar!.annotations.some((item) => item.type === 'quote'));
    assert.deepEqual(fs.readdirSync(folder), ['port.txt']);
  });

  it('prints JSON whose spans hold their words, whatever line ends and marks the file has', async () => {
    for (const text of [ARTICLE, ARTICLE.replaceAll('\n', '\r\n'), `\uFEFF${ARTICLE}`, `🙂 ${ARTICLE}`]) {
      const { code, out } = await runIn(folderWith({ 'a.txt': text }), ['annotate', 'a.txt', '--format', 'json']);
      assert.equal(code, 0);
      const printed = JSON.parse(out) as Printed;
      assert.isNotEmpty(printed.quotes);
      for (const span of [...printed.quotes, ...printed.mentions, ...printed.dates]) {
        assert.equal(text.slice(span.start, span.end), span.text);
      }
    }
  });

  it('prints a list for several files, or a line each', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE, 'b.txt': ARTICLE });
    const json = await runIn(folder, ['annotate', 'a.txt', 'b.txt', '--format', 'json']);
    assert.deepEqual(
      (JSON.parse(json.out) as Printed[]).map((one) => one.file),
      ['a.txt', 'b.txt'],
    );
    const jsonl = await runIn(folder, ['annotate', 'a.txt', 'b.txt', '--format=jsonl']);
    assert.lengthOf(jsonl.out.trimEnd().split('\n'), 2);
  });

  it('prints JSON of an article whose sidecar would be too large to write', async function () {
    this.timeout(30_000);
    const folder = folderWith({ 'a.txt': ARTICLE.repeat(3_000) });
    const { code, out } = await runIn(folder, ['annotate', 'a.txt', '--format', 'json']);
    assert.equal(code, 0);
    assert.isAbove((JSON.parse(out) as Printed).quotes.length, 3_000);
  });

  it('writes sidecars, and adds nothing the second time', async () => {
    const folder = folderWith({ 'port.txt': ARTICLE });
    const first = await runIn(folder, ['annotate', '--write', 'port.txt']);
    assert.match(first.out, /^port\.txt\.sources\.yaml: [1-9]\d* suggestions added\n$/);
    const written = fs.readFileSync(path.join(folder, 'port.txt.sources.yaml'), 'utf8');
    const second = await runIn(folder, ['annotate', '--write', 'port.txt']);
    assert.equal(second.out, 'port.txt.sources.yaml: 0 suggestions added\n');
    assert.equal(fs.readFileSync(path.join(folder, 'port.txt.sources.yaml'), 'utf8'), written);
    assert.deepEqual(fs.readdirSync(folder).sort(), ['port.txt', 'port.txt.sources.yaml'], 'no temporary file stays');
  });

  it('leaves what is in the sidecar as it is: comments, unknown keys, a person’s word', async () => {
    const sidecar =
      '# ours\r\nschema: on-the-record/1\r\nx-team: desk\r\nannotations:\r\n' +
      `- { id: d-1, type: date, text: "Friday", pos: ${ARTICLE.indexOf('Friday')}, timex: DATE, value: "2026-03-20", status: rejected }\r\n`;
    const folder = folderWith({ 'port.txt': ARTICLE, 'port.txt.sources.yaml': sidecar });
    await runIn(folder, ['annotate', '--write', 'port.txt']);
    const written = fs.readFileSync(path.join(folder, 'port.txt.sources.yaml'), 'utf8');
    for (const line of sidecar.trimEnd().split('\r\n')) assert.include(written, `${line}\r\n`);
    const dates = readSidecar(written).sidecar!.annotations.filter((item) => item.text === 'Friday');
    assert.deepEqual(
      dates.map((item) => item.id),
      ['d-1'],
      'what was rejected does not come again',
    );
  });

  it('takes the date from --date, else from the sidecar', async () => {
    const sidecar = 'schema: on-the-record/1\narticle: { published: "2026-03-14T08:00:00Z" }\nannotations: []\n';
    const folder = folderWith({ 'port.txt': ARTICLE, 'port.txt.sources.yaml': sidecar });
    const value = async (...args: string[]) => {
      const { out } = await runIn(folder, ['annotate', 'port.txt', '--format', 'json', ...args]);
      return (JSON.parse(out) as Printed).dates.find((date) => date.text === 'Monday')?.value;
    };
    assert.equal(await value(), '2026-03-09');
    assert.equal(await value('--date', '2022-01-26'), '2022-01-24');
  });

  it('keeps a given date in a sidecar that has none', async () => {
    const folder = folderWith({ 'port.txt': ARTICLE });
    await runIn(folder, ['annotate', 'port.txt', '--write', '--date', '2026-03-14']);
    const written = parse(fs.readFileSync(path.join(folder, 'port.txt.sources.yaml'), 'utf8')) as { article: object };
    assert.deepEqual(written.article, { published: '2026-03-14' });
  });

  it('knows the registry’s actors', async () => {
    const registry = 'schema: on-the-record-actors/1\nactors:\n  quist-1: { name: "Nora Quist", kind: person }\n';
    const folder = folderWith({ 'a.txt': '“No,” Quist said.\n', 'actors.yaml': registry });
    const { out } = await runIn(folder, ['annotate', 'a.txt', '--format', 'json', '--registry', 'actors.yaml']);
    assert.include(JSON.stringify((JSON.parse(out) as { actors: object[] }).actors), 'Nora Quist');
  });

  it('never writes over a sidecar that does not parse, says where, and goes on', async () => {
    const broken = 'schema: on-the-record/1\nannotations: [\n';
    const folder = folderWith({ 'a.txt': ARTICLE, 'a.txt.sources.yaml': broken, 'b.txt': ARTICLE });
    const { code, out, err } = await runIn(folder, ['annotate', '--write', 'a.txt', 'b.txt']);
    assert.equal(code, 1);
    assert.match(err, /^a\.txt\.sources\.yaml:3:1: This is not valid YAML/);
    assert.match(out, /^b\.txt\.sources\.yaml: /);
    assert.equal(fs.readFileSync(path.join(folder, 'a.txt.sources.yaml'), 'utf8'), broken);
  });

  it('does not write over conflict markers, a NUL or another encoding', async () => {
    const bad: [string | Buffer, RegExp][] = [
      ['<<<<<<< HEAD\n=======\n>>>>>>> x\n', /:1:1: A merge left conflict markers/],
      ['schema: "\0"\n', /:1:10: This is not a text file/],
      [Buffer.from('\uFEFFschema: x', 'utf16le'), /is UTF-16; save it as UTF-8/],
      [Buffer.from([0x73, 0xe9, 0x20]), /is not UTF-8/],
    ];
    for (const [content, message] of bad) {
      const folder = folderWith({ 'a.txt': ARTICLE, 'a.txt.sources.yaml': content });
      const { code, err } = await runIn(folder, ['annotate', '--write', 'a.txt']);
      assert.equal(code, 1);
      assert.match(err, message);
      assert.deepEqual(fs.readFileSync(path.join(folder, 'a.txt.sources.yaml')), Buffer.from(content as string));
    }
  });

  it('takes an empty article, one of only quotation marks, and one without a line end', async () => {
    for (const text of ['', '"""""" “““ ””” \'\'\'', 'No.']) {
      const folder = folderWith({ 'a.txt': text });
      const { code, err } = await runIn(folder, ['annotate', '--write', 'a.txt']);
      assert.deepEqual([code, err], [0, '']);
      assert.isDefined(readSidecar(fs.readFileSync(path.join(folder, 'a.txt.sources.yaml'), 'utf8')).sidecar);
    }
  });

  it('writes through a link to the file it leads to', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE, 'kept/real.yaml': 'schema: on-the-record/1\n' });
    fs.symlinkSync(path.join(folder, 'kept/real.yaml'), path.join(folder, 'a.txt.sources.yaml'));
    await runIn(folder, ['annotate', '--write', 'a.txt']);
    assert.isTrue(fs.lstatSync(path.join(folder, 'a.txt.sources.yaml')).isSymbolicLink());
    assert.include(fs.readFileSync(path.join(folder, 'kept/real.yaml'), 'utf8'), 'annotations:');
  });

  describe('used wrongly', () => {
    const cases: [string, string[], RegExp][] = [
      ['without a file', ['annotate'], /no file is given/],
      ['with a file that is not there', ['annotate', 'none.txt'], /none\.txt is not there/],
      ['with a folder', ['annotate', '.'], /\. is a folder/],
      ['with a sidecar', ['annotate', 'a.txt.sources.yaml'], /is a sidecar, not an article/],
      ['with an unknown format', ['annotate', 'a.txt', '--format', 'pdf'], /no format “pdf”; there are yaml, json/],
      ['with an unknown option', ['annotate', 'a.txt', '--frobnicate'], /frobnicate/],
      ['with a day that is none', ['annotate', 'a.txt', '--date', '2026-02-30'], /not a day/],
      ['with a registry that is none', ['annotate', 'a.txt', '--registry', 'a.txt'], /registry cannot be read/],
      ['with an article that is no text', ['annotate', 'nul.txt'], /NUL/],
      ['with files and --jsonl', ['annotate', 'a.txt', '--jsonl'], /takes no files/],
      ['with a command that is none', ['frobnicate'], /no command “frobnicate”/],
      ['with nothing', [], /Usage/],
    ];
    for (const [name, args, message] of cases) {
      it(`${name} it says so and exits with 2`, async () => {
        const { code, out, err } = await runIn(folderWith({ 'a.txt': ARTICLE, 'nul.txt': 'a\0b' }), args);
        assert.equal(code, 2);
        assert.equal(out, '');
        assert.match(err, message);
      });
    }
  });

  it('has help everywhere', async () => {
    for (const args of [
      ['--help'],
      ['-h'],
      ['help'],
      ['help', 'check'],
      ['annotate', '--help'],
      ['check', 'x', '-h'],
    ]) {
      const { code, out, err } = await runIn('.', args);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /Usage: on-the-record/);
    }
  });
});
