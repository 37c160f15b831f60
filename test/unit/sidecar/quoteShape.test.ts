import { assert } from 'chai';
import type { Extent } from '../../../src/engine';
import { quotePieces, quoteShape } from '../../../src/sidecar/quoteShape';

describe('quoteShape', () => {
  const shape = (marked: string) => {
    const start = marked.indexOf('[');
    const text = marked.replace(/[[\]]/g, '');
    const { kind, ...stretch } = quoteShape(text, { start, end: marked.indexOf(']') - 1 });
    return `${kind}: ${text.slice(stretch.start, stretch.end)}`;
  };

  it('takes what stands between marks as direct', () =>
    assert.equal(shape('“[We won,]” she said.'), 'direct: We won,'));
  it('leaves selected marks out', () => assert.equal(shape('[“We won,”] she said.'), 'direct: We won,'));
  it('knows single marks', () => assert.equal(shape('‘[We won,]’ she said.'), 'direct: We won,'));
  it('takes words with a marked part as mixed', () =>
    assert.equal(shape('She said [they were “over the moon” now].'), 'mixed: they were “over the moon” now'));
  it('takes words without marks as indirect', () =>
    assert.equal(shape('She said [they had won].'), 'indirect: they had won'));
  it('does not take an apostrophe beside the words for a mark', () =>
    assert.equal(shape('It’s [her word] that counts.'), 'indirect: her word'));
});

describe('quotePieces', () => {
  /** `[…]` is selected; the answer is the kind and the pieces. */
  const pieces = (marked: string) => {
    const selected: { start: number; end: number }[] = [];
    let text = '';
    for (const character of marked) {
      if (character === '[') selected.push({ start: text.length, end: text.length });
      else if (character === ']') selected.at(-1)!.end = text.length;
      else text += character;
    }
    const { kind, pieces } = quotePieces(text, selected as [Extent, ...Extent[]]);
    return `${kind}: ${pieces.map(({ start, end }) => text.slice(start, end)).join(' | ')}`;
  };

  it('takes one selection over “she said” for the two parts between the marks', () =>
    assert.equal(pieces('[“We won,” she said, “at last.”]'), 'direct: We won, | at last.'));
  it('knows the marks of other houses', () => {
    assert.equal(pieces('["We won," she said, "at last."]'), 'direct: We won, | at last.');
    assert.equal(pieces('[«We won», she said, «at last».]'), 'mixed: «We won», she said, «at last».');
    assert.equal(pieces('[«We won», she said, «at last»].'), 'direct: We won | at last');
  });
  it('takes several selections for the pieces of one quote, marks left out', () =>
    assert.equal(pieces('[“We won,”] she said, “[at last.]”'), 'direct: We won, | at last.'));
  it('takes pieces without marks for an indirect one', () =>
    assert.equal(
      pieces('She said [they had won], he recalls, and [would again].'),
      'indirect: they had won | would again',
    ));
  it('leaves the marks where only some pieces are direct', () =>
    assert.equal(pieces('[“We won,”] she said, and [they danced].'), 'mixed: “We won,” | they danced'));
  it('does not part a quote within a quote', () =>
    assert.equal(pieces('[“He called it “a mess” and left.”]'), 'direct: He called it “a mess” and left.'));
  it('does not part what merely begins or ends with a mark', () =>
    assert.equal(
      pieces('[“We won” was what she said of “it all”, twice]'),
      'mixed: “We won” was what she said of “it all”, twice',
    ));
});
