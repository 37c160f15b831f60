import { assert } from 'chai';
import { plain } from '../../../src/editor/plainLine';

describe('words on a row', () => {
  it('stand on one line, without what turns the direction of writing', () =>
    assert.equal(plain(' one\n\ttwo \u202Ethree\u0007 '), 'one two three'));

  it('are cut between words where they can be', () => {
    assert.equal(plain('seven words are enough for one row', 20), 'seven words are…');
    assert.equal(plain('Donaudampfschifffahrtsgesellschaft', 20), 'Donaudampfschifffah…');
    assert.equal(plain('short', 5), 'short');
  });

  it('end where they end, so that the count behind a name in Hebrew is not drawn in front of it', () => {
    assert.equal(plain('נעמי ברק'), 'נעמי ברק\u200e');
    assert.equal(plain('يوسف الحداد'), 'يوسف الحداد\u200e');
    assert.equal(plain('Nora Quist 中'), 'Nora Quist 中');
  });
});
