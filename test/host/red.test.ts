import { assert } from 'chai';

/** What `npm run test:red` asks to go wrong, put in when the bundle is built. In every other run this file is empty. */
const asked = process.env.ON_THE_RECORD_RED;

if (asked) {
  describe('a run that must be red', () => {
    it(`because a test was asked to ${asked}`, () => {
      if (asked === 'die') process.kill(process.pid, 'SIGKILL');
      while (asked === 'hang');
      assert.fail('asked for');
    });
  });
}
