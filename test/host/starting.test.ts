import { assert } from 'chai';
import * as vscode from 'vscode';
import { EXAMPLE_NAME } from '../../src/editor/starting/exampleArticle';
import { eventually, inNewsroom, openArticle } from '../support/host';
import { extension, marked, openHarbour, setSuggestions, testing } from '../support/reading';
import { newArticle, refusal, run, select, writeSidecar } from '../support/sidecars';

describe('the first minutes', () => {
  after(() => run('leaveReviewMode'));

  it('open an example in the folder, with something of each kind to see', async () => {
    await run('openExample');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), inNewsroom(EXAMPLE_NAME).toString());
    await (await testing()).documents.whenReady(editor!.document);
    await eventually(async () => {
      const [layers] = await marked(editor!.document);
      assert.isAtLeast(layers.quotes.length, 5);
      assert.isTrue(
        layers.sources.some((words) => words.startsWith('A harbour official')),
        layers.sources.join('; '),
      );
      assert.include(layers.dates, 'Monday');
      assert.isNotEmpty(layers.cues);
    });
  });

  it('leave an example as it was changed', async () => {
    await vscode.workspace.fs.writeFile(inNewsroom(EXAMPLE_NAME), new TextEncoder().encode('Mine now.'));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await run('openExample');
    // VS Code may hold what stood there before until it hears of the change.
    await eventually(() => assert.equal(vscode.window.activeTextEditor?.document.getText(), 'Mine now.'));
  });

  it('show an article of the folder where none is open, and review it', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await run('tryStep', 'review');
    const { review, documents } = await testing();
    const shown = vscode.window.activeTextEditor?.document;
    assert.isTrue(documents.all.some(({ document }) => document === shown));
    assert.isTrue(review.framed !== undefined);
  });
});

describe('an article that was never saved', () => {
  it('is marked, and says that it has to be saved before it is tagged', async () => {
    const content = '“The tide is late,” said Ada Holm, the harbour master.';
    const document = await vscode.workspace.openTextDocument({ language: 'news-article', content });
    const editor = await vscode.window.showTextDocument(document);
    const annotated = await (await testing()).documents.whenReady(document);
    assert.lengthOf(annotated!.article.quotes, 1);
    select(editor, 'harbour master');
    assert.include(await refusal(run('tagPassage', { tags: ['who'] })), 'Save the article first');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('the language status', () => {
  const status = async () => (await testing()).engineStatus.shown;

  it('says that the engine is on, and leads to the review', async () => {
    await openArticle('bridge.txt');
    await extension();
    await eventually(async () => assert.equal((await status()).text, 'Suggestions are on'));
    assert.isFalse((await status()).busy);
    assert.equal((await status()).command?.command, 'onTheRecord.toggleReviewMode');
  });

  it('says that another language gets no suggestions', async () => {
    const words =
      'Die Brücke bleibt geschlossen, sagte die Sprecherin der Stadt am Donnerstag in der Sitzung des Rates. ';
    await newArticle('deutsch.txt', words.repeat(12));
    await eventually(async () => assert.equal((await status()).text, 'Not English: no suggestions'));
  });

  it('says when a setting turned suggestions off', async () => {
    await openHarbour();
    await setSuggestions(false);
    try {
      await eventually(async () => assert.equal((await status()).text, 'Suggestions are off'));
      assert.deepEqual((await status()).command?.arguments, ['onTheRecord.suggestions.enabled']);
    } finally {
      await setSuggestions(undefined);
    }
  });

  it('warns of a sidecar that cannot be read', async () => {
    await writeSidecar('broken-status.txt', 'annotations: [');
    await newArticle('broken-status.txt', 'A short text.');
    await eventually(async () => assert.equal((await status()).severity, vscode.LanguageStatusSeverity.Warning));
    assert.equal((await status()).command?.command, 'onTheRecord.openSidecar');
  });
});
