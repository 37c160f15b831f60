import { assert } from 'chai';
import { placeInText } from '../../../../src/editor/sources/placeInText';

describe('a place in a text', () => {
  const at = (text: string, offset: number) => {
    const { line, character } = placeInText(text, offset);
    return [line, character];
  };

  it('is counted in lines and characters, whatever ends the lines', () => {
    assert.deepEqual(at('one\ntwo', 5), [1, 1]);
    assert.deepEqual(at('one\r\ntwo\r\n', 5), [1, 0]);
    assert.deepEqual(at('one\rtwo\nthree', 8), [2, 0]);
    assert.deepEqual(at('😀\n\n“we', 5), [2, 1]);
  });

  it('may be the beginning, the end, and beyond', () => {
    assert.deepEqual(at('one\n', 0), [0, 0]);
    assert.deepEqual(at('one\n', 4), [1, 0]);
    assert.deepEqual(at('one\n', 99), [1, 0]);
    assert.deepEqual(at('', -1), [0, 0]);
  });
});
