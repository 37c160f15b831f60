import { assert } from 'chai';
import { anyOf, siblingOf, withoutBraces } from '../../../src/editor/globs';

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

  it('names the file that a condition asks for', () => {
    assert.equal(siblingOf('news/port.min.js', '$(basename).ts'), 'port.min.ts');
    assert.equal(siblingOf('Makefile', '$(basename).in'), 'Makefile.in');
    assert.equal(siblingOf('a/.hidden', '$(basename).txt'), '.hidden.txt');
    assert.equal(siblingOf('a/$&.txt', 'of $(basename)'), 'of $&');
  });

  it('puts patterns together without nesting', () => {
    assert.equal(anyOf(['**/*.txt']), '**/*.txt');
    assert.equal(anyOf(['**/*.txt', '**/{x,y}.md']), '{**/*.txt,**/x.md,**/y.md}');
  });
});
