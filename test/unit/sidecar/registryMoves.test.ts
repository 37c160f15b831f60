import { assert } from 'chai';
import { applyRegistryChanges, readRegistry, type Registry } from '../../../src/sidecar/registry';
import {
  aliasesWith,
  areKeptApart,
  entriesKeptApart,
  entriesMerged,
  entryFor,
  entryId,
} from '../../../src/sidecar/registryMoves';
import { actor } from '../../support/judgedArticles';

const YAML = `schema: on-the-record-actors/1

actors:

  # seen twice
  hale-tomas:
    name: "Tomas R. Hale"
    aliases: ["Mr. Hale"]
    roles: [{ role: "spokesman", of: city, from: "2022" }]
    note: "Evenings only."
    not: [hale-theo]

  hale-t:
    name: "T. Hale"
    kind: person
    aliases: ["Mr. Hale", "Tom"]
    roles: [{ role: "spokesman", of: city, from: "2022" }, { role: "editor" }]
    wikidata: "Q1"
    note: "Was an editor."
    not: [hale-theo, hale-tomas]

  hale-theo:
    name: "Theo Hale"
    not: [hale-t]

  bureau:
    name: "Press Bureau"
    roles: [{ role: "led", of: hale-t }]
`;
const registry = readRegistry(YAML).registry as Registry;

describe('entries of a registry', () => {
  it('become one without losing what either says, and those who name the other follow', () => {
    const { registry: merged, problems } = readRegistry(
      applyRegistryChanges(YAML, entriesMerged(registry, 'hale-t', 'hale-tomas')),
    );
    assert.isEmpty(problems);
    assert.deepEqual(merged?.actors, {
      'hale-tomas': {
        name: 'Tomas R. Hale',
        kind: 'person',
        aliases: ['Mr. Hale', 'T. Hale', 'Tom'],
        roles: [{ role: 'spokesman', of: 'city', from: '2022' }, { role: 'editor' }],
        wikidata: 'Q1',
        note: 'Evenings only.\nWas an editor.',
        not: ['hale-theo'],
      },
      'hale-theo': { name: 'Theo Hale', not: ['hale-tomas'] },
      bureau: { name: 'Press Bureau', roles: [{ role: 'led', of: 'hale-tomas' }] },
    });
  });

  it('are not merged with themselves or with nobody', () => {
    assert.isEmpty(entriesMerged(registry, 'hale-t', 'hale-t'));
    assert.isEmpty(entriesMerged(registry, 'nobody', 'hale-t'));
  });

  it('are kept apart by both, once', () => {
    const changes = entriesKeptApart(registry, 'bureau', 'hale-theo');
    assert.deepEqual(changes, [
      { id: 'bureau', fields: { not: ['hale-theo'] } },
      { id: 'hale-theo', fields: { not: ['hale-t', 'bureau'] } },
    ]);
    assert.lengthOf(entriesKeptApart(registry, 'hale-theo', 'hale-t'), 0);
    assert.isTrue(areKeptApart(registry, 'hale-tomas', 'hale-theo'));
    assert.isFalse(areKeptApart(registry, 'bureau', 'hale-theo'));
  });

  it('are made of what an article says', () => {
    assert.deepEqual(entryFor(actor('ana', 'Ana Ruiz', { aliases: ['Ms. Ruiz'], roles: ['harbourmaster'] })), {
      name: 'Ana Ruiz',
      kind: 'person',
      aliases: ['Ms. Ruiz'],
      roles: [{ role: 'harbourmaster' }],
    });
  });

  it('of persons go by the last name', () => {
    assert.equal(entryId({ name: 'Ana María Ruiz', kind: 'person' }, new Set()), 'ruiz-ana-maria');
    assert.equal(entryId({ name: 'Ana Ruiz', kind: 'person' }, new Set(['ruiz-ana'])), 'ruiz-ana-2');
    assert.equal(entryId({ name: 'Port Authority', kind: 'organization' }, new Set()), 'port-authority');
  });
});

describe('the names of an entry', () => {
  const entry = { name: 'Tomas R. Hale', aliases: ['Tom Hale'] };
  it('are joined by what an article calls the actor', () => {
    assert.deepEqual(aliasesWith(entry, { name: 'T. Hale', kind: 'person' }), ['Tom Hale', 'T. Hale']);
    assert.deepEqual(aliasesWith({ name: 'Press Bureau' }, { name: 'the Bureau', kind: 'organization' }), [
      'the Bureau',
    ]);
  });
  it('stay where the entry has it already, and where it names nobody', () => {
    assert.isUndefined(aliasesWith(entry, { name: 'Tom hale', kind: 'person' }));
    assert.isUndefined(aliasesWith(entry, { name: 'a senior official', kind: 'unnamed' }));
    assert.isUndefined(aliasesWith(entry, { name: 'boatmen', kind: 'collective' }));
  });
});
