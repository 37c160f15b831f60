import { assert } from 'chai';
import * as vscode from 'vscode';
import { KeptIndex } from '../../src/editor/keptIndex';
import { KeptNames } from '../../src/newsroom/keeping/keptNames';
import { KeptStamps } from '../../src/newsroom/keeping/keptStamps';
import { Newsroom } from '../../src/newsroom/newsroom';
import { quote, record } from '../unit/newsroom/records';
import { inNewsroom } from '../support/host';

describe('the index kept between starts', () => {
  const folder = inNewsroom('.kept');
  const log = vscode.window.createOutputChannel('Kept', { log: true });

  after(async () => {
    log.dispose();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  /** A start of VS Code, with nothing in memory. */
  function start() {
    const [newsroom, stamps, names] = [new Newsroom(), new KeptStamps(), new KeptNames()];
    const kept = new KeptIndex(newsroom, stamps, names, folder, log);
    const restored: string[] = [];
    const restore = () =>
      kept.restore(
        (_, article) => !article.includes('elsewhere'),
        (article) => restored.push(article),
      );
    const said = () => [...newsroom.records()].map(({ path, entries }) => `${path}: ${entries[0].text}`).sort();
    return { newsroom, stamps, names, kept, restore, restored, said };
  }

  it('is there again after a restart, without what is not wanted any more', async () => {
    const first = start();
    for (const path of ['a.txt', 'b.txt', 'elsewhere.txt']) {
      const each = record(path, { entries: [quote(`Words of ${path}`)] });
      first.newsroom.set(each);
      first.stamps.set(each.article, { made: 'm', names: 'n', content: 'c', lookedAt: 1 });
    }
    const names = first.names.add([{ id: 'ilse', name: 'Ilse Brandt' }]);
    await first.kept.save();
    const second = start();
    await second.restore();
    assert.deepEqual(second.said(), ['a.txt: Words of a.txt', 'b.txt: Words of b.txt']);
    assert.lengthOf(second.restored, 2);
    assert.equal(second.stamps.get('file:///news/a.txt')?.content, 'c');
    assert.deepEqual(second.names.get(names), [{ id: 'ilse', name: 'Ilse Brandt' }]);
  });

  it('is made anew without a word where its files are damaged', async () => {
    for (const [name] of await vscode.workspace.fs.readDirectory(folder))
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode('{"half": '));
    const next = start();
    await next.restore();
    assert.isEmpty(next.said());
    assert.isTrue(next.stamps.isOutdated);
  });
});
