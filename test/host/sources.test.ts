import { assert } from 'chai';
import * as vscode from 'vscode';
import { DragAndDrop } from '../../src/editor/sources/dragAndDrop';
import type { Testing } from '../../src/extension';
import type { QuoteItem } from '../../src/sidecar/model';
import { eventually, inNewsroom } from '../support/host';
import { itemOnDisk, refusal, run, sidecarOnDisk, sidecarText, writeSidecar } from '../support/sidecars';
import { click, rowAt, rowsIn, showSources, type SeenRow } from '../support/sources';

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
    // What is told of late would take away what the next test writes.
    await eventually(() => {
      for (const name of ['crane.txt', 'hoist.txt']) assert.isUndefined(recordOf(name), name);
    });
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
      assert.equal(item.contextValue, 'entry quote place stands kept hasSidecar');
      assert.equal(rowAt(all, 'Ilse Brandt').item.contextValue, 'actor');
    });

    it('rows that say by voice what they are', () => {
      const { item } = rowAt(all, 'Ilse Brandt', '“We take');
      assert.equal(
        item.accessibilityInformation?.label,
        '“We take it down in April,”, said, cranes, crane.txt, direct quote, confirmed',
      );
    });

    it('groups that say by voice what sighted people see by the icon', () => {
      const spoken = (...labels: string[]) => rowAt(all, ...labels).item.accessibilityInformation?.label;
      assert.equal(spoken('Ilse Brandt'), 'Ilse Brandt, person, 1 quote, 1 mention');
      assert.equal(spoken('Ilse Brandt', 'Mentions'), 'Mentions, 1');
    });

    it('rows with a card as tooltip, in which nothing is markup', async () => {
      const row = rowAt(all, 'Ilse Brandt', '“We take');
      const { tooltip } = await all.sources.tree.resolveTreeItem(row.item, row.element);
      assert.instanceOf(tooltip, vscode.MarkdownString);
      assert.notOk(tooltip.isTrusted);
      for (const part of ['Ilse Brandt', 'cue: “said”', 'confirmed', 'tags: cranes', 'crane.txt:3'])
        assert.include(tooltip.value, part);
    });

    it('an actor’s quotes on a card, between marks only where the very words were said', async () => {
      await writeArticle('hoist.txt', 'Hoist\n\nAda Brink said that the gates leak. “They rust,” she said.\n');
      const quote = (id: string, kind: string, text: string) =>
        `  - { id: ${id}, type: quote, kind: ${kind}, text: "${text}", speaker: ada, status: confirmed }\n`;
      const kept = quote('q-bbbbbbb1', 'indirect', 'that the gates leak') + quote('q-bbbbbbb2', 'direct', 'They rust,');
      const actors = 'actors:\n  ada: { name: "Ada Brink", kind: person }\n';
      await writeSidecar('hoist.txt', `${actors}annotations:\n${kept}`);
      await eventually(async () => {
        const { item, element } = rowAt(all, 'Ada Brink');
        const { tooltip } = await all.sources.tree.resolveTreeItem(item, element);
        const said = (tooltip as vscode.MarkdownString).value;
        assert.match(said, /^\*\*Ada Brink\*\* · person/);
        assert.include(said, '“They rust,”');
        assert.include(said, 'that the gates leak');
        assert.notInclude(said, '“that the gates leak');
      });
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

  describe('opens', () => {
    it('the words to the side, with a second editor group for them', async () => {
      await click(rowAt(all, 'Ilse Brandt', '“We take'));
      const first = vscode.window.activeTextEditor?.viewColumn;
      await run('openToSide', rowAt(all, 'Ilse Brandt', 'Mentions', 'Ilse Brandt').element);
      const editor = vscode.window.activeTextEditor;
      assert.notEqual(editor?.viewColumn, first);
      assert.equal(editor?.document.getText(editor.selection), 'Ilse Brandt');
    });
  });

  describe('acts on several rows at once', () => {
    const HOIST = [
      'Hoist for sale',
      '',
      '“Nobody wants it,” said Otto Lang. “We will melt it down,” said Mr. Lang.',
      '',
    ].join('\n');

    beforeEach(async () => {
      await writeArticle('hoist.txt', HOIST);
      await group('article');
      await eventually(() => rowAt(all, 'Hoist for sale', '“We will melt'));
    });

    const quotesOf = (article: string) =>
      rowsIn(all, rowAt(all, article)).filter(({ element }) => element.type === 'quote');
    const rows = () => [...quotesOf('Hoist for sale'), ...quotesOf('Crane stays up')].map(({ element }) => element);
    const kept = async () => (await sidecarOnDisk('hoist.txt')).annotations.filter(({ type }) => type === 'quote');

    it('confirms and rejects them, in one step that can be undone', async () => {
      const before = await sidecarText('crane.txt');
      assert.lengthOf(rows(), 3);
      await run('reject', { ...rows()[0], why: 'motto' }, rows());
      assert.deepEqual(
        [...(await kept()), await itemOnDisk('crane.txt', 'q-aaaaaaa1')].map(({ status, why }) => [status, why]),
        [
          ['rejected', 'motto'],
          ['rejected', 'motto'],
          ['rejected', 'motto'],
        ],
      );
      await run('undo');
      assert.isUndefined(await sidecarText('hoist.txt'));
      assert.equal(await sidecarText('crane.txt'), before);
    });

    it('confirms suggestions, and leaves what somebody confirmed before as it is', async () => {
      const before = await sidecarText('crane.txt');
      await run('confirm', rows()[0], rows());
      assert.deepEqual(
        (await kept()).map(({ status }) => status),
        ['confirmed', 'confirmed'],
      );
      assert.equal(await sidecarText('crane.txt'), before);
      await run('undo');
      assert.isUndefined(await sidecarText('hoist.txt'));
    });

    it('gives them all to one speaker, whom the other article did not know', async () => {
      const [first] = rows();
      await run('attributeQuote', { ...first, speaker: 'otto-lang' }, rows());
      const { speaker } = (await itemOnDisk('crane.txt', 'q-aaaaaaa1')) as QuoteItem;
      assert.equal((await sidecarOnDisk('crane.txt')).actors[String(speaker)].name, 'Otto Lang');
      assert.lengthOf(await kept(), 2);
      await run('undo');
      assert.isUndefined(await sidecarText('hoist.txt'));
    });

    it('changes their tags, and leaves tags that only some of them bear', async () => {
      await run('changeTags', { ...rows()[0], add: ['metal'], remove: ['never-there'] }, rows());
      assert.deepEqual((await itemOnDisk('crane.txt', 'q-aaaaaaa1')).tags, ['cranes', 'metal']);
      assert.deepEqual(
        (await kept()).map(({ tags }) => tags),
        [['metal'], ['metal']],
      );
      await run('undo');
      assert.deepEqual((await itemOnDisk('crane.txt', 'q-aaaaaaa1')).tags, ['cranes']);
    });

    it('removes what is kept', async () => {
      const gone = rowsIn(all, rowAt(all, 'Crane stays up')).map(({ element }) => element);
      await run('removeAnnotation', gone[0], gone);
      const left = (await sidecarOnDisk('crane.txt')).annotations.map(({ id }) => id);
      assert.notIncludeMembers(left, ['q-aaaaaaa1', 'p-aaaaaaa4']);
      await run('undo');
      assert.equal(await sidecarText('crane.txt'), SIDECAR);
    });

    it('copies them as citations, in the format that is asked', async () => {
      const [one, , three] = rows();
      const text = await run<string>('copyCitation', { ...one, format: 'chicago' }, [one, three]);
      assert.equal(await vscode.env.clipboard.readText(), text);
      assert.deepEqual(text.split('\n'), [
        'Otto Lang, “Nobody wants it,” quoted in “Hoist for sale.”',
        'Ilse Brandt, “We take it down in April,” quoted in “Crane stays up,” March 12, 2031.',
      ]);
    });

    it('by key: on the row that is selected', async () => {
      const [{ element }] = quotesOf('Crane stays up');
      await all.sources.view.reveal(element, { select: true, focus: true });
      await eventually(() => assert.equal(all.sources.view.selection[0]?.id, 'q-aaaaaaa1'));
      const text = await run<string>('actOnRows', 'copyCitation');
      assert.include(text, '“We take it down in April,” Ilse Brandt');
      assert.include(await refusal(run('actOnRows', 'tagQuote')), 'Choose rows');
    });

    it('refuses where none of them is what it works on', async () => {
      const groups = [rowAt(all, 'Crane stays up'), rowAt(all, 'Hoist for sale')].map(({ element }) => element);
      assert.include(await refusal(run('confirm', groups[0], groups)), 'None of the chosen rows');
    });
  });

  describe('takes what is dropped', () => {
    const drop = async (rows: readonly SeenRow[], on: SeenRow) => {
      const controller = new DragAndDrop(all.index.newsroom);
      const data = new vscode.DataTransfer();
      controller.handleDrag(
        rows.map(({ element }) => element),
        data,
      );
      await controller.handleDrop(on.element, data);
      return data;
    };

    it('on a tag: the annotation bears it instead of the one it was picked up under', async () => {
      await group('tag');
      await drop([rowAt(all, 'doubt', 'It weighs')], rowAt(all, 'cranes'));
      assert.deepEqual((await itemOnDisk('crane.txt', 'p-aaaaaaa4')).tags, ['cranes']);
      await run('undo');
      assert.deepEqual((await itemOnDisk('crane.txt', 'p-aaaaaaa4')).tags, ['doubt']);
    });

    it('on those without a speaker: the quote has none any more', async () => {
      await writeArticle('hoist.txt', 'A hoist\n\n“Nobody wants this old thing at all,” it was said.\n');
      const unknown = await eventually(() => rowAt(all, 'Speaker unknown'));
      const data = await drop([rowAt(all, 'Ilse Brandt', '“We take')], unknown);
      assert.notProperty(await itemOnDisk('crane.txt', 'q-aaaaaaa1'), 'speaker');
      assert.include(await data.get('text/plain')?.asString(), '“We take it down in April,” Ilse Brandt');
      await run('undo');
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
      await eventually(() => assert.isUndefined(recordOf('crane.txt')));
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

    it('by a filter that says which part of it means nothing', async () => {
      await vscode.commands.executeCommand('onTheRecord.filter', 'brandt who:nobody');
      assert.include(all.sources.view.message, '“who:” knows no “nobody”');
      assert.lengthOf(rowsIn(all), 1);
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
    // A listing that is still under way would forget an article of no file.
    await all.index.whenIdle();
    const crane = recordOf('crane.txt');
    if (!crane) throw new Error('There is no article to take after.');
    const passage = {
      type: 'passage',
      status: 'confirmed',
      text: 'ninety tons',
      end: 11,
      line: 1,
      tags: ['many'],
    } as const;
    const entries = Array.from({ length: 2500 }, (_, start) => ({ ...passage, id: `p-${start}`, start }));
    // An article of no file: nothing that is read meanwhile puts it back to what it was.
    const article = 'made-up:/many.txt';
    const { folder } = crane;
    newsroom.set({ article, folder, path: 'many.txt', hasSidecar: true, problems: 0, actors: [], entries });
    await group('tag');
    const rows = () => rowsIn(all, rowAt(all, 'many'));
    assert.lengthOf(rows(), 101);
    assert.equal(rows().at(-1)?.item.label, 'Show more (2400 left)');
    // Each time as many again.
    for (const shown of [201, 401, 801, 1601, 2500]) {
      await click(rowAt(all, 'many', 'Show more'));
      assert.lengthOf(rows(), shown);
    }
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
