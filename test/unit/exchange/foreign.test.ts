import { assert } from 'chai';
import { brat } from '../../../src/exchange/brat';
import { codePoints } from '../../../src/exchange/codePoints';
import { jsonl } from '../../../src/exchange/jsonl';
import { w3c } from '../../../src/exchange/w3c';
import type { ExchangeFormat } from '../../../src/exchange/format';

/** Files that other programs write. */

const TEXT = 'Mira Holt 🙂 said the pier was safe. "We tested it," she added, "and then we\ntested it again."\n';

function read(format: ExchangeFormat, text: string) {
  let next = 0;
  return format.read!(text, { text: TEXT, random: () => (next++ % 32) / 32 });
}

/** A line of a .ann file: offsets counted as brat counts. */
function bound(id: string, label: string, ...words: readonly string[]): string {
  const points = codePoints(TEXT);
  const offsets = words.map((piece) => {
    const at = TEXT.indexOf(piece);
    assert.isAtLeast(at, 0);
    return `${points.fromUtf16(at)} ${points.fromUtf16(at + piece.length)}`;
  });
  return `${id}\t${label} ${offsets.join(';')}\t${words.join(' ')}`;
}

describe('reading brat', () => {
  it('takes attributions in the manner of PolNeAR as quotes', () => {
    const { items, losses } = read(
      brat,
      [
        bound('T1', 'Source', 'Mira Holt'),
        bound('T2', 'Cue', 'said'),
        bound('T3', 'Content', 'the pier was safe'),
        bound('T4', 'Attribution', 'said'),
        'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
        bound('T5', 'Content', '"We tested it,"', '"and then we\ntested it again."').replace(/\n/g, ' '),
        bound('T6', 'Attribution-no-source', 'she added'),
        'E2\tAttribution-no-source:T6 Content:T5',
        '',
      ].join('\r\n'),
    );
    assert.isEmpty(losses);
    const [first, second] = items;
    assert.deepInclude(first, {
      ...{ type: 'quote', text: 'the pier was safe', kind: 'indirect', status: 'confirmed' },
      ...{ source: { text: 'Mira Holt', pos: 0 }, cue: { text: 'said', pos: TEXT.indexOf('said') } },
    });
    assert.equal(first!.pos, TEXT.indexOf('the pier'));
    // The marks are not part of a direct quote.
    assert.deepInclude(second, { type: 'quote', text: 'We tested it,', kind: 'direct' });
    assert.deepEqual(second!.more, [{ text: 'and then we\ntested it again.', pos: TEXT.indexOf('and then') }]);
  });

  it('takes fragments in any order, on two lines as one piece', () => {
    const [we, again] = ['and then we', 'tested it again.'];
    const [item] = read(brat, `${bound('T1', 'Doubt', again, we)}\n`).items;
    assert.deepInclude(item, { type: 'passage', text: `${we}\n${again}`, tags: ['Doubt'] });
    assert.isUndefined(item!.more);
  });

  it('says what it cannot take', () => {
    const { items, losses } = read(
      brat,
      'T1\tContent 5 900\twords\nE1\tAttribution:T1 Cue:T1\nR1\tX Arg1:T1\n*\tEquiv T1 T2\n',
    );
    assert.isEmpty(items);
    assert.lengthOf(losses, 3);
  });
});

describe('reading W3C annotations of others', () => {
  const target = (selector: unknown) => ({ source: 'https://example.org/pier', selector });

  it('takes words, tags and comments', () => {
    const { items, losses } = read(
      w3c,
      JSON.stringify([
        {
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          type: 'Annotation',
          creator: { name: 'Lee' },
          body: [{ type: 'TextualBody', value: 'safety', purpose: 'tagging' }, { value: 'Ask again.' }, 'Twice.'],
          target: target([
            { type: 'TextQuoteSelector', exact: 'said', prefix: '🙂 ', suffix: ' the' },
            { type: 'TextPositionSelector', start: 12, end: 16 },
          ]),
        },
        { type: 'Annotation', target: target({ type: 'TextPositionSelector', start: 10, end: 11 }) },
        { type: 'Annotation', target: 'https://example.org/pier' },
      ]),
    );
    assert.lengthOf(losses, 1);
    assert.deepInclude(items[0], {
      ...{ type: 'passage', text: 'said', before: '🙂 ', after: ' the', pos: TEXT.indexOf('said') },
      ...{ tags: ['safety'], note: 'Ask again.\nTwice.', by: 'Lee', status: 'confirmed' },
    });
    assert.deepInclude(items[1], { text: '🙂', pos: TEXT.indexOf('🙂') });
  });

  it('does not trust a position that has other words', () => {
    const selector = [
      { type: 'TextQuoteSelector', exact: 'said' },
      { type: 'TextPositionSelector', start: 0, end: 4 },
    ];
    const [item] = read(w3c, JSON.stringify({ items: [{ target: target(selector) }] })).items;
    assert.isUndefined(item!.pos);
  });

  it('refuses what is no JSON', () => {
    assert.throws(() => read(w3c, '<html>'), /not JSON/);
  });
});

describe('reading JSON lines', () => {
  it('says which lines and annotations are none', () => {
    const { items, losses } = read(
      jsonl,
      '\uFEFF{"id":"q-1","type":"quote","text":"said","status":"confirmed","kind":"loud"}\nno\n[1]\n{"type":"passage","text":"pier","status":"confirmed"}\n',
    );
    assert.deepEqual(
      items.map(({ type, text }) => ({ type, text })),
      [{ type: 'passage', text: 'pier' }],
    );
    assert.match(items[0]!.id, /^p-[0-9a-z]{8}$/);
    assert.lengthOf(losses, 3);
    assert.isTrue(losses.some((loss) => loss.startsWith('q-1: ') && loss.includes('kind')));
  });
});

describe('codePoints', () => {
  it('leads there and back around characters of two units', () => {
    const text = 'a🙂b👩‍👩‍👧c\uD800d';
    const { fromUtf16, toUtf16 } = codePoints(text);
    let points = 0;
    for (let offset = 0; offset <= text.length; points++) {
      assert.equal(fromUtf16(offset), points);
      assert.equal(toUtf16(points), offset);
      offset += offset < text.length ? String.fromCodePoint(text.codePointAt(offset)!).length : 1;
    }
  });
});
