import { assert } from 'chai';
import * as vscode from 'vscode';
import manifest from '../../package.json';
import { openArticle } from '../support/host';

describe('activation', () => {
  it('happens by itself when an article is opened', async () => {
    await openArticle('bridge.txt');
    const extension = vscode.extensions.getExtension(`${manifest.publisher}.${manifest.name}`);
    assert.exists(extension);
    await extension?.activate();
    assert.isTrue(extension?.isActive);
  });
});
