import { assert } from 'chai';
import { anyOf, withoutBraces } from '../../../src/editor/globs';

describe('glob patterns', () => {
  it('writes braces out', () => assert.deepEqual(withoutBraces('**/{a,b}*.txt'), ['**/a*.txt', '**/b*.txt']));

  it('writes braces within braces and several of them out', () =>
    assert.deepEqual(withoutBraces('{a,{b,c}d}/{e,f}'), ['a/e', 'a/f', 'bd/e', 'bd/f', 'cd/e', 'cd/f']));

  it('keeps an empty alternative', () => assert.deepEqual(withoutBraces('a{,.b}'), ['a', 'a.b']));

  it('leaves patterns without braces, and braces without fellow, as they are', () => {
    assert.deepEqual(withoutBraces('**/*.txt'), ['**/*.txt']);
    assert.deepEqual(withoutBraces('a{b'), ['a{b']);
    assert.deepEqual(withoutBraces('a}b'), ['a}b']);
  });

  it('does not write out what would never end', () => {
    const many = '{a,b}'.repeat(40);
    assert.deepEqual(withoutBraces(many), [many]);
  });

  it('puts patterns together without nesting', () => {
    assert.equal(anyOf(['**/*.txt']), '**/*.txt');
    assert.equal(anyOf(['**/*.txt', '**/{x,y}.md']), '{**/*.txt,**/x.md,**/y.md}');
  });
});
