import { assert } from 'chai';
import * as vscode from 'vscode';
import { FileChanged, replaceText } from '../../src/editor/files';
import { eventually, inNewsroom } from '../support/host';
import { HARBOUR, HARBOUR_SIDECAR, setSuggestions } from '../support/reading';
import { newArticle, run, select, sidecarOnDisk, sidecarText, writeSidecar } from '../support/sidecars';

let count = 0;

describe('undo in an open sidecar', () => {
  before(async () => {
    await setSuggestions(false);
    // The server's workbench saves by itself after a second; these tests are about what is not saved.
    await autoSave('off');
  });

  after(async () => {
    await autoSave(undefined);
    await setSuggestions(undefined);
  });

  it('takes an annotation act back in one step, where nothing was unsaved', async () => {
    const { name, article, sidecar } = await openBoth();
    select(article, 'close to its end');
    await run('tagPassage', { tags: ['crane'], note: 'How old is it?' });
    const written = await sidecarText(name);
    assert.notEqual(written, HARBOUR_SIDECAR);
    await eventually(() => assert.equal(sidecar.document.getText(), written));
    await undoIn(sidecar);
    await eventually(() => assert.equal(sidecar.document.getText(), HARBOUR_SIDECAR));
    await sidecar.document.save();
    assert.equal(await sidecarText(name), HARBOUR_SIDECAR);
    await redoIn(sidecar);
    await eventually(() => assert.equal(sidecar.document.getText(), written));
    await sidecar.document.save();
  });

  it('takes an annotation act back in one step, where somebody was writing', async () => {
    const { name, article, sidecar } = await openBoth();
    await sidecar.edit((edit) => edit.insert(new vscode.Position(0, 0), '# mine\n'));
    const mine = `# mine\n${HARBOUR_SIDECAR}`;
    await vscode.window.showTextDocument(article.document);
    select(vscode.window.activeTextEditor ?? article, 'close to its end');
    await run('tagPassage', { tags: ['crane'] });
    assert.equal(await sidecarText(name), HARBOUR_SIDECAR, 'what is unsaved stays the person’s to save');
    assert.include(sidecar.document.getText(), 'close to its end"\n');
    assert.isTrue(sidecar.document.getText().startsWith(mine.slice(0, 200)));
    const tagged = sidecar.document.getText();
    await undoIn(sidecar);
    await eventually(() => assert.equal(sidecar.document.getText(), mine));
    await redoIn(sidecar);
    await eventually(() => assert.equal(sidecar.document.getText(), tagged));
    await sidecar.document.save();
    assert.equal(await sidecarText(name), tagged);
  });

  it('takes back the writing of all suggestions in one step', async () => {
    await setSuggestions(undefined);
    try {
      const { name, sidecar } = await openBoth();
      const { document } = await vscode.window.showTextDocument(inNewsroom(name), { preview: false });
      await run('annotateArticle', document.uri);
      const written = await sidecarText(name);
      assert.notEqual(written, HARBOUR_SIDECAR);
      await eventually(() => assert.equal(sidecar.document.getText(), written));
      await undoIn(sidecar);
      await eventually(() => assert.equal(sidecar.document.getText(), HARBOUR_SIDECAR));
      await sidecar.document.save();
    } finally {
      await setSuggestions(false);
    }
  });

  it('and the undo of annotation acts do not get in each other’s way', async () => {
    const { name, article, sidecar } = await openBoth();
    select(article, 'close to its end');
    await run('tagPassage', { tags: ['crane'] });
    await eventually(async () => assert.equal(sidecar.document.getText(), await sidecarText(name)));
    await run('undo');
    assert.equal(await sidecarText(name), HARBOUR_SIDECAR);
    await eventually(() => assert.equal(sidecar.document.getText(), HARBOUR_SIDECAR));
    await run('redo');
    await eventually(async () => assert.equal(sidecar.document.getText(), await sidecarText(name)));
    await undoIn(sidecar);
    await eventually(() => assert.equal(sidecar.document.getText(), HARBOUR_SIDECAR));
    await sidecar.document.save();
  });
});

describe('two windows and one sidecar', () => {
  before(() => setSuggestions(false));
  after(() => setSuggestions(undefined));

  it('lose nothing when both write at once', async function () {
    // Through a file system that is not the machine's own nothing can be locked.
    if (inNewsroom('').scheme !== 'file') this.skip();
    const name = `undo-${++count}.txt`;
    const uri = inNewsroom(`${name}.sources.yaml`);
    await writeSidecar(name, HARBOUR_SIDECAR);
    select(await newArticle(name, HARBOUR), 'close to its end');
    let others = 0;
    let isOver = false;
    const another = async () => {
      while (!isOver || others === 0) {
        const before = (await sidecarText(name)) ?? '';
        const item = `\n  - { id: p-another${others}, type: passage, text: "The survey", status: confirmed, by: other }\n`;
        try {
          await replaceText(uri, before, before + item);
          others++;
        } catch (error) {
          assert.instanceOf(error, FileChanged);
        }
      }
    };
    const ours: unknown[] = [];
    const we = async () => {
      for (let i = 0; i < 10; i++) ours.push(await run('tagPassage', { tags: [`n${i}`] }));
      isOver = true;
    };
    await Promise.all([we(), another()]);
    const { annotations } = await sidecarOnDisk(name);
    const ids = annotations.map(({ id }) => id);
    assert.includeMembers(ids, ours);
    assert.lengthOf(
      ids.filter((id) => id.startsWith('p-another')),
      others,
    );
    assert.lengthOf(ours, 10);
  });
});

async function openBoth() {
  const name = `undo-${++count}.txt`;
  await writeSidecar(name, HARBOUR_SIDECAR);
  const sidecar = await vscode.window.showTextDocument(inNewsroom(`${name}.sources.yaml`), {
    preview: false,
    viewColumn: vscode.ViewColumn.Two,
  });
  await vscode.workspace.fs.writeFile(inNewsroom(name), new TextEncoder().encode(HARBOUR));
  const article = await vscode.window.showTextDocument(inNewsroom(name), {
    preview: false,
    viewColumn: vscode.ViewColumn.One,
  });
  return { name, article, sidecar };
}

async function undoIn({ document }: vscode.TextEditor): Promise<void> {
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Two });
  await vscode.commands.executeCommand('undo');
}

async function redoIn({ document }: vscode.TextEditor): Promise<void> {
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Two });
  await vscode.commands.executeCommand('redo');
}

async function autoSave(value: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('files').update('autoSave', value, vscode.ConfigurationTarget.Global);
}
