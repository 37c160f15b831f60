import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, inNewsroom } from '../support/host';
import { newArticle, refusal, run, sidecarOnDisk, sidecarText, writeSidecar } from '../support/sidecars';

const HEAD = [
  'schema: on-the-record/1',
  '',
  'actors:',
  '  piet-okafor: { name: "Piet Okafor", kind: person }',
  '',
  'annotations:',
  '',
  '  - id: p-00000001',
  '    type: passage',
  '    text: "Nobody asked us"',
  '',
].join('\n');
const conflict = (ours: string, theirs: string, base?: string) =>
  `<<<<<<< HEAD\n${ours}${base === undefined ? '' : `||||||| 1a2b3c4\n${base}`}=======\n${theirs}>>>>>>> survey\n`;
const BASE = '    status: suggested\n';
const SAME_FIELD =
  HEAD + conflict('    status: confirmed\n    by: mk\n', '    status: rejected\n    why: hearsay\n', BASE);
/** Two people added lines at one place: a conflict for git, none in what the lines mean. */
const NO_CLASH =
  HEAD +
  conflict(
    '    tags: [quay]\n    status: suggested\n',
    '    tags: [boats]\n    note: "Ask."\n    status: suggested\n',
    BASE,
  );

describe('solving a conflicted sidecar', () => {
  let count = 0;
  let name: string;
  let sidecar: vscode.Uri;

  beforeEach(async () => {
    name = `merge-${++count}.txt`;
    sidecar = inNewsroom(`${name}.sources.yaml`);
    await newArticle(name, 'Nobody asked us, the boatmen said.\n');
  });

  it('needs no word where only lines clash, and keeps what both added', async () => {
    await writeSidecar(name, NO_CLASH);
    assert.deepEqual(await run('mergeSidecar', { uri: sidecar, leaveOpen: false, take: 'ours' }), {
      solved: 0,
      open: 0,
    });
    const [item] = (await sidecarOnDisk(name)).annotations;
    assert.deepInclude(item, { tags: ['quay', 'boats'], note: 'Ask.', status: 'suggested' });
  });

  for (const [take, status] of [
    ['ours', 'confirmed'],
    ['theirs', 'rejected'],
  ] as const)
    it(`takes ${take} where both changed one field, and both sides' other fields`, async () => {
      await writeSidecar(name, SAME_FIELD);
      const choices = [{ id: 'p-00000001', key: 'status', take }];
      assert.deepEqual(await run('mergeSidecar', { uri: sidecar, choices }), { solved: 1, open: 0 });
      assert.deepInclude((await sidecarOnDisk(name)).annotations[0], { status, by: 'mk', why: 'hearsay' });
    });

  it('works without a common version', async () => {
    await writeSidecar(name, HEAD + conflict('    status: confirmed\n', '    status: rejected\n'));
    assert.deepEqual(await run('mergeSidecar', { articleUri: inNewsroom(name), take: 'theirs' }), {
      solved: 1,
      open: 0,
    });
    assert.deepInclude((await sidecarOnDisk(name)).annotations[0], { status: 'rejected' });
  });

  it('writes nothing while a conflict is open, unless that is asked for', async () => {
    await writeSidecar(name, SAME_FIELD);
    assert.include(await refusal(run('mergeSidecar', { uri: sidecar, choices: [] })), 'status of p-00000001');
    assert.equal(await sidecarText(name), SAME_FIELD);
    assert.deepEqual(await run('mergeSidecar', { uri: sidecar, choices: [], leaveOpen: true }), { solved: 0, open: 1 });
    const text = String(await sidecarText(name));
    assert.include(text, '<<<<<<< ours\n    status: confirmed\n=======\n    status: rejected\n>>>>>>> theirs\n');
    assert.include(text, 'why: hearsay');
  });

  it('is one step of undo in the editor, and one of the annotation acts', async () => {
    await writeSidecar(name, SAME_FIELD);
    await run('mergeSidecar', { uri: sidecar, take: 'ours' });
    const solved = await sidecarText(name);
    const document = await vscode.workspace.openTextDocument(sidecar);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.equal(document.getText(), SAME_FIELD));
    await vscode.commands.executeCommand('redo');
    await eventually(() => assert.equal(document.getText(), solved));
    await document.save();
    await run('undo');
    assert.equal(await sidecarText(name), SAME_FIELD);
  });

  it('leaves a sidecar that somebody is at work in unsaved', async () => {
    await writeSidecar(name, `${SAME_FIELD}`);
    const editor = await vscode.window.showTextDocument(sidecar, { preview: false });
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# at work\n'));
    await run('mergeSidecar', { uri: sidecar, take: 'ours' });
    assert.isTrue(editor.document.isDirty);
    assert.include(editor.document.getText(), '# at work\n');
    assert.notInclude(editor.document.getText(), '<<<<<<<');
    assert.equal(await sidecarText(name), SAME_FIELD);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('is offered above the file, and as a quick fix', async () => {
    await writeSidecar(name, SAME_FIELD);
    await vscode.window.showTextDocument(sidecar, { preview: false });
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      sidecar,
      9,
    );
    assert.include(
      lenses.map(({ command }) => command?.command),
      'onTheRecord.mergeSidecar',
    );
    const top = new vscode.Range(0, 0, 0, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      sidecar,
      top,
    );
    assert.include(
      actions.map(({ command }) => command?.command),
      'onTheRecord.mergeSidecar',
    );
  });

  it('is not offered where there is no conflict', async () => {
    await writeSidecar(name, `${HEAD}${BASE}`);
    await vscode.window.showTextDocument(sidecar, { preview: false });
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      sidecar,
      9,
    );
    assert.notInclude(
      lenses.map(({ command }) => command?.command),
      'onTheRecord.mergeSidecar',
    );
    assert.include(await refusal(run('mergeSidecar', { uri: sidecar })), 'holds no conflict markers');
  });

  it('refuses markers that do not fit together, and a side that is no sidecar, saying why', async () => {
    const torn = SAME_FIELD.replace('=======\n', '');
    await writeSidecar(name, torn);
    assert.include(await refusal(run('mergeSidecar', { uri: sidecar, take: 'ours' })), 'do not fit together');
    assert.equal(await sidecarText(name), torn);
    const broken = HEAD + conflict('    status: [\n', '    status: rejected\n');
    await writeSidecar(name, broken);
    assert.include(await refusal(run('mergeSidecar', { uri: sidecar, take: 'ours' })), 'our side cannot be read');
    assert.equal(await sidecarText(name), broken);
  });
});
