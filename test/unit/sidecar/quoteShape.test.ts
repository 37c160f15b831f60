import { assert } from 'chai';
import { quoteShape } from '../../../src/sidecar/quoteShape';

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
