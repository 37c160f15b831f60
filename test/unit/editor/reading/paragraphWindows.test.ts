import { assert } from 'chai';
import { paragraphsAround, unseenLines, type Lines } from '../../../../src/editor/reading/paragraphWindows';

const of = (lines: readonly string[]): Lines => ({
  lineCount: lines.length,
  lineAt: (line) => ({ text: lines[line] }),
});
const words = (letters: number) => 'a'.repeat(letters);

describe('the paragraphs that are read alone', () => {
  const text = of(['one', '', 'two', '', 'three', '', 'four', '', 'five']);

  it('are those around the typed lines', () => {
    assert.deepEqual(paragraphsAround(text, { first: 4, last: 4 }, 1), { first: 1, last: 7 });
    assert.deepEqual(paragraphsAround(text, { first: 4, last: 4 }, 0), { first: 3, last: 5 });
    assert.deepEqual(paragraphsAround(text, { first: 0, last: 20 }, 1), { first: 0, last: 8 });
  });

  it('are none where the typed lines are too long to be read at once', () => {
    assert.isUndefined(paragraphsAround(of(['one', words(6001)]), { first: 1, last: 1 }, 1));
  });

  it('leave out a neighbour that is too long', () => {
    assert.deepEqual(paragraphsAround(of([words(4000), '', 'two']), { first: 2, last: 2 }, 1), { first: 1, last: 2 });
  });
});

describe('the lines on the screen that nobody has read yet', () => {
  it('come in pieces that end between paragraphs', () => {
    const text = of([words(2000), '', words(2000), '', words(2000), '']);
    const seen = new Set<number>();
    const pieces: [number, number][] = [];
    for (;;) {
      const piece = unseenLines(text, { first: 0, last: 9 }, seen);
      if (!piece) break;
      pieces.push([piece.first, piece.last]);
      for (let line = piece.first; line <= piece.last; line++) seen.add(line);
    }
    assert.deepEqual(pieces, [
      [0, 2],
      [3, 5],
    ]);
  });

  it('are none where all were read, and never one too long to be read at once', () => {
    assert.isUndefined(unseenLines(of(['one', 'two']), { first: 0, last: 1 }, new Set([0, 1])));
    assert.deepEqual(unseenLines(of([words(7000), 'two']), { first: 0, last: 1 }, new Set()), { first: 1, last: 1 });
  });
});
