import { assert } from 'chai';
import { annotate } from '../../../src/engine';

describe('annotate', () => {
  it('answers an empty article with nothing', () => {
    assert.deepEqual(annotate({ text: '' }), { actors: [], mentions: [], quotes: [], dates: [] });
  });
});
