import { assert } from 'chai';
import * as zlib from 'node:zlib';
import { deflater } from '../../../src/disk/deflater';

describe('texts squeezed by Node', () => {
  const { squeeze, unsqueeze } = deflater(zlib);

  for (const [what, text] of Object.entries({
    'plain words': 'The pier stays shut, and nobody says why. '.repeat(80),
    'words of any script': '“Паром стоит,” сказала она. '.repeat(80),
    nothing: '',
  }))
    it(`come out as they were: ${what}`, () => assert.equal(unsqueeze(squeeze(text)), text));

  it('are a third as long, and need one byte for each character', () => {
    const words = Array.from({ length: 200 }, (_, i) => `Crew ${i % 40} told the council that gate ${i} stays shut.`);
    const squeezed = squeeze(words.join(' '));
    assert.isBelow(squeezed.length, words.join(' ').length / 3);
    assert.notMatch(squeezed, /[^\0-\u00ff]/u);
  });

  it('are refused where they were not squeezed', () => assert.throws(() => unsqueeze('The pier stays shut.')));
});
