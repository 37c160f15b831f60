import { assert } from 'chai';
import { newId } from '../../../src/sidecar/identifiers';
import { articlePath, isSidecarPath, sidecarPath } from '../../../src/sidecar/model';

describe('a new id', () => {
  it('is a letter for the type and eight digits that are not misread', () => {
    for (const type of ['quote', 'mention', 'date', 'passage'] as const) {
      assert.match(newId(type, Math.random), new RegExp(`^${type[0]}-[0-9a-hjkmnp-tv-z]{8}$`));
    }
    assert.equal(
      newId('quote', () => 0),
      'q-00000000',
    );
    assert.equal(
      newId('date', () => 0.9999),
      'd-zzzzzzzz',
    );
  });
});

describe('the path of a sidecar', () => {
  it('is the article’s with a suffix, and leads back', () => {
    assert.equal(sidecarPath('a/port.txt'), 'a/port.txt.sources.yaml');
    assert.equal(articlePath('a/port.txt.sources.yaml'), 'a/port.txt');
  });
  it('is no sidecar’s without an article’s name', () => {
    for (const path of ['.sources.yaml', 'a/.sources.yaml', 'port.yaml', 'port.txt']) {
      assert.isFalse(isSidecarPath(path), path);
      assert.isUndefined(articlePath(path));
    }
  });
});
