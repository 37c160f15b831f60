import { assert } from 'chai';
import * as vscode from 'vscode';
import manifest from '../../package.json';
import { openArticle } from '../support/host';
import { testing } from '../support/reading';

describe('activation', () => {
  it('happens by itself when an article is opened', async () => {
    await openArticle('bridge.txt');
    const extension = vscode.extensions.getExtension(`${manifest.publisher}.${manifest.name}`);
    assert.exists(extension);
    await extension?.activate();
    assert.isTrue(extension?.isActive);
  });

  it('leaves no command without somebody who runs it', async () => {
    const { unanswered } = await testing();
    assert.deepEqual(unanswered(), []);
  });
});
