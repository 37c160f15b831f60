import { assert } from 'chai';
import { annotate, type KnownActor } from '../../../../src/engine';
import { changedNames, isConcerned } from '../../../../src/newsroom/reading/changedNames';

const ILSE: KnownActor = { id: 'ilse-brandt', name: 'Ilse Brandt', aliases: ['the Harbour Lady'] };
const JON: KnownActor = { id: 'jon-oneill', name: 'Jon O’Neill Jr.', kind: 'person' };

describe('which articles a registry concerns when it changes', () => {
  const isOf = (text: string, before: KnownActor[], now: KnownActor[], links: string[] = []) =>
    isConcerned(changedNames(before, now), text, links);

  it('those that name an actor who came, went or changed', () => {
    for (const [before, now] of [
      [[], [ILSE]],
      [[ILSE], []],
      [[ILSE], [{ ...ILSE, kind: 'person' as const }]],
      [[ILSE], [{ ...ILSE, name: 'Ilse Lang' }]],
    ]) {
      assert.isTrue(isOf('“We wait,” said Brandt.', before, now));
      assert.isFalse(isOf('“We wait,” said Quist.', before, now));
    }
  });

  it('those that name them by an alias, in capitals, or in another spelling', () => {
    assert.isTrue(isOf('It was the HARBOUR lady.', [], [ILSE]));
    assert.isTrue(isOf("said O'Neill", [], [JON]));
    assert.isTrue(isOf('said ONEILL’s aide', [], [JON]));
    assert.isTrue(isOf('Ilse Bra\u00adndt', [], [ILSE]));
    assert.isTrue(isOf('Zoe\u0308 Vane', [], [{ id: 'z', name: 'Zoë' }]));
  });

  it('those whose sidecar is linked to them, whatever the text says', () => {
    assert.isTrue(isOf('Nobody.', [ILSE], [{ ...ILSE, kind: 'organization' }], ['ilse-brandt']));
    assert.isFalse(isOf('Nobody.', [ILSE], [{ ...ILSE, kind: 'organization' }], ['jon-oneill']));
  });

  it('none where nothing changed but the order', () =>
    assert.isFalse(isOf('Brandt and O’Neill', [ILSE, JON], [JON, ILSE])));

  it('all where a name has no words, or where there are too many', () => {
    assert.isTrue(isOf('Nobody.', [], [{ id: 'x', name: '!!!' }]));
    const many = Array.from({ length: 101 }, (_, nth) => ({ id: `a${nth}`, name: `Name${nth}` }));
    assert.isTrue(isOf('Nobody.', [], many));
  });

  it('as the engine has it: what it finds in all others is the same', () => {
    const names = ['Ilse Brandt', 'Brandt', 'Jon O’Neill', 'O’NEILL', 'Nora B. Quist', 'Ms. Quist', 'the Harbour Lady'];
    const known = [ILSE, JON, { id: 'nora', name: 'Nora Quist', roles: ['mayor'] }];
    for (const name of names) {
      const text = `“We close the north pier on Monday,” said ${name}, who owns it.\n`;
      for (const actor of known) {
        const others = known.filter((other) => other !== actor);
        if (isOf(text, known, others)) continue;
        assert.deepEqual(annotate({ text, known: others }), annotate({ text, known }), `${actor.name} in ${text}`);
      }
    }
  });
});
