import { assert } from 'chai';
import * as vscode from 'vscode';
import type { MentionItem, QuoteItem } from '../../src/sidecar/model';
import { readRegistry, type Registry } from '../../src/sidecar/registry';
import { eventually, inNewsroom } from '../support/host';
import {
  itemOnDisk,
  newArticle,
  refusal,
  run,
  select,
  sidecarOnDisk,
  sidecarText,
  writeSidecar,
} from '../support/sidecars';

const FIRST = [
  'Lock gates to be drained',
  '',
  'OSTRAND, April 9, 2026 — “We shall drain the chamber in May,” said Ilse Maren, the mayor of Ostrand.',
  '',
  '“Nobody told the boats,” said Theo Maren, who sails one.',
  '',
].join('\n');
const SECOND = [
  'Boats wait at the lock',
  '',
  'OSTRAND, May 2, 2026 — “The chamber is empty now,” said Ilsa Maren, the mayor of Ostrand.',
  '',
].join('\n');

describe('the registry', () => {
  let count = 0;
  let first: string;
  let second: string;
  let before: string | undefined;

  beforeEach(async () => {
    count++;
    before = await registryText();
    first = `first-${count}.txt`;
    second = `second-${count}.txt`;
    await newArticle(second, SECOND);
    await newArticle(first, FIRST);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.writeFile(inNewsroom('actors.yaml'), new TextEncoder().encode(before));
    for (const name of [first, second])
      for (const file of [name, `${name}.sources.yaml`])
        await vscode.workspace.fs.delete(inNewsroom(file)).then(undefined, () => undefined);
    await (await testing()).index.whenIdle();
  });

  it('takes an actor in with what the article says, in one step', async () => {
    const id = await run<string>('addActor', { uri: inNewsroom(first), actor: await idOf(first, 'Ilse Maren') });
    assert.equal(id, 'maren-ilse');
    const entry = (await registry()).actors[id];
    assert.include(entry, { name: 'Ilse Maren', kind: 'person' });
    assert.include(entry.roles?.[0].role, 'mayor');
    const [actor] = Object.values((await sidecarOnDisk(first)).actors);
    assert.include(actor, { name: 'Ilse Maren', registry: id });
    await run('undo');
    assert.equal(await registryText(), before);
    assert.isUndefined(await sidecarText(first));
    await run('redo');
    assert.hasAnyKeys((await registry()).actors, [id]);
    assert.include(await refusal(run('addActor', await argument(first, 'Ilse Maren'))), 'is in the registry already');
  });

  it('is pointed to by an id that is there, and by no other', async () => {
    await run('linkActor', { ...(await argument(first, 'Ilse Maren')), registry: 'ruiz-ana-1' });
    assert.include(Object.values((await sidecarOnDisk(first)).actors)[0], { registry: 'ruiz-ana-1' });
    // What the article calls her the registry knows from now on.
    assert.include((await registry()).actors['ruiz-ana-1'].aliases ?? [], 'Ilse Maren');
    const wrong = run('linkActor', { ...(await argument(first, 'Theo Maren')), registry: 'nobody' });
    assert.include(await refusal(wrong), 'The registry has no actor nobody');
  });

  it('makes actors of two articles one, in one step', async () => {
    const into = await argument(first, 'Ilse Maren');
    const id = await run<string>('mergeActors', { ...(await argument(second, 'Ilsa Maren')), into });
    assert.equal(id, 'maren-ilse');
    for (const name of [first, second])
      assert.include(Object.values((await sidecarOnDisk(name)).actors)[0], { registry: id });
    await eventually(async () => assert.includeMembers(await articlesOf(id), both()));
    await run('undo');
    assert.equal(await registryText(), before);
    assert.deepEqual([await sidecarText(first), await sidecarText(second)], [undefined, undefined]);
  });

  it('makes several actors one, in one step, or none of them where two are kept apart', async () => {
    const into = await argument(first, 'Ilse Maren');
    const those = [await argument(second, 'Ilsa Maren'), await argument(first, 'Theo Maren')];
    const id = await run<string>('mergeActors', { ...those[0], into }, those);
    const [stays, ...more] = Object.values((await sidecarOnDisk(first)).actors);
    assert.isEmpty(more);
    assert.include(stays, { name: 'Ilse Maren', registry: 'maren-ilse' });
    assert.includeMembers([...(stays.aliases ?? [])], ['Theo Maren']);
    assert.include(Object.values((await sidecarOnDisk(second)).actors)[0], { registry: 'maren-ilse' });
    assert.include([into.actor, 'maren-ilse'], id);
    await run('undo');
    assert.equal(await registryText(), before);
    assert.deepEqual([await sidecarText(first), await sidecarText(second)], [undefined, undefined]);

    await run('keepActorsApart', { ...those[0], from: those[1] });
    const kept = [await registryText(), await sidecarText(first), await sidecarText(second)];
    assert.include(
      await refusal(run('mergeActors', { ...those[0], into }, those)),
      'Ilsa Maren (maren-ilsa) and Theo Maren (maren-theo) are not the same',
    );
    assert.deepEqual([await registryText(), await sidecarText(first), await sidecarText(second)], kept);
    const rows = [those[0], { ...those[1], kind: 'entry' }];
    assert.include(await refusal(run('mergeActors', rows[0], rows)), 'Only actors can be merged');
  });

  it('makes two of its entries one, and brings the articles along', async () => {
    const one = await run<string>('addActor', await argument(first, 'Ilse Maren'));
    const other = await run<string>('addActor', await argument(second, 'Ilsa Maren'));
    await eventually(async () => assert.includeMembers(await articlesOf(other), [inNewsroom(second).toString()]));
    assert.equal(await run('mergeActors', { registry: other, into: { registry: one } }), one);
    const { actors } = await registry();
    assert.doesNotHaveAnyKeys(actors, [other]);
    assert.deepInclude(actors[one], { name: 'Ilse Maren', aliases: ['Ilsa Maren'] });
    assert.include(Object.values((await sidecarOnDisk(second)).actors)[0], { registry: one });
  });

  it('keeps two apart, so that they are neither merged nor suggested', async () => {
    const [a, b] = [await argument(first, 'Ilse Maren'), await argument(second, 'Ilsa Maren')];
    await eventually(async () => assert.include(await suggested(), 'Ilse Maren = Ilsa Maren'));
    const ids = await run<string[]>('keepActorsApart', { ...a, from: b });
    const { actors } = await registry();
    assert.deepEqual([actors[ids[0]].not, actors[ids[1]].not], [[ids[1]], [ids[0]]]);
    await eventually(async () => assert.notInclude(await suggested(), 'Ilse Maren = Ilsa Maren'));
    assert.include(await refusal(run('mergeActors', { ...b, into: a })), 'are not the same');
  });

  it('suggests who may be the same with reasons, and not who only shares a last name', async () => {
    await eventually(async () => {
      const pairs = await run<Pair[]>('findSameActors', { list: true });
      const pair = pairs.find(({ a, b }) => [a.name, b.name].sort().join() === 'Ilsa Maren,Ilse Maren');
      assert.includeMembers(pair?.reasons.map(({ why }) => why) ?? [], ['shorter-name', 'role']);
    });
    assert.notInclude(await suggested(), 'Theo Maren = Ilsa Maren');
  });

  it('makes those one that a person ticks, keeps those apart that are two, and all in one step', async () => {
    const [ilse, ilsa] = [await argument(first, 'Ilse Maren'), await argument(second, 'Ilsa Maren')];
    const theo = await argument(first, 'Theo Maren');
    const said = { same: [{ a: ilse, b: ilsa }], apart: [{ a: theo, b: ilsa }] };
    assert.deepEqual(await run('findSameActors', said), { same: 1, apart: 1 });
    const { actors } = await registry();
    const [here] = Object.values((await sidecarOnDisk(second)).actors);
    assert.deepInclude(actors[here.registry ?? ''], { not: ['maren-theo'] });
    assert.include(
      Object.values((await sidecarOnDisk(first)).actors).map((actor) => actor.registry),
      here.registry,
    );
    await run('undo');
    assert.equal(await registryText(), before);
    assert.deepEqual([await sidecarText(first), await sidecarText(second)], [undefined, undefined]);
  });

  it('renames an actor everywhere, keeping the old name as an alias', async () => {
    const into = await argument(first, 'Ilse Maren');
    const id = await run<string>('mergeActors', { ...(await argument(second, 'Ilsa Maren')), into });
    await eventually(async () => assert.includeMembers(await articlesOf(id), both()));
    await run('renameActor', { ...into, name: 'Ilse Maren-Voss' });
    assert.deepInclude((await registry()).actors[id], {
      name: 'Ilse Maren-Voss',
      aliases: ['Ilsa Maren', 'Ilse Maren'],
    });
    const [here] = Object.values((await sidecarOnDisk(first)).actors);
    assert.equal(here.name, 'Ilse Maren-Voss');
    assert.include(here.aliases ?? [], 'Ilse Maren');
    // The other article calls her something else, and goes on to.
    assert.equal(Object.values((await sidecarOnDisk(second)).actors)[0].name, 'Ilsa Maren');
    assert.include(await refusal(run('renameActor', { ...into, name: 'Theo Maren' })), 'is another actor');
  });

  it('splits an entry by the articles that mean somebody else', async () => {
    const into = await argument(first, 'Ilse Maren');
    const id = await run<string>('mergeActors', { ...(await argument(second, 'Ilsa Maren')), into });
    await eventually(async () => assert.includeMembers(await articlesOf(id), both()));
    const articles = [inNewsroom(second).toString()];
    const other = await run<string>('splitActor', { registry: id, articles, name: 'Ines Maren' });
    const { actors } = await registry();
    assert.deepInclude(actors[other], { name: 'Ines Maren', kind: 'person', not: [id] });
    assert.deepEqual(actors[id].not, [other]);
    assert.include(Object.values((await sidecarOnDisk(second)).actors)[0], { registry: other });
    assert.include(Object.values((await sidecarOnDisk(first)).actors)[0], { registry: id });
  });

  it('edits what is known of an actor, and refuses what is no Wikidata id', async () => {
    const fields = {
      aliases: ['A. Ruiz'],
      wikidata: 'Q42',
      roles: [{ role: 'pilot', of: 'port', from: '2011', to: '2019' }],
    };
    await run('editActor', { registry: 'ruiz-ana-1', fields: { ...fields, note: '' } });
    const entry = (await registry()).actors['ruiz-ana-1'];
    assert.deepInclude(entry, fields);
    assert.notProperty(entry, 'note');
    const wrong = run('editActor', { registry: 'ruiz-ana-1', fields: { wikidata: 'forty-two' } });
    assert.include(await refusal(wrong), 'is no Wikidata id');
  });

  it('that does not parse is not written over, and nothing else is either', async () => {
    await vscode.workspace.fs.writeFile(inNewsroom('actors.yaml'), new TextEncoder().encode('actors: [\n'));
    const added = run('addActor', await argument(first, 'Ilse Maren'));
    assert.isNotEmpty(await refusal(added));
    assert.equal(await registryText(), 'actors: [\n');
    assert.isUndefined(await sidecarText(first));
  });

  describe('of one article', () => {
    it('merges two of its actors: what was said, and the names', async () => {
      const editor = await vscode.window.showTextDocument(inNewsroom(first), { preview: false });
      select(editor, 'Nobody told the boats', { cursor: true });
      const quote = await run<string>('confirm');
      const into = await idOf(first, 'Ilse Maren');
      const actor = await idOf(first, 'Theo Maren');
      assert.equal(await run('mergeActors', { uri: inNewsroom(first), actor, into }), into);
      const { actors } = await sidecarOnDisk(first);
      assert.include(actors[into].aliases ?? [], 'Theo Maren');
      assert.doesNotHaveAnyKeys(actors, [actor]);
      assert.equal(((await itemOnDisk(first, quote)) as QuoteItem).speaker, into);
      await run('undo');
      assert.equal(((await itemOnDisk(first, quote)) as QuoteItem).speaker, actor);
    });

    it('splits one actor by what each said', async () => {
      const editor = await vscode.window.showTextDocument(inNewsroom(first), { preview: false });
      const ilse = await idOf(first, 'Ilse Maren');
      select(editor, 'Nobody told the boats');
      const quote = await run<string>('tagQuote', { speaker: ilse });
      select(editor, 'the mayor of Ostrand');
      const mention = await run<string>('tagMention', { actor: ilse });
      const uri = inNewsroom(first);
      const other = await run<string>('splitActor', { uri, actor: ilse, items: [quote], name: 'Theo Maren Jr.' });
      assert.equal(((await itemOnDisk(first, quote)) as QuoteItem).speaker, other);
      assert.equal(((await itemOnDisk(first, mention)) as MentionItem).actor, ilse);
      assert.equal((await sidecarOnDisk(first)).actors[other].name, 'Theo Maren Jr.');
      const none = run('splitActor', { uri, actor: ilse, items: ['q-00000000'], name: 'X' });
      assert.include(await refusal(none), 'None of these annotations');
    });

    it('refuses an actor there is none of, naming those there are', async () => {
      const message = await refusal(run('mergeActors', { uri: inNewsroom(first), actor: 'nobody', into: 'x' }));
      assert.include(message, 'There is no actor nobody');
      assert.include(message, await idOf(first, 'Ilse Maren'));
    });
  });

  describe('for confidential sources', () => {
    let file: vscode.Uri;

    beforeEach(async () => {
      file = vscode.Uri.joinPath(inNewsroom('.'), '..', `private-${count}.yaml`);
      await setPrivate(file.toString());
    });

    afterEach(async () => {
      await setPrivate(undefined);
      await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
    });

    it('lies outside the folder, and the folder gets an id that names nobody', async () => {
      const id = await run<string>('addActor', { ...(await argument(first, 'Theo Maren')), confidential: true });
      assert.equal(id, 'source-1');
      assert.equal(await registryText(), before);
      assert.include(await textOf(file), 'Theo Maren');
      const [actor] = Object.values((await sidecarOnDisk(first)).actors);
      assert.equal(actor.registry, id);
      await run('undo');
      assert.isUndefined(await textOf(file));
    });

    it('never gives its names to sidecars, the open registry or the engine', async () => {
      const yaml = 'schema: on-the-record-actors/1\nactors:\n  source-7:\n    name: "Griselda Blackwater"\n';
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(yaml));
      await setPrivate(undefined);
      await setPrivate(file.toString());
      const theo = await argument(first, 'Theo Maren');
      await eventually(() => run('linkActor', { ...theo, registry: 'source-7' }));
      assert.notInclude(await sidecarText(first), 'Griselda');
      const exposing = run('mergeActors', { registry: 'source-7', into: { registry: 'ruiz-ana-1' } });
      assert.include(await refusal(exposing), 'would become known');
      assert.equal(await registryText(), before);
      assert.include(await textOf(file), 'Griselda');
      const { index } = await testing();
      await eventually(() => {
        const names = [...index.newsroom.actors()].map(({ name }: { name: string }) => name);
        assert.include(names, 'Theo Maren');
        assert.notInclude(names, 'Griselda Blackwater');
      });
    });

    it('offers ids and no names in a sidecar, and knows which there are', async () => {
      const yaml = 'schema: on-the-record-actors/1\nactors:\n  source-7:\n    name: "Griselda Blackwater"\n';
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(yaml));
      await setPrivate(undefined);
      const sidecar = inNewsroom(`${first}.sources.yaml`);
      const problems = () => vscode.languages.getDiagnostics(sidecar).map(({ message }) => message);
      await writeSidecar(first, 'schema: on-the-record/1\nactors:\n  theo: { name: "a sailor", registry: source-7 }\n');
      const { document } = await vscode.window.showTextDocument(sidecar);
      await eventually(() => assert.match(problems().join(), /“source-7” is a confidential source/));
      await setPrivate(file.toString());
      await eventually(() => assert.deepEqual(problems(), []));
      const at = document.positionAt(document.getText().indexOf('source-7'));
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        sidecar,
        at,
      );
      const [item] = items.filter(({ insertText }) => insertText === 'source-7');
      assert.match(JSON.stringify(item.label), /confidential/);
      assert.notInclude(JSON.stringify(items), 'Griselda');
    });

    it('inside the folder is not used', async () => {
      await setPrivate(inNewsroom('secret.yaml').toString());
      const added = run('addActor', { ...(await argument(first, 'Theo Maren')), confidential: true });
      assert.include(await refusal(added), 'names no file');
      assert.isUndefined(await sidecarText(first));
    });

    function setPrivate(value: string | undefined): Thenable<void> {
      const settings = vscode.workspace.getConfiguration('onTheRecord.registry');
      return settings.update('privateFile', value, vscode.ConfigurationTarget.Global);
    }
  });

  interface Pair {
    readonly a: { readonly name: string };
    readonly b: { readonly name: string };
    readonly reasons: readonly { readonly why: string }[];
  }

  async function suggested(): Promise<string[]> {
    const pairs = await run<Pair[]>('findSameActors', { list: true });
    return pairs.flatMap(({ a, b }) => [`${a.name} = ${b.name}`, `${b.name} = ${a.name}`]);
  }

  function both(): string[] {
    return [first, second].map((name) => inNewsroom(name).toString());
  }

  async function argument(article: string, name: string) {
    return { uri: inNewsroom(article), actor: await idOf(article, name) };
  }

  async function idOf(article: string, name: string): Promise<string> {
    const document = await vscode.workspace.openTextDocument(inNewsroom(article));
    const annotated = await (await testing()).documents.whenReady(document);
    const actors: { id: string; name: string }[] = annotated.article.actors;
    const actor = actors.find((each) => each.name === name);
    if (!actor) throw new Error(`${name} is not among ${actors.map((each) => each.name).join(', ')}`);
    return actor.id;
  }

  async function articlesOf(id: string): Promise<string[]> {
    const { index } = await testing();
    index.start();
    await index.whenIdle();
    return [...index.newsroom.records()]
      .filter((record) => record.actors.some((actor: { registry?: string }) => actor.registry === id))
      .map(({ article }) => article);
  }

  async function registry(): Promise<Registry> {
    const text = String(await registryText());
    const { registry: read, problems } = readRegistry(text);
    assert.isEmpty(problems, text);
    return read as Registry;
  }

  function registryText(): Promise<string | undefined> {
    return textOf(inNewsroom('actors.yaml'));
  }

  async function textOf(uri: vscode.Uri): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } catch {
      return undefined;
    }
  }

  async function testing() {
    return (await vscode.extensions.getExtension('on-the-record.on-the-record')?.activate()).testing;
  }
});
