import { assert } from 'chai';
import * as vscode from 'vscode';
import manifest from '../../package.json';
import type { QuoteItem } from '../../src/sidecar/model';
import { toReview } from '../../src/editor/toReview';
import { eventually, inNewsroom } from '../support/host';
import { manySuggestions } from '../support/manySuggestions.mjs';
import { setSetting, testing } from '../support/reading';
import { itemOnDisk, newArticle, run, select, sidecarOnDisk, sidecarText } from '../support/sidecars';

let count = 0;

describe('review mode', () => {
  let editor: vscode.TextEditor;
  let name: string;

  async function open(text: string): Promise<void> {
    name = `review-${++count}.txt`;
    editor = await newArticle(name, text);
    await left();
  }

  /** What nobody has judged yet. */
  async function left(): Promise<readonly { text: string }[]> {
    const annotated = await (await testing()).documents.whenReady(editor.document);
    if (!annotated) throw new Error('This is no article.');
    return toReview(annotated.article);
  }

  const framed = async () => (await testing()).review.framed;
  const key = (act: string) => run('reviewAct', act);
  const start = () => run('toggleReviewMode');

  beforeEach(() => open(manySuggestions(6)));
  afterEach(() => run('leaveReviewMode'));

  it('judges the sixty suggestions of an article with one key each', async () => {
    await open(manySuggestions(60));
    const many = (await left()).length;
    assert.isAtLeast(many, 60);
    await start();
    let keys = 0;
    while (await framed()) {
      await key(keys % 10 === 9 ? 'reject' : 'accept');
      keys++;
      assert.isAtMost(keys, many);
    }
    assert.isEmpty(await left());
    const { annotations } = await sidecarOnDisk(name);
    assert.lengthOf(annotations, many);
    assert.lengthOf(
      annotations.filter(({ status }) => status === 'rejected'),
      Math.floor(many / 10),
    );
  });

  it('takes keys that come faster than files are written, in their order', async () => {
    const words = (await left()).map(({ text }) => text);
    await start();
    await Promise.all([key('accept'), key('reject'), key('accept'), key('next'), key('accept')]);
    const { annotations } = await sidecarOnDisk(name);
    assert.deepEqual(
      annotations.map(({ text, status }) => [text, status]),
      [
        [words[0], 'confirmed'],
        [words[1], 'rejected'],
        [words[2], 'confirmed'],
        [words[4], 'confirmed'],
      ],
    );
  });

  it('begins where the cursor is, frames the suggestion and selects nothing', async () => {
    select(editor, 'a second survey', { cursor: true });
    await start();
    assert.include(await framed(), 'a second survey');
    assert.isTrue(editor.selection.isEmpty);
  });

  it('goes on where it was left', async () => {
    await start();
    await key('accept');
    await key('next');
    const words = await framed();
    await run('leaveReviewMode');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await start();
    assert.equal(await framed(), words);
  });

  it('keeps a reason that follows a rejection', async () => {
    await start();
    await key('reject');
    await key('why5');
    const [item] = (await sidecarOnDisk(name)).annotations;
    assert.include(item, { status: 'rejected', why: 'hypothetical' });
  });

  it('moves the ends of a suggestion by words, each step an undo of its own, and confirms what they became', async () => {
    await start();
    const before = await framed();
    await key('endLeft');
    await key('startRight');
    assert.equal(await framed(), before?.replace(/^The /, '').replace(/ time,$/, ''));
    await run('undo');
    await eventually(async () =>
      assert.include(
        (await left()).map(({ text }) => text),
        before?.replace(/ time,$/, ''),
      ),
    );
    await run('redo');
    await key('accept');
    const [item] = (await sidecarOnDisk(name)).annotations;
    assert.include(item, { status: 'confirmed', text: before?.replace(/^The /, '').replace(/ time,$/, '') });
  });

  it('changes the speaker by a choice, confirms, and goes on', async () => {
    const words = await (await start(), framed());
    const changed = key('speaker');
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      assert.isDefined(await sidecarText(name));
    });
    await changed;
    const { annotations, actors } = await sidecarOnDisk(name);
    const [item] = annotations as QuoteItem[];
    assert.include(item, { status: 'confirmed', text: words });
    assert.notEqual(actors[item.speaker ?? '']?.name, 'Rosa Lindqvist');
    assert.notEqual(await framed(), words);
  });

  it('accepts all quotes of an actor at once', async () => {
    await start();
    await key('acceptActor');
    const { annotations, actors } = await sidecarOnDisk(name);
    assert.deepEqual(
      Object.values(actors).map((actor) => actor.name),
      ['Rosa Lindqvist'],
    );
    assert.lengthOf(annotations, 2);
    assert.include(await framed(), 'a second survey');
    await run('undo');
    await eventually(async () =>
      assert.lengthOf(
        (await left()).filter(({ text }) => text.startsWith('The pumps')),
        2,
      ),
    );
  });

  it('ends when somebody types, and leaves the words alone', async () => {
    await start();
    const words = (await framed()) ?? '';
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.isUndefined(await framed());
    assert.include(editor.document.getText(), words);
    await vscode.commands.executeCommand('undo');
    assert.isUndefined(await sidecarText(name));
  });

  it('is offered by the status bar as long as something is left', async () => {
    await vscode.window.showTextDocument(editor.document);
    const { statusBar } = await testing();
    await eventually(() => assert.include(statusBar.text ?? '', '6 to review'));
  });

  it('confirms all above a confidence', async () => {
    const all = (await left()).length;
    assert.equal(await run('confirmAll', { minimumConfidence: 1.01 }), 0);
    assert.equal(await run('confirmAll', { minimumConfidence: 0 }), all);
    assert.isEmpty(await left());
  });

  it('binds single keys only in its own mode, and in the Sources view, where nobody types', () => {
    const bindings = manifest.contributes.keybindings.filter(({ key: pressed }) => !pressed.includes('alt+'));
    for (const { when } of bindings) assert.match(when, /onTheRecord\.reviewMode|focusedView == onTheRecord\.sources/);
  });
});

describe('what an article leaves open', () => {
  const TEXT = [
    'Gates stuck',
    '',
    'A senior port official said that the gates were stuck on Friday.',
    '',
    '“Somebody should have told us.”',
    '',
  ].join('\n');
  const SIDECAR = `schema: on-the-record/1

actors:
  official: { name: "a senior port official", kind: unnamed }

annotations:

  - { id: q-0000open, type: quote, text: "that the gates were stuck on Friday", kind: indirect, speaker: official, status: confirmed }

  - { id: q-0001open, type: quote, text: "Somebody should have told us.", kind: direct, status: suggested }

  - { id: d-0000open, type: date, text: "Friday", timex: DATE, value: "XXXX-WXX-5", status: suggested }

  - { id: m-0000open, type: mention, text: "Gates", actor: nobody, status: confirmed }
`;
  let uri: vscode.Uri;

  before(async () => {
    await setSetting('suggestions.enabled', false);
    await vscode.workspace.fs.writeFile(inNewsroom('gates.txt.sources.yaml'), new TextEncoder().encode(SIDECAR));
    ({ uri } = (await newArticle('gates.txt', TEXT)).document);
  });
  after(async () => {
    await setSetting('suggestions.enabled', undefined);
    for (const about of ['unattributedQuotes', 'anonymousSources']) await setSetting(`diagnostics.${about}`, undefined);
  });

  const open = () =>
    vscode.languages
      .getDiagnostics(uri)
      .map(({ code, severity }) => `${String(code)} ${vscode.DiagnosticSeverity[severity]}`);

  it('is listed in the Problems panel, each kind with its severity', async () => {
    await eventually(() =>
      assert.sameMembers(open(), [
        'unknownActors Warning',
        'anonymousSources Information',
        'unresolvedDates Hint',
        'unattributedQuotes Information',
      ]),
    );
    await setSetting('diagnostics.unattributedQuotes', 'error');
    await setSetting('diagnostics.anonymousSources', 'off');
    await eventually(() =>
      assert.sameMembers(open(), ['unknownActors Warning', 'unresolvedDates Hint', 'unattributedQuotes Error']),
    );
    await setSetting('diagnostics.anonymousSources', undefined);
    await eventually(() => assert.lengthOf(open(), 4));
  });

  async function fixes(words: string): Promise<vscode.CodeAction[]> {
    const document = await vscode.workspace.openTextDocument(uri);
    const at = document.positionAt(TEXT.indexOf(words) + 1);
    return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, new vscode.Range(at, at));
  }

  it('has answers where the cursor is, and Confirm and Reject for what is suggested', async () => {
    const titles = async (words: string) => (await fixes(words)).map(({ title }) => title);
    assert.includeMembers(await titles('Friday'), [
      'Set the date…',
      'Set the article’s date…',
      'Confirm “Friday”',
      'Reject “Friday”…',
    ]);
    assert.includeMembers(await titles('Somebody'), ['Say who it is…', 'Confirm “Somebody should have told us.”']);
    assert.deepEqual(await titles('gates were stuck'), ['Give a reason…']);
  });

  it('is answered by what a fix writes', async () => {
    const [fix] = (await fixes('Friday')).filter(({ title }) => title.startsWith('Confirm'));
    await vscode.commands.executeCommand(fix.command?.command ?? '', ...(fix.command?.arguments ?? []));
    assert.include(await itemOnDisk('gates.txt', 'd-0000open'), { status: 'confirmed' });
    await run('giveReason', { uri: uri.toString(), actor: 'official', why: 'not authorized to speak' });
    await eventually(() => assert.notInclude(open(), 'anonymousSources Information'));
  });
});
