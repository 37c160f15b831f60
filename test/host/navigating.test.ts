import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, inNewsroom } from '../support/host';
import { setSetting, testing } from '../support/reading';
import { newArticle, run, sidecarOnDisk, writeSidecar } from '../support/sidecars';

const TEXT = [
  'Lock keeper counts barges',
  '',
  'ALDMOOR, March 16, 2026 — The east lock opens on Friday, Rosa Varhaug said.',
  '',
  '“Forty barges wait,” said Ms. Varhaug, the lock keeper. “They can wait until March 20, 2026.”',
  '',
  'She said that the pumps were new.',
  '',
  'What comes next',
  '',
  '“Nobody knows,” said Jonas Weidel.',
  '',
].join('\n');

const SIDECAR = `schema: on-the-record/1

actors:
  rosa: { name: "Rosa Varhaug", kind: person, registry: varhaug-rosa-1 }

annotations:

  - { id: m-0000navi, type: mention, text: "Rosa Varhaug", actor: rosa, status: confirmed }
`;

const ELSEWHERE = 'Canal reopens\n\nThe canal is open again, Rosa Varhaug said. Ms. Varhaug was glad.\n';

describe('language features of articles', () => {
  const name = 'locks.txt';
  const other = 'canal.txt';
  const registry = inNewsroom('actors.yaml');
  let registryBefore: Uint8Array;
  let document: vscode.TextDocument;

  before(async () => {
    registryBefore = await vscode.workspace.fs.readFile(registry);
    const added = `${new TextDecoder().decode(registryBefore)}\n  varhaug-rosa-1:\n    name: "Rosa Varhaug"\n    kind: person\n`;
    await vscode.workspace.fs.writeFile(registry, new TextEncoder().encode(added));
    await writeSidecar(name, SIDECAR);
    await writeSidecar(other, SIDECAR.replace('m-0000navi', 'm-0000navj'));
    await vscode.workspace.fs.writeFile(inNewsroom(other), new TextEncoder().encode(ELSEWHERE));
    ({ document } = await newArticle(name, TEXT));
    const { index } = await testing();
    index.start();
    await eventually(() => {
      const articles = [name, other].map((each) => index.newsroom.get(inNewsroom(each).toString()));
      for (const record of articles) assert.isTrue(record?.actors.some(({ registry: id }) => id === 'varhaug-rosa-1'));
    });
  });

  after(async () => {
    await setSetting('inlayHints.speakers', undefined);
    await vscode.workspace.fs.writeFile(registry, registryBefore);
    for (const each of [name, other])
      for (const file of [each, `${each}.sources.yaml`]) await vscode.workspace.fs.delete(inNewsroom(file));
  });

  const placeOf = (words: string) => document.positionAt(document.getText().indexOf(words) + 2);
  const ask = <T>(provider: string, ...args: unknown[]) =>
    vscode.commands.executeCommand<T>(`vscode.execute${provider}`, document.uri, ...args);
  const words = ({ uri, range }: { uri?: vscode.Uri; range: vscode.Range }) =>
    (uri && uri.toString() !== document.uri.toString() ? `${vscode.workspace.asRelativePath(uri)}: ` : '') +
    (
      vscode.workspace.textDocuments.find((each) => each.uri.toString() === (uri ?? document.uri).toString()) ??
      document
    ).getText(range);

  /** Files that no editor shows are not among those that Save All saves. That a file is to be saved is known only after its edit. */
  async function saveEverything(): Promise<void> {
    for (const each of vscode.workspace.textDocuments) if (each.isDirty) await each.save();
  }

  async function hints(): Promise<string[]> {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const found = await ask<vscode.InlayHint[]>('InlayHintProvider', whole);
    return found.map(({ label, position }) => {
      const before = document.getText(new vscode.Range(new vscode.Position(position.line, 0), position));
      return `${before.slice(-6)} ${Array.isArray(label) ? label.map(({ value }) => value).join('') : label}`;
    });
  }

  it('shows which day “Friday” was, its weekday on hover, and nothing where the date is written out', async () => {
    assert.deepEqual(await hints(), ['Friday 2026-03-20']);
    const [hint] = await ask<vscode.InlayHint[]>('InlayHintProvider', new vscode.Range(0, 0, document.lineCount, 0));
    const [part] = hint.label as vscode.InlayHintLabelPart[];
    assert.match(String(part.tooltip), /^Friday, 20 March 2026/);
  });

  it('shows who “she” is where the setting asks for it', async () => {
    await setSetting('inlayHints.speakers', true);
    assert.include(await hints(), 'She Rosa Varhaug');
    await setSetting('inlayHints.speakers', undefined);
    assert.deepEqual(await hints(), ['Friday 2026-03-20']);
  });

  it('has an outline of quotes under their speakers, and dates', async () => {
    const rows = await ask<vscode.DocumentSymbol[]>('DocumentSymbolProvider');
    const rosa = rows.find((row) => row.name === 'Rosa Varhaug');
    assert.include(rosa?.children.map((row) => row.name) ?? [], 'Forty barges wait,');
    assert.isTrue(rows.some((row) => row.name === 'Jonas Weidel'));
    const all = (some: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
      some.flatMap((row) => [row, ...all(row.children)]);
    assert.equal(all(rows).find((row) => row.name === 'Friday')?.detail, '2026-03-20');
  });

  it('goes from a name to the registry, and from a name the registry lacks to its first mention', async () => {
    const [known] = await ask<vscode.LocationLink[]>('DefinitionProvider', placeOf('Ms. Varhaug'));
    assert.equal(known.targetUri.toString(), registry.toString());
    assert.equal((await vscode.workspace.openTextDocument(registry)).getText(known.targetRange), 'varhaug-rosa-1');
    const [first] = await ask<vscode.LocationLink[]>('DefinitionProvider', placeOf('Weidel'));
    assert.equal(words({ uri: first.targetUri, range: first.targetRange }), 'Jonas Weidel');
  });

  it('finds every reference to an actor, in this article and in others', async () => {
    const found = await ask<vscode.Location[]>('ReferenceProvider', placeOf('Ms. Varhaug'));
    await vscode.workspace.openTextDocument(inNewsroom(other));
    const places = found.map(words);
    assert.includeMembers(places, ['Rosa Varhaug', 'Ms. Varhaug', 'She']);
    assert.include(places, 'canal.txt: Rosa Varhaug');
    assert.isFalse(places.some((place) => place.includes('Weidel')));
  });

  it('boxes every name of the actor under the cursor', async () => {
    const found = await ask<vscode.DocumentHighlight[]>('DocumentHighlights', placeOf('She said'));
    assert.deepEqual(found.map(words), ['Rosa Varhaug', 'Ms. Varhaug', 'She']);
  });

  it('finds any actor of the workspace by some letters of the name', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'rvarh',
    );
    assert.deepEqual(
      symbols.filter((symbol) => symbol.name === 'Rosa Varhaug').map((symbol) => symbol.containerName),
      ['person · 2 articles'],
    );
  });

  it('folds a section, and grows a selection from the word to the paragraph', async () => {
    const folds = await ask<vscode.FoldingRange[]>('FoldingRangeProvider');
    assert.isTrue(folds.some(({ start, end }) => start === 8 && end === 10));
    const [selection] = await ask<vscode.SelectionRange[]>('SelectionRangeProvider', [placeOf('barges wait')]);
    const grown: string[] = [];
    for (let at: vscode.SelectionRange | undefined = selection; at; at = at.parent)
      grown.push(document.getText(at.range));
    assert.deepEqual(grown.slice(0, 2), ['barges', 'Forty barges wait,']);
    assert.isTrue(grown.some((each) => each.endsWith('March 20, 2026.”')));
  });

  it('knows nothing of a file that is no article', async () => {
    const uri = inNewsroom('notes.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT));
    await vscode.workspace.openTextDocument(uri);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      uri,
      new vscode.Position(4, 30),
    );
    assert.deepEqual(found, []);
    await vscode.workspace.fs.delete(uri);
  });

  it('renames an actor in its sidecars and the registry, and takes that back as one', async () => {
    const edit = await ask<vscode.WorkspaceEdit>('DocumentRenameProvider', placeOf('Ms. Varhaug'), 'Rosa M. Varhaug');
    assert.sameMembers(
      edit.entries().map(([uri]) => vscode.workspace.asRelativePath(uri)),
      ['locks.txt.sources.yaml', 'canal.txt.sources.yaml', 'actors.yaml'],
    );
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    await eventually(async () => {
      await saveEverything();
      for (const article of [name, other]) {
        const { rosa } = (await sidecarOnDisk(article)).actors;
        assert.equal(rosa.name, 'Rosa M. Varhaug');
        assert.include(rosa.aliases ?? [], 'Rosa Varhaug');
      }
      assert.include(new TextDecoder().decode(await vscode.workspace.fs.readFile(registry)), '"Rosa M. Varhaug"');
    });
    assert.equal(document.getText(), TEXT);
    await run('undo');
    await eventually(async () => {
      await saveEverything();
      assert.equal((await sidecarOnDisk(name)).actors.rosa.name, 'Rosa Varhaug');
    });
    assert.equal((await sidecarOnDisk(other)).actors.rosa.name, 'Rosa Varhaug');
    assert.notInclude(new TextDecoder().decode(await vscode.workspace.fs.readFile(registry)), 'Rosa M.');
  });

  it('does not rename an actor to another one of the article', async () => {
    let refused = '';
    await ask('DocumentRenameProvider', placeOf('Ms. Varhaug'), 'Jonas Weidel').then(
      undefined,
      (error: Error) => (refused = error.message),
    );
    assert.include(refused, 'Merge the two');
  });
});
