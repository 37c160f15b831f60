import { assert } from 'chai';
import { movedEdge, type EdgeMove } from '../../../../src/editor/reviewing/movedEdge';

const TEXT = 'Then “We won’t go,” she said. 🚢 Ja.';

/** What a stretch becomes when an edge moves. */
const moved = (words: string, edge: EdgeMove['edge'], to: EdgeMove['to']) => {
  const start = TEXT.indexOf(words);
  const stretch = movedEdge(TEXT, { start, end: start + words.length }, { edge, to });
  return stretch && TEXT.slice(stretch.start, stretch.end);
};

describe('movedEdge', () => {
  it('moves the end by a word', () => {
    assert.equal(moved('We won’t', 'end', 'right'), 'We won’t go');
    assert.equal(moved('We won’t go', 'end', 'right'), 'We won’t go,” she');
    assert.equal(moved('We won’t go,” she', 'end', 'left'), 'We won’t go');
  });

  it('moves the start by a word', () => {
    assert.equal(moved('won’t go', 'start', 'left'), 'We won’t go');
    assert.equal(moved('We won’t go', 'start', 'right'), 'won’t go');
    assert.equal(moved('We won’t go', 'start', 'left'), 'Then “We won’t go');
  });

  it('cuts no letter in two', () => assert.equal(moved('said', 'end', 'right'), 'said. 🚢'));

  it('leaves at least a word, and stays in the text', () => {
    assert.isUndefined(moved('We', 'end', 'left'));
    assert.isUndefined(moved('We', 'start', 'right'));
    assert.isUndefined(moved('Then', 'start', 'left'));
    assert.isUndefined(moved('Ja', 'end', 'right'));
  });
});
