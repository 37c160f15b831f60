import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Annotations } from '../../src/engine';
import type { QuoteItem } from '../../src/sidecar/model';
import { eventually, inNewsroom } from '../support/host';
import { setSetting } from '../support/reading';
import {
  itemOnDisk,
  newArticle,
  refusal,
  run,
  select,
  selectAll,
  sidecarOnDisk,
  sidecarText,
  writeSidecar,
} from '../support/sidecars';

const TEXT = [
  'Ferry fares to rise',
  '',
  'LOW HARBOUR, June 4, 2026 — Fares on the east ferry will rise in August, the company said on Thursday.',
  '',
  '“Nobody likes a dearer ticket,” said Mira Oduya, who runs the line. “But diesel does not pay for itself.”',
  '',
  'Ms. Oduya said that the timetable would stay as it is.',
  '',
].join('\n');

describe('tagging', () => {
  let count = 0;
  let name: string;
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    name = `ferry-${++count}.txt`;
    editor = await newArticle(name, TEXT);
  });

  it('tags a selected passage with tags and a note, on disk when the command resolves', async () => {
    select(editor, 'Fares on the east ferry will rise in August');
    const id = await run('tagPassage', { tags: ['prices', 'ferry'], note: 'Ask for the table.' });
    const item = await itemOnDisk(name, id);
    assert.include(item, {
      type: 'passage',
      text: 'Fares on the east ferry will rise in August',
      status: 'confirmed',
      note: 'Ask for the table.',
      pos: TEXT.indexOf('Fares on'),
    });
    assert.deepEqual(item.tags, ['prices', 'ferry']);
    assert.equal(item.before, TEXT.slice(TEXT.indexOf('Fares on') - 32, TEXT.indexOf('Fares on')));
  });

  it('takes a part of a quote that is selected, or who says it, for the quote, except to tag it', async () => {
    const speakers: unknown[] = [];
    for (const words of ['dearer ticket', 'Mira Oduya']) {
      select(editor, words);
      const item = await itemOnDisk(name, await run('attributeQuote', { speaker: null }));
      speakers.push([item.text, (item as QuoteItem).speaker]);
    }
    assert.deepEqual(speakers, Array(2).fill(['Nobody likes a dearer ticket,', undefined]));
    select(editor, 'dearer ticket');
    assert.equal((await itemOnDisk(name, await run('tagQuote', { speaker: null }))).text, 'dearer ticket');
  });

  it('writes no sidecar that a setting makes read-only, and says so before it asks', async () => {
    const files = vscode.workspace.getConfiguration('files', editor.document.uri);
    await files.update('readonlyInclude', { [`**/${name}.sources.yaml`]: true }, vscode.ConfigurationTarget.Workspace);
    try {
      select(editor, 'Fares on the east ferry');
      for (const command of ['tagPassage', 'annotateArticle']) {
        const said = await refusal(run(command, { uri: editor.document.uri }));
        assert.include(said, `${name}.sources.yaml is read-only by the setting “files.readonlyInclude”`);
      }
      assert.isUndefined(await sidecarText(name));
    } finally {
      await files.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await run('tagPassage', { tags: ['prices'] });
    assert.include(await sidecarText(name), 'prices');
  });

  it('tags a selected stretch without its marks and writes its speaker', async () => {
    const words = 'winter boat';
    await newText(`${TEXT}\nAt the far end of the quay lies the “${words}” and waits.\n`);
    select(editor, `“${words}”`);
    const speaker = await speakerNamed('Mira Oduya');
    const id = await run('tagQuote', { speaker, tags: ['fuel'] });
    const item = (await itemOnDisk(name, id)) as QuoteItem;
    assert.include(item, { type: 'quote', kind: 'direct', text: words, speaker });
    assert.equal((await sidecarOnDisk(name)).actors[speaker].name, 'Mira Oduya');
  });

  it('keeps both pieces of an interrupted quote as one when either is tagged', async () => {
    select(editor, '“But diesel does not pay for itself.”');
    const id = await run('tagQuote', { speaker: await speakerNamed('Mira Oduya') });
    const item = (await itemOnDisk(name, id)) as QuoteItem;
    assert.equal(item.text, 'Nobody likes a dearer ticket,');
    assert.deepEqual(
      item.more?.map(({ text }) => text),
      ['But diesel does not pay for itself.'],
    );
  });

  it('tags several selections as the pieces of one quote or passage, and one over “said Mira” as its two parts', async () => {
    const speaker = await speakerNamed('Mira Oduya');
    selectAll(editor, 'Ms. Oduya said', 'the company said');
    const passage = await itemOnDisk(name, await run('tagPassage', { tags: ['who'] }));
    assert.equal(passage.text, 'the company said');
    assert.deepEqual(passage.more, [{ text: 'Ms. Oduya said', pos: TEXT.indexOf('Ms. Oduya said') }]);
    // The very pieces of the suggestion: that is kept, with its source and its cue.
    selectAll(editor, '“Nobody likes a dearer ticket,”', '“But diesel does not pay for itself.”');
    const id = await run('tagQuote', { speaker });
    const quote = (await itemOnDisk(name, id)) as QuoteItem;
    assert.include(quote, { kind: 'direct', text: 'Nobody likes a dearer ticket,', speaker });
    assert.deepEqual(
      quote.more?.map(({ text }) => text),
      ['But diesel does not pay for itself.'],
    );
    assert.equal(quote.cue?.text, 'said');
    select(
      editor,
      '“Nobody likes a dearer ticket,” said Mira Oduya, who runs the line. “But diesel does not pay for itself.”',
    );
    assert.equal(await run('tagQuote', { speaker: null }), id);
  });

  it('tags each of several names and dates, in one act', async () => {
    const actor = await speakerNamed('Mira Oduya');
    selectAll(editor, 'Mira Oduya', 'Ms. Oduya');
    await run('tagMention', { actor });
    selectAll(editor, 'in August', 'on Thursday');
    await run('tagDate', { value: '2026-08' });
    const { annotations } = await sidecarOnDisk(name);
    assert.sameMembers(
      annotations.map(({ type, text }) => `${type} ${text}`),
      ['mention Mira Oduya', 'mention Ms. Oduya', 'date in August', 'date on Thursday'],
    );
    await run('undo');
    assert.lengthOf((await sidecarOnDisk(name)).annotations, 2);
  });

  it('tags what is under the cursor when nothing is selected', async () => {
    select(editor, 'Nobody likes a dearer ticket', { cursor: true });
    const speaker = await speakerNamed('Mira Oduya');
    const id = await run('tagQuote', { speaker });
    assert.include(await itemOnDisk(name, id), { type: 'quote', text: 'Nobody likes a dearer ticket,', speaker });
  });

  it('confirms, re-attributes and rejects the suggestion under the cursor', async () => {
    select(editor, 'the timetable would stay', { cursor: true });
    const id = await run('confirm');
    assert.include(await itemOnDisk(name, id), { status: 'confirmed', type: 'quote' });
    await run('attributeQuote', { id, speaker: null });
    assert.isUndefined(((await itemOnDisk(name, id)) as QuoteItem).speaker);
    await run('reject', { id, why: 'hypothetical' });
    assert.include(await itemOnDisk(name, id), { status: 'rejected', why: 'hypothetical' });
  });

  it('tags a date with a value of its own, and refuses what is no date', async () => {
    select(editor, 'in August');
    const id = await run('tagDate', { value: '2026-08' });
    assert.include(await itemOnDisk(name, id), { type: 'date', timex: 'DATE', value: '2026-08' });
    assert.include(await refusal(run('tagDate', { value: 'soon' })), '“soon” is no date');
  });

  it('takes a person’s date for the engine’s', async () => {
    assert.equal(await valueOf('Thursday'), '2026-06-04');
    select(editor, 'Thursday');
    await run('tagDate', { value: '2026-05-28' });
    await eventually(async () => assert.equal(await valueOf('Thursday'), '2026-05-28'));
  });

  it('tags a mention of an actor', async () => {
    select(editor, 'Ms. Oduya');
    const actor = await speakerNamed('Mira Oduya');
    const id = await run('tagMention', { actor });
    assert.include(await itemOnDisk(name, id), { type: 'mention', text: 'Ms. Oduya', actor });
  });

  it('repeats the last tag on another selection', async () => {
    select(editor, 'the company');
    await run('tagPassage', { tags: ['who'] });
    select(editor, 'the line');
    const id = await run('repeatTag');
    assert.include(await itemOnDisk(name, id), { text: 'the line' });
    assert.deepEqual((await itemOnDisk(name, id)).tags, ['who']);
  });

  it('removes an annotation', async () => {
    select(editor, 'the company');
    const id = await run('tagPassage', { tags: ['who'] });
    select(editor, 'the company', { cursor: true });
    await run('removeAnnotation', { id });
    assert.notInclude(await sidecarText(name), String(id));
  });

  it('changes the fields of an annotation that are given, and refuses what it has not', async () => {
    select(editor, 'Nobody likes a dearer ticket', { cursor: true });
    const speaker = await speakerNamed('Mira Oduya');
    const fields = { note: 'Ask again.', tags: ['fuel'], record: 'background', speaker };
    const id = await run('editAnnotation', { fields });
    const item = (await itemOnDisk(name, id)) as QuoteItem;
    assert.include(item, { note: 'Ask again.', record: 'background', speaker, status: 'confirmed' });
    assert.deepEqual(item.tags, ['fuel']);
    await run('editAnnotation', { id, fields: { note: null, tags: [] } });
    assert.doesNotHaveAnyKeys(await itemOnDisk(name, id), ['note', 'tags']);
    const before = await sidecarText(name);
    assert.include(
      await refusal(run('editAnnotation', { id, fields: { record: 'secret' } })),
      '“secret” is none of these',
    );
    assert.include(await refusal(run('editAnnotation', { id, fields: { value: '2026' } })), 'There is no value here');
    assert.equal(await sidecarText(name), before);
  });

  it('says which actors there are when an id is unknown, and writes nothing', async () => {
    select(editor, 'Nobody likes a dearer ticket', { cursor: true });
    assert.include(await refusal(run('tagQuote', { speaker: 'nobody-known' })), 'There is no actor nobody-known');
    assert.isUndefined(await sidecarText(name));
  });

  it('undoes and redoes act by act, down to no sidecar at all', async () => {
    select(editor, 'the company');
    const id = await run('tagPassage', { tags: ['who'] });
    const first = await sidecarText(name);
    await run('tagPassage', { id, tags: ['what'] });
    await run('reject', { id, why: 'motto' });
    await run('undo');
    await run('undo');
    assert.equal(await sidecarText(name), first);
    await run('undo');
    assert.isUndefined(await sidecarText(name));
    await run('redo');
    assert.equal(await sidecarText(name), first);
  });

  it('takes back only its own act when somebody else wrote meanwhile', async () => {
    select(editor, 'the company');
    await run('tagPassage', { tags: ['who'] });
    const text = (await sidecarText(name)) ?? '';
    await writeSidecar(name, `# kept by hand\n${text}`);
    await run('undo');
    assert.include(await sidecarText(name), '# kept by hand');
    assert.notInclude(await sidecarText(name), 'the company');
  });

  it('sets the article’s date and counts the days from it', async () => {
    await run('setArticleDate', '2022-01-26');
    assert.equal((await sidecarOnDisk(name)).article.published, '2022-01-26');
    await eventually(async () => assert.equal(await valueOf('Thursday'), '2022-01-20'));
    assert.include(await refusal(run('setArticleDate', '2022-02-31')), 'no day of the calendar');
  });

  it('writes all suggestions of an article at once, and nothing twice', async () => {
    const written = await run<number>('annotateArticle', inNewsroom(name));
    assert.isAbove(written, 3);
    const text = await sidecarText(name);
    assert.equal((await sidecarOnDisk(name)).annotations.length, written);
    assert.equal(await run<number>('annotateArticle', inNewsroom(name)), 0);
    assert.equal(await sidecarText(name), text);
    await run('undo');
    assert.isUndefined(await sidecarText(name));
  });

  it('writes all suggestions of all articles of a folder, and takes them back in one step', async () => {
    const names = ['east', 'west'].map((each) => `ferries-${count}/${each}.txt`);
    for (const each of names) await vscode.workspace.fs.writeFile(inNewsroom(each), new TextEncoder().encode(TEXT));
    const written = await run<number>('annotateWorkspace', inNewsroom(`ferries-${count}`));
    const kept = await Promise.all(names.map(async (each) => (await sidecarOnDisk(each)).annotations.length));
    assert.isAbove(kept[0], 3);
    assert.deepEqual(kept, [written / 2, written / 2]);
    assert.isUndefined(await sidecarText(name));
    await run('undo');
    assert.deepEqual(await Promise.all(names.map(sidecarText)), [undefined, undefined]);
    await vscode.workspace.fs.delete(inNewsroom(`ferries-${count}`), { recursive: true });
  });

  it('edits the details of an article, and refuses a day that there is not', async () => {
    await run('editArticleDetails', { title: 'Dearer ferries', publisher: 'Coast Gazette', lang: 'en' });
    await run('editArticleDetails', { url: 'https://example.org/ferry', publisher: null });
    const { article } = await sidecarOnDisk(name);
    assert.deepEqual(article, { title: 'Dearer ferries', url: 'https://example.org/ferry', lang: 'en' });
    assert.include(await refusal(run('editArticleDetails', { published: '2026-02-30' })), 'no day of the calendar');
    assert.deepEqual((await sidecarOnDisk(name)).article, article);
  });

  it('suggests nothing below the confidence that is set', async () => {
    const sure = async () => (await annotations()).quotes.map(({ confidence }) => confidence);
    const all = await sure();
    const least = Math.max(...all);
    assert.isBelow(Math.min(...all), least);
    await setSetting('suggestions.minimumConfidence', least);
    try {
      const left = all.filter((confidence) => confidence >= least);
      await eventually(async () => assert.deepEqual(await sure(), left));
    } finally {
      await setSetting('suggestions.minimumConfidence', undefined);
    }
  });

  it('keeps comments, order and unknown keys of a sidecar, and changes one line for one status', async () => {
    const before = [
      'schema: on-the-record/1',
      '# checked by the desk',
      'annotations:',
      '',
      '  - id: p-0s9dk3ya   # first pass',
      '    type: passage',
      '    text: "the company"',
      '    colour: blue',
      '    status: suggested',
      '',
    ];
    await writeSidecar(name, before.join('\n'));
    await run('confirm', { id: 'p-0s9dk3ya' });
    const after = ((await sidecarText(name)) ?? '').split('\n');
    const kept = before.filter((line) => !line.includes('status:'));
    assert.deepEqual(
      kept.filter((line) => !after.includes(line)),
      [],
    );
    assert.include(after, '    status: confirmed');
  });

  it('works on what another program wrote a moment before', async () => {
    await annotations();
    const item = '{ id: p-0000hand, type: passage, text: "the company", tags: [who], status: confirmed }';
    await writeSidecar(name, `annotations:\n  - ${item}\n`);
    const row = { articleUri: inNewsroom(name).toString(), kind: 'entry', type: 'passage', id: 'p-0000hand' };
    await run('changeTags', { ...row, add: ['whose'] }, [row]);
    assert.deepEqual((await itemOnDisk(name, 'p-0000hand')).tags, ['who', 'whose']);
  });

  it('never writes over a sidecar that does not parse, and says where', async () => {
    const broken = 'schema: on-the-record/1\nannotations: [\n  { id: p-1, \n';
    await writeSidecar(name, broken);
    select(editor, 'the company');
    const message = await refusal(run('tagPassage', { tags: ['who'] }));
    assert.match(message, /\d+:\d+/);
    assert.equal(await sidecarText(name), broken);
  });

  it('changes a sidecar that is open and dirty in its buffer, and leaves the file alone', async () => {
    const onDisk = 'schema: on-the-record/1\nannotations: []\n';
    await writeSidecar(name, onDisk);
    const sidecar = await vscode.workspace.openTextDocument(inNewsroom(`${name}.sources.yaml`));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(sidecar.uri, new vscode.Position(0, 0), '# being written\n');
    await vscode.workspace.applyEdit(edit);
    await vscode.window.showTextDocument(editor.document);
    select(editor, 'the company');
    const id = await run('tagPassage', { tags: ['who'] });
    assert.include(sidecar.getText(), String(id));
    assert.include(sidecar.getText(), '# being written');
    assert.equal(await sidecarText(name), onDisk);
    await sidecar.save();
    assert.include(await itemOnDisk(name, id), { text: 'the company' });
  });

  async function newText(text: string): Promise<void> {
    name = `ferry-${++count}.txt`;
    editor = await newArticle(name, text);
  }

  async function annotations(): Promise<Annotations> {
    const api = await vscode.extensions.getExtension('on-the-record.on-the-record')?.activate();
    return api.annotationsFor(editor.document.uri);
  }

  /** The id the article gives an actor. */
  async function speakerNamed(wanted: string): Promise<string> {
    const { actors } = await annotations();
    const actor = actors.find(({ name }) => name === wanted);
    if (!actor) throw new Error(`${wanted} is none of ${actors.map((other) => other.name).join(', ')}`);
    return actor.id;
  }

  /** The value of the date expression with these words. */
  async function valueOf(words: string): Promise<string | undefined> {
    return (await annotations()).dates.find(({ text }) => text === words)?.value;
  }
});
