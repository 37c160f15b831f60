import { assert } from 'chai';
import * as vscode from 'vscode';
import { LAYERS, type Layer } from '../../src/editor/settings';
import { eventually, inNewsroom } from '../support/host';
import { HARBOUR_SIDECAR, marked, openHarbour, setSetting, setSuggestions } from '../support/reading';
import { newArticle, run, writeSidecar } from '../support/sidecars';

const EVERYTHING: Record<Layer, string[]> = {
  quotes: [
    'Fees will rise in May,',
    'Nobody likes it.',
    'that the crane was “close to its end” and that a new one comes on Friday',
    'close to its end',
  ],
  sources: ['Ana Ruiz, who runs the harbour', 'Ms. Ruiz', 'Ana Ruiz'],
  cues: ['said', 'said'],
  dates: ['Friday'],
  passages: ['The survey was paid for by the operator.'],
};

describe('highlights', () => {
  let editor: vscode.TextEditor;

  before(() => setSuggestions(false));
  after(() => setSuggestions(undefined));
  beforeEach(async () => (editor = await openHarbour()));
  afterEach(async () => {
    for (const layer of LAYERS) await setSetting(`highlight.${layer}`, undefined);
    await setSetting('articles.exclude', undefined);
  });

  /** Waits until each editor that shows the article marks exactly these words; `editors` how many there are. */
  async function shows(expected: Partial<Record<Layer, string[]>>, editors = 1): Promise<void> {
    await eventually(async () => {
      const shown = await marked(editor.document);
      assert.lengthOf(shown, editors);
      for (const layers of shown)
        for (const layer of LAYERS) assert.sameMembers(layers[layer], expected[layer] ?? [], layer);
    });
  }

  it('mark every layer as soon as the article is open', () => shows(EVERYTHING));

  it('mark what the engine finds where nothing is tagged yet', async () => {
    await setSuggestions(undefined);
    try {
      editor = await newArticle('found.txt', 'Low water\n\n“The ferry waits,” said Mira Oduya.\n');
      await shows({ quotes: ['The ferry waits,'], sources: ['Mira Oduya'], cues: ['said'] });
    } finally {
      await setSuggestions(false);
    }
  });

  for (const layer of LAYERS)
    it(`hide and show ${layer} by the command and by the setting`, async () => {
      await shows(EVERYTHING);
      await run('toggleLayer', layer);
      assert.isFalse(vscode.workspace.getConfiguration('onTheRecord.highlight').get(layer));
      await shows({ ...EVERYTHING, [layer]: [] });
      await setSetting(`highlight.${layer}`, true);
      await shows(EVERYTHING);
    });

  it('are hidden all at once, and shown again', async () => {
    await shows(EVERYTHING);
    await run('toggleHighlights');
    await shows({});
    await run('toggleHighlights');
    await shows(EVERYTHING);
  });

  it('show one layer that is asked for while all are hidden', async () => {
    await run('toggleHighlights');
    await run('toggleLayer', 'dates');
    await shows(EVERYTHING);
  });

  it('stay on their words while the text before them is typed in', async () => {
    await shows(EVERYTHING);
    const version = editor.document.version;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Updated 🌊\n'));
    assert.isAbove(editor.document.version, version);
    await shows(EVERYTHING);
  });

  it('leave what is deleted', async () => {
    const { document } = editor;
    await editor.edit((edit) => edit.delete(document.lineAt(4).range));
    await shows({
      ...EVERYTHING,
      quotes: EVERYTHING.quotes.slice(0, 2),
      sources: ['Ana Ruiz, who runs the harbour', 'Ana Ruiz'],
      cues: ['said'],
      dates: [],
    });
  });

  it('are in both halves of a split editor', async () => {
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.Two);
    await shows(EVERYTHING, 2);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Updated\n'));
    await shows(EVERYTHING, 2);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await shows(EVERYTHING, 1);
  });

  it('follow the sidecar when it is changed outside the editor', async () => {
    await shows(EVERYTHING);
    const name = editor.document.uri.path.slice(inNewsroom('').path.length).replace(/^\//, '');
    await writeSidecar(
      name,
      HARBOUR_SIDECAR.split('\n')
        .filter((line) => !line.includes('p-00000001'))
        .join('\n'),
    );
    await shows({ ...EVERYTHING, passages: [] });
  });

  it('go when the file is an article no more', async () => {
    await shows(EVERYTHING);
    await setSetting('articles.exclude', ['**/harbour-*.txt']);
    await eventually(async () => assert.isEmpty(await marked(editor.document)));
  });

  it('are in no other file', async () => {
    const other = await newArticle('notes.csv', '“We will not open,” said Ana Ruiz on Friday.\n');
    editor = await openHarbour();
    await shows(EVERYTHING);
    assert.isEmpty(await marked(other.document));
  });
});
