import { assert } from 'chai';
import type { Item, Piece } from '../../../src/sidecar/model';
import { placeItems } from '../../../src/sidecar/place';
import type { Place } from '../../../src/sidecar/place';
import { anchor } from '../../../src/sidecar/toItems';

/** Annotates the words between braces in the old text, and says where they are found in the new one. */
function replace(marked: string, now: string, extra: Partial<Item> = {}): Place {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const old = marked.replace(/[{}]/g, '');
  const item = { id: 'p-1', type: 'passage', ...anchor(old, { start, end }), status: 'confirmed', ...extra } as Item;
  return placeItems(now, [item]).get('p-1')!;
}

/** The new text with braces where the words are found, else the state. */
function check(marked: string, expected: string): void {
  const now = expected.replace(/[{}]/g, '');
  const place = replace(marked, now);
  if (place.state !== 'found') assert.fail(`${place.state}: ${JSON.stringify(place)}`);
  assert.equal(`${now.slice(0, place.start)}{${now.slice(place.start, place.end)}}${now.slice(place.end)}`, expected);
}

const LEAD = 'The port stayed shut on Sunday.\n\n';
const TAIL = '\n\nFishing boats lay idle along the quay.';

describe('finding an annotation again', () => {
  it('stays where nothing changed', () => {
    check(`${LEAD}{We will not open}, Ana Ruiz said.${TAIL}`, `${LEAD}{We will not open}, Ana Ruiz said.${TAIL}`);
  });
  it('follows its words when text is put in front', () => {
    check(`${LEAD}Ana Ruiz {said} no.${TAIL}`, `A new first line. ${LEAD}Ana Ruiz {said} no.${TAIL}`);
  });
  it('sees through changed quotation marks, dashes and spaces', () => {
    check(`${LEAD}{It’s “shut” – for now}, she said.${TAIL}`, `${LEAD}{It's "shut" - for\u00A0now}, she said.${TAIL}`);
  });
  it('sees through lines wrapped anew', () => {
    check(`${LEAD}{We will not open the port} today.${TAIL}`, `${LEAD}{We will not\nopen the port} today.${TAIL}`);
  });
  it('sees through composed and decomposed letters', () => {
    check(
      `${LEAD}It was {José Núñez} who spoke.${TAIL}`,
      `${LEAD}It was {Jose\u0301 Nu\u0301n\u0303ez} who spoke.${TAIL}`,
    );
  });
  it('counts emoji as the editor does', () => {
    check(`🙂 ${LEAD}Ana 🙂 {said} 🙂 no.${TAIL}`, `🙂🙂 ${LEAD}Ana 🙂 {said} 🙂 no.${TAIL}`);
  });
  it('takes the right one of two by its surroundings', () => {
    check(
      `${LEAD}Ana Ruiz spoke {on Friday} about cranes. The mayor left on Friday for the capital.${TAIL}`,
      `${LEAD}A line more. Ana Ruiz spoke {on Friday} about cranes. The mayor left on Friday for the capital.${TAIL}`,
    );
  });
  it('does not find May in Mayor', () => {
    const place = replace(`${LEAD}It opens in {May}, she said.${TAIL}`, `${LEAD}The Mayor said no.${TAIL}`);
    assert.notEqual(place.state, 'found');
  });
  it('asks when a word inside was changed, and shows it', () => {
    const now = `${LEAD}Now “We will never open before Friday,” Ana Ruiz said.${TAIL}`;
    const place = replace(`${LEAD}“{We will not open before Friday},” Ana Ruiz said.${TAIL}`, now);
    assert.deepEqual(place, {
      state: 'changed',
      start: now.indexOf('We will'),
      end: now.indexOf(',”'),
      text: 'We will never open before Friday',
    });
  });
  it('asks when only a twin has the very words and the words themselves were mended', () => {
    const old = `${LEAD}“{We stopped teh dredge at once},” Ana Ruiz said.${TAIL}`;
    const now = `${LEAD}“We stopped the dredge at once,” Ana Ruiz said.${TAIL} “We stopped teh dredge at once,” Mr. Hale said.`;
    assert.notEqual(replace(old, now).state, 'found');
  });
  it('asks when a copy of the sentence stands right before it', () => {
    const sentence = '“We will not open the gate,” Ana Ruiz said on Friday.';
    const place = replace(
      `${LEAD}${sentence.replace('on Friday', '{on Friday}')}${TAIL}`,
      `${LEAD}${sentence} ${sentence}${TAIL}`,
    );
    assert.equal(place.state, 'ambiguous');
  });
  it('stays beside its neighbour when a sentence is put between it and the other', () => {
    const [first, third] = [
      'Crews had gone home when the alarm rang.',
      'Nobody else was hurt, the hospital told reporters.',
    ];
    check(
      `${LEAD}${first} Ana Ruiz said {on Friday} that she knew. ${third}${TAIL}`,
      `${LEAD}${first} The fire spread fast. Ana Ruiz said {on Friday} that she knew. ${third}${TAIL}`,
    );
  });
  it('stays in its sentence when that was mended, though a copy stands elsewhere', () => {
    const [first, third] = [
      'Crews had gone home when the alarm rang.',
      'Nobody else was hurt, the hospital told reporters.',
    ];
    check(
      `${LEAD}${first} Ana Ruiz siad {on Friday} that she knew. ${third}${TAIL}`,
      `${LEAD}${first} Ana Ruiz said {on Friday} that she knew. ${third}${TAIL} Ana Ruiz siad on Friday that she knew.`,
    );
  });
  it('asks when a copy of the sentence stands beside its old neighbour and the sentence itself elsewhere', () => {
    const [first, third] = [
      'Crews had gone home when the alarm rang.',
      'Nobody else was hurt, the hospital told reporters.',
    ];
    const own = 'Ana Ruiz said on Friday that she knew.';
    const place = replace(
      `${LEAD}${first} ${own.replace('on Friday', '{on Friday}')} ${third}${TAIL}`,
      `${LEAD}${first} ${own} The fire spread fast along the northern quay. ${third}${TAIL} ${own}`,
    );
    assert.equal(place.state, 'ambiguous');
  });
  it('asks when the sentence was moved alone, as a copy would stand there too', () => {
    const own = 'Ana Ruiz said on Friday that she knew.';
    const [first, third] = [
      'Crews had gone home when the alarm rang.',
      'Nobody else was hurt, the hospital told reporters.',
    ];
    const marked = own.replace('on Friday', '{on Friday}');
    const place = replace(`${LEAD}${first} ${marked} ${third}${TAIL}`, `${LEAD}${first} ${third}${TAIL}\n\n${own}`);
    assert.equal(place.state, 'ambiguous');
  });
  it('is an orphan when nothing like it is left', () => {
    assert.deepEqual(replace(`${LEAD}{The survey was paid for by the operator.}${TAIL}`, 'Something else entirely.'), {
      state: 'orphan',
    });
  });
  it('is an orphan in an empty article, and with no words', () => {
    assert.equal(replace('{said}', '').state, 'orphan');
    assert.equal(replace('a{}b', 'ab').state, 'orphan');
  });
  it('trusts the position of an item written by hand without surroundings', () => {
    const item: Item = { id: 'd-1', type: 'passage', text: 'Friday', pos: 17, status: 'confirmed' };
    const place = placeItems('Friday, then on a Friday.', [
      { ...item, pos: 18 },
      { ...item, id: 'd-2', pos: 5 },
    ]);
    assert.deepInclude(place.get('d-1'), { state: 'found', start: 18, how: 'position' });
    assert.equal(place.get('d-2')?.state, 'ambiguous');
  });
  it('finds words of an item without position if they stand once', () => {
    const item: Item = { id: 'm-1', type: 'mention', actor: 'hale', text: 'Hale', status: 'confirmed' };
    assert.deepInclude(placeItems('So said Mr. Hale.', [item]).get('m-1'), {
      state: 'found',
      start: 12,
      how: 'unique',
    });
    assert.equal(placeItems('Hale and Hale.', [item]).get('m-1')?.state, 'ambiguous');
  });
});

describe('the source and cue of a quote', () => {
  const old = `${LEAD}Ana Ruiz said: “We will not open before the survey.” Later she said nothing.${TAIL}`;
  const piece = (words: string): Piece => ({ text: words, pos: old.indexOf(words) });
  const quote = { type: 'quote', kind: 'direct', source: piece('Ana Ruiz'), cue: piece('said') } as Partial<Item>;
  const marked = old.replace('We will not open before the survey.', '{We will not open before the survey.}');

  it('are found beside it', () => {
    const place = replace(marked, `Somebody said this. ${old}`, quote);
    assert.deepInclude(place, {
      source: { start: 20 + old.indexOf('Ana'), end: 28 + old.indexOf('Ana') },
      cue: { start: 20 + old.indexOf('said'), end: 24 + old.indexOf('said') },
    });
  });
  it('are found nearest to where they were if they moved a little', () => {
    const now = old.replace('Ana Ruiz said', 'Ana Ruiz, the harbourmaster, said');
    assert.deepInclude(replace(marked, now, quote), {
      cue: { start: now.indexOf('said'), end: now.indexOf('said') + 4 },
    });
  });
  it('are left out when they are gone', () => {
    const place = replace(marked, old.replace('Ana Ruiz', 'Tom Hale'), quote);
    assert.equal(place.state, 'found');
    assert.notProperty(place, 'source');
  });
  it('come with the further pieces of an interrupted quote', () => {
    const text = `${LEAD}“We will wait,” Ana Ruiz said, “but not for long.”${TAIL}`;
    const place = replace(text.replace('We will wait', '{We will wait}'), `New. ${text}`, {
      more: [{ text: 'but not for long.', pos: text.indexOf('but') }],
    });
    assert.deepEqual(place.state === 'found' && place.pieces.map(({ start }) => start), [
      5 + text.indexOf('We will'),
      5 + text.indexOf('but'),
    ]);
  });
});

/** In time of the processor, which other programs do not lengthen as they do that of the clock. */
describe('the cost of finding again', () => {
  it('grows with text and items, not with their product', function () {
    this.timeout(60_000);
    const sentence = (i: number) => `“We will not open gate ${i},” Ana Ruiz said on Friday. `;
    const text = Array.from({ length: 4000 }, (_, i) => sentence(i)).join('');
    const items = Array.from({ length: 4000 }, (_, i): Item => {
      const start = text.indexOf(`gate ${i},`);
      return { id: `p-${i}`, type: 'passage', ...anchor(text, { start, end: start + 8 }), status: 'confirmed' };
    });
    const began = process.cpuUsage();
    const places = placeItems(`New first line. ${text}`, items);
    assert.isBelow(process.cpuUsage(began).user / 1000, 5000);
    for (const place of places.values()) assert.include(['found', 'ambiguous'], place.state);
  });
  it('is small for a text of only quotation marks', () => {
    const text = '"'.repeat(1_000_000);
    const item: Item = {
      id: 'p-1',
      type: 'passage',
      text: '""',
      pos: 500,
      before: '"'.repeat(32),
      after: '"'.repeat(32),
      status: 'confirmed',
    };
    const began = process.cpuUsage();
    placeItems(text, [item]);
    assert.isBelow(process.cpuUsage(began).user / 1000, 5000);
  });
});
