import { assert } from 'chai';
import type { KnownActor } from '../../../../src/engine';
import { KeptNames, NO_NAMES } from '../../../../src/newsroom/keeping/keptNames';

const ILSE: KnownActor = { id: 'ilse-brandt', name: 'Ilse Brandt', aliases: ['the Harbour\nLady'] };
const JON: KnownActor = { id: 'jon-oneill', name: 'Jon O’Neill', kind: 'person', roles: ['pilot'] };

/** What the next start knows. */
function restarted(before: KeptNames): KeptNames {
  const next = new KeptNames();
  next.restore(before.takeOutdated() ?? new Uint8Array());
  return next;
}

describe('what registries said before', () => {
  it('is known by one word, equal for equal ones', () => {
    const names = new KeptNames();
    const one = names.add([ILSE, JON]);
    assert.notMatch(one, /\s/);
    assert.equal(names.add([{ ...ILSE }, { ...JON }]), one);
    assert.notEqual(names.add([ILSE]), one);
    assert.deepEqual(names.get(one), [ILSE, JON]);
    assert.deepEqual(names.get(NO_NAMES), []);
    assert.isUndefined(names.get('elsewhere'));
  });

  it('is known after a restart, by the same word', () => {
    const before = new KeptNames();
    const words = [before.add([ILSE]), before.add([ILSE, JON])];
    const next = restarted(before);
    assert.deepEqual(
      words.map((word) => next.get(word)),
      [[ILSE], [ILSE, JON]],
    );
  });

  it('is written only where it changed', () => {
    const names = new KeptNames();
    assert.isUndefined(names.takeOutdated());
    names.add([ILSE]);
    assert.isDefined(names.takeOutdated());
    names.add([ILSE]);
    assert.isUndefined(names.takeOutdated());
  });

  it('is the last of many states, and of those not too much', () => {
    const before = new KeptNames();
    const words = Array.from({ length: 150 }, (_, nth) => before.add([{ ...ILSE, name: `Ilse ${nth}` }]));
    assert.isUndefined(before.get(words[0]));
    const next = restarted(before);
    assert.isDefined(next.get(words[149]));
    assert.isUndefined(next.get(words[60]));
    const large = new KeptNames();
    const word = large.add([{ ...ILSE, name: 'x'.repeat(3_000_000) }]);
    assert.isUndefined(restarted(large).get(word));
  });

  it('is not taken for something else where its file is damaged', () => {
    const before = new KeptNames();
    const words = [before.add([ILSE]), before.add([JON])];
    const file = new TextDecoder().decode(before.takeOutdated());
    const next = new KeptNames();
    next.restore(new TextEncoder().encode(`{"half": \n${file.replace('Brandt', 'Brendt')}`));
    assert.isUndefined(next.get(words[0]));
    assert.deepEqual(next.get(words[1]), [JON]);
  });

  it('is younger where it was looked at since the start than where it was kept', () => {
    const before = new KeptNames();
    for (let nth = 0; nth < 16; nth++) before.add([{ ...ILSE, name: `Ilse ${nth}` }]);
    const next = new KeptNames();
    const now = next.add([JON]);
    next.restore(before.takeOutdated() ?? new Uint8Array());
    assert.deepEqual(restarted(next).get(now), [JON]);
  });
});
