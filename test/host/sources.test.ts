import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Testing } from '../../src/extension';
import { eventually, inNewsroom } from '../support/host';
import { writeSidecar } from '../support/sidecars';
import { click, rowAt, rowsIn, showSources } from '../support/sources';

const TEXT = [
  'Crane stays up over the fish market',
  '',
  '“We take it down in April,” said Ilse Brandt, who owns it. It weighs ninety tons.',
  '',
  'It was lit up on Tuesday.',
  '',
].join('\n');

const SIDECAR = [
  'schema: on-the-record/1',
  'article: { title: "Crane stays up", published: "2031-03-12" }',
  '',
  'actors:',
  '  ilse-brandt: { name: "Ilse Brandt", kind: person }',
  '',
  'annotations:',
  '',
  '  - id: q-aaaaaaa1',
  '    type: quote',
  '    text: "We take it down in April,"',
  `    pos: ${TEXT.indexOf('We take')}`,
  '    kind: direct',
  '    mode: speech',
  `    source: { text: "Ilse Brandt", pos: ${TEXT.indexOf('Ilse')} }`,
  `    cue: { text: "said", pos: ${TEXT.indexOf('said')} }`,
  '    speaker: ilse-brandt',
  '    tags: [cranes]',
  '    status: confirmed',
  '',
  `  - { id: m-aaaaaaa2, type: mention, text: "Ilse Brandt", pos: ${TEXT.indexOf('Ilse')}, actor: ilse-brandt, status: confirmed }`,
  '',
  `  - { id: d-aaaaaaa3, type: date, text: "Tuesday", pos: ${TEXT.indexOf('Tuesday')}, timex: DATE, value: "2031-03-11", status: confirmed }`,
  '',
  `  - { id: p-aaaaaaa4, type: passage, text: "It weighs ninety tons.", pos: ${TEXT.indexOf('It weighs')}, tags: [doubt], status: confirmed }`,
  '',
].join('\n');

describe('the Sources view', () => {
  let all: Testing;

  before(async () => {
    // The server's workbench saves by itself after a second, and some tests are about what is not saved.
    await autoSave('off');
    all = await showSources();
  });

  after(() => autoSave(undefined));

  beforeEach(async () => {
    await group('actor');
    await vscode.commands.executeCommand('onTheRecord.clearFilter');
    await writeArticle('crane.txt', TEXT);
    await writeSidecar('crane.txt', SIDECAR);
    await eventually(() => assert.equal(entryOf('crane.txt', 'q-aaaaaaa1')?.status, 'confirmed'));
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['crane.txt', 'crane.txt.sources.yaml', 'hoist.txt', 'hoist.txt.sources.yaml', 'yard'])
      await remove(name);
    await eventually(() => assert.isUndefined(recordOf('crane.txt')));
  });

  const recordOf = (name: string) => all.index.newsroom.get(inNewsroom(name).toString());

  describe('lists', () => {
    it('actors with what they said, and what it was said with', () => {
      assert.equal(rowAt(all, 'Ilse Brandt').words, 'Ilse Brandt | 1 quote · 1 mention');
      assert.equal(
        rowAt(all, 'Ilse Brandt', '“We take').words,
        '“We take it down in April,” | said, cranes, crane.txt',
      );
      assert.equal(rowAt(all, 'Ilse Brandt', 'Mentions', 'Ilse Brandt').words, 'Ilse Brandt | crane.txt');
    });

    it('articles with their quotes and passages, dates and mentions', async () => {
      await group('article');
      assert.match(rowAt(all, 'Crane stays up').words, /1 speaker · 1 quote · 1 passage/);
      const inside = rowsIn(all, rowAt(all, 'Crane stays up')).map(({ words }) => words);
      assert.include(inside, '“We take it down in April,” | Ilse Brandt, said, cranes, line 3');
      assert.include(inside, 'It weighs ninety tons. | doubt, line 3');
      assert.equal(rowAt(all, 'Crane stays up', 'Dates', 'Tuesday').words, 'Tuesday | 2031-03-11, line 5');
    });

    it('days with the articles of the day and the dates that mean it', async () => {
      await group('date');
      const march = ['2031', 'March 2031'];
      assert.equal(rowAt(all, ...march).words, 'March 2031 | 1 article · 1 date');
      const days = rowsIn(all, rowAt(all, ...march));
      assert.lengthOf(days, 2);
      assert.deepEqual(
        days.map((day) => rowsIn(all, day).map(({ item }) => item.label)),
        [['Crane stays up'], ['Tuesday']],
      );
    });

    it('tags with what bears them', async () => {
      await group('tag');
      assert.match(rowAt(all, 'cranes', '“We take').words, /Ilse Brandt/);
      assert.equal(rowAt(all, 'doubt', 'It weighs').words, 'It weighs ninety tons. | doubt, crane.txt');
    });

    it('what is confirmed, article by article', async () => {
      await group('status');
      assert.match(rowAt(all, 'Confirmed', 'Crane stays up', '“We take').words, /line 3/);
    });

    it('what stands in the article no longer, as an orphan', async () => {
      await writeSidecar('crane.txt', SIDECAR.replace('It weighs ninety tons.', 'Gulls sat upon the jib.'));
      const orphan = await eventually(() => rowAt(all, 'Orphans', 'Crane stays up', 'Gulls sat'));
      assert.match(String(orphan.item.contextValue), /\bkept\b.*\blost\b/);
      assert.notMatch(String(orphan.item.contextValue), /\bsuggested\b/);
    });

    it('what is kept with solid icons and the words that menus look for', () => {
      const { item } = rowAt(all, 'Ilse Brandt', '“We take');
      assert.match(String((item.iconPath as { light: vscode.Uri }).light), /media\/light\/quote\.svg$/);
      assert.equal(item.contextValue, 'entry quote kept hasSidecar');
      assert.equal(rowAt(all, 'Ilse Brandt').item.contextValue, 'actor');
    });

    it('rows that say by voice what they are', () => {
      const { item } = rowAt(all, 'Ilse Brandt', '“We take');
      assert.equal(
        item.accessibilityInformation?.label,
        '“We take it down in April,”, said, cranes, crane.txt, direct quote, confirmed',
      );
    });

    it('rows with a card as tooltip, in which nothing is markup', () => {
      const row = rowAt(all, 'Ilse Brandt', '“We take');
      const { tooltip } = all.sources.tree.resolveTreeItem(row.item, row.element);
      assert.isString(tooltip);
      for (const part of ['Ilse Brandt', 'cue: “said”', 'confirmed', 'tags: cranes', 'crane.txt:3'])
        assert.include(tooltip, part);
    });

    it('an article’s words on one line', async () => {
      await writeArticle('hoist.txt', 'First line\nsecond $(check) line\n');
      await writeSidecar(
        'hoist.txt',
        'annotations:\n  - { id: p-bbbbbbb1, type: passage, text: "line\\nsecond $(check)", pos: 6, tags: [hoist], status: confirmed }\n',
      );
      await group('tag');
      await eventually(() => rowAt(all, 'hoist', 'line second $(check)'));
    });
  });

  describe('shows on a click', () => {
    it('the words in the article', async () => {
      await click(rowAt(all, 'Ilse Brandt', '“We take'));
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.uri.toString(), inNewsroom('crane.txt').toString());
      assert.equal(editor?.document.getText(editor.selection), 'We take it down in April,');
    });

    it('the article', async () => {
      await group('article');
      await click(rowAt(all, 'Crane stays up'));
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), inNewsroom('crane.txt').toString());
    });
  });

  describe('follows', () => {
    it('a sidecar that another program writes', async () => {
      await writeSidecar('crane.txt', SIDECAR.replaceAll('Ilse Brandt", kind', 'Ilse B. Brandt", kind'));
      await eventually(() => rowAt(all, 'Ilse B. Brandt'));
      assert.throws(() => rowAt(all, 'Ilse Brandt'));
    });

    it('a sidecar that is typed in and not saved, and forgets that when it is closed', async () => {
      const sidecar = await vscode.workspace.openTextDocument(inNewsroom('crane.txt.sources.yaml'));
      const editor = await vscode.window.showTextDocument(sidecar);
      const at = sidecar.positionAt(sidecar.getText().indexOf('doubt]'));
      await editor.edit((edit) => edit.insert(at, 'self-'));
      await group('tag');
      await eventually(() => rowAt(all, 'self-doubt'));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await eventually(() => rowAt(all, 'doubt'));
      assert.throws(() => rowAt(all, 'self-doubt'));
    });

    it('a sidecar that is deleted', async () => {
      await remove('crane.txt.sources.yaml');
      await eventually(() => assert.isFalse(recordOf('crane.txt')?.hasSidecar));
      // Articles of other tests may have orphans of their own.
      const orphans = rowsIn(all).find(({ words }) => words.startsWith('Orphans'));
      const left = orphans ? rowsIn(all, orphans).filter(({ words }) => words.includes('crane.txt')) : [];
      assert.isEmpty(left);
    });

    it('an article that another program writes', async () => {
      await writeArticle('crane.txt', `A new first line\n${TEXT}`);
      await eventually(() => assert.equal(entryOf('crane.txt', 'p-aaaaaaa4')?.line, 4));
    });

    it('an article that is typed in', async () => {
      const document = await vscode.workspace.openTextDocument(inNewsroom('crane.txt'));
      const editor = await vscode.window.showTextDocument(document);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'One\nTwo\n'));
      await eventually(() => assert.equal(entryOf('crane.txt', 'p-aaaaaaa4')?.line, 5));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await eventually(() => assert.equal(entryOf('crane.txt', 'p-aaaaaaa4')?.line, 3));
    });

    it('an article that comes and goes', async () => {
      await group('article');
      await writeArticle('hoist.txt', 'The hoist is back\n\nIt was gone.\n');
      await eventually(() => rowAt(all, 'The hoist is back'));
      await remove('hoist.txt');
      await eventually(() => assert.throws(() => rowAt(all, 'The hoist is back')));
    });

    it('an article that is renamed, with its sidecar', async () => {
      const rename = new vscode.WorkspaceEdit();
      for (const end of ['', '.sources.yaml'])
        rename.renameFile(inNewsroom(`crane.txt${end}`), inNewsroom(`hoist.txt${end}`));
      await vscode.workspace.applyEdit(rename);
      await eventually(() => assert.match(rowAt(all, 'Ilse Brandt', '“We take').words, /hoist\.txt$/));
      assert.isUndefined(recordOf('crane.txt'));
    });

    it('a folder of articles that comes, is renamed and goes', async () => {
      await group('article');
      await vscode.workspace.fs.createDirectory(inNewsroom('yard'));
      await writeArticle('yard/one.txt', 'Yard one\n');
      await writeArticle('yard/two.txt', 'Yard two\n');
      await eventually(() => assert.match(rowAt(all, 'Yard two').words, /two\.txt$/));
      await vscode.workspace.fs.rename(inNewsroom('yard'), inNewsroom('shipyard'));
      await eventually(() => {
        assert.isUndefined(recordOf('yard/one.txt'));
        assert.exists(recordOf('shipyard/one.txt'));
        assert.exists(recordOf('shipyard/two.txt'));
      });
      await remove('shipyard');
      await eventually(() => assert.throws(() => rowAt(all, 'Yard one')));
    });

    it('the settings that say what an article is', async () => {
      const settings = vscode.workspace.getConfiguration('onTheRecord');
      const before = settings.get<string[]>('articles.exclude', []);
      await settings.update('articles.exclude', [...before, '**/{hoist,winch}*'], vscode.ConfigurationTarget.Workspace);
      try {
        await writeArticle('hoist.txt', 'The hoist is back\n');
        await writeArticle('hoisted.txt', 'Hoisted\n');
        await vscode.commands.executeCommand('onTheRecord.refreshSources');
        assert.isUndefined(recordOf('hoist.txt'));
        assert.exists(recordOf('crane.txt'));
      } finally {
        await settings.update('articles.exclude', undefined, vscode.ConfigurationTarget.Workspace);
      }
      await eventually(() => assert.exists(recordOf('hoist.txt')));
      await remove('hoisted.txt');
    });

    it('a sidecar whose article is gone: all it holds is an orphan', async () => {
      await remove('crane.txt');
      const row = await eventually(() => rowAt(all, 'Orphans', 'Crane stays up'));
      assert.include(row.words, 'the article is gone');
      assert.equal(row.item.contextValue, 'gone hasSidecar');
    });

    it('a sidecar that cannot be read: the article is still there, and the row says so', async () => {
      await writeSidecar('crane.txt', 'annotations: [\n');
      await group('article');
      await eventually(() => assert.isAbove(recordOf('crane.txt')?.problems ?? 0, 0));
      assert.include(rowAt(all, 'Crane stays up over the fish market').words, 'its sidecar has problems');
    });
  });

  describe('is arranged', () => {
    it('by a filter, which is counted and can be cleared', async () => {
      await vscode.commands.executeCommand('onTheRecord.filter', 'brandt april');
      assert.deepEqual(
        rowsIn(all).map(({ words }) => words),
        ['Ilse Brandt | 1 quote'],
      );
      assert.include(all.sources.view.message, 'brandt april');
      await vscode.commands.executeCommand('onTheRecord.clearFilter');
      assert.notInclude(all.sources.view.message ?? '', 'Filter');
      rowAt(all, 'Ilse Brandt', 'Mentions');
    });

    it('by a filter that follows changes', async () => {
      await vscode.commands.executeCommand('onTheRecord.filter', 'gulls');
      assert.isEmpty(rowsIn(all));
      await writeSidecar('crane.txt', SIDECAR.replace('It weighs ninety tons.', 'Gulls sat upon the jib.'));
      await eventually(() => rowAt(all, 'Orphans', 'Crane stays up', 'Gulls sat'));
    });

    it('by name, where that is asked for', async () => {
      await group('tag');
      await vscode.commands.executeCommand('onTheRecord.sortBy', 'name');
      const tags = rowsIn(all)
        .filter(({ element }) => element.row?.kind === 'tag')
        .map(({ item }) => String(item.label).toLowerCase());
      assert.deepEqual(tags, [...tags].sort());
      assert.equal(all.sources.state.order, 'name');
      await vscode.commands.executeCommand('onTheRecord.sortBy', 'count');
    });
  });

  it('shows a page of many rows, and the next when it is asked for', async () => {
    const { newsroom } = all.index;
    const crane = recordOf('crane.txt');
    assert.exists(crane);
    if (!crane) return;
    const passage = crane.entries.find(({ id }) => id === 'p-aaaaaaa4');
    const entries = Array.from({ length: 2500 }, (_, index) => ({ ...passage, id: `p-${index}`, tags: ['many'] }));
    // An article of no file: nothing that is read meanwhile puts it back to what it was.
    const article = 'made-up:/many.txt';
    newsroom.set({ ...crane, article, path: 'many.txt', entries: entries as typeof crane.entries });
    await group('tag');
    const rows = () => rowsIn(all, rowAt(all, 'many'));
    assert.lengthOf(rows(), 1001);
    assert.equal(rows().at(-1)?.item.label, 'Show more (1500 left)');
    await click(rowAt(all, 'many', 'Show more'));
    await click(rowAt(all, 'many', 'Show more'));
    assert.lengthOf(rows(), 2500);
    newsroom.delete(article);
  });

  it('reads the workspace only when somebody looks, and only once', () => {
    const { index } = all;
    const fresh = index.progress;
    index.start();
    assert.deepEqual(index.progress, fresh);
  });

  function entryOf(name: string, id: string) {
    return recordOf(name)?.entries.find((entry) => entry.id === id);
  }
});

function autoSave(when: 'off' | undefined): Thenable<void> {
  return vscode.workspace.getConfiguration('files').update('autoSave', when, vscode.ConfigurationTarget.Global);
}

function group(by: string): Thenable<void> {
  return vscode.commands.executeCommand('onTheRecord.groupBy', by);
}

async function writeArticle(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(inNewsroom(name), new TextEncoder().encode(text));
}

async function remove(name: string): Promise<void> {
  try {
    await vscode.workspace.fs.delete(inNewsroom(name), { recursive: true });
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
  }
}
