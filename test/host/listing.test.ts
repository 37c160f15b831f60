import { assert } from 'chai';
import * as vscode from 'vscode';
import { articleOf, findArticles, findSidecars } from '../../src/editor/articles';
import { ListedArticles } from '../../src/editor/listedArticles';
import type { Testing } from '../../src/extension';
import { eventually, inNewsroom } from '../support/host';
import { showSources } from '../support/sources';

describe('listing the articles of a workspace', () => {
  const FOLDER = 'listing';
  const token = new vscode.CancellationTokenSource().token;

  before(async () => {
    await hide({ '**/*.news': { when: '$(basename).txt' }, '**/unseen': true });
    const files = ['a.txt', 'b b/ö #1%.txt', 'b b/c.news', 'gone.txt.sources.yaml', 'c.txt.sources.yaml', 'c.txt'];
    const leftOut = [
      '.old/d.txt',
      'node_modules/e.txt',
      'b b/.f/g.txt',
      'unseen/x/i.txt',
      'LICENSE.txt',
      'b b/requirements-dev.txt',
      'h.md',
    ];
    for (const file of [...files, ...leftOut, 'a.news'])
      await vscode.workspace.fs.writeFile(inNewsroom(`${FOLDER}/${file}`), new Uint8Array());
  });

  after(async () => {
    await hide(undefined);
    await vscode.workspace.fs.delete(inNewsroom(FOLDER), { recursive: true });
  });

  function hide(globs: object | undefined): Thenable<void> {
    return vscode.workspace.getConfiguration('files').update('exclude', globs, vscode.ConfigurationTarget.Global);
  }

  async function listed(within?: vscode.Uri) {
    const articles = new ListedArticles();
    const found: string[] = [];
    for await (const some of articles.list(token, within)) found.push(...some);
    return { articles, found: [...new Set(found)].sort() };
  }

  it('finds those that are articles, or have a sidecar, and are not hidden beside another file', async () => {
    const { articles, found } = await listed(inNewsroom(FOLDER));
    const expected = ['a.txt', 'b b/c.news', 'b b/ö #1%.txt', 'c.txt', 'gone.txt'];
    assert.deepEqual(found, expected.map((file) => inNewsroom(`${FOLDER}/${file}`).toString()).sort());
    const withSidecar = found.filter((article) => articles.sidecars.has(article));
    assert.deepEqual(
      withSidecar.map((article) => article.slice(article.lastIndexOf('/') + 1)),
      ['c.txt', 'gone.txt'],
    );
  });

  it('finds what VS Code itself finds', async () => {
    const sidecars = (await findSidecars(token)).map((uri) => articleOf(uri)!.toString());
    const articles = (await findArticles(token)).map(String);
    assert.deepEqual((await listed()).found, [...new Set([...articles, ...sidecars])].sort());
  });

  it('finds nothing in a folder that is left out', async () =>
    assert.isEmpty((await listed(inNewsroom(`${FOLDER}/node_modules`))).found));

  describe('while the view is shown', () => {
    let all: Testing;
    const isShown = (file: string) => all.index.newsroom.get(inNewsroom(`${FOLDER}/${file}`).toString()) !== undefined;
    const write = (file: string) =>
      vscode.workspace.fs.writeFile(
        inNewsroom(`${FOLDER}/${file}`),
        new TextEncoder().encode('“Wait,” said Ada Brink.'),
      );

    before(async () => {
      all = await showSources();
    });

    it('takes in no new file that a listing leaves out', async () => {
      for (const file of [
        '.old/new.txt',
        'node_modules/new.txt',
        'unseen/x/new.txt',
        'unseen/gone.txt.sources.yaml',
        'c.news',
        'b b/new.news',
        'z.txt',
      ])
        await write(file);
      await eventually(() => assert.isTrue(['z.txt', 'b b/new.news'].every(isShown)));
      await all.index.whenIdle();
      const leftOut = ['.old/new.txt', 'node_modules/new.txt', 'unseen/x/new.txt', 'unseen/gone.txt', 'c.news'];
      assert.deepEqual(leftOut.filter(isShown), []);
    });

    it('forgets what VS Code hides from now on, and takes in what it shows again', async () => {
      assert.isTrue(['a.txt', 'b b/c.news', 'c.txt'].every(isShown));
      await hide({ [`${FOLDER}/b b`]: true, [`${FOLDER}/c.*`]: true, '**/*.sources.yaml': true });
      await eventually(() => assert.isFalse(['b b/c.news', 'c.txt'].some(isShown)));
      assert.isTrue(isShown('gone.txt'), 'its sidecar is hidden by itself only');
      await hide({});
      await eventually(() => assert.isTrue(['b b/c.news', 'c.txt', 'c.news'].every(isShown)));
    });
  });
});
