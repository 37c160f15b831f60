import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotate } from '../../src/engine';
import { LAYER_OF, marksOf } from '../../src/editor/reading/marks';
import { LAYERS } from '../../src/editor/settings';
import { articleInput } from '../../src/sidecar/articleInput';
import { judge } from '../../src/sidecar/judge';
import { eventually, inWebWorker } from '../support/host';
import { manySuggestions } from '../support/manySuggestions.mjs';
import { marked, testing } from '../support/reading';
import { newArticle } from '../support/sidecars';

/** About eighty-five letters a quote: a megabyte. */
const MEGABYTE = manySuggestions(11_500);

describe('typing in a long article', function () {
  this.timeout(240_000);
  let editor: vscode.TextEditor;

  async function type(text: string, at: vscode.Position): Promise<void> {
    assert.isTrue(await editor.edit((edit) => edit.insert(at, text), { undoStopBefore: false, undoStopAfter: false }));
  }

  it('has read the first lines before anything else when an article opens', async () => {
    const { highlights, documents } = await testing();
    const first: string[] = [];
    const read = highlights.live.onDidRead((document) => {
      if (!documents.current(document)) first.push(...highlights.live.wordsIn(document));
    });
    editor = await newArticle('first-lines.txt', manySuggestions(200));
    await documents.whenReady(editor.document);
    read.dispose();
    assert.include(first, 'The pumps are older than the town hall, for the 1th time,');
    assert.notInclude(first, 'Half of the barges wait below the weir, for the 200th time,');
    await eventually(async () => assert.lengthOf((await marked(editor.document))[0].quotes, 200));
    await eventually(() => assert.isEmpty(highlights.live.wordsIn(editor.document)));
  });

  it('marks a quote as soon as it has both marks, before the whole is analysed anew', async () => {
    editor = await newArticle('long.txt', manySuggestions(1000));
    const { highlights, documents } = await testing();
    const { document } = editor;
    await documents.whenReady(document);
    const line = document.lineCount >> 1;
    const words = 'The weir was painted green, and nobody knows by whom';
    await type(`\n${words}”\n\n`, new vscode.Position(line, 0));
    await documents.whenReady(document);
    await eventually(async () => assert.isNotEmpty((await marked(document))[0].quotes));
    assert.notInclude((await marked(document))[0].quotes, words);
    await type('“', new vscode.Position(line + 1, 0));
    assert.include(highlights.live.wordsIn(document), words);
    assert.isUndefined(documents.current(document));
    await eventually(async () => assert.include((await marked(document))[0].quotes, words));
    await eventually(() => assert.isEmpty(highlights.live.wordsIn(document)));
  });

  /** The one long test: a megabyte is analysed twice. Once is enough, for nothing of it differs between the hosts. */
  const onceOnly = inWebWorker ? () => undefined : it;

  onceOnly('ends with the marks of a fresh analysis, after five hundred letters in a megabyte', async () => {
    assert.isAtLeast(MEGABYTE.length, 900_000);
    editor = await newArticle('megabyte.txt', MEGABYTE);
    const { highlights, documents } = await testing();
    const { document } = editor;
    const line = document.lineCount >> 1;
    editor.selection = new vscode.Selection(line, 0, line, 0);
    const said = '“It will rain on Friday,” said Ona Brandt. She said that it was late. ';
    // As fast as keys can come: the analysis of the article as it was is under way.
    const keys = Array.from({ length: 500 }, (_, at) =>
      vscode.commands.executeCommand('default:type', { text: said[at % said.length] }),
    );
    await Promise.all(keys);
    const text = () => document.getText();
    await eventually(() => assert.include(text(), said.repeat(7)));
    const path = vscode.workspace.asRelativePath(document.uri, false);
    const annotations = annotate(articleInput({ details: undefined, text: text(), path }, undefined));
    const fresh = marksOf(judge({ text: text(), annotations }));
    const expected = fresh.map(({ meaning, start, end }) => `${LAYER_OF[meaning]} ${start} ${end}`).sort();
    await documents.whenReady(document);
    await eventually(() => {
      const [shown] = highlights.shownIn(document);
      const found = LAYERS.flatMap((layer) =>
        (shown?.[layer] ?? []).map(
          (range) => `${layer} ${document.offsetAt(range.start)} ${document.offsetAt(range.end)}`,
        ),
      );
      assert.lengthOf(found, expected.length);
      assert.deepEqual(found.sort(), expected);
    });
    await eventually(() => assert.isEmpty(highlights.live.wordsIn(document)));
  });
});
