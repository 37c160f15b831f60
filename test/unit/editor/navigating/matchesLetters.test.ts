import { assert } from 'chai';
import { matchesLetters } from '../../../../src/editor/navigating/matchesLetters';

describe('matchesLetters', () => {
  it('finds letters in their order, others between them', () => {
    assert.isTrue(matchesLetters('nora quist', 'quist'));
    assert.isTrue(matchesLetters('nora quist', 'nqu'));
    assert.isTrue(matchesLetters('nora quist', 'nora q'));
    assert.isTrue(matchesLetters('nora quist', ''));
  });
  it('finds nothing in another order, or letter', () => {
    assert.isFalse(matchesLetters('nora quist', 'qn'));
    assert.isFalse(matchesLetters('nora quist', 'quistx'));
  });
});
