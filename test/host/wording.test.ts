import { assert } from 'chai';
import * as vscode from 'vscode';
import type { QuoteItem } from '../../src/sidecar/model';
import { eventually, inNewsroom } from '../support/host';
import { itemOnDisk, newArticle, refusal, run, select, sidecarText, writeSidecar } from '../support/sidecars';

const TEXT = [
  'Lock gates to be drained',
  '',
  'OSTRAND, April 9, 2026 — The lower lock will be drained in May, the canal office said on Thursday.',
  '',
  '“We shall drain the chamber before the summer boats arrive,” said Ilse Maren, the lock keeper.',
  '',
  'She added that the gates were older than her grandmother.',
  '',
].join('\n');
const WORDS = 'We shall drain the chamber before the summer boats arrive,';
const NEW_WORDS = 'We shall drain the whole chamber well before the summer boats arrive,';

describe('annotations whose words were changed', () => {
  let count = 0;
  let name: string;
  let editor: vscode.TextEditor;
  let id: string;

  beforeEach(async () => {
    name = `lock-${++count}.txt`;
    editor = await newArticle(name, TEXT);
    select(editor, WORDS, { cursor: true });
    id = await run('confirm');
  });

  afterEach(() => vscode.commands.executeCommand('workbench.action.files.revert'));

  it('are marked, listed with both wordings, and explained word by word', async () => {
    await replace(WORDS, NEW_WORDS);
    const [problem] = await problems('changed-wording');
    assert.equal(editor.document.getText(problem.range), NEW_WORDS);
    assert.include(problem.message, WORDS);
    assert.include(problem.message, NEW_WORDS);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    assert.include(String(problem.relatedInformation?.[0].location.uri), `${name}.sources.yaml`);
    const hover = await hoverAt('whole chamber');
    assert.include(hover, '**whole**');
    assert.include(hover, 'Accept new wording');
    const { highlights } = await testing();
    await eventually(() => {
      const [{ quotes }] = highlights.shownIn(editor.document);
      assert.include(
        quotes.map((range: vscode.Range) => editor.document.getText(range)),
        NEW_WORDS,
      );
    });
  });

  it('take the new wording when a person accepts it, source and cue included, in one step', async () => {
    const before = await sidecarText(name);
    await replace(WORDS, NEW_WORDS);
    await problems('changed-wording');
    assert.equal(await run('acceptWording', { id }), id);
    const item = (await itemOnDisk(name, id)) as QuoteItem;
    assert.include(item, { text: NEW_WORDS, pos: editor.document.getText().indexOf(NEW_WORDS), status: 'confirmed' });
    assert.equal(item.cue?.pos, editor.document.getText().indexOf('said Ilse'));
    await noProblems();
    await run('undo');
    assert.equal(await sidecarText(name), before);
    await run('redo');
    assert.equal(((await itemOnDisk(name, id)) as QuoteItem).text, NEW_WORDS);
  });

  it('work from the cursor without an argument', async () => {
    await replace(WORDS, NEW_WORDS);
    await problems('changed-wording');
    select(editor, 'whole chamber', { cursor: true });
    assert.equal(await run('acceptWording'), id);
  });

  it('offer the quick fixes, which do what they say', async () => {
    await replace(WORDS, NEW_WORDS);
    const [problem] = await problems('changed-wording');
    const actions = await fixes(problem.range);
    const titles = actions.map(({ title }) => title);
    assert.includeMembers(titles, ['Accept New Wording', 'Show Old and New Side by Side']);
    assert.isTrue(titles.some((title) => title.startsWith('Keep as Orphan')));
    await perform(actions, 'Accept New Wording');
    assert.include(await itemOnDisk(name, id), { text: NEW_WORDS });
  });

  it('are shown side by side', async () => {
    await replace(WORDS, NEW_WORDS);
    await problems('changed-wording');
    const { left, right } = await run<{ left: string; right: string }>('compareWording', { id });
    const [old, now] = await Promise.all(
      [left, right].map((uri) => vscode.workspace.openTextDocument(vscode.Uri.parse(uri))),
    );
    assert.include(old.getText(), `“${WORDS}”`);
    assert.include(now.getText(), `“${NEW_WORDS}”`);
    await eventually(() => {
      const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
      assert.instanceOf(input, vscode.TabInputTextDiff);
    });
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('are put on the selection, marks left out', async () => {
    await replace(`“${WORDS}”`, '“The chamber is going to be empty soon,”');
    select(editor, '“The chamber is going to be empty soon,”');
    assert.equal(await run('reanchor', { id }), id);
    assert.include(await itemOnDisk(name, id), { text: 'The chamber is going to be empty soon,' });
    await noProblems();
  });

  it('are not put on nothing', async () => {
    await replace(WORDS, NEW_WORDS);
    const before = await sidecarText(name);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    assert.include(await refusal(run('reanchor', { id })), 'Select the words');
    assert.equal(await sidecarText(name), before);
  });

  it('kept as orphans are asked about no longer, and found again when their words come back', async () => {
    await replace(WORDS, NEW_WORDS);
    await problems('changed-wording');
    await run('keepOrphan', { id });
    assert.include(await itemOnDisk(name, id), { orphan: true });
    await noProblems();
    assert.deepEqual(await lost(), { orphans: [id], changed: [] });
    await replace(NEW_WORDS, WORDS);
    await eventually(async () => assert.deepEqual(await lost(), { orphans: [], changed: [] }));
    assert.include(await refusal(run('keepOrphan', { id })), 'no orphan');
  });

  it('whose words are gone are listed as orphans, with a fix that puts them on a selection', async () => {
    await replace(`“${WORDS}” said Ilse Maren, the lock keeper.`, 'Nobody at the lock would say more.');
    const [problem] = await problems('orphan');
    assert.include(problem.message, WORDS);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Information);
    assert.include(await refusal(run('acceptWording', { id })), 'Nothing in the article is like');
    select(editor, 'Nobody at the lock would say more.');
    const actions = await fixes(editor.selection);
    const title = actions.map((action) => action.title).find((each) => each.startsWith('Re-anchor'));
    assert.include(title, 'We shall drain');
    await perform(actions, String(title));
    assert.include(await itemOnDisk(name, id), { text: 'Nobody at the lock would say more.' });
  });

  it('are listed as severely as the setting says, or not at all', async () => {
    await replace(WORDS, NEW_WORDS);
    await problems('changed-wording');
    const settings = vscode.workspace.getConfiguration('onTheRecord.diagnostics');
    try {
      await settings.update('changedWording', 'error', vscode.ConfigurationTarget.Global);
      await eventually(async () =>
        assert.equal((await problems('changed-wording'))[0].severity, vscode.DiagnosticSeverity.Error),
      );
      await settings.update('changedWording', 'off', vscode.ConfigurationTarget.Global);
      await noProblems();
    } finally {
      await settings.update('changedWording', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('refuse an id that there is not', async () => {
    assert.include(await refusal(run('acceptWording', { id: 'q-00000000' })), 'There is no annotation q-00000000');
  });

  it('leave an annotation alone whose words still stand', async () => {
    await replace('Lock gates', 'Old lock gates');
    await eventually(async () => assert.deepEqual(await lost(), { orphans: [], changed: [] }));
    await noProblems();
    assert.include(await refusal(run('acceptWording', {})), 'No annotation of this article lost its words');
  });

  it('are not asked about where a copy of their words is typed in, or they themselves come back', async () => {
    const sentence = `“${WORDS}” said Ilse Maren, the lock keeper.\n`;
    const placed = async () => {
      const { article } = await (await testing()).documents.whenReady(editor.document);
      return article.quotes.find((quote: { id: string | null }) => quote.id === id)?.start;
    };
    assert.equal(await placed(), TEXT.indexOf(WORDS));
    await replace('OSTRAND, April', `${sentence}\nOSTRAND, April`);
    assert.deepEqual(await lost(), { orphans: [], changed: [] });
    assert.equal(await placed(), editor.document.getText().lastIndexOf(WORDS));
    await replace(`\n\n${sentence}\nShe added`, '\n\nShe added');
    await vscode.commands.executeCommand('undo');
    assert.equal(await placed(), editor.document.getText().lastIndexOf(WORDS));
  });

  it('are listed in articles that are not open, too', async () => {
    const { index } = await testing();
    const other = `unopened-${count}.txt`;
    const uri = inNewsroom(other);
    await writeSidecar(other, String(await sidecarText(name)));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT.replace(WORDS, NEW_WORDS)));
    index.start();
    const [problem] = await eventually(() => {
      const found = vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'changed-wording');
      assert.isNotEmpty(found);
      return found;
    });
    assert.equal(problem.range.start.line, 4);
    assert.include(problem.message, WORDS);
    await vscode.workspace.fs.delete(inNewsroom(`${other}.sources.yaml`));
    await eventually(() => assert.deepEqual(vscode.languages.getDiagnostics(uri), []));
  });

  async function replace(old: string, now: string): Promise<void> {
    const at = editor.document.getText().indexOf(old);
    assert.isAtLeast(at, 0, old);
    const edit = new vscode.WorkspaceEdit();
    const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + old.length));
    edit.replace(editor.document.uri, range, now);
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    await (await testing()).documents.whenReady(editor.document);
  }

  function problems(code: string): Promise<vscode.Diagnostic[]> {
    return eventually(() => {
      const found = vscode.languages.getDiagnostics(editor.document.uri).filter((each) => each.code === code);
      assert.isNotEmpty(found);
      return found;
    });
  }

  function noProblems(): Promise<void> {
    return eventually(() => assert.deepEqual(vscode.languages.getDiagnostics(editor.document.uri), []));
  }

  async function lost() {
    const annotated = await (await testing()).documents.whenReady(editor.document);
    const { orphans, changed } = annotated.article;
    return {
      orphans: orphans.map((item: { id: string }) => item.id),
      changed: changed.map(({ item }: { item: { id: string } }) => item.id),
    };
  }

  async function hoverAt(words: string): Promise<string> {
    const { document } = editor;
    const position = document.positionAt(document.getText().indexOf(words) + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
  }

  function fixes(range: vscode.Range): Thenable<vscode.CodeAction[]> {
    const kind = vscode.CodeActionKind.QuickFix.value;
    return vscode.commands.executeCommand('vscode.executeCodeActionProvider', editor.document.uri, range, kind);
  }

  async function perform(actions: readonly vscode.CodeAction[], title: string): Promise<void> {
    const action = actions.find((each) => each.title === title);
    const { command, arguments: args = [] } = action?.command ?? {};
    assert.isString(command, `no “${title}”`);
    await vscode.commands.executeCommand(String(command), ...args);
  }

  async function testing() {
    return (await vscode.extensions.getExtension('on-the-record.on-the-record')?.activate()).testing;
  }
});
