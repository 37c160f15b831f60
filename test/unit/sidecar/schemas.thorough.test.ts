import Ajv from 'ajv';
import { assert } from 'chai';
import fc from 'fast-check';
import { parse } from 'yaml';
import actorsSchema from '../../../schemas/actors.schema.json';
import sidecarSchema from '../../../schemas/sidecar.schema.json';
import { readSidecar } from '../../../src/sidecar/read';
import { readRegistry } from '../../../src/sidecar/registry';

const ajv = new Ajv({ allErrors: true, strict: false });
const isSidecar = ajv.compile(sidecarSchema);
const isRegistry = ajv.compile(actorsSchema);

/** Whether our own reading finds no error; warnings are no matter of form. */
function reads(
  yaml: string,
  read: (yaml: string) => { problems: readonly { severity: string; code: string }[] },
): boolean {
  // What a schema cannot say: an id that stands twice.
  return !read(yaml).problems.some((p) => p.severity === 'error' && p.code !== 'duplicate-id');
}

const rest = { q: 'kind: direct', m: 'actor: a', d: 'timex: DATE, value: "2026"', p: 'tags: [x]' };
const types = { q: 'quote', m: 'mention', d: 'date', p: 'passage' };

describe('the JSON Schemas', () => {
  it('say of a sidecar what our own reading says', () => {
    const value = fc.constantFrom(
      'x',
      '"x"',
      '""',
      '3',
      '-1',
      '0.5',
      'true',
      '[]',
      '[x]',
      '[[x]]',
      '{}',
      '{ text: a }',
      '{ text: a, pos: 1 }',
      '[{ text: a }]',
      '[{}]',
      '',
      'direct',
      'speech',
      'on-record',
      'DATE',
      'confirmed',
      'quote',
    );
    const key = fc.constantFrom(
      'id',
      'text',
      'before',
      'after',
      'pos',
      'more',
      'kind',
      'mode',
      'source',
      'cue',
      'speaker',
      'record',
      'actor',
      'timex',
      'value',
      'mod',
      'tags',
      'note',
      'status',
      'orphan',
      'why',
      'by',
      'created',
      'rule',
      'confidence',
      'type',
      'x-unknown',
    );
    const letter = fc.constantFrom('q', 'm', 'd', 'p') as fc.Arbitrary<keyof typeof rest>;
    fc.assert(
      fc.property(letter, key, value, fc.boolean(), (l, k, v, isLeftOut) => {
        const entries = `id: ${l}-1, type: ${types[l]}, text: a, status: confirmed, ${rest[l]}`
          .split(/, (?![^[]*\])/)
          .filter((entry) => !entry.startsWith(`${k}:`));
        const item = isLeftOut ? entries : [...entries, `${k}: ${v}`];
        const yaml = `schema: on-the-record/1\nactors: { a: { name: A } }\nannotations:\n- { ${item.join(', ')} }\n`;
        assert.equal(
          isSidecar(parse(yaml)),
          reads(yaml, readSidecar),
          `${yaml}${JSON.stringify(isSidecar.errors?.[0])}`,
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('say of articles and actors what our own reading says', () => {
    const parts = fc.constantFrom(
      'article: { title: a, published: "2026-03-14", url: b, lang: en, publisher: 3, x: [1] }',
      'article: { title: [a] }',
      'article:',
      'article: a',
      'actors: []',
      'actors: { a: { name: "" } }',
      'actors: { a: { name: A, kind: unnamed, aliases: [b], roles: [c], registry: d, why: e, note: f } }',
      'actors: { a: { name: A, kind: robot } }',
      'actors: { a: { kind: person } }',
      'actors: { a: b }',
      'actors: { a: { name: A, roles: [{ role: x }] } }',
      'annotations: x',
      'annotations: [x]',
      'annotations:',
    );
    fc.assert(
      fc.property(parts, (part) => {
        const yaml = `schema: on-the-record/1\n${part}\n`;
        assert.equal(isSidecar(parse(yaml)), reads(yaml, readSidecar), yaml);
      }),
    );
  });

  it('say of a registry what our own reading says', () => {
    const parts = fc.constantFrom(
      'name: A',
      'kind: person',
      'name: A, kind: robot',
      'name: A, roles: [mayor]',
      'name: A, roles: mayor',
      'name: A, roles: [{ role: mayor, of: town, from: 2024, to: "2025" }]',
      'name: A, roles: [{ of: town }]',
      'name: A, not: [b]',
      'name: A, not: b',
      'name: A, wikidata: Q42, note: b, why: c, aliases: [d]',
      'name: A, x: {}',
    );
    fc.assert(
      fc.property(parts, (part) => {
        const yaml = `schema: on-the-record-actors/1\nactors:\n  a: { ${part} }\n`;
        assert.equal(isRegistry(parse(yaml)), reads(yaml, readRegistry), yaml);
      }),
    );
  });

  it('know their own files from others', () => {
    assert.isFalse(isSidecar({ schema: 'on-the-record-actors/1' }));
    assert.isFalse(isRegistry({ schema: 'on-the-record/1' }));
    assert.isTrue(isSidecar({ schema: 'on-the-record/1', 'x-team': 1 }));
  });
});
