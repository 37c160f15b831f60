import { assert } from 'chai';
import { entryInRegistry, itemAround, itemInSidecar } from '../../../src/editor/yamlPlaces';

const SIDECAR = [
  'actors:',
  '  ana: { name: "Ana Ruiz" }',
  'annotations:',
  '',
  '  - id: q-7f3k2m9p',
  '    type: quote',
  '    note: "See q-c81w0dzt."',
  '',
  '  - { id: m-4hq2vv8e, type: mention, text: "Ms. Ruiz", actor: ana }',
  '  - id: "q-c81w0dzt"',
].join('\n');

describe('an item in the text of a sidecar', () => {
  for (const id of ['q-7f3k2m9p', 'm-4hq2vv8e', 'q-c81w0dzt'])
    it(`${id} is found where it is the id`, () => {
      const place = itemInSidecar(SIDECAR, id);
      assert.isDefined(place);
      assert.equal(SIDECAR.slice(place?.start, place?.end), id);
      assert.notInclude(SIDECAR.slice(SIDECAR.lastIndexOf('\n', place?.start), place?.start), 'See');
    });

  it('is not found when there is none', () => assert.isUndefined(itemInSidecar(SIDECAR, 'q-00000000')));

  const around = (words: string) => itemAround(SIDECAR, SIDECAR.indexOf(words));
  it('is the one around the cursor, wherever in it the cursor stands', () => {
    assert.equal(around('id: q-7f'), 'q-7f3k2m9p');
    assert.equal(around('type: quote'), 'q-7f3k2m9p');
    assert.equal(around('type: mention'), 'm-4hq2vv8e');
    assert.equal(itemAround(SIDECAR, SIDECAR.length), 'q-c81w0dzt');
  });

  it('is not around a cursor that stands among the actors', () => assert.isUndefined(around('Ana Ruiz')));
});

describe('an entry in the text of a registry', () => {
  const REGISTRY =
    'schema: x\nactors:\n  ruiz-ana-10:\n    name: "ruiz-ana-1:"\n  "ruiz-ana-1": { name: A }\n  hale: {}\n';
  it('is found by its id, quoted or not', () => {
    assert.deepEqual(entryInRegistry(REGISTRY, 'hale')?.start, REGISTRY.indexOf('hale'));
    assert.deepEqual(entryInRegistry(REGISTRY, 'ruiz-ana-1')?.start, REGISTRY.indexOf('"ruiz-ana-1": {'));
  });
  it('is not a key at the top, nor one that only begins alike', () => {
    assert.isUndefined(entryInRegistry(REGISTRY, 'actors'));
    assert.isUndefined(entryInRegistry(REGISTRY, 'ruiz'));
  });
});
