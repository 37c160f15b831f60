import { assert } from 'chai';
import fc from 'fast-check';
import { sketch } from '../../../../src/sidecar/yaml/sketch';
import type { YamlNode } from '../../../../src/sidecar/yaml/tree';

/** A node as plain words and brackets, to compare. */
function shown(node: YamlNode | undefined): unknown {
  if (!node) return undefined;
  if (node.type === 'scalar') return node.value;
  if (node.type === 'seq') return node.items.map(({ value }) => shown(value));
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, shown(value)]));
}

describe('the sketch of a YAML text', () => {
  const is = (text: string, expected: unknown) => assert.deepEqual(shown(sketch(text)), expected, text);

  it('takes a word without a colon for a key where its neighbours are keys', () => {
    is('a: 1\nspea\nb: 2\n', { a: '1', spea: null, b: '2' });
    is('- spea\n  b: 2\n', [{ spea: null, b: '2' }]);
    is('a:\n  spea\n', { a: 'spea' });
  });

  it('ends brackets that were never closed where other lines begin', () => {
    is('- { a: 1, b\n- c: 2\n', [{ a: '1', b: null }, { c: '2' }]);
    is('a: { b: [x, y\nc: 1\n', { a: { b: ['x', 'y'] }, c: '1' });
    is('a: {', { a: {} });
    is('a: {\n  b: 1\n}\nc: 2\n', { a: { b: '1' }, c: '2' });
  });

  it('ends quotation marks that were never closed where their line ends', () => {
    is('a: "x y\nb: 1\n', { a: 'x y', b: '1' });
    is("a: 'x\n", { a: 'x' });
    is('- { a: "x, b: 1 }\n- c\n', [{ a: 'x, b: 1 }' }, 'c']);
    is('a: "x\n  y"\nb: 1\n', { a: 'x\n  y', b: '1' });
  });

  it('knows comments, anchors, tags, aliases, markers and block scalars', () => {
    is('%YAML 1.2\n---\na: &x !!str b # c: d\n# e\nf: *x\n...\n', { a: 'b', f: '*x' });
    is('a: |\n  b: c\n\n  d\ne: >-\n  f\n', { a: 'b: c\n\n  d', e: 'f' });
    is('\uFEFFa: 1\r\nb:\r\n- c\r\n- d: e\r\n', { a: '1', b: ['c', { d: 'e' }] });
  });

  it('passes over lines that are indented as nothing else is', () => {
    is('a:\n    b: 1\n  c: 2\nd: 3\n', { a: { b: '1' }, d: '3' });
    is(
      '- a: 1\n   b\n- c: 2\n',
      [{ a: '1 b' }, { c: '2' }].map((each) => ('a' in each ? { a: '1\n   b' } : each)),
    );
  });

  it('gives nothing for nothing', () => {
    for (const text of ['', '\n', '# only a comment', '---\n', '\uFEFF']) assert.isUndefined(sketch(text), text);
  });

  it('never throws, whatever the text, and stays within it', () => {
    const piece = fc.constantFrom(
      ...[
        'a: ',
        '- ',
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '\n',
        '\n  ',
        '\n    ',
        '#',
        ' ',
        ',',
        '|',
        '> ',
        '&x ',
        '*x',
        '? ',
        ':',
        '---',
      ],
      ...['\t', '\r\n', 'word', '\uFEFF', '!t ', '%'],
    );
    const inside = (node: YamlNode, length: number): void => {
      assert.isAtLeast(node.start, 0);
      assert.isAtMost(node.end, length);
      assert.isAtMost(node.start, node.end);
      if (node.type === 'seq') for (const { value } of node.items) inside(value, length);
      if (node.type === 'map') for (const { value } of node.entries) inside(value, length);
    };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const node = sketch(text);
        if (node) inside(node, text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes deep nesting and long lines in its stride', () => {
    for (const text of [
      '['.repeat(50_000),
      '- '.repeat(50_000),
      '{a: '.repeat(50_000),
      'a: "\n'.repeat(50_000),
      '"\n'.repeat(50_000),
    ]) {
      assert.isDefined(sketch(text));
    }
    const line = `a: [${'x, '.repeat(200_000)}]`;
    const node = sketch(line);
    assert.equal(
      node?.type === 'map' && node.entries[0].value.type === 'seq' && node.entries[0].value.items.length,
      200_000,
    );
  });
});
