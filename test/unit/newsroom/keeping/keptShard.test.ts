import { assert } from 'chai';
import { decodeShard, encodeShard, MOST_BYTES } from '../../../../src/newsroom/keeping/keptShard';

const kept = [
  { stamp: 'm c 5 1 2 - -', head: '["file:///a.txt","","a.txt",null,null,null,0,0]', body: '[[],[]]' },
  { stamp: 'm d 6 3 4 5 6', head: '["file:///é.txt","","é.txt",null,null,null,1,0]', body: '[[],[[0,"Паром"]]]' },
];
const decoded = (bytes: Uint8Array) => [...decodeShard(bytes)];

describe('a file of kept records', () => {
  it('holds them all', () => {
    assert.deepEqual(decoded(encodeShard(kept)), kept);
    assert.deepEqual(decoded(encodeShard([])), []);
  });

  it('is not read when it was cut off, at whatever place', () => {
    const bytes = encodeShard(kept);
    for (let length = 0; length < bytes.length; length++) assert.isEmpty(decoded(bytes.subarray(0, length)));
  });

  it('is not read when any byte of it is another', () => {
    const bytes = encodeShard(kept);
    for (let at = 0; at < bytes.length; at++) {
      const wrong = bytes.slice();
      wrong[at] ^= 1;
      assert.isEmpty(decoded(wrong), `byte ${at}`);
    }
  });

  it('is not read when something stands behind it, or it is something else', () => {
    const bytes = encodeShard(kept);
    assert.isEmpty(decoded(new Uint8Array([...bytes, ...bytes])));
    assert.isEmpty(decoded(new TextEncoder().encode('{"a": 1}\n')));
    assert.isEmpty(decoded(new Uint8Array(1000)));
  });

  it('grows no larger than is sensible', () => {
    const large = { ...kept[0], body: 'x'.repeat(MOST_BYTES / 4) };
    assert.lengthOf(decoded(encodeShard([large, large, large, large])), 3);
  });
});
