import { assert } from 'chai';
import fc from 'fast-check';
import { sketch } from '../../../../src/sidecar/yaml/sketch';
import type { YamlNode } from '../../../../src/sidecar/yaml/tree';
import { treeOf } from '../../../../src/sidecar/yaml/treeOfDocument';
import { styledSidecar } from '../styledSidecar';

/** What both must say of a valid text: where everything stands. How words over several lines are joined, and what is a number, is not said. */
function placed(node: YamlNode, text: string): unknown {
  if (node.type === 'scalar') {
    if (node.style === 'empty') return 'empty';
    const isOnOneLine = !text.slice(node.start, node.end).includes('\n');
    return [node.style, node.start, isOnOneLine ? [node.end, node.style === 'quoted' && node.value] : 'lines'];
  }
  if (node.type === 'seq') return [node.flow, node.items.map(({ dash, value }) => [dash, placed(value, text)])];
  const entries = node.entries.map(({ key, keyStart, keyEnd, afterColon, value }) => {
    return [key, keyStart, keyEnd, afterColon, placed(value, text)];
  });
  return [node.flow, entries];
}

describe('the sketch of a YAML text', () => {
  it('agrees with the reading of valid sidecars of any style, on where everything stands', () => {
    fc.assert(
      fc.property(styledSidecar, ({ text }) => {
        const { root, errors } = treeOf(text);
        assert.deepEqual(errors, []);
        assert.deepEqual(placed(sketch(text)!, text), placed(root!, text), text);
      }),
      { numRuns: 1000 },
    );
  });
});
