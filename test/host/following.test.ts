import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, inNewsroom } from '../support/host';
import { setSetting, setSuggestions, testing } from '../support/reading';
import { newArticle, refusal, run, select, sidecarText, writeSidecar } from '../support/sidecars';
import type { Question } from '../../src/editor/following/question';

const TEXT = [
  'Ferry waits for its ramp',
  '',
  '“The ramp was ordered in the autumn and nobody has seen it,” said Pia Lindqvist.',
  '',
  'The owner of the yard was paid in advance.',
  '',
].join('\n');

const SIDECAR = [
  'schema: on-the-record/1',
  'annotations:',
  '  - { id: p-fffffff1, type: passage, text: "The owner of the yard was paid in advance.", status: confirmed } # ask',
  '  - { id: p-fffffff2, type: passage, text: "Ferry waits for its ramp", status: confirmed }',
  '',
].join('\n');

describe('a sidecar follows its article', () => {
  let asked: Question[];
  let answer: boolean;

  before(() => setSuggestions(false));

  beforeEach(async () => {
    asked = [];
    answer = true;
    (await testing()).follower.ask = (question) => {
      asked.push(question);
      return Promise.resolve(answer);
    };
    await setSetting('sidecar.follow', undefined);
  });

  after(async () => {
    await setSetting('sidecar.follow', undefined);
    await setSuggestions(undefined);
    await vscode.workspace.fs.delete(inNewsroom('following'), { recursive: true });
  });

  it('when it is renamed, after one question', async () => {
    await pair('following/a.txt');
    await rename(['following/a.txt', 'following/b.txt']);
    assert.lengthOf(asked, 1);
    assert.equal(asked[0].message, 'Rename the sidecar a.txt.sources.yaml too, to following/b.txt.sources.yaml?');
    assert.isUndefined(await sidecarText('following/a.txt'));
    assert.equal(await sidecarText('following/b.txt'), SIDECAR);
  });

  it('back again, without asking a second time', async () => {
    await rename(['following/b.txt', 'following/a.txt']);
    assert.deepEqual(asked, []);
    assert.equal(await sidecarText('following/a.txt'), SIDECAR);
    assert.isUndefined(await sidecarText('following/b.txt'));
  });

  it('not when the person says so', async () => {
    answer = false;
    await pair('following/stays.txt');
    await rename(['following/stays.txt', 'following/went.txt']);
    assert.lengthOf(asked, 1);
    assert.equal(await sidecarText('following/stays.txt'), SIDECAR);
    assert.isUndefined(await sidecarText('following/went.txt'));
  });

  it('never or always by its setting, without asking', async () => {
    await pair('following/set.txt');
    await setSetting('sidecar.follow', 'always');
    await rename(['following/set.txt', 'following/set-2.txt']);
    assert.equal(await sidecarText('following/set-2.txt'), SIDECAR);
    await setSetting('sidecar.follow', 'never');
    await rename(['following/set-2.txt', 'following/set-3.txt']);
    assert.equal(await sidecarText('following/set-2.txt'), SIDECAR);
    assert.deepEqual(asked, []);
  });

  it('with many others in one question', async () => {
    await Promise.all(['m1', 'm2', 'm3'].map((name) => pair(`following/${name}.txt`)));
    await rename(
      ...['m1', 'm2', 'm3'].map((name) => [`following/${name}.txt`, `following/moved/${name}.txt`] as const),
    );
    assert.deepEqual(
      asked.map(({ message }) => message),
      ['Let 3 sidecars go along with their articles?'],
    );
    for (const name of ['m1', 'm2', 'm3']) assert.equal(await sidecarText(`following/moved/${name}.txt`), SIDECAR);
  });

  it('in its folder, with nothing to ask', async () => {
    await pair('following/folder/one.txt');
    await rename(['following/folder', 'following/renamed']);
    assert.deepEqual(asked, []);
    assert.equal(await sidecarText('following/renamed/one.txt'), SIDECAR);
  });

  it('not over another sidecar', async () => {
    await pair('following/x.txt');
    await writeSidecar('following/y.txt', '# taken\n');
    await rename(['following/x.txt', 'following/y.txt']);
    assert.deepEqual(asked, []);
    assert.equal(await sidecarText('following/x.txt'), SIDECAR);
    assert.equal(await sidecarText('following/y.txt'), '# taken\n');
  });

  it('with what is not saved yet', async () => {
    await pair('following/dirty.txt');
    const editor = await vscode.window.showTextDocument(inNewsroom('following/dirty.txt.sources.yaml'));
    await autoSave('off');
    try {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# unsaved\n'));
      await rename(['following/dirty.txt', 'following/clean.txt']);
      const moved = await vscode.workspace.openTextDocument(inNewsroom('following/clean.txt.sources.yaml'));
      assert.equal(moved.getText(), `# unsaved\n${SIDECAR}`);
      assert.isTrue(await moved.save());
      assert.equal(await sidecarText('following/clean.txt'), `# unsaved\n${SIDECAR}`);
      assert.isUndefined(await sidecarText('following/dirty.txt'));
    } finally {
      await autoSave(undefined);
    }
  });

  it('with its annotation acts, which can still be undone', async () => {
    await pair('following/acts.txt');
    const editor = await vscode.window.showTextDocument(inNewsroom('following/acts.txt'), { preview: false });
    select(editor, 'Pia Lindqvist');
    await run('tagPassage', { tags: ['x'] });
    assert.notEqual(await sidecarText('following/acts.txt'), SIDECAR);
    await rename(['following/acts.txt', 'following/acted.txt']);
    await run('undo');
    assert.equal(await sidecarText('following/acted.txt'), SIDECAR);
    assert.isUndefined(await sidecarText('following/acts.txt'));
  });

  it('when it is deleted, and back when that is undone', async () => {
    await pair('following/gone.txt');
    await remove('following/gone.txt');
    assert.deepEqual(
      asked.map(({ message }) => message),
      ['Delete the sidecar gone.txt.sources.yaml too?'],
    );
    assert.isUndefined(await sidecarText('following/gone.txt'));
    await create('following/gone.txt', TEXT);
    assert.equal(await sidecarText('following/gone.txt'), SIDECAR);
    assert.lengthOf(asked, 1);
  });

  it('not to another article of the same name', async () => {
    await pair('following/again.txt');
    await remove('following/again.txt');
    await create('following/again.txt', 'Another story altogether.\n');
    assert.isUndefined(await sidecarText('following/again.txt'));
  });

  it('is kept when the person wants to keep it', async () => {
    answer = false;
    await pair('following/kept.txt');
    await remove('following/kept.txt');
    assert.equal(await sidecarText('following/kept.txt'), SIDECAR);
  });

  it('when it is copied', async () => {
    await pair('following/first.txt');
    await create('following/first copy.txt', TEXT);
    assert.deepEqual(
      asked.map(({ message }) => message),
      ['Copy the sidecar first.txt.sources.yaml too, to following/first copy.txt.sources.yaml?'],
    );
    assert.equal(await sidecarText('following/first copy.txt'), SIDECAR);
    assert.equal(await sidecarText('following/first.txt'), SIDECAR);
  });

  it('to a copy in another folder', async () => {
    await create('following/elsewhere/first.txt', TEXT);
    assert.equal(await sidecarText('following/elsewhere/first.txt'), SIDECAR);
  });

  it('not to a new article that is no copy', async () => {
    await create('following/first 2.txt', `${TEXT}And more.\n`);
    assert.deepEqual(asked, []);
    assert.isUndefined(await sidecarText('following/first 2.txt'));
  });
});

describe('a sidecar that lost its article', () => {
  before(() => setSuggestions(false));
  after(() => setSuggestions(undefined));

  it('is brought to the article that holds its words', async () => {
    const { index } = await testing();
    await pair('git-mv-before.txt', TEXT.replace('Ferry', 'Barge'), SIDECAR.replace('Ferry', 'Barge'));
    index.start();
    await eventually(() => assert.isTrue(recordOf('git-mv-before.txt')?.hasSidecar));
    // As another program moves it: VS Code is told only that one file went and one came.
    await vscode.workspace.fs.rename(inNewsroom('git-mv-before.txt'), inNewsroom('git-mv-after.txt'));
    await eventually(() => {
      assert.isTrue(recordOf('git-mv-before.txt')?.missing);
      assert.isFalse(recordOf('git-mv-after.txt')?.hasSidecar);
    });
    assert.equal(await run('findLostArticles', { move: true }), 1);
    assert.isUndefined(await sidecarText('git-mv-before.txt'));
    assert.equal(await sidecarText('git-mv-after.txt'), SIDECAR.replace('Ferry', 'Barge'));
    await eventually(() => assert.isUndefined(recordOf('git-mv-before.txt')));

    function recordOf(name: string) {
      return index.newsroom.get(inNewsroom(name).toString());
    }
  });

  it('stays where it is when no article holds its words', async () => {
    const { index } = await testing();
    await writeSidecar('alone.txt', SIDECAR.replaceAll(/"[^"]+"/g, '"Words that stand in no article at all here"'));
    await newArticle('alone-2.txt', 'The market opens late.\n');
    await eventually(() => assert.isTrue(index.newsroom.get(inNewsroom('alone.txt').toString())?.missing));
    assert.include(await refusal(run('findLostArticles', { move: true })), 'No article without a sidecar');
    await vscode.workspace.fs.delete(inNewsroom('alone.txt.sources.yaml'));
  });
});

async function pair(name: string, text = TEXT, sidecar = SIDECAR): Promise<void> {
  await vscode.workspace.fs.writeFile(inNewsroom(name), new TextEncoder().encode(text));
  await writeSidecar(name, sidecar);
}

type FromTo = readonly [from: string, to: string];

/** As the explorer does it, in one act. */
async function rename(...files: readonly FromTo[]): Promise<void> {
  await edit((each) => {
    for (const [from, to] of files) each.renameFile(inNewsroom(from), inNewsroom(to));
  });
}

async function remove(name: string): Promise<void> {
  await edit((each) => each.deleteFile(inNewsroom(name)));
}

async function create(name: string, text: string): Promise<void> {
  await edit((each) => each.createFile(inNewsroom(name), { contents: new TextEncoder().encode(text) }));
}

async function edit(change: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const workspaceEdit = new vscode.WorkspaceEdit();
  change(workspaceEdit);
  assert.isTrue(await vscode.workspace.applyEdit(workspaceEdit));
  await (await testing()).follower.whenIdle();
}

async function autoSave(value: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('files').update('autoSave', value, vscode.ConfigurationTarget.Global);
}
