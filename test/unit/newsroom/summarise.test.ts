import { assert } from 'chai';
import type { Item } from '../../../src/sidecar/model';
import type { JudgedArticle, JudgedQuote } from '../../../src/sidecar/judge';
import { LONGEST, MOST_TEXT } from '../../../src/newsroom/record';
import { summarise } from '../../../src/newsroom/summarise';

const text = ['Port stays shut', '', '“We wait,” Ana Ruiz said, “and then', 'we go.”', ''].join('\n');

const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const suggested = { id: null, status: 'suggested', tags: [] } as const;

function quote(words: string, fields: Partial<JudgedQuote> = {}): JudgedQuote {
  return {
    ...span(words),
    ...suggested,
    kind: 'direct',
    mode: 'speech',
    source: span('Ana Ruiz'),
    cue: span('said'),
    speaker: 'ana',
    inner: [],
    group: 'g1',
    rule: 'name-before-verb',
    confidence: 0.9,
    piece: 0,
    ...fields,
  };
}

const nothing: JudgedArticle = {
  article: {},
  actors: [{ id: 'ana', name: 'Ana Ruiz', kind: 'person', aliases: [], roles: [], inSidecar: false }],
  quotes: [],
  mentions: [],
  dates: [],
  passages: [],
  rejected: [],
  orphans: [],
  changed: [],
};

const facts = {
  article: 'file:///news/port.txt',
  folder: 'file:///news',
  path: 'port.txt',
  hasSidecar: false,
  problems: 0,
};
const summary = (judged: Partial<JudgedArticle>, of = text) =>
  summarise({ ...facts, text: of, judged: { ...nothing, ...judged } });

describe('summarise', () => {
  it('keeps where a quote stands, who said it and how we know', () => {
    const [entry] = summary({ quotes: [quote('We wait,')] }).entries;
    // What it has not is there as nothing.
    assert.deepEqual(JSON.parse(JSON.stringify(entry)), {
      type: 'quote',
      id: null,
      status: 'suggested',
      text: 'We wait,',
      start: 18,
      end: 26,
      line: 3,
      kind: 'direct',
      actor: 0,
      cue: 'said',
      source: 'Ana Ruiz',
      rule: 'name-before-verb',
      confidence: 0.9,
    });
  });

  it('makes one of the pieces of an interrupted quote', () => {
    const { entries } = summary({ quotes: [quote('We wait,'), quote('and then\nwe go.', { piece: 1 })] });
    assert.deepEqual(
      entries.map((entry) => entry.text),
      ['We wait, … and then\nwe go.'],
    );
  });

  it('keeps two quotes that say the same', () =>
    assert.lengthOf(summary({ quotes: [quote('We wait,'), quote('We wait,', { group: 'g2' })] }).entries, 2));

  it('keeps an unknown speaker unknown', () =>
    assert.isUndefined(summary({ quotes: [quote('We wait,', { speaker: null })] }).entries[0].actor));

  it('puts all in the order of the text, with lines counted from 1', () => {
    const { entries } = summary({
      quotes: [quote('and then\nwe go.', { group: 'g2' }), quote('We wait,')],
      mentions: [{ ...span('Ana Ruiz'), ...suggested, actor: 'ana' }],
      dates: [
        { ...span('we go'), ...suggested, type: 'DATE', value: '2026', rule: '', confidence: 1 },
        { ...span('Port'), ...suggested, type: 'DATE', value: '2025', rule: '', confidence: 1 },
      ],
    });
    assert.deepEqual(
      entries.map(({ type, line }) => `${type} ${line}`),
      ['date 1', 'quote 3', 'mention 3', 'quote 3', 'date 4'],
    );
  });

  it('keeps what was rejected, with the reason', () => {
    const item: Item = { id: 'q-1', type: 'quote', text: 'We wait', kind: 'direct', status: 'rejected', why: 'motto' };
    const [entry] = summary({ rejected: [{ ...span('We wait'), item }] }).entries;
    assert.include(entry, { id: 'q-1', status: 'rejected', why: 'motto', start: 18 });
  });

  it('puts what stands nowhere or not surely last, and says so', () => {
    const orphan: Item = {
      id: 'q-1',
      type: 'quote',
      text: 'Gone',
      kind: 'direct',
      status: 'confirmed',
      speaker: 'ana',
    };
    const changed: Item = { id: 'd-1', type: 'date', text: 'Fridy', timex: 'DATE', value: '2026', status: 'confirmed' };
    const { entries } = summary({
      quotes: [quote('We wait,')],
      orphans: [orphan],
      changed: [{ item: changed, candidates: [span('we go')], how: 'changed' }],
    });
    assert.deepEqual(
      entries.map(({ id, lost, line }) => [id, lost, line]),
      [
        [null, undefined, 3],
        ['d-1', 'changed', 4],
        ['q-1', 'orphan', 1],
      ],
    );
  });

  it('takes title and date from the sidecar, else from the text', () => {
    const details = { title: 'Shut', published: '2026-03-14T09:00:00Z' };
    assert.include(summary({ article: details }), { title: 'Shut', date: '2026-03-14' });
    const record = summary({}, '\r\n  \r\n Head line \r\nText');
    assert.equal(record.title, 'Head line');
    assert.isUndefined(record.date);
    assert.equal(summary({}, 'Shut\n\nBy Lena Farrow\nMarch 11, 2026\n\nText').date, '2026-03-11');
    assert.isUndefined(summary({}, '').title);
  });

  it('leaves the suggestions of an endless article out, and says so', () => {
    const endless = text + ' '.repeat(LONGEST);
    const kept = quote('We wait,', { id: 'q-1', status: 'confirmed' });
    const all = { quotes: [kept, quote('and then\nwe go.', { group: 'g2' })] };
    const record = summary(all, endless);
    assert.isTrue(record.tooLong);
    assert.deepEqual(
      record.entries.map(({ id }) => id),
      ['q-1'],
    );
    assert.isUndefined(summary(all).tooLong);
  });

  it('cuts long words', () => {
    const long = 'x'.repeat(5000);
    const { entries } = summary({ quotes: [quote('We wait,', { text: long, start: 0, end: 5000 })] }, long);
    assert.lengthOf(entries[0].text, MOST_TEXT);
    assert.equal(entries[0].end, 5000);
  });
});
