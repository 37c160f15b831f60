import { assert } from 'chai';
import { mergeTexts } from '../../../src/sidecar/mergeTexts';

describe('mergeTexts', () => {
  it('keeps what both sides added in different places', () => {
    assert.equal(mergeTexts({ base: 'a\nb\nc\n', ours: 'a\nA\nb\nc\n', theirs: 'a\nb\nc\nC\n' }), 'a\nA\nb\nc\nC\n');
  });

  it('keeps CRLF and a missing last line end', () => {
    assert.equal(mergeTexts({ base: 'a\r\nb', ours: 'x\r\na\r\nb', theirs: 'a\r\nb' }), 'x\r\na\r\nb');
  });

  it('gives nothing where both changed one line differently', () => {
    assert.isUndefined(mergeTexts({ base: 'a\n', ours: 'b\n', theirs: 'c\n' }));
  });

  it('takes a change that both sides made once', () => {
    assert.equal(mergeTexts({ base: 'a\n', ours: 'b\n', theirs: 'b\n' }), 'b\n');
  });
});
