import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, inNewsroom } from '../support/host';
import { HARBOUR, HARBOUR_SIDECAR, openHarbour, setSetting, setSuggestions, testing } from '../support/reading';
import { newArticle, writeSidecar } from '../support/sidecars';

describe('writing sidecars and the registry by hand', () => {
  let article: vscode.TextDocument;
  let sidecar: vscode.TextDocument;

  before(async () => {
    await setSuggestions(false);
    article = (await openHarbour()).document;
    sidecar = await vscode.workspace.openTextDocument(vscode.Uri.parse(`${article.uri}.sources.yaml`));
  });

  after(async () => {
    await setSuggestions(undefined);
    await setSetting('tags', undefined);
  });

  it('offers actors of the file, those of the registry, tags and the words that may stand there', async () => {
    await setSetting('tags', [{ name: 'safety', description: 'Who may be hurt' }]);
    assert.includeMembers(await offered('speaker: ana', 'speaker: '), ['ana']);
    assert.includeMembers(await offered('registry: ruiz-ana-1', 'registry: '), ['ruiz-ana-1']);
    assert.deepEqual(await offered('record: background', 'record: '), [
      'on-record',
      'background',
      'deep-background',
      'off-record',
    ]);
    (await testing()).index.start();
    await eventually(async () =>
      assert.includeMembers(await offered('tags: [fees', 'tags: ['), ['safety', 'conflict-of-interest']),
    );
  });

  it('writes a key into the text as a person would', async () => {
    await newArticle('typing.txt', HARBOUR);
    await writeSidecar('typing.txt', HARBOUR_SIDECAR.replace('    by: mk\n', '    not\n'));
    const editor = await vscode.window.showTextDocument(inNewsroom('typing.txt.sources.yaml'), { preview: false });
    const at = editor.document.getText().indexOf('    not\n') + '    not'.length;
    editor.selection = new vscode.Selection(editor.document.positionAt(at), editor.document.positionAt(at));
    const [item] = (await items(editor.document, at)).filter(({ label }) => labelOf(label) === 'by');
    assert.isDefined(item);
    const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
    assert.isTrue(await editor.insertSnippet(new vscode.SnippetString(textOf(item)), range));
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, '    by: ');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('says what a key means and who an id is', async () => {
    assert.match(await hovered('record: background', 'rec'), /terms it was said/);
    assert.match(await hovered('kind: direct', 'kind: dir'), /Between quotation marks/);
    assert.match(await hovered('speaker: ana', 'speaker: an'), /Ana Ruiz.*person/s);
    assert.equal(await hovered('note: "Check against', 'note: "Check ag'), '');
  });

  it('goes from a speaker to the actor, from the actor to the registry, and from an annotation to its words', async () => {
    const [toActor] = await definitions('speaker: ana', 'speaker: an');
    assert.equal(toActor.uri.toString(), sidecar.uri.toString());
    assert.equal(sidecar.getText(toActor.range), 'ana');
    assert.match(sidecar.lineAt(toActor.range.start.line).text, /^ {2}ana: \{ name/);

    for (const [words, caret] of [
      ['  ana: { name', '  an'],
      ['registry: ruiz-ana-1', 'registry: ruiz'],
    ] as const) {
      const [toRegistry] = await definitions(words, caret);
      assert.equal(toRegistry.uri.toString(), inNewsroom('actors.yaml').toString(), words);
      const registry = await vscode.workspace.openTextDocument(toRegistry.uri);
      assert.equal(registry.getText(toRegistry.range), 'ruiz-ana-1');
    }

    const [toArticle] = await definitions('text: "The survey was paid', 'text: "The sur');
    assert.equal(toArticle.uri.toString(), article.uri.toString());
    assert.equal(article.getText(toArticle.range), 'The survey was paid for by the operator.');
    assert.deepEqual(await definitions('note: "Check', 'note: "Ch'), []);
  });

  it('finds where an actor is named in its sidecar, and a registry entry in all of them', async () => {
    const lines = (found: readonly vscode.Location[]) =>
      found
        .filter(({ uri }) => uri.toString() === sidecar.uri.toString())
        .map(({ range }) => sidecar.lineAt(range.start.line).text.trim().split(/[ ,]/, 2).join(' '));
    assert.sameMembers(lines(await references('speaker: ana', 'speaker: an')), [
      'ana: {',
      'speaker: ana',
      '- {',
      'speaker: ana',
    ]);
    const registry = await vscode.workspace.openTextDocument(inNewsroom('actors.yaml'));
    await eventually(async () => {
      const found = await references('ruiz-ana-1', 'ruiz', registry);
      assert.deepEqual(lines(found), ['ana: {']);
      assert.isTrue(found.some(({ uri }) => uri.toString() === registry.uri.toString()));
    });
  });

  it('has an outline', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      sidecar.uri,
    );
    const names = symbols.map(({ name, children }) => [name, children.map((child) => child.name)]);
    assert.deepEqual(names[1], ['actors', ['Ana Ruiz']]);
    assert.deepInclude(names[2][1], 'Fees will rise in May,');
  });

  it('offers nothing in other YAML files', async () => {
    const uri = inNewsroom('foreign.yaml');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(HARBOUR_SIDECAR));
    const foreign = await vscode.workspace.openTextDocument(uri);
    const at = foreign.getText().indexOf('speaker: ana') + 'speaker: an'.length;
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      uri,
      foreign.positionAt(at),
    );
    assert.deepEqual(found, []);
    assert.notInclude(
      (await items(foreign, at)).map(({ detail }) => detail),
      'Ana Ruiz',
    );
  });

  /** What is offered behind `caret`, the beginning of `words` in the sidecar. */
  async function offered(words: string, caret: string): Promise<string[]> {
    const found = await items(sidecar, placeOf(words, caret));
    // VS Code's own words of the file come along.
    return found.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text).map(({ label }) => labelOf(label));
  }

  async function items(document: vscode.TextDocument, at: number): Promise<vscode.CompletionItem[]> {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(at),
    );
    return list.items;
  }

  async function hovered(words: string, caret: string): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      sidecar.uri,
      sidecar.positionAt(placeOf(words, caret)),
    );
    const contents = hovers
      .flatMap((hover) => hover.contents)
      .map((content) => (content as vscode.MarkdownString).value);
    return contents.join('\n').replaceAll('&nbsp;', ' ');
  }

  function definitions(words: string, caret: string): Thenable<vscode.Location[]> {
    return vscode.commands.executeCommand(
      'vscode.executeDefinitionProvider',
      sidecar.uri,
      sidecar.positionAt(placeOf(words, caret)),
    );
  }

  it('gives an id or a tag another one wherever it is named, and none that is taken', async () => {
    const edits = async (words: string, caret: string, name: string) => {
      const at = sidecar.positionAt(sidecar.getText().indexOf(words) + caret.length);
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        sidecar.uri,
        at,
        name,
      );
      return edit.entries().flatMap(([uri, all]) => (String(uri) === String(sidecar.uri) ? all : []));
    };
    const named = await references('speaker: ana', 'speaker: an');
    assert.sameMembers(
      (await edits('speaker: ana', 'speaker: an', 'ana-ruiz')).map(({ range }) => range.start.line),
      named.map(({ range }) => range.start.line),
    );
    assert.isNotEmpty(await edits('tags: [fees', 'tags: [fe', 'harbour-fees'));
    const refused = (name: string) => edits('speaker: ana', 'speaker: an', name).then(String, String);
    assert.include(await refused('no id'), 'is no id');
  });

  function references(words: string, caret: string, document = sidecar): Thenable<vscode.Location[]> {
    return vscode.commands.executeCommand(
      'vscode.executeReferenceProvider',
      document.uri,
      document.positionAt(placeOf(words, caret, document)),
    );
  }

  function placeOf(words: string, caret: string, document = sidecar): number {
    const at = document.getText().indexOf(words);
    assert.isAtLeast(at, 0, words);
    return at + caret.length;
  }
});

function labelOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === 'string' ? label : label.label;
}

function textOf({ insertText, label }: vscode.CompletionItem): string {
  if (insertText instanceof vscode.SnippetString) return insertText.value;
  return insertText ?? labelOf(label);
}
