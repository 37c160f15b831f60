import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Annotations } from '../../src/engine';
import { eventually, inWebWorker } from '../support/host';
import { itemOnDisk, newArticle, refusal, run, select, sidecarText } from '../support/sidecars';

const PARAGRAPH = '“The east quay floods every spring,” said Mira Oduya, the harbourmaster. She waited on Friday.\n\n';
const HUGE = (inWebWorker ? 3 : 10) * 1024 * 1024;

describe('bad input', () => {
  it('an empty article: nothing found, nothing written', async () => {
    const editor = await newArticle('empty.txt', '');
    const { quotes, mentions, dates } = await annotationsFor(editor);
    assert.deepEqual([quotes, mentions, dates], [[], [], []]);
    assert.include(await refusal(run('tagPassage', { tags: ['x'] })), 'nothing to work on');
    assert.isUndefined(await sidecarText('empty.txt'));
  });

  it('a file of only quotation marks: an answer, and no quote', async () => {
    const editor = await newArticle('marks.txt', '“"‘'.repeat(20_000));
    assert.deepEqual((await annotationsFor(editor)).actors, []);
  });

  it('CRLF line ends: tagged words are kept with LF and found again where they stand', async () => {
    const editor = await newArticle(
      'crlf.txt',
      `Headline\r\n\r\n${PARAGRAPH.replaceAll('\n', '\r\n')}The end\r\nof it.\r\n`,
    );
    const [quote] = (await annotationsFor(editor)).quotes;
    assert.equal(editor.document.getText().slice(quote.start, quote.end), 'The east quay floods every spring,');
    select(editor, 'The end\r\nof it');
    const id = await run('tagPassage', { tags: ['end'] });
    assert.include(await itemOnDisk('crlf.txt', id), { text: 'The end\nof it', pos: 2 + 8 + PARAGRAPH.length });
    await eventually(async () => {
      const [{ passages }] = (await exported()).testing.highlights.shownIn(editor.document);
      assert.deepEqual(
        passages.map((range: vscode.Range) => editor.document.getText(range)),
        ['The end\r\nof it'],
      );
    });
  });

  it('emoji: positions count UTF-16 code units', async () => {
    const editor = await newArticle('emoji.txt', `🌊🌊 Storm 🚢\n\n${PARAGRAPH}`);
    select(editor, 'waited on');
    const id = await run('tagPassage', { tags: ['😀'] });
    const item = await itemOnDisk('emoji.txt', id);
    assert.equal(item.pos, editor.document.getText().indexOf('waited on'));
    assert.deepEqual(item.tags, ['😀']);
  });

  it('a byte order mark: positions do not count it', async () => {
    const editor = await newArticle('bom.txt', `\uFEFF${PARAGRAPH}`);
    select(editor, 'east quay');
    const id = await run('tagPassage', { tags: ['place'] });
    assert.include(await itemOnDisk('bom.txt', id), { pos: PARAGRAPH.indexOf('east quay'), text: 'east quay' });
  });

  // Every byte goes through the window's socket where the host is a web worker: less of it shows the same there.
  it(`${HUGE >> 20} megabytes: analysed to the end, in slices`, async function () {
    this.timeout(120_000);
    const text = PARAGRAPH.repeat(Math.ceil(HUGE / PARAGRAPH.length));
    const editor = await newArticle('large.txt', text);
    const { quotes } = await annotationsFor(editor);
    const last = quotes.at(-1);
    assert.isDefined(last);
    assert.isAbove(last?.start ?? 0, text.length - PARAGRAPH.length);
    assert.equal(last?.text, 'The east quay floods every spring,');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(editor.document.uri);
  });

  async function annotationsFor(editor: vscode.TextEditor): Promise<Annotations> {
    return (await exported()).annotationsFor(editor.document.uri);
  }

  async function exported() {
    return vscode.extensions.getExtension('on-the-record.on-the-record')?.activate();
  }
});
