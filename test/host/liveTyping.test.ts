import { assert } from 'chai';
import * as vscode from 'vscode';
import { manySuggestions } from '../support/manySuggestions.mjs';
import { marked, testing } from '../support/reading';
import { newArticle } from '../support/sidecars';

describe('typing in a long article', function () {
  this.timeout(240_000);
  let editor: vscode.TextEditor;

  async function open(name: string, text: string): Promise<void> {
    editor = await newArticle(name, text);
    await (await testing()).documents.whenReady(editor.document);
  }

  async function type(text: string, at: vscode.Position): Promise<void> {
    assert.isTrue(await editor.edit((edit) => edit.insert(at, text), { undoStopBefore: false, undoStopAfter: false }));
  }

  it('marks a quote as soon as it has both marks, before the whole is analysed anew', async () => {
    await open('long.txt', manySuggestions(1000));
    const { highlights, documents } = await testing();
    const line = editor.document.lineCount >> 1;
    const words = 'The weir was painted green, and nobody knows by whom';
    await type(`\n${words}”\n\n`, new vscode.Position(line, 0));
    await documents.whenReady(editor.document);
    assert.notInclude((await marked(editor.document))[0].quotes, words);
    await type('“', new vscode.Position(line + 1, 0));
    assert.include(highlights.live.wordsIn(editor.document), words);
    assert.isUndefined(documents.current(editor.document));
    await documents.whenReady(editor.document);
    assert.isEmpty(highlights.live.wordsIn(editor.document));
    assert.include((await marked(editor.document))[0].quotes, words);
  });
});
