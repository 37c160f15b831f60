import { assert } from 'chai';

/** What `npm run test:red` asks to go wrong. In every other run this file is empty. */
const asked = process.env.ON_THE_RECORD_RED;

if (asked) {
  describe('a run that must be red', () => {
    it(`because a test was asked to ${asked}`, () => assert.fail('asked for'));
  });
}
