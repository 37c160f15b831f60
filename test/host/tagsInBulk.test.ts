import { assert } from 'chai';
import type * as vscode from 'vscode';
import { framesIn } from '../../src/editor/tagging/tagOutlines';
import { eventually } from '../support/host';
import { setSetting, testing } from '../support/reading';
import { itemOnDisk, newArticle, refusal, run, select, sidecarOnDisk, sidecarText } from '../support/sidecars';

const TEXT = [
  'Locks to be dredged',
  '',
  'May 4, 2026',
  '',
  '“The mud is a metre deep,” said Henk Visser, who runs the locks. Mr. Visser wants new gates as well.',
  '',
  'The council has not answered Mr. Visser yet.',
  '',
].join('\n');

describe('tags', () => {
  let count = 0;
  let name: string;
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    name = `locks-${++count}.txt`;
    editor = await newArticle(name, TEXT);
    await (await testing()).documents.whenReady(editor.document);
  });
  afterEach(async () => {
    await setSetting('tags', undefined);
    await setSetting('tagSets', undefined);
  });

  it('are given to all mentions of the actor under the cursor, as one act', async () => {
    select(editor, 'Henk Visser', { cursor: true });
    const many = await run<number>('tagAllMentions', { tags: ['lock-keeper'] });
    assert.isAtLeast(many, 3);
    const { annotations, actors } = await sidecarOnDisk(name);
    const mentions = annotations.filter((item) => item.type === 'mention');
    assert.lengthOf(mentions, many);
    assert.lengthOf(new Set(mentions.map((item) => item.actor)), 1);
    assert.equal(actors[mentions[0].actor!].name, 'Henk Visser');
    for (const { tags, status } of mentions) {
      assert.deepEqual(tags, ['lock-keeper']);
      assert.equal(status, 'confirmed');
    }
    await run('undo');
    assert.notInclude((await sidecarText(name)) ?? '', 'mention');
  });

  it('of a mention stay when all mentions get others', async () => {
    select(editor, 'Henk Visser');
    const { documents } = await testing();
    const actor = (await documents.whenReady(editor.document))!.article.actors.find(
      ({ name }) => name === 'Henk Visser',
    )!;
    const id = await run('tagMention', { actor: actor.id, tags: ['named'] });
    await documents.whenReady(editor.document);
    await run('tagAllMentions', { actor: actor.id, tags: ['lock-keeper'] });
    assert.deepEqual((await itemOnDisk(name, id)).tags, ['named', 'lock-keeper']);
  });

  it('are given by the name of a set of the settings, and an unknown set is refused', async () => {
    await setSetting('tagSets', [{ name: 'Sourcing', tags: ['on the record', 'second source'] }, { name: 'broken' }]);
    select(editor, 'wants new gates as well');
    const id = await run('tagPassage', { set: 'Sourcing' });
    assert.deepEqual((await itemOnDisk(name, id)).tags, ['on the record', 'second source']);
    assert.include(await refusal(run('tagPassage', { set: 'broken' })), 'broken');
  });

  it('of a colour frame what bears them, the first of the settings first; the others do not', async () => {
    await setSetting('tags', [
      { name: 'check', color: '#c0392b' },
      { name: 'gates', color: 'blue' },
      { name: 'plain' },
    ]);
    for (const [words, tags] of [
      ['wants new gates as well', ['gates']],
      ['has not answered', ['gates', 'check']],
      ['Locks to be dredged', ['plain']],
    ] as const) {
      select(editor, words);
      await run('tagPassage', { tags });
    }
    const frames = await eventually(async () => {
      const annotated = await (await testing()).documents.whenReady(editor.document);
      assert.lengthOf(annotated!.article.passages, 3);
      return framesIn(annotated!);
    });
    const words = [...frames].map(([colour, ranges]) => [
      colour,
      ranges.map((range) => editor.document.getText(range)),
    ]);
    assert.deepEqual(words, [
      ['blue', ['wants new gates as well']],
      ['#c0392b', ['has not answered']],
    ]);
  });
});
