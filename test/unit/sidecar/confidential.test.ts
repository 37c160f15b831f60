import { assert } from 'chai';
import { isSourceId, sourceId } from '../../../src/sidecar/confidential';

describe('the id of a confidential source', () => {
  it('is the first that is free, and names nobody', () => {
    assert.equal(sourceId(new Set()), 'source-1');
    assert.equal(sourceId(new Set(['source-1', 'source-3'])), 'source-2');
  });
  it('is told from others', () => {
    assert.isTrue(isSourceId(sourceId(new Set(['source-1']))));
    for (const id of ['ruiz-ana-1', 'source', 'source-', 'source-1b', 'my-source-1'])
      assert.isFalse(isSourceId(id), id);
  });
});
