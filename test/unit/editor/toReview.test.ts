import { assert } from 'chai';
import { neighbour, reviewCounts, toReview } from '../../../src/editor/toReview';
import { article, date, mention, quote, span } from '../../support/judgedArticles';

const TEXT = '“We won,” said Ana Ruiz on Friday, “and it was close.” She said that she was tired.';
const won = quote(span(TEXT, 'We won,'), { group: 'a', speaker: 'ana' });
const close = quote(span(TEXT, 'and it was close.'), { group: 'a', speaker: 'ana', piece: 1 });
const tired = quote(span(TEXT, 'that she was tired'), { speaker: 'ana', kind: 'indirect' });
const friday = date(span(TEXT, 'Friday'), '2026-03-20');

describe('what is left to review', () => {
  it('is every suggested quote and date in the order of the text, an interrupted quote once', () => {
    const judged = article({
      quotes: [won, close, tired],
      dates: [friday],
      mentions: [mention(span(TEXT, 'Ana Ruiz'), 'ana')],
    });
    assert.deepEqual(toReview(judged), [won, friday, tired]);
    assert.deepEqual(reviewCounts(judged), { speakers: 1, quotes: 2, toReview: 3 });
  });

  it('is nothing that was confirmed', () => {
    assert.isEmpty(toReview(article({ quotes: [{ ...won, status: 'confirmed' }] })));
  });

  it('has the longest of what begins at one place first, and dates behind the last quote, too', () => {
    const all = span(TEXT, 'We won,” said Ana Ruiz on Friday, “and it was close.');
    const last = date({ start: TEXT.length, end: TEXT.length + 5, text: 'today' }, '2026-03-21');
    const judged = article({ quotes: [won, quote(all, { group: 'b' })], dates: [friday, last] });
    assert.deepEqual(
      toReview(judged).map(({ start, end }) => [start, end]),
      [all, won, friday, last].map(({ start, end }) => [start, end]),
    );
  });

  it('is counted in small steps where there is much of it, and only once', () => {
    const quotes = Array.from({ length: 3000 }, (_, nth) => quote({ start: nth, end: nth + 1, text: 'x' }));
    const dates = quotes.map(({ start, end, text }) => date({ start, end, text }, '2026-03-20'));
    const judged = article({ quotes: quotes.map((each, nth) => ({ ...each, group: `g${nth}` })), dates });
    const steps = (work: Iterator<void, unknown>) => {
      let count = 1;
      while (!work.next().done) count++;
      return count;
    };
    assert.isAbove(steps(reviewCounts.inSteps(judged)), 10);
    assert.equal(steps(reviewCounts.inSteps(judged)), 1);
    assert.deepEqual(reviewCounts(judged), { speakers: 0, quotes: 3000, toReview: 6000 });
  });

  it('counts no speaker that is not known', () => {
    const counts = reviewCounts(article({ quotes: [{ ...won, speaker: null }] }));
    assert.deepEqual(counts, { speakers: 0, quotes: 1, toReview: 1 });
  });
});

describe('the neighbour of a selection', () => {
  const all = [won, friday, tired];
  const cursor = (at: number) => ({ start: at, end: at });

  it('is the next one after the cursor, or the one before', () => {
    assert.equal(neighbour(all, cursor(friday.start - 2), 'next'), friday);
    assert.equal(neighbour(all, cursor(friday.start - 2), 'previous'), won);
  });

  it('is not the one that is selected', () => {
    assert.equal(neighbour(all, friday, 'next'), tired);
    assert.equal(neighbour(all, friday, 'previous'), won);
  });

  it('goes round the ends of the article', () => {
    assert.equal(neighbour(all, tired, 'next'), won);
    assert.equal(neighbour(all, won, 'previous'), tired);
    assert.equal(neighbour(all, cursor(TEXT.length), 'next'), won);
    assert.equal(neighbour(all, cursor(0), 'previous'), tired);
  });

  it('visits both of two that begin at one place', () => {
    const outer = { ...tired, start: won.start };
    assert.equal(neighbour([outer, won], outer, 'next'), won);
    assert.equal(neighbour([outer, won], won, 'next'), outer);
  });

  it('is itself where there is only one, and nothing where there is none', () => {
    assert.equal(neighbour([won], won, 'next'), won);
    assert.equal(neighbour([won], won, 'previous'), won);
    assert.isUndefined(neighbour([], cursor(0), 'next'));
    assert.isUndefined(neighbour([], cursor(0), 'previous'));
  });
});
