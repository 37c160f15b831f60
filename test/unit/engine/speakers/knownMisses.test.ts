import { assert } from 'chai';
import { heard, speakerLines } from '../../../support/speakerLines';

/** What the engine cannot do yet, written as it should be. A line that comes right belongs among the tests beside this one. */
const misses = `
  Robert “Bob” Hale came. “We wait,” said Bob. ⇒ Robert “Bob” Hale
  Tom Berg and Nora Quist came. “We wait,” the couple said. ⇒ Tom Berg and Nora Quist
  Dr. Miriam Adler, director of the Alto Observatory, came. “We wait,” the astronomer said. ⇒ Miriam Adler
  Tom Berg, manager of the Rovers, came. “We wait,” the Rovers boss said. ⇒ Tom Berg
`;

describe('known misses', () => {
  for (const line of speakerLines(misses))
    it(`are still missed: ${line.text.slice(0, 60)}`, () => assert.notDeepEqual(heard(line), line));
});
