import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, inNewsroom } from '../support/host';
import { setSetting, testing } from '../support/reading';
import { newArticle, writeSidecar } from '../support/sidecars';

const TEXT = '“The lock gate sticks,” said Mira Oduya.\n';
const item = (fields: string) =>
  `  - { id: p-0000000a, type: passage, text: "The lock gate sticks", status: confirmed${fields} }\n`;
const sidecar = (fields = '') => `schema: on-the-record/1\nannotations:\n${item(fields)}`;

describe('the Problems panel', () => {
  afterEach(() => setSetting('diagnostics.sidecars', undefined));

  it('follows an open sidecar while it is typed in, with plain words at the place', async () => {
    await newArticle('typed.txt', TEXT);
    const editor = await openSidecar('typed.txt', sidecar());
    await says('typed.txt', []);
    await replace(editor, 'confirmed', 'perhaps');
    const [problem] = await says('typed.txt', ['“status” is “perhaps”; it can be suggested, confirmed, rejected.']);
    assert.equal(editor.document.getText(problem.range), 'perhaps');
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    assert.deepEqual([problem.source, problem.code], ['On the Record', 'unknown-value']);
    await replace(editor, 'perhaps', 'rejected');
    await says('typed.txt', []);
    await editor.document.save();
  });

  it('goes back to what the file says when unsaved words are thrown away', async () => {
    await newArticle('reverted.txt', TEXT);
    const editor = await openSidecar('reverted.txt', sidecar());
    await replace(editor, 'schema: on-the-record/1', 'schema: [');
    await eventually(() => assert.match(messages('reverted.txt')[0], /not valid YAML/));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await says('reverted.txt', []);
  });

  it('counts columns as the editor does where a file begins with a byte order mark', async () => {
    await newArticle('marked.txt', TEXT);
    const editor = await openSidecar('marked.txt', '\uFEFFschema: on-the-record/7\n');
    const [problem] = await eventually(() => atLeastOne('marked.txt'));
    assert.equal(editor.document.getText(problem.range), 'on-the-record/7');
  });

  it('knows unopened sidecars from the index, and forgets them when they are mended or deleted', async () => {
    const { index } = await testing();
    index.start();
    await write('closed.txt', TEXT);
    await writeSidecar('closed.txt', sidecar(', confidence: 7'));
    await says('closed.txt', ['“confidence” should be a number between 0 and 1, and is 7.']);
    await writeSidecar('closed.txt', sidecar());
    await says('closed.txt', []);
    await writeSidecar('closed.txt', '<<<<<<< ours\n');
    await says('closed.txt', ['A merge left conflict markers here. Solve the conflict first.']);
    await vscode.workspace.fs.delete(inNewsroom('closed.txt.sources.yaml'));
    await says('closed.txt', []);
  });

  it('says that a sidecar has lost its article, until it is there again', async () => {
    (await testing()).index.start();
    await writeSidecar('lost.txt', sidecar());
    await says('lost.txt', ['There is no article lost.txt beside this sidecar.']);
    await write('lost.txt', TEXT);
    await says('lost.txt', []);
  });

  it('names actors that the registry does not have', async () => {
    await newArticle('linked.txt', TEXT);
    const editor = await openSidecar(
      'linked.txt',
      'schema: on-the-record/1\nactors:\n  mira: { name: "Mira Oduya", registry: nobody-1 }\n',
    );
    const [problem] = await says('linked.txt', ['The registry has no actor “nobody-1”.']);
    assert.equal(editor.document.getText(problem.range), 'mira');
    await replace(editor, 'nobody-1', 'ruiz-ana-1');
    await says('linked.txt', []);
    await editor.document.save();
  });

  it('checks the registry, on disk and while it is typed in', async () => {
    const registry = inNewsroom('actors.yaml');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(registry));
    const inRegistry = () => vscode.languages.getDiagnostics(registry).map(({ message }) => message);
    try {
      await vscode.workspace.fs.writeFile(registry, new TextEncoder().encode(`${text}  empty-1: {}\n`));
      await eventually(() => assert.deepEqual(inRegistry(), ['An actor needs “name”.']));
      await vscode.workspace.fs.writeFile(registry, new TextEncoder().encode(text));
      await eventually(() => assert.deepEqual(inRegistry(), []));
      const editor = await vscode.window.showTextDocument(registry);
      // An editor opened right after the file changed may show for a moment what it held.
      await eventually(() => assert.equal(editor.document.getText(), text));
      await editor.edit((edit) => edit.insert(editor.document.positionAt(text.length), '  empty-2: {}\n'));
      await eventually(() => assert.deepEqual(inRegistry(), ['An actor needs “name”.']));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await eventually(() => assert.deepEqual(inRegistry(), []));
    } finally {
      await vscode.workspace.fs.writeFile(registry, new TextEncoder().encode(text));
    }
  });

  it('shows them as the setting says, or not at all', async () => {
    await newArticle('severe.txt', TEXT);
    await openSidecar('severe.txt', 'schema: on-the-record/7\n');
    await eventually(() => atLeastOne('severe.txt'));
    await setSetting('diagnostics.sidecars', 'hint');
    await eventually(() => assert.equal(problems('severe.txt')[0]?.severity, vscode.DiagnosticSeverity.Hint));
    await setSetting('diagnostics.sidecars', 'off');
    await says('severe.txt', []);
  });

  it('offers to upgrade a sidecar of an older version', async () => {
    await newArticle('old.txt', TEXT);
    const editor = await openSidecar('old.txt', sidecar(', origin: by-hand').replace('/1', '/0'));
    const [problem] = await eventually(() => atLeastOne('old.txt'));
    assert.include(problem.message, 'older format (on-the-record/0)');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      problem.range,
    );
    const [upgrade] = actions.filter(({ title }) => title.startsWith('Upgrade'));
    assert.isTrue(await vscode.workspace.applyEdit(upgrade.edit ?? new vscode.WorkspaceEdit()));
    assert.equal(editor.document.getText(), sidecar(', rule: by-hand'));
    await says('old.txt', []);
    await editor.document.save();
  });

  it('reads the sidecar of each annotator by itself', async () => {
    await newArticle('shared.txt', TEXT);
    await writeSidecar('shared.txt', sidecar());
    await openSidecar('shared.txt.mk', sidecar(', confidence: 7'));
    await says('shared.txt.mk', ['“confidence” should be a number between 0 and 1, and is 7.']);
    await says('shared.txt', []);
  });

  it('leaves other YAML files alone', async () => {
    const other = inNewsroom('other.yaml');
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode('schema: [\n'));
    await vscode.window.showTextDocument(other);
    await newArticle('beside.txt', TEXT);
    await openSidecar('beside.txt', 'schema: [\n');
    await eventually(() => atLeastOne('beside.txt'));
    assert.deepEqual(
      vscode.languages.getDiagnostics(other).filter(({ source }) => source === 'On the Record'),
      [],
    );
  });
});

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(inNewsroom(name), new TextEncoder().encode(text));
}

async function openSidecar(article: string, text: string): Promise<vscode.TextEditor> {
  await writeSidecar(article, text);
  return vscode.window.showTextDocument(inNewsroom(`${article}.sources.yaml`), { preview: false });
}

async function replace(editor: vscode.TextEditor, words: string, by: string): Promise<void> {
  const { document } = editor;
  const at = document.getText().indexOf(words);
  assert.isAtLeast(at, 0, words);
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
  assert.isTrue(await editor.edit((edit) => edit.replace(range, by)));
}

function problems(article: string): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(inNewsroom(`${article}.sources.yaml`))
    .filter(({ source }) => source === 'On the Record');
}

function messages(article: string): string[] {
  return problems(article).map(({ message }) => message);
}

function atLeastOne(article: string): vscode.Diagnostic[] {
  const found = problems(article);
  assert.isNotEmpty(found);
  return found;
}

function says(article: string, expected: readonly string[]): Promise<vscode.Diagnostic[]> {
  return eventually(() => {
    assert.deepEqual(messages(article), expected);
    return problems(article);
  });
}
