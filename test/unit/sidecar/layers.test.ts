import { assert } from 'chai';
import { applyChanges, type Change } from '../../../src/sidecar/change';
import { changesToOwn, layered } from '../../../src/sidecar/layers';
import type { Item, Sidecar } from '../../../src/sidecar/model';
import { readSidecar } from '../../../src/sidecar/read';

const quote = (id: string, text: string, fields: Partial<Item> = {}): Item =>
  ({ id, type: 'quote', text, pos: 5, kind: 'direct', status: 'confirmed', ...fields }) as Item;
const sidecar = (fields: Partial<Sidecar>): Sidecar => ({
  ...{ schema: 'on-the-record/1', article: {}, actors: {}, annotations: [] },
  ...fields,
});

const OWN = sidecar({
  article: { title: 'Mine' },
  actors: { 'ilse-maren': { name: 'Ilse Maren' } },
  annotations: [quote('q-00000001', 'We shall drain it', { speaker: 'ilse-maren' } as Partial<Item>)],
});
const THEIRS = sidecar({
  article: { title: 'Theirs', lang: 'en' },
  actors: { 'ilse-maren': { name: 'I. Maren' }, theo: { name: 'Theo' } },
  annotations: [
    quote('q-00000009', 'We shall drain it', { status: 'rejected' }),
    quote('q-00000002', 'Nobody told us', { speaker: 'theo' } as Partial<Item>),
  ],
});
const TOGETHER = layered(OWN, [THEIRS]);

/** One's own file after the changes, read back without a warning. */
function written(changes: readonly Change[]): Sidecar {
  const yaml = applyChanges(undefined, [
    { op: 'article', fields: OWN.article },
    ...Object.entries(OWN.actors).map(([id, fields]): Change => ({ op: 'actor', id, fields })),
    { op: 'add', items: OWN.annotations },
  ]);
  const { sidecar: read, problems } = readSidecar(applyChanges(yaml, changesToOwn(OWN, TOGETHER, changes)));
  assert.isEmpty(problems);
  return read as Sidecar;
}

describe('sidecars of several annotators', () => {
  it('are read together, one’s own word first, and the same words once', () => {
    assert.deepEqual(
      TOGETHER?.annotations.map(({ id }) => id),
      ['q-00000001', 'q-00000002'],
    );
    assert.deepEqual(TOGETHER?.article, { title: 'Mine', lang: 'en' });
    assert.deepEqual(TOGETHER?.actors, { 'ilse-maren': { name: 'Ilse Maren' }, theo: { name: 'Theo' } });
  });

  it('keep two tags of one annotator on the same words', () => {
    const twice = sidecar({ annotations: [quote('q-1', 'Twice'), quote('q-2', 'Twice')] });
    assert.lengthOf(layered(twice, [THEIRS])?.annotations ?? [], 4);
  });

  it('are one’s own alone where there are no others, and the others’ without one’s own', () => {
    assert.equal(layered(OWN, []), OWN);
    assert.equal(layered(undefined, [THEIRS]), THEIRS);
    assert.isUndefined(layered(undefined, []));
  });

  it('of others are changed by a copy of one’s own, with the actor it names', () => {
    const own = written([{ op: 'update', id: 'q-00000002', fields: { status: 'rejected', why: 'hearsay' } }]);
    assert.deepInclude(own.annotations[1], { id: 'q-00000002', speaker: 'theo', status: 'rejected', why: 'hearsay' });
    assert.equal(own.actors.theo?.name, 'Theo');
    assert.include(layered(own, [THEIRS])?.annotations[1], { status: 'rejected' });
  });

  it('of others are rejected rather than removed', () => {
    const own = written([{ op: 'remove', id: 'q-00000002' }]);
    assert.include(own.annotations[1], { id: 'q-00000002', status: 'rejected' });
  });

  it('of one’s own are changed and removed where they are', () => {
    const own = written([
      { op: 'update', id: 'q-00000001', fields: { note: 'Seen.' } },
      { op: 'actor', id: 'theo', fields: { note: 'Sails.' } },
      { op: 'article', fields: { lang: 'de' } },
    ]);
    assert.include(own.annotations[0], { note: 'Seen.' });
    assert.deepEqual(own.actors.theo, { name: 'Theo', note: 'Sails.' });
    assert.equal(own.article.lang, 'de');
    assert.isEmpty(written([{ op: 'remove', id: 'q-00000001' }]).annotations);
  });

  it('leave others’ actors to them', () => {
    assert.deepEqual(changesToOwn(OWN, TOGETHER, [{ op: 'actor', id: 'theo', fields: null }]), []);
  });
});
