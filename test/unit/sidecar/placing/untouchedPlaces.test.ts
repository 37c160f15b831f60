import { assert } from 'chai';
import type { Item } from '../../../../src/sidecar/model';
import { placeItems } from '../../../../src/sidecar/place';
import { untouchedPlaces } from '../../../../src/sidecar/placing/untouchedPlaces';
import { anchor } from '../../../../src/sidecar/toItems';

const TEXT =
  'The pier stays shut.\n\n“We open on Monday,” Mara Holt, the warden, said. Nobody came to the gate that day. ' +
  'Ms. Holt had told the crews twice, and in writing.\n';

function itemOf(words: string, fields: Partial<Item> = {}, text = TEXT): Item {
  const start = text.indexOf(words);
  const base = { id: `m-${start}`, type: 'mention', actor: 'mara-holt', status: 'confirmed' };
  return { ...base, ...anchor(text, { start, end: start + words.length }), ...fields } as Item;
}

function pieceOf(words: string) {
  return { text: words, pos: TEXT.indexOf(words) };
}

/** The places where nothing is gone. */
const placesIn = (text: string, items: readonly Item[]) =>
  untouchedPlaces(text, items, () => false)?.map((place) => place!);

describe('placing the items of an untouched article', () => {
  const all = [itemOf('Mara Holt'), itemOf('Ms. Holt'), itemOf('The pier'), itemOf('in writing')];

  it('gives every item its position', () => {
    const places = placesIn(TEXT, all);
    assert.deepEqual(
      places?.map(({ start, end }) => TEXT.slice(start, end)),
      ['Mara Holt', 'Ms. Holt', 'The pier', 'in writing'],
    );
  });

  it('gives a quote its source, its cue and its further pieces', () => {
    const quote = itemOf('We open on Monday', {
      type: 'quote',
      kind: 'direct',
      source: pieceOf('Mara Holt, the warden'),
      cue: pieceOf('said'),
      more: [pieceOf('the crews twice')],
    });
    const [place] = placesIn(TEXT, [quote]) ?? [];
    const words = [place?.source, place?.cue, ...(place?.pieces ?? [])].map((each) =>
      TEXT.slice(each?.start, each?.end),
    );
    assert.deepEqual(words, ['Mara Holt, the warden', 'said', 'We open on Monday', 'the crews twice']);
  });

  const elsewhere: Record<string, [string, Item[]]> = {
    'a letter before one was changed': [TEXT.replace('stays', 'stayS'), [itemOf('The pier')]],
    'something was put in front': [`News. ${TEXT}`, all],
    'the article goes on behind its old end': [`${TEXT}More to follow.`, all],
    'an item tells of no position': [TEXT, [itemOf('Mara Holt', { pos: undefined })]],
    'an item tells of no surroundings': [TEXT, [itemOf('Mara Holt', { before: undefined, after: undefined })]],
    'its cue stands elsewhere': [
      TEXT,
      [itemOf('We open on Monday', { type: 'quote', kind: 'direct', cue: { text: 'said', pos: 3 } })],
    ],
    'its cue is but a part of a word': [
      TEXT,
      [
        itemOf('We open on Monday', {
          type: 'quote',
          kind: 'direct',
          cue: { text: 'writ', pos: TEXT.indexOf('writ') },
        }),
      ],
    ],
  };
  for (const [what, [text, items]] of Object.entries(elsewhere))
    it(`leaves the looking to others where ${what}`, () => assert.isUndefined(placesIn(text, items)));

  describe('but for one place where something was put in or taken out', () => {
    const told = TEXT.replace('told the crews', 'told the crews of all three ferries and of the cranes');
    const seen = told.replace('that day.', 'that day, nor was anybody seen beside the cranes or on the long wall.');
    const LONG = `Ferry news from all along the coast, as every week.\n\n${seen}`;
    const items = ['Mara Holt', 'Ms. Holt', 'The pier', 'in writing'].map((words) => itemOf(words, {}, LONG));
    const found = (text: string, some = items) => placesIn(text, some)?.map(({ start, end }) => text.slice(start, end));

    for (const [where, text] of Object.entries({
      'at the beginning': `Later edition. ${LONG}`,
      'in the middle': LONG.replace('nor was', 'nor indeed was'),
      'at the beginning, where something is gone': LONG.replace('Ferry news from', 'From'),
    }))
      it(`gives every item its place: ${where}`, () => {
        assert.deepEqual(found(text), ['Mara Holt', 'Ms. Holt', 'The pier', 'in writing']);
        for (const [i, { id }] of items.entries()) {
          const unplaced = itemOf('in writing', { id: 'm-unplaced', pos: undefined }, LONG);
          const looked = placeItems(text, [...items, unplaced]).get(id);
          assert.equal(looked?.state === 'found' && looked.start, placesIn(text, items)?.[i].start);
        }
      });

    it('moves the pieces of a quote with it', () => {
      const at = (words: string) => ({ text: words, pos: LONG.indexOf(words) });
      const quote = itemOf('We open on Monday', { type: 'quote', kind: 'direct', cue: at('said') }, LONG);
      const text = `Later edition. ${LONG}`;
      const [place] = placesIn(text, [quote, items[3]]) ?? [];
      assert.equal(text.slice(place?.cue?.start, place?.cue?.end), 'said');
    });

    for (const [what, text] of Object.entries({
      'there are two such places': `Later edition. ${LONG.replace('nor was', 'nor indeed was')}`,
      'it is within an item': LONG.replace('Mara Holt', 'Mara J. Holt'),
      'it is beside an item': LONG.replace('Monday,” Mara', 'Monday,” an angry Mara'),
      'it is a copy of what stands beside it': LONG.replace('Ms. Holt', 'Ms. Holt, or Ms. Holt'),
    }))
      it(`leaves the looking to others where ${what}`, () => assert.isUndefined(found(text)));

    it('leaves the looking to others where only one item was moved, which may be another of the same words', () =>
      assert.isUndefined(found(`Later edition. ${LONG}`, [items[3]])));
  });

  it('leaves the looking to others where a copy may have pushed the words on', () => {
    const twice = 'Mara Holt went home to the old house by the long road. ';
    const text = `${twice}${twice}`;
    assert.isUndefined(placesIn(text, [itemOf('Mara Holt', { before: undefined }, twice)]));
  });

  describe('of which some are gone', () => {
    const CREWS =
      `Ferry news from all along the coast, as every week.\n\n${TEXT}` +
      'The crews went home by the long road, past the fish market and the cranes.\n';
    const words = ['Ferry news', 'Mara Holt', 'that day', 'Ms. Holt', 'in writing', 'the long road', 'the cranes'];
    const items = words.map((each) => itemOf(each, {}, CREWS));
    const isGone = ({ text }: Item) => text === 'Mara Holt';
    const found = (text: string, some = items) =>
      untouchedPlaces(text, some, isGone)?.map((place) => place && text.slice(place.start, place.end));
    const others = words.map((each) => (each === 'Mara Holt' ? undefined : each));
    const told = CREWS.replace('Mara Holt, the warden', 'somebody in the know');

    it('gives each of the others its place', () =>
      assert.deepEqual(found(CREWS.replace('Mara Holt', 'Hale Mort')), others));

    it('gives those behind it theirs, moved by as much', () => assert.deepEqual(found(told), others));

    it('leaves the looking to others where there are but few that stand', () =>
      assert.isUndefined(
        found(
          told,
          [0, 1, 4, 5].map((i) => items[i]),
        ),
      ));

    it('leaves the looking to others where one that stands has other words around it', () =>
      assert.isUndefined(found(told.replace('past the fish', 'past a fish'))));

    it('finds what was put in its place', () => {
      const mended = CREWS.replace('Mara Holt', 'Mara Hult');
      const place = placeItems(mended, items).get(items[1].id);
      assert.equal(place?.state, 'changed');
      assert.equal(place?.state === 'changed' && place.text, 'Mara Hult');
    });

    it('says so where nothing was', () => assert.equal(placeItems(told, items).get(items[1].id)?.state, 'orphan'));

    it('does not take it for gone where only its marks are others', () => {
      const quote = itemOf('Monday,” Mara', {}, CREWS);
      const straight = CREWS.replace('Monday,” Mara', 'Monday," Mara');
      assert.equal(placeItems(straight, [...items, quote]).get(quote.id)?.state, 'found');
    });
  });

  it('says the same as looking for each', () => {
    // One item that tells of no position makes the others be looked for.
    const unplaced = itemOf('in writing', { id: 'm-unplaced', pos: undefined });
    const looked = placeItems(TEXT, [...all, unplaced]);
    const taken = placeItems(TEXT, all);
    for (const { id } of all) assert.deepEqual(taken.get(id), looked.get(id));
  });
});
