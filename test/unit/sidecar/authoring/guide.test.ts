import { assert } from 'chai';
import { guideAt, type FileKind, type Guide } from '../../../../src/sidecar/authoring/guide';
import { ACTOR_KINDS, ITEM_TYPES, QUOTE_KINDS, STATUSES, TIMEX_TYPES } from '../../../../src/sidecar/model';
import { sketch } from '../../../../src/sidecar/yaml/sketch';

const places: readonly (readonly [FileKind, string, readonly (string | number)[]])[] = [
  ['sidecar', '', []],
  ['sidecar', '', ['article']],
  ['sidecar', '', ['actors', 'a']],
  ...ITEM_TYPES.map((type) => ['sidecar', `annotations:\n  - type: ${type}\n`, ['annotations', 0]] as const),
  ['sidecar', 'annotations:\n  - type: quote\n', ['annotations', 0, 'source']],
  ['registry', '', []],
  ['registry', '', ['actors', 'a']],
  ['registry', '', ['actors', 'a', 'roles', 0]],
];

describe('the guide to our files', () => {
  it('describes every key, and every word that may stand behind one', () => {
    for (const [kind, text, path] of places) {
      const guide = guideAt(kind, sketch(text), path);
      assert.isNotEmpty(guide?.keys, `${kind} ${path.join('.')}`);
      for (const { key, guide: part } of guide?.keys ?? []) {
        assert.isNotEmpty(part.description, `${path.join('.')}.${key}`);
        if (key === 'schema') continue;
        for (const { value, description } of part.values) assert.isNotEmpty(description, `${key}: ${value}`);
      }
    }
  });

  it('knows the words the reading knows', () => {
    const words = (guide: Guide | undefined) => guide?.values.map(({ value }) => value);
    const quote = sketch('annotations:\n  - type: quote\n');
    const date = sketch('annotations:\n  - type: date\n');
    assert.deepEqual(words(guideAt('sidecar', quote, ['annotations', 0, 'type'])), [...ITEM_TYPES]);
    assert.deepEqual(words(guideAt('sidecar', quote, ['annotations', 0, 'kind'])), [...QUOTE_KINDS]);
    assert.deepEqual(words(guideAt('sidecar', quote, ['annotations', 0, 'status'])), [...STATUSES]);
    assert.deepEqual(words(guideAt('sidecar', date, ['annotations', 0, 'timex'])), [...TIMEX_TYPES]);
    assert.deepEqual(words(guideAt('registry', undefined, ['actors', 'x', 'kind'])), [...ACTOR_KINDS]);
  });

  it('has no word on places that are nobody’s', () => {
    assert.isUndefined(guideAt('sidecar', undefined, ['x-team']));
    assert.isUndefined(guideAt('sidecar', undefined, ['annotations', 'text']));
    assert.isUndefined(guideAt('sidecar', sketch('annotations:\n  - type: date\n'), ['annotations', 0, 'speaker']));
  });
});
