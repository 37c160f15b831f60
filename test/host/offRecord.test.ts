import { assert } from 'chai';
import * as vscode from 'vscode';
import { OffRecordWarning } from '../../src/editor/registry/offRecordWarning';
import { inNewsroom, until } from '../support/host';
import { newArticle, run, select, writeSidecar } from '../support/sidecars';

const TEXT = 'Harbour dues\n\n“The dues go up in May,” said Bo Lind, who runs the pier.\n';

describe('what was said off the record', () => {
  let count = 0;
  let name: string;
  let asked: string[];
  let warning: OffRecordWarning;
  let warned: string[];
  let state: 'tracked' | 'untracked' | undefined;
  let isSilenced: boolean;

  beforeEach(async () => {
    name = `dues-${++count}.txt`;
    [asked, warned, state, isSilenced] = [[], [], 'tracked', false];
    const { documents } = (await vscode.extensions.getExtension('on-the-record.on-the-record')?.activate()).testing;
    const memory = {
      get: () => isSilenced,
      update: async () => undefined,
      keys: () => [],
    } as unknown as vscode.Memento;
    warning = new OffRecordWarning(documents, memory, async (uri) => {
      asked.push(uri.toString());
      return state;
    });
    warning.onDidWarn((uri) => warned.push(uri.toString()));
    await newArticle(name, TEXT);
  });

  afterEach(async () => {
    warning.dispose();
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is warned of once when git keeps the sidecar', async () => {
    const saying = until(warning.onDidWarn, (uri) => uri.path.endsWith(`${name}.sources.yaml`));
    await tag({ record: 'off-record' });
    await saying;
    await run('setArticleDate', '2026-05-02', inNewsroom(name));
    await analysed();
    assert.lengthOf(ofThis(warned), 1);
  });

  for (const [what, prepare] of [
    ['git ignores it', () => (state = undefined)],
    ['a person wants no more warnings', () => (isSilenced = true)],
  ] as const)
    it(`is not warned of when ${what}`, async () => {
      prepare();
      await tag({ record: 'off-record' });
      await analysed();
      assert.deepEqual(ofThis(warned), []);
    });

  it('is warned of when the next commit would take it in', async () => {
    state = 'untracked';
    const saying = until(warning.onDidWarn, (uri) => uri.path.endsWith(`${name}.sources.yaml`));
    await tag({ record: 'off-record' });
    await saying;
  });

  it('is what it is about: anything else is never asked about', async () => {
    await tag({ record: 'background' });
    await analysed();
    assert.deepEqual(ofThis(asked), []);
  });

  it('is found in a sidecar that comes from outside', async () => {
    const saying = until(warning.onDidWarn, (uri) => uri.path.endsWith(`${name}.sources.yaml`));
    const item =
      'id: q-00000001, type: quote, text: "The dues go up in May,", kind: direct, record: off-record, status: confirmed';
    await writeSidecar(name, `schema: on-the-record/1\nannotations:\n  - { ${item} }\n`);
    await saying;
  });

  /** Articles of other tests may still be open. */
  function ofThis(uris: readonly string[]): string[] {
    return uris.filter((uri) => uri.includes(name));
  }

  async function tag(args: object): Promise<void> {
    const editor = await vscode.window.showTextDocument(inNewsroom(name), { preview: false });
    select(editor, 'The dues go up in May,');
    await run('tagQuote', { speaker: null, ...args });
  }

  async function analysed(): Promise<void> {
    const { documents } = (await vscode.extensions.getExtension('on-the-record.on-the-record')?.activate()).testing;
    await documents.whenReady(await vscode.workspace.openTextDocument(inNewsroom(name)));
  }
});
