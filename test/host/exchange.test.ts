import { assert } from 'chai';
import * as vscode from 'vscode';
import { EXCHANGE_FORMATS } from '../../src/exchange/formats';
import { inNewsroom } from '../support/host';
import { newArticle, refusal, run, select, sidecarOnDisk, sidecarText, writeSidecar } from '../support/sidecars';

const TEXT = [
  'Night ferry returns 🚢',
  '',
  'LOW HARBOUR, June 4, 2026 — The night ferry will run again from Friday, the line said.',
  '',
  '“We missed it as much as you did,” said Mira Oduya, who runs the line.',
  '',
].join('\n');

interface Exported {
  readonly written: readonly string[];
  readonly losses: readonly string[];
}
interface Imported {
  readonly added: number;
  readonly kept: number;
  readonly unplaced: number;
  readonly losses: readonly string[];
}

describe('exporting and importing annotations', () => {
  let count = 0;
  let name: string;

  beforeEach(async () => {
    name = `night-${++count}.txt`;
    const editor = await newArticle(name, TEXT);
    select(editor, 'We missed it', { cursor: true });
    await run('confirm');
    // Not by a second selection: VS Code may still tell of the first.
    const start = TEXT.indexOf('The night ferry');
    await run('tagPassage', { start, end: start + 'The night ferry'.length, tags: ['ferry'], note: 'Since when?' });
  });

  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  for (const { id, extension } of EXCHANGE_FORMATS)
    it(`writes ${id}, and says what it cannot hold`, async () => {
      const to = inNewsroom(`out-${count}${extension}`);
      const { written, losses } = await run<Exported>('exportAnnotations', { uri: inNewsroom(name), format: id, to });
      assert.deepEqual(written, [to.toString()]);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(to));
      assert.include(text, id === 'qdc' ? 'ferry' : 'We missed it');
      const report = vscode.window.activeTextEditor?.document;
      if (losses.length === 0) assert.notEqual(report?.uri.scheme, 'on-the-record-report');
      else for (const loss of losses) assert.include(report?.getText(), loss);
    });

  for (const format of ['w3c', 'jsonl', 'brat'])
    it(`gives back in ${format} what was exported, in one step of undo`, async () => {
      const before = await sidecarOnDisk(name);
      const to = inNewsroom(`round-${count}.${format}`);
      await run('exportAnnotations', { uri: inNewsroom(name), format, to });
      await vscode.workspace.fs.delete(inNewsroom(`${name}.sources.yaml`));
      const imported = await run<Imported>('importAnnotations', { uri: inNewsroom(name), format, from: to });
      assert.include(imported, { added: 2, kept: 0, unplaced: 0 });
      assert.deepEqual((await sidecarOnDisk(name)).annotations, before.annotations);
      await run('undo');
      assert.isUndefined(await sidecarText(name));
    });

  it('leaves alone what the sidecar has, and says so', async () => {
    const to = inNewsroom(`again-${count}.jsonl`);
    await run('exportAnnotations', { uri: inNewsroom(name), format: 'jsonl', to });
    const [quote] = (await sidecarOnDisk(name)).annotations.filter(({ type }) => type === 'quote');
    await run('reject', { uri: inNewsroom(name), id: quote.id, why: 'wrong-words' });
    const before = await sidecarText(name);
    const imported = await run<Imported>('importAnnotations', { uri: inNewsroom(name), from: to });
    assert.include(imported, { added: 0, kept: 1 });
    assert.equal(await sidecarText(name), before);
    assert.include(vscode.window.activeTextEditor?.document.getText(), quote.id);
  });

  it('reports offsets outside the text, and words that are not in it', async () => {
    const ann = inNewsroom(`outside-${count}.ann`);
    await write(ann, 'T1\tPlace 90000 90010\tthe harbour\nT2\tPlace 0 5\tNight\n');
    const { added, losses } = await run<Imported>('importAnnotations', { uri: inNewsroom(name), from: ann });
    assert.equal(added, 1);
    assert.include(losses.join('\n'), 'T1 lies outside the article');
    assert.include(vscode.window.activeTextEditor?.document.getText(), 'T1 lies outside the article');

    const page = inNewsroom(`others-${count}.json`);
    const selector = { type: 'TextQuoteSelector', exact: 'The day train' };
    await write(page, JSON.stringify({ id: 'urn:x', type: 'Annotation', body: 'Where?', target: { selector } }));
    const other = await run<Imported>('importAnnotations', { uri: inNewsroom(name), from: page });
    assert.include(other, { added: 1, unplaced: 1 });
    assert.include(vscode.window.activeTextEditor?.document.getText(), 'The day train');
  });

  it('writes several articles into one file where the format can, else into a folder', async () => {
    const other = `twin-${count}.txt`;
    await newArticle(other, TEXT);
    await writeSidecar(other, String(await sidecarText(name)));
    const uris = [inNewsroom(name), inNewsroom(other)];
    const csv = await run<Exported>('exportAnnotations', { uris, format: 'csv', to: inNewsroom(`all-${count}.csv`) });
    assert.lengthOf(csv.written, 1);
    const ann = await run<Exported>('exportAnnotations', { uris, format: 'brat', to: inNewsroom(`out-${count}`) });
    assert.deepEqual(
      ann.written.map((uri) => uri.slice(uri.lastIndexOf('/') + 1)),
      [`${name}.ann`, `${other}.ann`],
    );
  });

  it('refuses a format there is none of, an article without a sidecar, and a file of another format', async () => {
    const uri = inNewsroom(name);
    assert.include(await refusal(run('exportAnnotations', { uri, format: 'docx' })), 'There is no format “docx”');
    await newArticle(`bare-${count}.txt`, TEXT);
    const bare = inNewsroom(`bare-${count}.txt`);
    assert.include(await refusal(run('exportAnnotations', { uri: bare, format: 'csv' })), 'nothing to export');
    const before = await sidecarText(name);
    const wrong = inNewsroom(`wrong-${count}.json`);
    await write(wrong, 'not json');
    assert.include(await refusal(run('importAnnotations', { uri, from: wrong })), 'Nothing was written');
    await write(wrong, '{}');
    assert.include(await refusal(run('importAnnotations', { uri, from: wrong })), 'holds no annotations');
    assert.equal(await sidecarText(name), before);
  });

  async function write(uri: vscode.Uri, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
});
