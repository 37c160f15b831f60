import { assert } from 'chai';
import { applyChanges, type Change } from '../../../src/sidecar/change';
import type { Item } from '../../../src/sidecar/model';
import { readSidecar } from '../../../src/sidecar/read';
import { applyRegistryChanges, readRegistry } from '../../../src/sidecar/registry';
import { ChangedSince, revert } from '../../../src/sidecar/revert';

const passage = (id: string, text: string): Item => ({ id, type: 'passage', text, status: 'confirmed' });
const ids = (text: string | undefined) => readSidecar(text ?? '').sidecar?.annotations.map(({ id }) => id);

describe('revert', () => {
  const before = applyChanges(undefined, [{ op: 'add', items: [passage('p-11111111', 'one')] }]);
  const act = (...changes: Change[]) => applyChanges(before, changes);

  it('gives the very text back when nobody wrote since', () => {
    const after = act({ op: 'add', items: [passage('p-22222222', 'two')] });
    assert.equal(revert({ before, after, now: after }), before);
  });

  it('takes an addition back and leaves what others wrote', () => {
    const after = act({ op: 'add', items: [passage('p-22222222', 'two')] });
    const now = `# by hand\n${applyChanges(after, [{ op: 'add', items: [passage('p-33333333', 'three')] }])}`;
    const reverted = revert({ before, after, now });
    assert.deepEqual(ids(reverted), ['p-11111111', 'p-33333333']);
    assert.isTrue(reverted?.startsWith('# by hand\n'));
  });

  it('brings a removed item back', () => {
    const after = act({ op: 'remove', id: 'p-11111111' });
    const now = applyChanges(after, [{ op: 'add', items: [passage('p-33333333', 'three')] }]);
    assert.sameMembers(ids(revert({ before, after, now })) ?? [], ['p-11111111', 'p-33333333']);
  });

  it('takes a field back that the act added', () => {
    const after = act({ op: 'update', id: 'p-11111111', fields: { note: 'hm', status: 'rejected' } });
    const now = applyChanges(after, [{ op: 'actor', id: 'ana', fields: { name: 'Ana' } }]);
    const { sidecar } = readSidecar(revert({ before, after, now }) ?? '');
    assert.deepEqual(sidecar?.annotations, [passage('p-11111111', 'one')]);
    assert.deepEqual(sidecar?.actors, { ana: { name: 'Ana' } });
  });

  it('takes actors and article details back', () => {
    const after = act(
      { op: 'actor', id: 'ana', fields: { name: 'Ana' } },
      { op: 'article', fields: { published: '2026-03-14' } },
    );
    const now = applyChanges(after, [{ op: 'article', fields: { title: 'Port' } }]);
    const { sidecar } = readSidecar(revert({ before, after, now }) ?? '');
    assert.deepEqual(sidecar?.actors, {});
    assert.deepEqual(sidecar?.article, { title: 'Port' });
  });

  it('refuses when somebody changed the same item since', () => {
    const after = act({ op: 'update', id: 'p-11111111', fields: { note: 'mine' } });
    const now = applyChanges(after, [{ op: 'update', id: 'p-11111111', fields: { note: 'theirs' } }]);
    assert.throws(() => revert({ before, after, now }), ChangedSince);
  });

  it('refuses a file that does not parse', () => {
    assert.throws(() => revert({ before, after: act({ op: 'remove', id: 'p-11111111' }), now: 'a: [' }));
  });
});

describe('revert of a registry', () => {
  const before = applyRegistryChanges(undefined, [{ id: 'ruiz-ana', fields: { name: 'Ana Ruiz', note: 'Call.' } }]);
  const after = applyRegistryChanges(before, [
    { id: 'ruiz-ana', fields: { aliases: ['A. Ruiz'], note: null } },
    { id: 'okafor-piet', fields: { name: 'Piet Okafor' } },
  ]);

  it('takes an act back and leaves what others wrote', () => {
    const now = applyRegistryChanges(after, [{ id: 'lind-bo', fields: { name: 'Bo Lind' } }]);
    const { registry } = readRegistry(revert({ before, after, now }) ?? '');
    assert.deepEqual(registry?.actors, {
      'ruiz-ana': { name: 'Ana Ruiz', note: 'Call.' },
      'lind-bo': { name: 'Bo Lind' },
    });
  });

  it('refuses where the entry was changed since', () => {
    const now = applyRegistryChanges(after, [{ id: 'okafor-piet', fields: { name: 'P. Okafor' } }]);
    assert.throws(() => revert({ before, after, now }), ChangedSince);
  });
});
