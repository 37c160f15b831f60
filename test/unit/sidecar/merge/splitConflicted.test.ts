import { assert } from 'chai';
import { splitConflicted } from '../../../../src/sidecar/merge/splitConflicted';

describe('splitConflicted', () => {
  it('takes the sides of every conflict', () => {
    assert.deepEqual(
      splitConflicted('a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\nd\n<<<<<<< HEAD\n=======\ne\n>>>>>>> other'),
      {
        ours: 'a\nb\nd\n',
        theirs: 'a\nc\nd\ne\n',
        base: undefined,
      },
    );
  });

  it('takes the base where git shows one, with CRLF', () => {
    assert.deepEqual(
      splitConflicted('a\r\n<<<<<<< ours\r\nb\r\n||||||| 1a2b3c\r\no\r\n=======\r\nc\r\n>>>>>>> theirs\r\n'),
      {
        ours: 'a\r\nb\r\n',
        theirs: 'a\r\nc\r\n',
        base: 'a\r\no\r\n',
      },
    );
  });

  it('gives no base where one conflict has none', () => {
    const text = '<<<<<<< a\n1\n||||||| o\n0\n=======\n2\n>>>>>>> b\n<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n';
    assert.deepEqual(splitConflicted(text), { ours: '1\n1\n', theirs: '2\n2\n', base: undefined });
  });

  for (const [what, text] of [
    ['no conflict', 'a: 1\n'],
    ['a rule of signs that is none', 'note: |\n  =======\n'],
    ['a conflict without an end', '<<<<<<< a\n1\n=======\n2\n'],
    ['a conflict in a conflict', '<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> b\n=======\n>>>>>>> a\n'],
    ['an end without a beginning', '1\n>>>>>>> a\n'],
    ['a side too few', '<<<<<<< a\n1\n>>>>>>> b\n'],
  ] as const) {
    it(`gives nothing for ${what}`, () => assert.isUndefined(splitConflicted(text)));
  }
});
