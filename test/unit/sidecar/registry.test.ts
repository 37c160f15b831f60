import { assert } from 'chai';
import { applyRegistryChanges, knownActors, readRegistry } from '../../../src/sidecar/registry';

const REGISTRY = `schema: on-the-record-actors/1
actors:
  # the port
  ruiz-ana-1:
    name: "Ana Ruiz"
    kind: person
    aliases: ["A. Ruiz"]   # as she signs
    roles: [{ role: "harbourmaster", of: port-authority, from: "2024" }]
    wikidata: "Q42"
    not: [ruiz-ana-2]
    x-phone: "555"
`;

describe('the registry', () => {
  it('does not tell the engine of confidential sources, who would be named in sidecars', () => {
    const actors = { open: { name: 'Bo Lind' }, hidden: { name: 'Griselda Blackwater', confidential: true } };
    assert.deepEqual(knownActors({ schema: '', actors }), [{ id: 'open', name: 'Bo Lind' }]);
  });

  it('is read with roles, and gives the engine the actors it knows', () => {
    const { registry, problems } = readRegistry(REGISTRY);
    assert.deepEqual(problems, []);
    assert.deepEqual(registry?.actors['ruiz-ana-1'], {
      name: 'Ana Ruiz',
      kind: 'person',
      aliases: ['A. Ruiz'],
      roles: [{ role: 'harbourmaster', of: 'port-authority', from: '2024' }],
      wikidata: 'Q42',
      not: ['ruiz-ana-2'],
    });
    assert.deepEqual(knownActors(registry!), [
      { id: 'ruiz-ana-1', name: 'Ana Ruiz', kind: 'person', aliases: ['A. Ruiz'], roles: ['harbourmaster'] },
    ]);
  });
  it('takes a role written as a word', () => {
    const { registry } = readRegistry('schema: on-the-record-actors/1\nactors: { a: { name: A, roles: [mayor] } }');
    assert.deepEqual(registry?.actors['a']?.roles, [{ role: 'mayor' }]);
  });
  it('leaves out only the actor that is wrong, and says where', () => {
    const { registry, problems } = readRegistry(`${REGISTRY}  b: { kind: person }\n  c: { name: "C", kind: robot }\n`);
    assert.deepEqual(Object.keys(registry!.actors), ['ruiz-ana-1']);
    assert.deepEqual(
      problems.map((p) => `${p.line}:${p.column} ${p.code}`),
      ['12:6 missing-key', '13:25 unknown-value'],
    );
  });
  it('cannot be read when it is a sidecar, or broken', () => {
    assert.isUndefined(readRegistry('schema: on-the-record/1\n').registry);
    assert.isUndefined(readRegistry('actors: [\n').registry);
  });
  it('changes one actor and nothing else', () => {
    const made = applyRegistryChanges(REGISTRY, [
      { id: 'ruiz-ana-1', fields: { aliases: ['A. Ruiz', 'Captain Ruiz'], wikidata: null } },
    ]);
    assert.equal(
      made,
      REGISTRY.replace('["A. Ruiz"]', '["A. Ruiz", "Captain Ruiz"]').replace('    wikidata: "Q42"\n', ''),
    );
  });
  it('adds an actor at the end, a line for each key', () => {
    const made = applyRegistryChanges(REGISTRY, [
      { id: 'no', fields: { name: 'Nora Quist', roles: [{ role: 'spokeswoman' }] } },
    ]);
    assert.equal(made, `${REGISTRY}  "no":\n    name: "Nora Quist"\n    roles: [{ role: "spokeswoman" }]\n`);
  });
  it('begins a file', () => {
    assert.equal(
      applyRegistryChanges(undefined, [{ id: 'a-b', fields: { name: 'A B' } }]),
      'schema: on-the-record-actors/1\nactors:\n  a-b:\n    name: "A B"\n',
    );
  });
  it('removes an actor', () => {
    const two = `${REGISTRY}  b:\n    name: "B"\n`;
    assert.equal(applyRegistryChanges(two, [{ id: 'b', fields: null }]), REGISTRY);
  });
});
