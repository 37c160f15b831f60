import { assert } from 'chai';
import { applyChanges } from '../../../../src/sidecar/change';
import { plainTree } from '../../../../src/sidecar/yaml/plainTree';
import { treeOfEvents } from '../../../../src/sidecar/yaml/quickTree';
import { dataOf, type YamlNode } from '../../../../src/sidecar/yaml/tree';
import { madeNewsroom } from '../../../support/madeNewsroom';

/** Every scalar's own words in the file. */
function wordsIn(text: string, node: YamlNode): string[] {
  if (node.type === 'scalar') return [text.slice(node.start, node.end)];
  const inner = node.type === 'map' ? node.entries : node.items;
  return inner.flatMap(({ value }) => wordsIn(text, value));
}

function checkPlain(text: string): void {
  const [plain, parsed] = [plainTree(text), treeOfEvents(text)];
  assert.isDefined(plain, text);
  assert.deepEqual(dataOf(plain!), dataOf(parsed!), text);
  assert.deepEqual(wordsIn(text, plain!), wordsIn(text, parsed!), text);
}

const WRITTEN = applyChanges(undefined, [
  { op: 'article', fields: { title: 'He said “no” \\ and "yes":\n\tnow 🙂', published: '2026-03-14', lang: 'en' } },
  { op: 'actor', id: 'yes', fields: { name: 'Ja, ja', kind: 'person', aliases: ['Y. # 1'], roles: [] } },
  {
    op: 'add',
    items: [
      {
        id: 'q-7f3k2m9p',
        type: 'quote',
        text: 'We will not open',
        before: '“',
        pos: 1,
        more: [{ text: 'nor close', pos: 40 }],
        kind: 'direct',
        source: { text: 'Ja, ja', pos: 20 },
        speaker: 'yes',
        tags: ['safety', 'on'],
        status: 'suggested',
        rule: 'marks-then-verb',
        confidence: 0.93,
      },
      { id: 'p-7f3k2m9q', type: 'passage', text: '', status: 'confirmed', by: 'mk' },
    ],
  },
]);

describe('the tree of YAML in the plain style', () => {
  it('is what a parser gives of what this program writes', () => {
    checkPlain(WRITTEN);
    checkPlain(WRITTEN.replaceAll('\n', '\r\n'));
    checkPlain(WRITTEN.trimEnd());
  });
  it('is so for every sidecar and registry of a newsroom', () => {
    for (const { path, text } of madeNewsroom({ articles: 20, sidecars: 20, seed: 7 }))
      if (path.endsWith('.yaml')) checkPlain(text);
  });
  for (const [name, yaml] of Object.entries({
    'comments and empty lines': '# first\n\na: 1 # one\n\n   # inside\nb:   # nothing\nc: "x" # \\"\n',
    'bare words': 'a: Port stays shut, it says\nb: { c: Ana Ruiz, d: Zoë }\ne: http://example.org/#a\nf: [x y , z]\n',
    'a list of words': 'a:\n  - one\n  - "two"\n  - [3]\n',
    'mappings in lists': 'a:\n  - id: 1\n    b:\n      - c: 2\n\n    d: 3\n  -   { e: 4 }\n',
    'words of numbers and truth': 'a: 12\nb: 0.5\nc: true\nd: null\ne: 2026-03-14\nf: True story\ng: nothing\n',
    'empty brackets': 'a: []\nb: {}\nc: [ ]\nd: { }\n',
    'nothing between the marks': 'a: ""\n',
    'marks behind backslashes': 'a: "\\\\"\nb: "\\""\nc: "\\\\\\""\nd: "x"\n',
    'keys in marks': '"a b": 1\n"c": { "d": 2 }\n',
  })) {
    it(`is what a parser gives of ${name}`, () => checkPlain(yaml));
  }
  for (const [name, yaml] of Object.entries({
    'words over two lines': 'a: one\n  two\n',
    'marks over two lines': 'a: "one\n  two"\n',
    'brackets over two lines': 'a: [1,\n  2]\n',
    'words between single marks': "a: 'one'\n",
    'a block of words': 'a: |\n  one\n',
    'an anchor': 'a: &b 1\n',
    'an alias': 'a: *b\n',
    'a tag': 'a: !!str 1\n',
    'keys that stand twice': 'a: 1\na: 2\n',
    'keys that stand twice in brackets': 'a: { b: 1, "b": 2 }\n',
    'a merge key': '"<<": { a: 1 }\n',
    'a key that is no word': 'null: 1\n',
    'a colon in words': 'a: b: c\n',
    'a colon at the end of words': 'a: b:\n',
    'a colon without a space': 'a:1\n',
    'a list beside its key': 'a:\n- 1\n',
    'a list after a mapping': 'a: 1\n- 2\n',
    'a line that stands out': '  a: 1\n b: 2\n',
    'a line that stands in': 'a: 1\n  b: 2\n',
    'a value after the marks': 'a: "b" c\n',
    'a comma too many': 'a: [1, ]\n',
    'an open bracket': 'a: [1\n',
    'an open mark': 'a: "b\n',
    'a mark that is open because of a backslash': 'a: "b\\"\n',
    'an escape of YAML alone': 'a: "\\x41"\n',
    'a tab': 'a:\t1\n',
    'a lone return': 'a: 1\rb: 2\n',
    'half of a pair': 'a: "\ud83d"\n',
    'a byte order mark': '\uFEFFa: 1\n',
    'a document mark': '---\na: 1\n',
    'a conflict marker': 'a: 1\n=======\n',
    'an odd number': 'a: 0x1F\n',
    'too many brackets': `a: ${'['.repeat(30)}${']'.repeat(30)}\n`,
    'a key too long': `${'a'.repeat(1_100)}: 1\n`,
    nothing: '',
    'a comment alone': '# nothing\n',
  })) {
    it(`leaves ${name} to a parser`, () => assert.isUndefined(plainTree(yaml)));
  }
});
