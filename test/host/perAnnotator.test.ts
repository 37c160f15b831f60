import { assert } from 'chai';
import * as vscode from 'vscode';
import { readSidecar } from '../../src/sidecar/read';
import { eventually, inNewsroom } from '../support/host';
import { newArticle, run, select, writeSidecar } from '../support/sidecars';

const TEXT = [
  'Night ferry returns',
  '',
  'LOW HARBOUR, June 4, 2026 — The night ferry will run again from Friday, the line said.',
  '',
  '“We missed it as much as you did,” said Mira Oduya, who runs the line.',
  '',
].join('\n');
const THEIRS = [
  'schema: on-the-record/1',
  '',
  'actors:',
  '  the-line: { name: "the line", kind: organization }',
  '',
  'annotations:',
  '',
  '  - id: p-0000000b',
  '    type: passage',
  '    text: "The night ferry will run again"',
  '    pos: 49',
  '    tags: [ferry]',
  '    status: confirmed',
  '    by: bo',
  '',
].join('\n');

const MENTION = 'type: mention\n    text: "the line"\n    pos: 84\n    actor: the-line';

describe('one sidecar for each annotator', () => {
  let count = 0;
  let name: string;
  let editor: vscode.TextEditor;

  before(async () => {
    await set('sidecar.layout', 'perAnnotator');
    await set('annotator.name', 'Mé K.');
  });

  after(async () => {
    await set('sidecar.layout', undefined);
    await set('annotator.name', undefined);
  });

  beforeEach(async () => {
    name = `layers-${++count}.txt`;
    editor = await newArticle(name, TEXT);
  });

  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('writes one’s own file, and neither the article’s nor another’s', async () => {
    await writeSidecar(`${name}.bo`, THEIRS);
    select(editor, 'We missed it', { cursor: true });
    const id = await run<string>('confirm');
    assert.deepEqual(await idsIn(`${name}.me-k.sources.yaml`), [id]);
    assert.isUndefined(await textOf(`${name}.sources.yaml`));
    assert.equal(await textOf(`${name}.bo.sources.yaml`), THEIRS);
    await run('undo');
    assert.isUndefined(await textOf(`${name}.me-k.sources.yaml`));
  });

  it('shows what all annotators keep', async () => {
    await writeSidecar(`${name}.bo`, THEIRS);
    await writeSidecar(
      name,
      THEIRS.replace('p-0000000b', 'p-0000000a').replace(/text: .*/, 'text: "who runs the line"'),
    );
    await eventually(async () => {
      const annotated = await (await testing()).documents.whenReady(editor.document);
      assert.sameMembers(
        annotated.article.passages.map(({ id }: { id: string }) => id),
        ['p-0000000a', 'p-0000000b'],
      );
    });
  });

  it('changes and removes what is another’s by a word of one’s own', async () => {
    await writeSidecar(`${name}.bo`, THEIRS);
    await eventually(() => run('tagPassage', { id: 'p-0000000b', tags: ['boats'] }));
    const own = readSidecar(String(await textOf(`${name}.me-k.sources.yaml`))).sidecar;
    assert.deepInclude(own?.annotations[0], {
      id: 'p-0000000b',
      tags: ['boats'],
      text: 'The night ferry will run again',
    });
    // One's own word is taken back; what the other said stands again, and can be turned down.
    await run('removeAnnotation', { id: 'p-0000000b' });
    await eventually(async () => assert.deepEqual(await passageTags(), [['ferry']]));
    await run('removeAnnotation', { id: 'p-0000000b' });
    await eventually(async () => assert.deepEqual(await passageTags(), []));
    assert.equal(await textOf(`${name}.bo.sources.yaml`), THEIRS);
  });

  it('takes a name of three parts for an article where it is one', async () => {
    const dated = `${name.replace('.txt', '')}.2026.txt`;
    const other = await newArticle(dated, TEXT);
    select(other, 'We missed it', { cursor: true });
    const id = await run<string>('confirm');
    assert.deepEqual(await idsIn(`${dated}.me-k.sources.yaml`), [id]);
    const { index } = await testing();
    await index.refresh();
    const articles = [...index.newsroom.records()].map(({ article }) => article.slice(article.lastIndexOf('/') + 1));
    assert.includeMembers(articles, [dated]);
    assert.deepEqual(
      articles.filter((each) => each.includes('me-k')),
      [],
    );
  });

  it('says what is wrong in another’s file, and takes it away when it is mended', async () => {
    (await testing()).index.start();
    await vscode.workspace.fs.writeFile(inNewsroom('shut.txt'), new TextEncoder().encode(TEXT));
    await writeSidecar('shut.txt.bo', THEIRS.replace('confirmed', 'perhaps'));
    await eventually(() => assert.match(problemsOf('shut.txt.bo')[0], /“status” is “perhaps”/));
    await writeSidecar('shut.txt.bo', THEIRS);
    await eventually(() => assert.deepEqual(problemsOf('shut.txt.bo'), []));
  });

  it('finds where another names the same actor, and renames it in both files', async () => {
    const mine = THEIRS.replace('p-0000000b', 'm-0000000c').replace(/type: passage[^]*pos: 49/, MENTION);
    await writeSidecar(`${name}.bo`, THEIRS);
    await writeSidecar(`${name}.me-k`, mine);
    const document = await vscode.workspace.openTextDocument(inNewsroom(`${name}.me-k.sources.yaml`));
    const at = document.positionAt(document.getText().indexOf('actor: the-line') + 'actor: the'.length);
    await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        at,
      );
      assert.sameMembers(found.map(fileOf), ['me-k', 'me-k', 'bo']);
    });
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'ferry-line',
    );
    assert.sameMembers(
      edit.entries().flatMap(([uri, edits]) => edits.map(({ newText }) => `${fileOf({ uri })} ${newText}`)),
      ['me-k ferry-line', 'me-k ferry-line', 'bo ferry-line'],
    );
  });

  function problemsOf(file: string): string[] {
    return vscode.languages.getDiagnostics(inNewsroom(`${file}.sources.yaml`)).map(({ message }) => message);
  }

  /** `layers-1.txt.bo.sources.yaml` → `bo` */
  function fileOf({ uri }: { uri: vscode.Uri }): string | undefined {
    return /\.([^.]+)\.sources\.yaml$/.exec(uri.path)?.[1];
  }

  async function passageTags(): Promise<string[][]> {
    const annotated = await (await testing()).documents.whenReady(editor.document);
    return annotated.article.passages.map(({ tags }: { tags: string[] }) => tags);
  }

  async function idsIn(file: string): Promise<string[] | undefined> {
    return readSidecar(String(await textOf(file))).sidecar?.annotations.map(({ id }) => id);
  }

  async function textOf(file: string): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(inNewsroom(file)));
    } catch {
      return undefined;
    }
  }

  function set(key: string, value: string | undefined): Thenable<void> {
    return vscode.workspace.getConfiguration('onTheRecord').update(key, value, vscode.ConfigurationTarget.Global);
  }

  async function testing() {
    return (await vscode.extensions.getExtension('on-the-record.on-the-record')?.activate()).testing;
  }
});
