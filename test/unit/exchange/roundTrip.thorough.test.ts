import { assert } from 'chai';
import fc from 'fast-check';
import { applyChanges } from '../../../src/sidecar/change';
import type { Item } from '../../../src/sidecar/model';
import { readSidecar } from '../../../src/sidecar/read';
import { exchangeArticle } from '../../../src/exchange/exchangeArticle';
import { EXCHANGE_FORMATS } from '../../../src/exchange/formats';
import type { ExchangeFormat } from '../../../src/exchange/format';
import { importChanges } from '../../../src/exchange/importChanges';
import { drawnArticle } from './articles';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 40);

const readable = EXCHANGE_FORMATS.filter(
  (format): format is ExchangeFormat & Required<Pick<ExchangeFormat, 'read'>> => format.read !== undefined,
);
const byId = (items: readonly Item[]) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
const noId = () => assert.fail('every annotation has an id of its own');

describe('exporting and importing again', () => {
  it('can be done with three formats', () => {
    assert.deepEqual(
      readable.map(({ id }) => id),
      ['w3c', 'brat', 'jsonl'],
    );
  });

  for (const { id, write, read } of readable) {
    it(`gives every annotation back, field by field: ${id}`, () => {
      let count = { all: 0, placed: 0 };
      fc.assert(
        fc.property(drawnArticle, ({ article, items, actors }) => {
          const placed = article.items.filter(({ pieces }) => pieces.length > 0).map(({ item }) => item);
          count = { all: count.all + items.length, placed: count.placed + placed.length };
          const written = write([article]);
          const back = read(written.text, { text: article.text, random: noId });
          assert.deepEqual(byId(back.items), byId(id === 'brat' ? placed : items));
          assert.isEmpty(back.losses);
          if (id === 'brat') {
            assert.equal(
              written.losses.some((loss) => loss.includes('brat needs a place')),
              placed.length < items.length,
            );
            return;
          }
          assert.deepEqual(back.actors, actors);
          assert.deepEqual(back.article, article.sidecar.article);
          assert.isEmpty(written.losses);
          assert.equal(write([article]).text, written.text);
        }),
        { numRuns: RUNS },
      );
      assert.isAbove(count.placed, count.all / 2, 'most annotations stand in the article');
    });
  }

  for (const { id, write, read } of readable) {
    it(`gives the same file when exported, imported into nothing and exported again: ${id}`, () => {
      fc.assert(
        fc.property(drawnArticle, ({ article }) => {
          const once = write([article]).text;
          const { changes } = importChanges(read(once, { text: article.text, random: noId }), undefined);
          const again = exchangeArticle(article.file, article.text, applyChanges(undefined, changes));
          const items = article.items.flatMap((placed) => {
            const item = again.sidecar.annotations.find((one) => one.id === placed.item.id);
            return item ? [{ ...placed, item }] : [];
          });
          assert.equal(write([{ ...again, items }]).text, once);
        }),
        { numRuns: Math.ceil(RUNS / 4) },
      );
    });
  }
});

describe('importChanges', () => {
  it('adds what is new and keeps what the sidecar has', () => {
    const yaml = applyChanges(undefined, [
      { op: 'actor', id: 'ana', fields: { name: 'Ana' } },
      { op: 'add', items: [{ id: 'p-1', type: 'passage', text: 'mine', status: 'confirmed' }] },
    ]);
    const { sidecar } = readSidecar(yaml);
    const { changes, kept } = importChanges(
      {
        items: [
          { id: 'p-1', type: 'passage', text: 'theirs', status: 'rejected' },
          { id: 'p-2', type: 'passage', text: 'new', status: 'confirmed' },
        ],
        actors: { ana: { name: 'Other' }, bo: { name: 'Bo' } },
        article: { title: 'T' },
        losses: [],
      },
      sidecar,
    );
    const after = readSidecar(applyChanges(yaml, changes)).sidecar!;
    assert.deepEqual(
      after.annotations.map(({ id, text }) => `${id} ${text}`),
      ['p-1 mine', 'p-2 new'],
    );
    assert.deepEqual(after.actors, { ana: { name: 'Ana' }, bo: { name: 'Bo' } });
    assert.deepEqual(after.article, { title: 'T' });
    assert.deepEqual(kept, ['p-1']);
  });
});
