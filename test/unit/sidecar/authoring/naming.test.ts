import { assert } from 'chai';
import { descriptionAt } from '../../../../src/sidecar/authoring/describe';
import { definitionOf, namingAt, namingsIn } from '../../../../src/sidecar/authoring/naming';
import { outlineOf } from '../../../../src/sidecar/authoring/outline';
import type { FileKind } from '../../../../src/sidecar/authoring/guide';
import { sketch } from '../../../../src/sidecar/yaml/sketch';

const SIDECAR = `schema: on-the-record/1
article: { title: "Port stays shut" }

actors:
  ana-ruiz: { name: "Ana Ruiz", kind: person, registry: ruiz-ana-1 }
  "ben": { name: "Ben" }

annotations:

  - id: q-00000001
    type: quote
    text: "We will not open"
    kind: direct
    speaker: ana-ruiz
    tags: [safety, "follow up"]
    status: confirmed
    by: mk

  - { id: m-00000001, type: mention, text: "Ben", actor: "ben", status: confirmed, note: "speaker: ana-ruiz" }
  - { id: m-00000002, type: mention, text: "Ms. Ruiz", actor: ana-ruiz, stat
`;

const REGISTRY = `schema: on-the-record-actors/1
actors:
  ruiz-ana-1:
    name: "Ana Ruiz"
    wikidata: "Q42"
    roles: [{ role: mayor, of: town-1 }]
    not: [ruiz-ana-2]
  town-1: { name: "Town" }
`;

function named(words: string, text = SIDECAR, kind: FileKind = 'sidecar') {
  const found = namingAt(kind, sketch(text)!, text.indexOf(words) + words.length - 1);
  return found && [found.names, found.id, text.slice(found.start, found.end), found.isDefinition];
}

function all(kind: FileKind, text: string, names: Parameters<typeof namingsIn>[2]) {
  return namingsIn(kind, sketch(text)!, names).map(({ id, start, isDefinition }) => {
    return `${text.slice(0, start).split('\n').length}: ${id}${isDefinition ? ' (entry)' : ''}`;
  });
}

describe('what ids in our files name', () => {
  it('is told at speakers, mentions, links to the registry and tags', () => {
    assert.deepEqual(named('speaker: ana-ruiz'), ['actor', 'ana-ruiz', 'ana-ruiz', false]);
    assert.deepEqual(named('actor: "ben'), ['actor', 'ben', 'ben', false]);
    assert.deepEqual(named('registry: ruiz-ana-1'), ['registry', 'ruiz-ana-1', 'ruiz-ana-1', false]);
    assert.deepEqual(named('tags: [safety'), ['tag', 'safety', 'safety', false]);
    assert.deepEqual(named('not: [ruiz-ana-2', REGISTRY, 'registry'), ['registry', 'ruiz-ana-2', 'ruiz-ana-2', false]);
    assert.deepEqual(named('of: town-1', REGISTRY, 'registry'), ['registry', 'town-1', 'town-1', false]);
  });

  it('is told at an actor’s own entry', () => {
    assert.deepEqual(named('\n  ana-ruiz'), ['actor', 'ana-ruiz', 'ana-ruiz', true]);
    assert.deepEqual(named('\n  "ben'), ['actor', 'ben', 'ben', true]);
    assert.deepEqual(named('\n  town-1', REGISTRY, 'registry'), ['registry', 'town-1', 'town-1', true]);
  });

  it('is nothing at other words and keys', () => {
    for (const words of [
      'name: "Ana Ruiz',
      'kind: person',
      '    speaker',
      'note: "speaker: ana-ruiz',
      'status: confirmed',
    ])
      assert.isUndefined(named(words), words);
  });

  it('is found all over a file, half typed as it is', () => {
    assert.deepEqual(all('sidecar', SIDECAR, 'actor'), [
      '5: ana-ruiz (entry)',
      '6: ben (entry)',
      '14: ana-ruiz',
      '19: ben',
      '20: ana-ruiz',
    ]);
    assert.deepEqual(all('sidecar', SIDECAR, 'registry'), ['5: ruiz-ana-1']);
    assert.deepEqual(all('sidecar', SIDECAR, 'tag'), ['15: safety', '15: follow up']);
    assert.deepEqual(all('registry', REGISTRY, 'registry'), [
      '3: ruiz-ana-1 (entry)',
      '6: town-1',
      '7: ruiz-ana-2',
      '8: town-1 (entry)',
    ]);
    assert.deepEqual(all('registry', REGISTRY, 'wikidata'), ['5: Q42']);
  });

  it('leads to the entry', () => {
    assert.include(definitionOf('sidecar', sketch(SIDECAR)!, 'ben'), { id: 'ben', start: SIDECAR.indexOf('ben": {') });
    assert.isUndefined(definitionOf('sidecar', sketch(SIDECAR)!, 'nobody'));
    assert.isUndefined(definitionOf('sidecar', sketch('actors: soon\n')!, 'ben'));
  });
});

describe('what keys and words of our files mean', () => {
  const told = (words: string, text = SIDECAR) => {
    return descriptionAt('sidecar', sketch(text)!, text.indexOf(words) + words.length - 1);
  };

  it('is told at keys and at words chosen from a few', () => {
    assert.include(
      told('    record', SIDECAR.replace('mode', 'x').replace('    by:', '    record: background\n    by:'))
        ?.description,
      'terms',
    );
    const kind = told('    kind');
    assert.deepEqual(
      kind?.values.map(({ value, isChosen }) => [value, isChosen]),
      [
        ['direct', true],
        ['indirect', false],
        ['mixed', false],
      ],
    );
    assert.include(told('kind: direct')?.description, 'given');
    assert.equal(told('{ title')?.description, 'The headline.');
  });

  it('is not told of people’s own words, unknown keys, and keys of other types', () => {
    assert.isUndefined(told('name: "Ana'));
    assert.isUndefined(told('x-team', 'x-team: 1\n'));
    assert.isUndefined(told('timex', SIDECAR.replace('    by', '    timex')));
  });
});

describe('the outline of our files', () => {
  it('lists actors and annotations, also while the file is half typed', () => {
    const shown = outlineOf(SIDECAR, sketch(SIDECAR)).map(({ name, children }) => [
      name,
      children.map((child) => `${child.kind}: ${child.name} (${child.detail})`),
    ]);
    assert.deepEqual(shown, [
      ['article', []],
      ['actors', ['actor: Ana Ruiz (ana-ruiz · person)', 'actor: Ben (ben)']],
      [
        'annotations',
        [
          'quote: We will not open (ana-ruiz · confirmed)',
          'mention: Ben (ben · confirmed)',
          'mention: Ms. Ruiz (ana-ruiz)',
        ],
      ],
    ]);
  });

  it('covers each part with what belongs to it', () => {
    const [, , annotations] = outlineOf(SIDECAR, sketch(SIDECAR));
    const [quote] = annotations.children;
    assert.equal(
      SIDECAR.slice(quote.start, quote.end),
      SIDECAR.slice(SIDECAR.indexOf('- id'), SIDECAR.indexOf('by: mk') + 6),
    );
    assert.equal(SIDECAR.slice(quote.focus.start, quote.focus.end), 'id: q-00000001');
  });

  it('is empty for anything else', () => {
    for (const text of ['', 'words', '- a\n', 'schema: on-the-record/1\n'])
      assert.deepEqual(outlineOf(text, sketch(text)), []);
  });
});
