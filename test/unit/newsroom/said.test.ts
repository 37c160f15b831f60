import { assert } from 'chai';
import { Said } from '../../../src/newsroom/said';
import { quote, record } from './records';

const WORDS = 'The night ferry will not leave the harbour before the storm has passed the outer light';

describe('what was said in all articles', () => {
  const first = quote(WORDS);
  const again = quote(`${WORDS}, and then only once`);

  it('is searched, and found again in other articles', () => {
    const said = new Said();
    said.take('a', record('a.txt', { article: 'a', entries: [first] }));
    said.take('b', record('b.txt', { article: 'b', entries: [again] }));
    assert.sameMembers(
      said.search('harbour storms', 10).map(({ article }) => article),
      ['a', 'b'],
    );
    assert.deepEqual(
      said.elsewhere('a', first.start).map(({ article }) => article),
      ['b'],
    );
  });

  it('is not found any more in an article that is gone', () => {
    const said = new Said();
    said.take('a', record('a.txt', { article: 'a', entries: [first] }));
    said.take('b', record('b.txt', { article: 'b', entries: [again] }));
    said.take('b', undefined);
    assert.lengthOf(said.search('harbour storms', 10), 1);
    assert.isEmpty(said.elsewhere('a', first.start));
  });

  it('is empty before anything is taken in', () => {
    const said = new Said();
    said.take('a', undefined);
    assert.isEmpty(said.search('harbour', 10));
    assert.isEmpty(said.elsewhere('a', 0));
    assert.isFalse(said.isWasteful);
  });

  it('is to be made anew once somebody has typed for long, and not before', () => {
    const said = new Said();
    const type = (letters: number) =>
      said.take('a', record('a.txt', { article: 'a', entries: [quote(`Nobody asked the crews ${letters}`)] }));
    for (let letters = 0; letters < 500; letters++) type(letters);
    assert.isFalse(said.isWasteful);
    for (let letters = 0; letters < 5_000; letters++) type(letters);
    assert.isTrue(said.isWasteful);
  });
});
