import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, inNewsroom, until } from '../support/host';
import { extension, HARBOUR, openHarbour, selectedText, setSuggestions, testing } from '../support/reading';
import { newArticle, refusal, run, select } from '../support/sidecars';

const CRANE = 'that the crane was “close to its end” and that a new one comes on Friday';

describe('getting about', () => {
  let editor: vscode.TextEditor;

  before(() => setSuggestions(false));
  after(() => setSuggestions(undefined));
  beforeEach(async () => {
    editor = await openHarbour();
    select(editor, 'Harbour fees', { cursor: true });
  });

  it('goes to the next suggestion and the one before, round the end', async () => {
    assert.deepInclude(await run<object>('nextSuggestion'), { type: 'quote', id: 'q-00000002' });
    assert.equal(selectedText(), CRANE);
    assert.deepInclude(await run<object>('nextSuggestion'), { type: 'date', id: 'd-00000001' });
    assert.equal(selectedText(), 'Friday');
    await run('nextSuggestion');
    assert.equal(selectedText(), CRANE);
    await run('previousSuggestion');
    assert.equal(selectedText(), 'Friday');
  });

  it('stays where it is when nothing is left to review', async () => {
    editor = await openHarbour(HARBOUR, 'schema: on-the-record/1\n');
    select(editor, 'Ms. Ruiz');
    assert.isUndefined(await run('nextSuggestion'));
    assert.equal(selectedText(), 'Ms. Ruiz');
  });

  it('opens the sidecar at the annotation under the cursor, and the article at the item', async () => {
    const article = editor.document.uri.toString();
    select(editor, 'The survey', { cursor: true });
    await run('openSidecar');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), `${article}.sources.yaml`);
    assert.equal(selectedText(), 'p-00000001');
    await run('openArticle');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), article);
    assert.equal(selectedText(), 'The survey was paid for by the operator.');
  });

  it('opens the sidecar that a row of the tree names, at its item', async () => {
    await run('openSidecar', { articleUri: editor.document.uri.toString(), id: 'q-00000002' });
    assert.equal(selectedText(), 'q-00000002');
  });

  it('says so when there is no sidecar', async () => {
    await newArticle('bare.txt', HARBOUR);
    assert.include(await refusal(run('openSidecar', inNewsroom('bare.txt'))), 'no sidecar yet');
  });

  it('opens the registry at an actor', async () => {
    await run('openRegistry', { uri: editor.document.uri.toString(), actor: 'ruiz-ana-1' });
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), inNewsroom('actors.yaml').toString());
    assert.equal(selectedText(), 'ruiz-ana-1');
  });

  it('finds an annotation from a list that opens near the cursor', async () => {
    select(editor, 'Ms. Ruiz', { cursor: true });
    await run('findAnnotation');
    assert.equal(selectedText(), CRANE);
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await eventually(() => assert.equal(selectedText(), 'Friday'));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await eventually(() => assert.equal(selectedText(), 'Friday'));
  });

  it('goes to the annotation that is named, and says so when there is none', async () => {
    await run('findAnnotation', { id: 'p-00000001' });
    assert.equal(selectedText(), 'The survey was paid for by the operator.');
    assert.include(await refusal(run('findAnnotation', { id: 'p-0' })), 'There is no annotation p-0');
  });

  it('is back where it was when the list is left', async () => {
    select(editor, 'Ms. Ruiz');
    await run('findAnnotation');
    assert.notEqual(selectedText(), 'Ms. Ruiz');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await eventually(() => assert.equal(selectedText(), 'Ms. Ruiz'));
  });

  it('shows what an actor says', async () => {
    await run('showActor', { uri: editor.document.uri.toString(), actor: 'ana' });
    assert.equal(selectedText(), 'Fees will rise in May,');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.include(await refusal(run('showActor', { uri: editor.document.uri.toString(), actor: 'x' })), 'no actor x');
  });

  it('shows an actor of the registry, whatever is open', async () => {
    const { index } = await testing();
    index.start();
    await index.whenIdle();
    await eventually(async () => {
      await run('showActor', { registry: 'ruiz-ana-1' });
      assert.equal(selectedText(), 'Fees will rise in May,');
    });
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });
});

describe('the status bar', () => {
  before(() => setSuggestions(undefined));
  after(() => setSuggestions(undefined));

  /** Waits until the status bar says this. */
  async function says(expected: string | undefined): Promise<void> {
    const { statusBar } = await testing();
    await eventually(() => assert.equal(statusBar.text, expected));
  }

  it('says who speaks and what is left to review', async () => {
    await setSuggestions(false);
    await openHarbour();
    await says('$(quote) 1 speaker · 2 quotes · 2 to review · suggestions off');
  });

  it('says that an article is not English', async () => {
    await setSuggestions(undefined);
    const german =
      'Der Hafen bleibt bis zum Frühjahr geschlossen, sagte die Leiterin des Hafenamtes am Freitag vor Journalisten. ' +
      'Zwei der großen Lager müssen neu gegossen werden, und niemand weiß bisher, wer das bezahlen soll.\n';
    await newArticle('hafen.txt', german.repeat(3));
    await says('$(quote) 0 speakers · 0 quotes · 0 to review · not English: suggestions off');
  });

  it('says nothing of other files', async () => {
    await newArticle('status.csv', 'No article.\n');
    await says(undefined);
  });
});

describe('the extension for other extensions', () => {
  before(() => setSuggestions(false));
  after(() => setSuggestions(undefined));

  it('gives what is known of an article, confirmed and rejected applied', async () => {
    const { document } = await openHarbour();
    const api = await extension();
    assert.equal(api.version, 1);
    const { actors, quotes, mentions, dates } = await api.annotationsFor(document.uri);
    assert.deepEqual(
      actors.map(({ name }) => name),
      ['Ana Ruiz'],
    );
    assert.lengthOf(quotes, 3);
    assert.equal(quotes[0].group, quotes[1].group);
    assert.deepEqual(
      [...mentions, ...dates].map(({ text }) => text),
      ['Ana Ruiz', 'Friday'],
    );
  });

  it('refuses what is no article', async () => {
    await newArticle('api.csv', 'No article.\n');
    const api = await extension();
    assert.include(await refusal(api.annotationsFor(inNewsroom('api.csv'))), 'no article');
  });

  it('takes suggestions of others, and takes them back', async () => {
    await setSuggestions(true);
    const { document } = await openHarbour();
    const { annotationsFor, onDidChangeAnnotations, registerSuggestionProvider } = await extension();
    const changed = () => until(onDidChangeAnnotations, (uri) => uri.toString() === document.uri.toString());
    const theirs = async () => (await annotationsFor(document.uri)).dates.filter(({ rule }) => rule === 'feast');
    let registered: vscode.Disposable | undefined;
    const asked = new Promise<() => void>((tell) => {
      registered = registerSuggestionProvider({
        provideSuggestions: ({ uri, text }) => {
          if (uri.toString() !== document.uri.toString()) return undefined;
          const start = text.indexOf('Harbour');
          const date = { type: 'DATE', value: '2026-06-29', rule: 'feast', confidence: 1 } as const;
          return new Promise((resolve) => tell(() => resolve({ dates: [{ start, end: start + 7, ...date }] })));
        },
      });
    });
    const answer = await asked;
    assert.deepEqual(await theirs(), [], 'an analysis does not wait for who is slow');
    const added = changed();
    answer();
    await added;
    assert.deepEqual(
      (await theirs()).map(({ text }) => text),
      ['Harbour'],
    );
    registered?.dispose();
    assert.deepEqual(await theirs(), []);
    await setSuggestions(false);
  });

  it('tells when something changed', async () => {
    const { document } = await openHarbour();
    const { onDidChangeAnnotations } = await extension();
    const told = until(onDidChangeAnnotations, (uri) => uri.toString() === document.uri.toString());
    select(await vscode.window.showTextDocument(document), 'Harbour fees');
    await run('tagPassage', { tags: ['headline'] });
    await told;
  });
});
