import { assert } from 'chai';
import type { Annotations, Quote, Span } from '../../../src/engine';
import { applyChanges } from '../../../src/sidecar/change';
import { judge } from '../../../src/sidecar/judge';
import type { Item, Sidecar } from '../../../src/sidecar/model';
import { readSidecar } from '../../../src/sidecar/read';
import { anchor, itemsFor } from '../../../src/sidecar/toItems';
import { seeded } from '../../support/seeded';

const TEXT =
  '“We will not open,” Ana Ruiz, the harbourmaster, said on Friday, “and not without a survey.”\n\nMs. Ruiz called the plan “green” on Monday.';

function span(words: string, from = 0): Span {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, text: words };
}

function quote(words: string, extra: Partial<Quote> = {}): Quote {
  return {
    ...span(words),
    kind: 'direct',
    mode: 'speech',
    source: null,
    cue: null,
    speaker: null,
    inner: [],
    group: words,
    rule: 'name-after-verb',
    confidence: 0.9312,
    ...extra,
  };
}

const said = { source: span('Ana Ruiz, the harbourmaster,'), cue: span('said'), speaker: 'ana-ruiz', group: 'g1' };
const FOUND: Annotations = {
  actors: [{ id: 'ana-ruiz', name: 'Ana Ruiz', kind: 'person', aliases: ['Ms. Ruiz'], roles: ['the harbourmaster'] }],
  mentions: [
    { ...span('Ana Ruiz'), actor: 'ana-ruiz' },
    { ...span('Ms. Ruiz'), actor: 'ana-ruiz' },
  ],
  quotes: [quote('We will not open,', said), quote('and not without a survey.', said), quote('green')],
  dates: [
    { ...span('Friday'), type: 'DATE', value: '2026-03-20', rule: 'weekday', confidence: 0.8 },
    { ...span('Monday'), type: 'DATE', value: '2026-03-16', rule: 'weekday', confidence: 0.8 },
  ],
};

function sidecar(annotations: readonly Item[], actors: Sidecar['actors'] = {}): Sidecar {
  return { schema: 'on-the-record/1', article: {}, actors, annotations };
}

const confirmed = (words: string) => ({ ...anchor(TEXT, span(words)), status: 'confirmed' as const, by: 'mk' });

const NOTHING = { actors: [], mentions: [], quotes: [], dates: [] };

describe('judging an article', () => {
  it('gives suggestions as they are without a sidecar', () => {
    const judged = judge({ text: TEXT, annotations: FOUND });
    assert.deepEqual(
      judged.quotes.map((q) => [q.id, q.status, q.piece]),
      [
        [null, 'suggested', 0],
        [null, 'suggested', 1],
        [null, 'suggested', 0],
      ],
    );
    assert.deepEqual(judged.actors, [{ ...FOUND.actors[0]!, inSidecar: false }]);
  });
  it('puts a confirmed quote in the place of the suggestion, pieces and all', () => {
    const item: Item = {
      id: 'q-1',
      type: 'quote',
      kind: 'direct',
      ...confirmed('We will not open'),
      more: [{ text: 'and not without a survey.', pos: TEXT.indexOf('and not') }],
      speaker: 'hale',
      record: 'background',
      tags: ['safety'],
      note: 'seen',
    };
    const judged = judge({ text: TEXT, annotations: FOUND, sidecar: sidecar([item], { hale: { name: 'Tom Hale' } }) });
    assert.deepEqual(
      judged.quotes.map((q) => [q.id, q.text, q.speaker, q.piece]),
      [
        ['q-1', 'We will not open', 'hale', 0],
        ['q-1', 'and not without a survey.', 'hale', 1],
        [null, 'green', null, 0],
      ],
    );
    assert.deepInclude(judged.quotes[0], {
      record: 'background',
      tags: ['safety'],
      note: 'seen',
      rule: 'by-hand',
      item,
    });
  });
  it('does not suggest again what was rejected, but for other words', () => {
    const item: Item = {
      id: 'q-2',
      type: 'quote',
      kind: 'direct',
      ...confirmed('green'),
      status: 'rejected',
      why: 'scare-quotes',
    };
    const judged = judge({ text: TEXT, annotations: FOUND, sidecar: sidecar([item]) });
    assert.deepEqual(
      judged.quotes.map((q) => q.text),
      ['We will not open,', 'and not without a survey.'],
    );
    assert.deepEqual(
      judged.rejected.map((r) => [r.item.id, r.start]),
      [['q-2', TEXT.indexOf('green')]],
    );
    assert.lengthOf(judged.dates, 2);
  });
  it('does not let a rejected date take a quote with it', () => {
    const item: Item = {
      id: 'd-1',
      type: 'date',
      timex: 'DATE',
      value: '2026',
      ...confirmed('green'),
      status: 'rejected',
    };
    assert.lengthOf(judge({ text: TEXT, annotations: FOUND, sidecar: sidecar([item]) }).quotes, 3);
  });
  it('lets a date and a mention of a person’s win', () => {
    const items: Item[] = [
      { id: 'd-1', type: 'date', timex: 'DATE', value: '2026-03-13', ...confirmed('on Friday') },
      { id: 'm-1', type: 'mention', actor: 'ruiz-2', ...confirmed('Ms. Ruiz') },
    ];
    const judged = judge({
      text: TEXT,
      annotations: FOUND,
      sidecar: sidecar(items, { 'ruiz-2': { name: 'Eva Ruiz' } }),
    });
    assert.deepEqual(
      judged.dates.map((d) => [d.text, d.value]),
      [
        ['on Friday', '2026-03-13'],
        ['Monday', '2026-03-16'],
      ],
    );
    assert.deepEqual(
      judged.mentions.map((m) => [m.text, m.actor]),
      [
        ['Ana Ruiz', 'ana-ruiz'],
        ['Ms. Ruiz', 'ruiz-2'],
      ],
    );
  });
  it('does not take the beginning of a sentence for another form of an unnamed source', () => {
    const found = { id: 'a-port-official', kind: 'unnamed', aliases: ['the official'], roles: [] } as const;
    const actors = { official: { name: 'A port official', kind: 'unnamed' } } as const;
    const annotations = { ...FOUND, actors: [{ ...found, name: 'a port official' }], quotes: [], mentions: [] };
    const judged = judge({ text: TEXT, annotations, sidecar: sidecar([], actors) });
    assert.deepEqual(
      judged.actors.map(({ name, aliases }) => [name, ...aliases]),
      [['A port official', 'the official']],
    );
  });
  it('takes an engine’s actor of the same name for the sidecar’s, whose id it gets', () => {
    const actors = { 'harbourmaster-ruiz': { name: 'ana ruiz', roles: ['captain'], registry: 'ruiz-1', note: 'kind' } };
    const registry = { schema: '', actors: { 'ruiz-1': { name: 'Ana Ruiz', wikidata: 'Q42' } } };
    const judged = judge({ text: TEXT, annotations: FOUND, sidecar: sidecar([], actors), registry });
    assert.deepEqual(judged.actors, [
      {
        id: 'harbourmaster-ruiz',
        name: 'ana ruiz',
        kind: 'person',
        aliases: ['Ana Ruiz', 'Ms. Ruiz'],
        roles: ['captain', 'the harbourmaster'],
        registry: 'ruiz-1',
        inSidecar: true,
        note: 'kind',
        known: { name: 'Ana Ruiz', wikidata: 'Q42' },
      },
    ]);
    assert.deepEqual(judged.quotes[0]?.speaker, 'harbourmaster-ruiz');
    assert.deepEqual(
      judged.mentions.map((m) => m.actor),
      ['harbourmaster-ruiz', 'harbourmaster-ruiz'],
    );
  });
  it('keeps two of one alias apart', () => {
    const actors = { a: { name: 'Eva Lund', aliases: ['Ana Ruiz'] }, b: { name: 'Ida Lund', aliases: ['Ana Ruiz'] } };
    const judged = judge({ text: TEXT, annotations: FOUND, sidecar: sidecar([], actors) });
    assert.deepEqual(
      judged.actors.map((a) => a.id),
      ['a', 'b', 'ana-ruiz'],
    );
  });
  it('gives an actor to every id that is spoken of', () => {
    const item: Item = { id: 'm-1', type: 'mention', actor: 'nobody', ...confirmed('Ms. Ruiz') };
    const judged = judge({ text: TEXT, annotations: FOUND, sidecar: sidecar([item]) });
    assert.deepInclude(
      judged.actors.find((a) => a.id === 'nobody'),
      { name: 'nobody', inSidecar: false },
    );
  });
  it('lists what it cannot find for sure, rejected items excepted', () => {
    const item = (id: string, words: string, status: Item['status']): Item => ({
      id,
      type: 'passage',
      text: words,
      pos: 3,
      before: 'x'.repeat(32),
      after: 'y'.repeat(32),
      status,
    });
    const items = [
      item('p-1', 'nowhere to be seen in this article', 'confirmed'),
      item('p-2', 'nowhere either, and rejected', 'rejected'),
      item('p-3', 'Ms. Ruiz called that plan “green” on Monday', 'confirmed'),
      item('p-4', 'Ruiz', 'confirmed'),
    ];
    const judged = judge({ text: TEXT, annotations: FOUND, sidecar: sidecar(items) });
    assert.deepEqual(
      judged.orphans.map((o) => o.id),
      ['p-1'],
    );
    assert.deepEqual(
      judged.changed.map((c) => [c.item.id, c.how, c.candidates[0]?.text]),
      [
        ['p-3', 'changed', 'Ms. Ruiz called the plan “green” on Monday'],
        ['p-4', 'ambiguous', 'Ruiz'],
      ],
    );
  });
  it('shows the new wording of a direct quote without the marks around it', () => {
    const text = 'Fares\n\n“We will raise the fare in the first week of May,” said Ole Brack, who sells the tickets.\n';
    const kept = (kind: 'direct' | 'indirect'): Item => ({
      id: 'q-1',
      type: 'quote',
      kind,
      text: 'We shall raise the fares in the first week of June,',
      pos: 8,
      status: 'confirmed',
    });
    const wordings = (kind: 'direct' | 'indirect') =>
      judge({ text, annotations: NOTHING, sidecar: sidecar([kept(kind)]) }).changed.map((c) => c.candidates[0]?.text);
    assert.deepEqual(wordings('direct'), ['We will raise the fare in the first week of May,']);
    assert.match(wordings('indirect')[0] ?? '', /^“.*”$/);
  });
  it('gives offsets into the text as it is, CRLF and byte order mark counted', () => {
    const text = `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`;
    const item: Item = { id: 'p-1', type: 'passage', ...confirmed('Ms. Ruiz called the plan') };
    const { passages } = judge({
      text,
      annotations: { actors: [], mentions: [], quotes: [], dates: [] },
      sidecar: sidecar([item]),
    });
    assert.deepEqual(
      passages.map((p) => text.slice(p.start, p.end)),
      ['Ms. Ruiz called the plan'],
    );
    assert.equal(passages[0]?.start, TEXT.indexOf('Ms.') + 3);
  });
});

describe('suggestions as items', () => {
  const random = () => seeded(7);

  it('hold words, place, surroundings, rule and confidence, and the actors they name', () => {
    const { items, changes } = itemsFor(TEXT, judge({ text: TEXT, annotations: FOUND }), random());
    assert.deepEqual(
      items.map((item) => [item.type, item.text]),
      [
        ['quote', 'We will not open,'],
        ['mention', 'Ana Ruiz'],
        ['date', 'Friday'],
        ['mention', 'Ms. Ruiz'],
        ['quote', 'green'],
        ['date', 'Monday'],
      ],
    );
    assert.deepInclude(items[0], {
      before: '“',
      after: '” Ana Ruiz, the harbourmaster, s',
      pos: 1,
      more: [{ text: 'and not without a survey.', pos: TEXT.indexOf('and not') }],
      source: { text: 'Ana Ruiz, the harbourmaster,', pos: 20 },
      speaker: 'ana-ruiz',
      status: 'suggested',
      confidence: 0.93,
    });
    assert.deepEqual(changes[0], {
      op: 'actor',
      id: 'ana-ruiz',
      fields: { name: 'Ana Ruiz', kind: 'person', aliases: ['Ms. Ruiz'], roles: ['the harbourmaster'] },
    });
  });
  it('are all found again, so that nothing is suggested twice', () => {
    for (const text of [TEXT, `\uFEFF${TEXT}`.replaceAll('\n', '\r\n')]) {
      const shift = text.length - TEXT.length > 0 ? 1 : 0;
      const moved = (s: Span): Span => {
        const start = text.indexOf(s.text, s.start === 0 ? 0 : s.start + shift);
        return { ...s, start, end: start + s.text.length };
      };
      const annotations: Annotations = {
        actors: FOUND.actors,
        mentions: FOUND.mentions.map((m) => ({ ...m, ...moved(m) })),
        quotes: FOUND.quotes.map((q) => ({
          ...q,
          ...moved(q),
          source: q.source && moved(q.source),
          cue: q.cue && moved(q.cue),
        })),
        dates: FOUND.dates.map((d) => ({ ...d, ...moved(d) })),
      };
      const { changes } = itemsFor(text, judge({ text, annotations }), random());
      const { sidecar: read, problems } = readSidecar(applyChanges(undefined, changes));
      assert.deepEqual(problems, []);
      const judged = judge({ text, annotations, sidecar: read! });
      assert.deepEqual(itemsFor(text, judged, random()).items, []);
      assert.lengthOf(judged.quotes, 3);
      assert.deepEqual(judged.orphans, []);
    }
  });
  it('do not cut an emoji at the edge of their surroundings', () => {
    const text = `${'🙂'.repeat(40)}x said y${'🙂'.repeat(40)}`;
    const start = text.indexOf('said');
    const { before, after } = anchor(text, { start, end: start + 4 });
    assert.notMatch(before + after, /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
  });
});
