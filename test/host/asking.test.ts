import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Testing } from '../../src/extension';
import type { SearchAnswer } from '../../src/editor/searching/searchCommand';
import { eventually, inNewsroom } from '../support/host';
import { rowAt, rowsIn, showSources } from '../support/sources';

const KILN = [
  'Kiln goes cold',
  '',
  '“Nobody has fired this kiln since the bakers left for the coast and took the clay, the shovels and the chimney sweep with them,” said Odile Brack, who keeps it.',
  '',
].join('\n');

const POTTERS = [
  'Potters look for another kiln',
  '',
  'The oven is old. “Nobody had fired this kiln since the last bakers left for the coast and took the clay, the shovels and the chimney sweep with them,” said Marten Uhl, a potter.',
  '',
].join('\n');

describe('asking the newsroom', () => {
  let all: Testing;

  before(async () => {
    await write('kiln.txt', KILN);
    await write('potters.txt', POTTERS);
    all = await showSources();
    await eventually(() => {
      for (const name of ['kiln.txt', 'potters.txt'])
        assert.exists(all.index.newsroom.get(inNewsroom(name).toString()), name);
    });
    await all.index.whenIdle();
  });

  after(async () => {
    await vscode.commands.executeCommand('onTheRecord.groupBy', 'actor');
    for (const name of ['kiln.txt', 'potters.txt']) await vscode.workspace.fs.delete(inNewsroom(name));
  });

  it('by speaker and words: the view shows what the query finds', async () => {
    await vscode.commands.executeCommand('onTheRecord.groupBy', 'actor');
    await vscode.commands.executeCommand('onTheRecord.filter', 'speaker:brack said:baker');
    assert.deepEqual(
      rowsIn(all)
        .map(({ words }) => words)
        .filter((words) => !words.startsWith('To review')),
      ['Odile Brack | 1 quote'],
    );
    await vscode.commands.executeCommand('onTheRecord.filter', 'speaker:brack -said:baker');
    assert.isEmpty(rowsIn(all));
  });

  it('by words in any form: the best are answered first, with their places', async () => {
    const found = await search('firing kilns baker ');
    assert.sameMembers(
      found.map(({ uri }) => uri),
      [inNewsroom('kiln.txt').toString(), inNewsroom('potters.txt').toString()],
    );
    const [first] = found;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(first.uri));
    assert.include(document.getText().slice(first.start, first.end), 'fired this kiln');
    assert.isEmpty(await search('zeppelin'));
  });

  it('by words: what is written meanwhile is found, what is gone is not', async () => {
    await write('kiln.txt', KILN.replace('bakers', 'glaziers'));
    await eventually(async () => assert.lengthOf(await search('glazier'), 1));
    await write('kiln.txt', KILN);
    await eventually(async () => assert.isEmpty(await search('glazier')));
  });

  it('by a quote: it is copied as one cites it', async () => {
    const article = inNewsroom('kiln.txt').toString();
    const entry = all.index.newsroom.get(article)?.entries.find(({ type }) => type === 'quote');
    const row = { kind: 'entry', articleUri: article, type: 'quote', start: entry?.start, end: entry?.end };
    const text = await vscode.commands.executeCommand<string>('onTheRecord.copyCitation', row);
    assert.match(text, /^“Nobody has fired .* with them,” Odile Brack, .*“Kiln goes cold”, line 3$/);
    assert.equal(await vscode.env.clipboard.readText(), text);
  });

  it('where else a quote stands: altered, and said to be another’s', async () => {
    await all.said.whenIdle();
    const article = inNewsroom('kiln.txt').toString();
    const start = KILN.indexOf('Nobody has');
    const [other, ...more] = await eventually(() => {
      const found = all.said.elsewhere(article, start);
      assert.isNotEmpty(found);
      return found;
    });
    assert.isEmpty(more);
    assert.equal(other.record.path, 'potters.txt');
    assert.equal(other.link.wording, 'altered');
    assert.equal(other.link.speakers, 'different');
  });

  it('where else a quote stands: the hover says so', async () => {
    const document = await vscode.workspace.openTextDocument(inNewsroom('kiln.txt'));
    await vscode.window.showTextDocument(document);
    const position = document.positionAt(KILN.indexOf('kiln since'));
    await eventually(async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        position,
      );
      const text = hovers
        .flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value))
        .join('\n');
      assert.include(text, 'also in 1 article');
      assert.include(text, 'Marten Uhl');
    });
  });

  it('where else a quote stands: its row says so, and has the other one below it', async () => {
    await vscode.commands.executeCommand('onTheRecord.clearFilter');
    await vscode.commands.executeCommand('onTheRecord.groupBy', 'article');
    const row = await eventually(() => {
      const found = rowAt(all, 'Kiln goes cold', '“Nobody has');
      assert.include(found.words, 'also in 1 article');
      return found;
    });
    assert.equal(row.item.collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);
    const [other, ...more] = rowsIn(all, row);
    assert.isEmpty(more);
    assert.match(other.words, /Marten Uhl, .*potters\.txt, another speaker, other words$/);
    assert.equal(other.item.collapsibleState, vscode.TreeItemCollapsibleState.None);
    const { tooltip } = await all.sources.tree.resolveTreeItem(other.item, other.element);
    assert.match((tooltip as vscode.MarkdownString).value, /~~.+~~/);
  });

  it('where else a quote stands: a problem leads to the other place, where somebody else says it', async () => {
    const { uri } = (await vscode.window.showTextDocument(inNewsroom('kiln.txt'))).document;
    const problem = await eventually(() => {
      const found = vscode.languages.getDiagnostics(uri).find(({ code }) => code === 'otherSpeakers');
      if (!found) throw new Error('no problem is shown');
      return found;
    });
    assert.match(problem.message, /Odile Brack here, and by Marten Uhl in potters\.txt/);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      problem.range,
    );
    const fix = fixes.find(({ title }) => title.startsWith('Go to potters.txt'));
    await vscode.commands.executeCommand(String(fix?.command?.command), ...(fix?.command?.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), inNewsroom('potters.txt').toString());
    assert.isFalse(editor?.selection.isEmpty);
  });
});

async function search(text: string): Promise<SearchAnswer[]> {
  return (await vscode.commands.executeCommand<SearchAnswer[]>('onTheRecord.search', text)) ?? [];
}

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(inNewsroom(name), new TextEncoder().encode(text));
}
