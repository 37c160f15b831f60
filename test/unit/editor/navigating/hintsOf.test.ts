import { assert } from 'chai';
import { dateHints, speakerHints } from '../../../../src/editor/navigating/hintsOf';
import { l10n } from '../../../support/l10n';
import { actor, article, date, quote, span } from '../../../support/judgedArticles';

const TEXT = 'On Friday and on March 20, 2026, she said so. The official and Ms. Ruiz agreed, in three days.';

describe('dateHints', () => {
  const hints = (words: string, value: string, parts = {}) =>
    dateHints(article({ dates: [date(span(TEXT, words), value, parts)] }), l10n).map(({ label }) => label);

  it('says which day “Friday” was', () => assert.deepEqual(hints('Friday', '2026-03-20'), ['2026-03-20']));
  it('says the time apart from the day', () =>
    assert.deepEqual(hints('Friday', '2026-03-20T09:30', { type: 'TIME' }), ['2026-03-20 09:30']));
  it('says the rest in words', () => {
    assert.deepEqual(hints('Friday', '2026-03-20TNI', { type: 'TIME' }), ['2026-03-20, night']);
    assert.deepEqual(hints('Friday', '2026-03-20TXX:XX', { type: 'TIME' }), ['2026-03-20']);
    assert.deepEqual(hints('Friday', '2026-SU'), ['summer 2026']);
    assert.deepEqual(hints('Friday', '2026-03'), ['2026-03']);
  });
  it('says from which day to which a week was, and a weekend', () => {
    assert.deepEqual(hints('Friday', '2026-W12'), ['2026-03-16–22']);
    assert.deepEqual(hints('Friday', '2026-W12-WE'), ['2026-03-21–22']);
    assert.deepEqual(hints('Friday', '2026-W09'), ['2026-02-23 – 2026-03-01']);
    assert.deepEqual(hints('Friday', '2026-W01'), ['2025-12-29 – 2026-01-04']);
  });
  it('says nothing of a date that is written out', () => assert.deepEqual(hints('March 20, 2026', '2026-03-20'), []));
  it('says nothing of a duration, or of a day nobody knows', () => {
    assert.deepEqual(hints('three days', 'P3D', { type: 'DURATION' }), []);
    assert.deepEqual(hints('Friday', 'XXXX-WXX-5'), []);
    assert.deepEqual(hints('Friday', 'PRESENT_REF'), []);
  });
});

describe('speakerHints', () => {
  const ana = actor('ana', 'Ana Ruiz');
  const official = actor('official', 'a port official', { kind: 'unnamed' });
  const hints = (words: string, speaker: string) =>
    speakerHints(
      article({
        actors: [ana, official],
        quotes: [quote(span(TEXT, 'said so'), { speaker, source: span(TEXT, words) })],
      }),
    ).map((hint) => hint.actor.name);

  it('says who “she” and “the official” are', () => {
    assert.deepEqual(hints('she', 'ana'), ['Ana Ruiz']);
    assert.deepEqual(hints('The official', 'ana'), ['Ana Ruiz']);
  });
  it('says nothing where the name stands already', () => assert.deepEqual(hints('Ms. Ruiz', 'ana'), []));
  it('says nothing of somebody who has no name', () => assert.deepEqual(hints('The official', 'official'), []));
});
