import { assert } from 'chai';
import { growingFrom } from '../../../../src/editor/navigating/growing';
import { judged } from './judged';

const TEXT =
  'Port stays shut\n\n“We will not open before Friday,” said Ana Ruiz, the harbourmaster. It rained.\n\nNobody came.\n';
const article = judged(TEXT);
const around = (words: string) =>
  growingFrom(TEXT, article, TEXT.indexOf(words) + 1).map(({ start, end }) => TEXT.slice(start, end));

describe('growingFrom', () => {
  it('grows from the word to the name, the source, the attribution, the paragraph and the whole', () => {
    assert.deepEqual(around('Ruiz'), [
      'Ruiz',
      'Ana Ruiz',
      'Ana Ruiz, the harbourmaster',
      'We will not open before Friday,” said Ana Ruiz, the harbourmaster',
      '“We will not open before Friday,” said Ana Ruiz, the harbourmaster. It rained.',
      TEXT,
    ]);
  });

  it('grows from a word to the quote', () => {
    assert.deepEqual(around('open').slice(0, 2), ['open', 'We will not open before Friday,']);
  });

  it('grows from a word of no quote to the paragraph', () => {
    assert.deepEqual(around('rained'), [
      'rained',
      '“We will not open before Friday,” said Ana Ruiz, the harbourmaster. It rained.',
      TEXT,
    ]);
  });

  it('has each stretch inside the next, wherever one begins', () => {
    for (let offset = 0; offset <= TEXT.length; offset++) {
      const stretches = growingFrom(TEXT, article, offset);
      for (const [index, { start, end }] of stretches.entries()) {
        assert.isTrue(start <= offset && offset <= end);
        const next = stretches[index + 1];
        if (next) assert.isTrue(next.start <= start && next.end >= end && next.end - next.start > end - start);
      }
    }
  });

  it('has nothing to grow to in an empty text', () => assert.deepEqual(growingFrom('', judged(''), 0), []));
});
