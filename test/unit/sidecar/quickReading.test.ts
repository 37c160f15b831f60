import { assert } from 'chai';
import { readSidecar, readSidecarQuickly } from '../../../src/sidecar/read';
import { readRegistry, readRegistryQuickly } from '../../../src/sidecar/registry';
import { quickTree } from '../../../src/sidecar/yaml/quickTree';
import { checkSidecar } from './bothReaders';

const HEAD = 'schema: on-the-record/1\n';
const ITEM = `${HEAD}actors:
  ana: { name: "Ana Ruiz", kind: person, roles: [harbourmaster] }
annotations:

  - id: q-7f3k2m9p # kept
    type: quote
    text: "We will “wait” — \\u00e9\\n"
    before: '“it''s'
    after: |
      two
      lines
    pos: 118
    kind: direct
    source: { text: Ana Ruiz, pos: 34 }
    speaker: ana
    tags: [safety, on-site]
    note:
      folded over
      two lines
    status: suggested
    confidence: 0.93
`;

describe('reading a sidecar quickly', () => {
  it('gives what reading it slowly gives', () => {
    checkSidecar(ITEM);
    assert.isDefined(quickTree(ITEM));
    assert.lengthOf(readSidecarQuickly(ITEM).sidecar!.annotations, 1);
  });
  it('gives it for other line ends, with a byte order mark and for JSON', () => {
    checkSidecar(ITEM.replaceAll('\n', '\r\n'));
    checkSidecar(`\uFEFF${ITEM}`);
    checkSidecar(JSON.stringify(readSidecar(ITEM).sidecar));
  });
  it('tells problems with line and column, as the slow one does', () => {
    const wrong = ITEM.replace('kind: direct', 'kind: dirct');
    assert.deepInclude(readSidecarQuickly(wrong).problems[0], { code: 'unknown-value', line: 14 });
    checkSidecar(wrong);
  });
  for (const [name, yaml] of Object.entries({
    'an empty file': '',
    'a comment alone': '# nothing yet\n',
    'a list': '- a\n',
    'no schema': 'annotations: []\n',
    'another schema': 'schema: something/2\n',
    'anchors and aliases': `${HEAD}article: &a { title: One }\nactors: { b: { name: *a } }\n`,
    'an alias of a name': `${HEAD}article: { title: &t One, publisher: *t }\n`,
    'a tag': `${HEAD}article: { title: !!str 1984 }\n`,
    'a merge key': `${HEAD}article: { <<: { title: One }, lang: en }\n`,
    'keys that stand twice': `${HEAD}article: { title: One, title: Two }\n`,
    'ids that stand twice': ITEM + ITEM.slice(ITEM.indexOf('\n  - id')),
    'two documents': `${HEAD}---\n${HEAD}`,
    'a marked document': `---\n${HEAD}`,
    'a document that ends': `${HEAD}...\n`,
    'a directive': `%YAML 1.2\n---\n${HEAD}`,
    'words that are numbers': `${HEAD}article: { title: 1984, publisher: 0x1F, lang: 1_000, url: 007, published: 2026-03-14 }\n`,
    'numbers of other kinds': ITEM.replace('118', '1e2').replace('0.93', '.93'),
    'numbers with signs': ITEM.replace('118', '+118').replace('0.93', '-0.0'),
    'a number of words': ITEM.replace('118', '0o17'),
    'what YAML 1.1 read otherwise': `${HEAD}article: { title: no, publisher: on, lang: y, url: 12:30:45 }\n`,
    'nothing where words belong': ITEM.replace('text: "We will “wait” — \\u00e9\\n"', 'text:'),
    'null and true': `${HEAD}article: { title: ~, publisher: true, lang: Null }\n`,
    'a tab in front': `${HEAD}article:\n\ttitle: One\n`,
    'a question mark': `${HEAD}? article\n: { title: One }\n`,
    'a key without value': `${HEAD}article: { title, lang: en }\n`,
    'an empty key': `${HEAD}article: { "": 1 }\n: 2\n`,
    'a number as key': `${HEAD}actors: { 10: { name: Ten }, 9: { name: Nine } }\n`,
    'the key of a prototype': `${HEAD}actors: { __proto__: { name: A }, constructor: { name: B } }\n`,
    'conflict markers': `${HEAD}<<<<<<< HEAD\narticle: {}\n=======\n>>>>>>> b\n`,
    NUL: `${HEAD}article: { title: "a\0b" }\n`,
    'deep nesting': `${HEAD}article: ${'['.repeat(200)}${']'.repeat(200)}\n`,
    'an open quote': `${HEAD}article: { title: "One }\n`,
    'odd escapes': `${HEAD}article: { title: "\\x41\\u0042\\U00000043\\e\\_\\/" }\n`,
    'a wrong escape': `${HEAD}article: { title: "\\q" }\n`,
    'a lone surrogate': `${HEAD}article: { title: "\\ud83d" }\n`,
    'a colon in words': `${HEAD}article:\n  title: One: two\n`,
    'block scalars': `${HEAD}article:\n  title: >-\n    one\n    two\n\n    three\n  lang: |+\n    en\n\n`,
  })) {
    it(`agrees with the slow one about ${name}`, () => checkSidecar(yaml));
  }
});

describe('reading a registry quickly', () => {
  it('gives what reading it slowly gives', () => {
    const yaml = `schema: on-the-record-actors/1\nactors:\n  ana:\n    name: "Ana Ruiz"\n    roles: [{ role: "pilot", from: "2024" }]\n    not: [b]\n`;
    for (const text of [yaml, yaml.replace('not:', 'not: &n'), yaml.replace('name:', 'nam:'), '', 'actors: []']) {
      const { registry, problems } = readRegistry(text);
      const quick = readRegistryQuickly(text);
      assert.deepEqual(quick.registry, registry);
      assert.deepEqual(quick.problems, problems);
    }
  });
});
