import { assert } from 'chai';
import { QuoteSearch } from '../../../../src/newsroom/search/quoteSearch';
import { snippet } from '../../../../src/newsroom/search/snippet';
import { actor, mention, quote, record } from '../records';

const quotes = [
  'The sanctions will bite',
  'Nobody was sanctioned for the café fire',
  'The bridge will open when it is safe, and the ferries will run until then without any change to the timetable',
  'We will open the bridge',
  'It is not in our hands',
];

function searching(): QuoteSearch {
  const search = new QuoteSearch();
  quotes.forEach((text, at) =>
    search.set(
      record(`${at}.txt`, {
        actors: [actor('a', 'Sanction')],
        entries: [quote(text, 0, { start: at }), mention('Sanction', 0)],
      }),
    ),
  );
  return search;
}

const found = (text: string, most = 10) =>
  searching()
    .search(text, most)
    .map(({ start }) => quotes[start]);

describe('searching what was said', () => {
  it('finds every form of a word, whatever its case and accents', () => {
    assert.sameMembers(found('sanction '), quotes.slice(0, 2));
    assert.sameMembers(found('SANCTIONING '), quotes.slice(0, 2));
    assert.deepEqual(found('Cafe '), [quotes[1]]);
  });
  it('finds words of which only the beginning is typed, but not after a space', () => {
    assert.sameMembers(found('sanct'), quotes.slice(0, 2));
    assert.isEmpty(found('sanct '));
    assert.sameMembers(found('bridge saf'), [quotes[2]]);
    assert.sameMembers(found('timetab'), [quotes[2]]);
  });
  it('wants every word, the shortest quote first', () =>
    assert.deepEqual(found('open the bridge '), [quotes[3], quotes[2]]));
  it('takes what has the most of the words where nothing has all', () =>
    assert.deepEqual(found('bridge tolls open hands '), [quotes[3], quotes[2]]));
  it('gives no more than is asked for', () => assert.deepEqual(found('bridge ', 1), [quotes[3]]));
  it('finds nothing for words that hold sentences together, marks, and what nobody said', () => {
    for (const text of ['', ' ', '“”', 'the', 'it is not', 'zebra', '🙂']) assert.isEmpty(found(text), text);
  });
  it('follows what becomes of an article', () => {
    const search = searching();
    assert.equal(search.size, 5);
    search.set(
      record('0.txt', {
        entries: [quote('Tariffs will bite'), quote('No sanctions', undefined, { status: 'rejected' })],
      }),
    );
    assert.lengthOf(search.search('sanctions ', 10), 1);
    assert.lengthOf(search.search('tariff', 10), 1);
    search.delete(record('1.txt').article);
    search.delete('unknown');
    assert.isEmpty(search.search('sanctions ', 10));
    assert.equal(search.size, 4);
    assert.approximately(search.waste, 2 / 6, 1e-9);
  });
});

describe('a snippet', () => {
  it('is the whole of a short text', () => assert.equal(snippet(' One\n two ', 'two', 40), 'One two'));
  it('shows the words that were looked for, cut between words', () => {
    assert.equal(snippet(quotes[2], 'ferry ', 40), '…and the ferries will run until then…');
    assert.equal(snippet(quotes[2], 'timetab', 40), '…to the timetable');
    assert.equal(snippet(quotes[2], 'zebra', 30), 'The bridge will open when it…');
  });
});
