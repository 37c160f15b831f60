import { assert } from 'chai';
import { actorLinked, actorsMerged, actorSplit, linksMoved } from '../../../src/sidecar/actorMoves';
import { applyChanges, type Change } from '../../../src/sidecar/change';
import type { Sidecar } from '../../../src/sidecar/model';
import { readSidecar } from '../../../src/sidecar/read';
import { actor } from '../../support/judgedArticles';

const YAML = `schema: on-the-record/1

actors:
  tomas-hale: { name: "Tomas R. Hale", kind: person, roles: ["spokesman"], note: "Evenings." }   # checked
  mr-hale: { name: "Mr. Hale", kind: person, aliases: ["Hale", "Theo Hale"], registry: hale-t, note: "Late." }

annotations:

  - { id: q-00000001, type: quote, text: "Not yet", kind: direct, speaker: mr-hale, status: confirmed }

  - { id: q-00000002, type: quote, text: "Never", kind: direct, speaker: tomas-hale, status: confirmed }

  - { id: m-00000003, type: mention, text: "Mr. Hale", actor: mr-hale, status: confirmed }
`;
const sidecar = readSidecar(YAML).sidecar as Sidecar;
const tomas = actor('tomas-hale', 'Tomas R. Hale', { roles: ['spokesman'], inSidecar: true });
const mister = actor('mr-hale', 'Mr. Hale', { aliases: ['Hale', 'Theo Hale'], registry: 'hale-t', inSidecar: true });

function after(changes: readonly Change[]): Sidecar {
  const { sidecar: read, problems } = readSidecar(applyChanges(YAML, changes));
  assert.isEmpty(problems);
  return read as Sidecar;
}

describe('actors of a sidecar', () => {
  it('become one: annotations, names, roles, notes and the link to the registry', () => {
    const { actors, annotations } = after(actorsMerged(sidecar, mister, tomas));
    assert.deepEqual(actors, {
      'tomas-hale': {
        name: 'Tomas R. Hale',
        kind: 'person',
        aliases: ['Mr. Hale', 'Hale', 'Theo Hale'],
        roles: ['spokesman'],
        registry: 'hale-t',
        note: 'Evenings.\nLate.',
      },
    });
    assert.deepEqual(
      annotations.map((item) => (item.type === 'quote' ? item.speaker : item.type === 'mention' && item.actor)),
      ['tomas-hale', 'tomas-hale', 'tomas-hale'],
    );
  });

  it('take in one whom only the engine found, by its name', () => {
    const found = actor('hale', 'T. Hale', { aliases: ['the spokesman'] });
    const { actors } = after(actorsMerged(sidecar, found, tomas));
    assert.deepEqual(actors['tomas-hale']?.aliases, ['T. Hale', 'the spokesman']);
    assert.hasAllKeys(actors, ['tomas-hale', 'mr-hale']);
  });

  it('are written when the one who stays was only found by the engine', () => {
    const found = actor('theo-hale', 'Theo B. Hale', { roles: ['editor'] });
    const { actors } = after(actorsMerged(sidecar, mister, found));
    assert.hasAllKeys(actors, ['tomas-hale', 'theo-hale']);
    assert.deepInclude(actors['theo-hale'], { name: 'Theo B. Hale', roles: ['editor'], registry: 'hale-t' });
  });

  it('become two: only the chosen annotations move, and the name goes with them', () => {
    const theo = actor('theo-hale', 'Theo Hale');
    const { actors, annotations } = after(actorSplit(sidecar, mister, theo, new Set(['q-00000001'])));
    assert.deepEqual(actors['mr-hale']?.aliases, ['Hale']);
    assert.equal(actors['theo-hale']?.name, 'Theo Hale');
    assert.deepInclude(annotations[0], { speaker: 'theo-hale' });
    assert.deepInclude(annotations[2], { actor: 'mr-hale' });
  });

  it('are linked to the registry by its id alone', () => {
    const change = actorLinked(sidecar, tomas, 'hale-tomas');
    assert.deepEqual(change, { op: 'actor', id: 'tomas-hale', fields: { registry: 'hale-tomas' } });
    const found = actorLinked(sidecar, actor('bo-lind', 'Bo Lind'), 'lind-bo');
    assert.deepEqual(found, {
      op: 'actor',
      id: 'bo-lind',
      fields: { name: 'Bo Lind', kind: 'person', registry: 'lind-bo' },
    });
  });

  it('point elsewhere when entries of the registry become one', () => {
    assert.deepEqual(linksMoved(sidecar, 'hale-t', 'hale-tomas'), [
      { op: 'actor', id: 'mr-hale', fields: { registry: 'hale-tomas' } },
    ]);
    assert.isEmpty(linksMoved(sidecar, 'nobody', 'hale-tomas'));
  });
});
