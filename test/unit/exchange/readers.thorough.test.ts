import { DOMParser } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';
import { assert } from 'chai';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { applyChanges } from '../../../src/sidecar/change';
import type { Item } from '../../../src/sidecar/model';
import { codebook } from '../../../src/exchange/codebook';
import { csv } from '../../../src/exchange/csv';
import { exchangeArticle } from '../../../src/exchange/exchangeArticle';
import type { ExchangeArticle } from '../../../src/exchange/exchangeArticle';
import { html } from '../../../src/exchange/html';
import { schemaOrg } from '../../../src/exchange/schemaOrg';
import { tei } from '../../../src/exchange/tei';
import { drawnArticle } from './articles';

/** Other people's readers: csv-parse, and xmldom with every warning an error. */

const RUNS = Number(process.env.PROPERTY_RUNS ?? 30);

function xml(text: string): Document {
  const onError = (level: string, message: string) => {
    if (level !== 'warning' || !message.includes('replacement character')) throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(text, 'text/xml');
}

const elements = (node: Document | Element, name: string): Element[] => [...node.getElementsByTagName(name)];

const TEXT = 'The pier is shut.\n\n“We stay shut,” Ana Ruiz said, “until Friday 🙂.”\nNobody asked.\n';
const at = (words: string) => ({ text: words, pos: TEXT.indexOf(words) });

const ITEMS: readonly Item[] = [
  {
    ...{ id: 'q-1', type: 'quote', ...at('We stay shut,'), more: [at('until Friday 🙂.')], kind: 'direct' },
    ...{ source: at('Ana Ruiz'), cue: at('said'), speaker: 'ana', tags: ['who & why'], status: 'confirmed' },
  },
  {
    id: 'd-1',
    type: 'date',
    ...at('Friday'),
    timex: 'DATE',
    value: '2026-03-20',
    status: 'suggested',
    rule: 'weekday',
  },
  { id: 'p-1', type: 'passage', ...at('shut.\n\n“We stay'), status: 'confirmed', note: '=1+1' },
  { id: 'm-1', type: 'mention', ...at('Ana Ruiz'), actor: 'ana', status: 'confirmed' },
  { id: 'q-2', type: 'quote', ...at('Nobody asked'), kind: 'indirect', record: 'background', status: 'confirmed' },
  { id: 'q-3', type: 'quote', text: 'words that are gone', kind: 'direct', status: 'confirmed' },
  { id: 'q-4', type: 'quote', ...at('The pier'), kind: 'direct', status: 'rejected' },
];

function article(items: readonly Item[] = ITEMS, more = ''): ExchangeArticle {
  const yaml = applyChanges(undefined, [
    { op: 'article', fields: { title: 'Shut & <open>', published: '2026-03-14', url: 'https://example.org/a?b&c' } },
    { op: 'actor', id: 'ana', fields: { name: 'Ana Ruiz', kind: 'person', roles: ['harbourmaster'] } },
    { op: 'add', items },
  ]);
  return exchangeArticle('port.txt', TEXT.replaceAll('\n', '\r\n'), yaml + more);
}

describe('CSV, as csv-parse reads it', () => {
  const read = (text: string) => parseCsv(text, { columns: true }) as Record<string, string>[];

  it('has a row for each annotation, with offsets in code points', () => {
    const rows = read(csv.write([article()]).text);
    assert.deepEqual(rows.map(({ id }) => id).sort(), ITEMS.map(({ id }) => id).sort());
    const date = rows.find(({ id }) => id === 'd-1')!;
    const [start, end] = [Number(date.start), Number(date.end)];
    assert.equal([...TEXT].slice(start, end).join(''), 'Friday');
    const quote = rows.find(({ id }) => id === 'q-1')!;
    assert.equal(quote.text, 'We stay shut, […] until Friday 🙂.');
    assert.deepInclude(quote, {
      actor: 'ana',
      actor_name: 'Ana Ruiz',
      source: 'Ana Ruiz',
      cue: 'said',
      tags: 'who & why',
    });
    assert.equal(rows.find(({ id }) => id === 'q-3')!.start, '');
  });

  it('has no cell that a spreadsheet would calculate, and says which it changed', () => {
    const { text, losses } = csv.write([article()]);
    assert.equal(read(text).find(({ id }) => id === 'p-1')!.note, "'=1+1");
    assert.include(losses, 'Cells that a spreadsheet would calculate have an apostrophe before them: 1.');
    fc.assert(
      fc.property(drawnArticle, (drawn) => {
        for (const row of read(csv.write([drawn.article]).text)) {
          for (const cell of Object.values(row)) assert.notMatch(cell, /^[=+\-@\t\r\n]/);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('gives every word back, whatever signs it has', () => {
    fc.assert(
      fc.property(drawnArticle, ({ article: drawn }) => {
        const rows = read(csv.write([drawn]).text);
        assert.equal(rows.length, drawn.items.length);
        for (const [i, { item }] of drawn.items.entries()) {
          const words = [item, ...(item.more ?? [])].map(({ text }) => text).join(' […] ');
          assert.equal(rows[i]!.text!.replace(/^'/, ''), words);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('holds several articles', () => {
    assert.equal(read(csv.write([article(), article()]).text).length, 2 * ITEMS.length);
  });
});

describe('TEI, as xmldom reads it', () => {
  it('has what was said, by whom, and the rest beside the text', () => {
    const { text, losses } = tei.write([article()]);
    const doc = xml(text);
    const [first, second] = elements(doc, 'said');
    assert.equal(first!.getAttribute('direct'), 'true');
    const who = first!.getAttribute('who')!.slice(1);
    const person = elements(doc, 'person').find((one) => one.getAttribute('xml:id') === who)!;
    assert.equal(elements(person, 'persName')[0]!.textContent, 'Ana Ruiz');
    assert.deepEqual([first!.getAttribute('next'), second!.getAttribute('prev')], ['#q-1.2.1', '#q-1']);
    assert.equal(elements(doc, 'date').find((date) => date.getAttribute('when-iso'))!.textContent, 'Friday');
    const cue = elements(doc, 'span').find((span) => span.textContent === 'said')!;
    const [, start, length] = /string-range\(article,(\d+),(\d+)\)/.exec(cue.getAttribute('from')!)!;
    assert.equal([...TEXT].slice(Number(start), Number(start) + Number(length)).join(''), 'said');
    assert.lengthOf(losses, 3, losses.join('\n'));
    assert.isTrue(losses.some((loss) => loss.includes('rejected')));
    assert.isTrue(losses.some((loss) => loss.includes('not in the article')));
  });

  it('cuts what overlaps and joins the parts', () => {
    const doc = xml(tei.write([article()]).text);
    const passage = elements(doc, 'seg').filter((seg) => seg.getAttribute('type') === 'passage');
    assert.equal(passage.map((part) => part.textContent).join('|'), 'shut.|“|We stay');
    assert.deepEqual(
      passage.map((part) => part.getAttribute('next')),
      ['#p-1.1.2', '#p-1.1.3', null],
    );
  });

  it('has the article in its body character by character, and every quote whole', () => {
    fc.assert(
      fc.property(drawnArticle, ({ article: drawn }) => {
        const doc = xml(tei.write([drawn]).text);
        const body = elements(doc, 'body')[0]!;
        assert.equal(body.textContent, drawn.text);
        const ids = elements(doc, '*').flatMap((one) => one.getAttribute('xml:id') ?? []);
        assert.equal(new Set(ids).size, ids.length, 'no id stands twice');
        for (const { item, pieces } of drawn.items) {
          if (pieces.length === 0 || item.status === 'rejected') continue;
          const parts = elements(body, '*').filter((one) => {
            const id = one.getAttribute('xml:id');
            return id === item.id || id?.startsWith(`${item.id}.`);
          });
          const words = pieces.map(({ start, end }) => drawn.text.slice(start, end)).join('');
          assert.equal(
            parts
              .map((part) => part.textContent)
              .join('')
              .replaceAll('\n', ''),
            words.replaceAll('\n', ''),
          );
          for (const part of parts) {
            const next = part.getAttribute('next');
            if (next) assert.include(ids, next.slice(1));
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('says that XML cannot hold control characters', () => {
    const given = exchangeArticle('a.txt', 'A bell \u0007 rings.', 'schema: on-the-record/1\n');
    const { text, losses } = tei.write([given]);
    assert.equal(elements(xml(text), 'body')[0]!.textContent, 'A bell \uFFFD rings.');
    assert.lengthOf(losses, 1);
  });

  it('holds one article', () => {
    assert.throws(() => tei.write([article(), article()]), /one article/);
  });
});

describe('the REFI-QDA codebook, as xmldom reads it', () => {
  it('has tags, kinds and actors as codes, the same each time', () => {
    const { text } = codebook.write([article(), article()]);
    const codes = elements(xml(text), 'Code');
    const codable = codes.filter((code) => code.getAttribute('isCodable') === 'true');
    assert.deepEqual(
      codable.map((code) => code.getAttribute('name')),
      ['who & why', 'direct', 'indirect', 'Ana Ruiz'],
    );
    const guids = codes.map((code) => code.getAttribute('guid')!);
    assert.equal(new Set(guids).size, guids.length);
    for (const guid of guids)
      assert.match(guid, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(codebook.write([article()]).text, text);
  });
});

describe('schema.org', () => {
  interface Quotation {
    text: string;
    spokenByCharacter?: { name: string };
  }
  const read = (text: string) => JSON.parse(text) as { headline: string; hasPart: Quotation[] };

  it('has the direct quotes with their speakers', () => {
    const { headline, hasPart } = read(schemaOrg.write([article()]).text);
    assert.equal(headline, 'Shut & <open>');
    assert.deepEqual(
      hasPart.map(({ text }) => text),
      ['We stay shut, … until Friday 🙂.', 'words that are gone'],
    );
    assert.equal(hasPart[0]!.spokenByCharacter?.name, 'Ana Ruiz');
  });

  it('never has what is not on the record, and says so', () => {
    const secret = ITEMS.map((item) => (item.id === 'q-1' ? ({ ...item, record: 'off-record' } as Item) : item));
    const { text, losses } = schemaOrg.write([article(secret)]);
    assert.notInclude(text, 'We stay shut');
    assert.isTrue(losses.some((loss) => loss.includes('2 annotations not on the record')));
  });

  it('cannot end the script element it stands in', () => {
    const words: Item = { id: 'q-9', type: 'quote', text: '</script><script>', kind: 'direct', status: 'confirmed' };
    const { text } = schemaOrg.write([article([words])]);
    assert.notInclude(text, '<');
    assert.equal(read(text).hasPart[0]!.text, '</script><script>');
  });
});

describe('HTML', () => {
  it('shows words as words, and runs nothing', () => {
    fc.assert(
      fc.property(drawnArticle, ({ article: drawn }) => {
        const { text } = html.write([drawn]);
        const body = /<article>([^]*)<\/article>/.exec(text)![1]!;
        const page = xml(`<article>${body}</article>`);
        assert.equal(page.documentElement!.textContent, drawn.text);
        assert.notMatch(text, /<script|<b>|<i>| on[a-z]+=/);
      }),
      { numRuns: RUNS },
    );
  });

  it('names kind, speaker and status of each mark', () => {
    const { text } = html.write([article()]);
    assert.include(text, 'class="quote direct" title="direct quote, Ana Ruiz, tags: who &amp; why, confirmed">');
    assert.notInclude(text, 'q-4');
  });
});

describe('what no format holds', () => {
  it('is said: keys this program does not know, annotations it cannot read', () => {
    const more =
      '\n  - { id: p-9, type: passage, text: "Nobody", status: confirmed, x-check: 1 }\n  - { id: p-8, type: passage }\n';
    const { losses } = csv.write([article(ITEMS, more)]);
    assert.include(losses, 'The key “x-check” of 1 annotation is in the sidecar only.');
    assert.isTrue(
      losses.some((loss) => /^Line \d+ of the sidecar: .*“text”/.test(loss)),
      losses.join('\n'),
    );
  });
});
