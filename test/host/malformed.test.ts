import { assert } from 'chai';
import * as vscode from 'vscode';
import { inNewsroom, inWebWorker } from '../support/host';
import { setSuggestions } from '../support/reading';
import { newArticle, run } from '../support/sidecars';
import { MALFORMED, type Malformed } from '../support/malformedSidecars';

describe('a hundred malformed sidecars', () => {
  before(() => setSuggestions(false));

  after(async () => {
    await setSuggestions(undefined);
    await vscode.workspace.fs.delete(sidecar);
  });

  const sidecar = inNewsroom('malformed.txt.sources.yaml');

  it('give clear messages, and none of them is written over', async function () {
    this.timeout(240_000);
    await newArticle('malformed.txt', 'The lock gate sticks when the tide turns.\n');
    // Fifty megabytes take half a minute through the socket of a web-worker host, and say no more there.
    const shown = MALFORMED.filter(({ content }) => !inWebWorker || content.length < 10_000_000);
    const tally = { refused: 0, written: 0 };
    for (const each of shown) {
      const before = bytesOf(each);
      await vscode.workspace.fs.writeFile(sidecar, before);
      const message = await run('setArticleDate', '2026-03-14').then(
        () => undefined,
        (error: Error) => error.message,
      );
      const after = await vscode.workspace.fs.readFile(sidecar);
      if (message === undefined) {
        tally.written++;
        // Only what can be read as a whole is written to, and what is wrong in a part of it stays.
        assert.isString(each.content, each.name);
        assert.isAtLeast(after.length, before.length - '"last Friday"'.length, each.name);
      } else {
        tally.refused++;
        assert.match(message, /[.!?]$/, each.name);
        assert.isAbove(message.length, 20, each.name);
        assert.isTrue(isSame(before, after), `${each.name} was written over`);
      }
    }
    console.log(
      `    ${shown.length} malformed sidecars: ${tally.refused} refused, ${tally.written} readable but for a part`,
    );
    assert.isAbove(tally.refused, 50);
  });
});

function bytesOf({ content }: Malformed): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
