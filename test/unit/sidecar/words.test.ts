import { assert } from 'chai';
import { readSidecar } from '../../../src/sidecar/read';
import { inEnglish, words } from '../../../src/sidecar/words';

describe('words that can be translated', () => {
  it('are a message and what is put in', () => {
    assert.deepEqual(words`“${'pos'}” is ${3}.`, { message: '“{0}” is {1}.', put: ['pos', 3] });
    assert.deepEqual(words`Nothing.`, { message: 'Nothing.', put: [] });
  });

  it('are read in English, words within words too', () => {
    const said = words`“${'tags'}” should be ${words`a list`}, and is ${'{0}'}.`;
    assert.equal(inEnglish(said), '“tags” should be a list, and is {0}.');
  });

  it('are what is said of a sidecar', () => {
    const { problems } = readSidecar('schema: on-the-record/1\nannotations: 5\n');
    assert.lengthOf(problems, 1);
    assert.deepEqual(problems[0].words, words`“${'annotations'}” should be ${words`a list`}, and is ${'5'}.`);
    assert.equal(problems[0].message, '“annotations” should be a list, and is 5.');
  });
});
