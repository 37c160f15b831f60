import { assert } from 'chai';
import { applyChanges, SidecarError } from '../../../src/sidecar/change';
import { readSidecar } from '../../../src/sidecar/read';
import { MAX_LENGTH } from '../../../src/sidecar/yaml/parseYaml';
import { sketch } from '../../../src/sidecar/yaml/sketch';
import { MALFORMED } from '../../support/malformedSidecars';

const texts = MALFORMED.flatMap(({ content, ...about }) =>
  typeof content === 'string' ? [{ ...about, content }] : [],
);

describe('a malformed sidecar', () => {
  it('is one of at least a hundred, no two alike', () => {
    assert.isAtLeast(MALFORMED.length, 100);
    assert.lengthOf(new Set(MALFORMED.map(({ name }) => name)), MALFORMED.length);
  });

  for (const { name, content, code, line } of texts) {
    it(`${name}: says what is wrong and where`, function () {
      this.timeout(10_000);
      const [first, ...others] = readSidecar(content).problems;
      assert.isDefined(first);
      assert.equal(first.code, code, first.message);
      if (line !== undefined) assert.equal(first.line, line, first.message);
      for (const problem of [first, ...others]) {
        assert.match(problem.message, SENTENCE);
        assert.notMatch(problem.message, /undefined|NaN|\[object/);
        assert.isAtMost(problem.start, problem.end);
        assert.isAtMost(problem.end, content.length);
      }
    });
  }

  it('is never written over where it cannot be read as a whole', () => {
    const add = { op: 'add', items: [{ id: 'p-00000009', type: 'passage', text: 'b', status: 'confirmed' }] } as const;
    for (const { name, content } of texts) {
      const { sidecar } = readSidecar(content);
      if (sidecar) continue;
      assert.throws(() => applyChanges(content, [add]), SidecarError, /^\d+:\d+: /, name);
    }
  });

  it('is written to where only a part of it is wrong, and keeps that part as it is', () => {
    const add = { op: 'add', items: [{ id: 'p-00000009', type: 'passage', text: 'b', status: 'confirmed' }] } as const;
    let written = 0;
    for (const { name, content } of texts) {
      if (!readSidecar(content).sidecar) continue;
      let made: string;
      try {
        made = applyChanges(content, [add]);
      } catch (error) {
        assert.instanceOf(error, SidecarError, name);
        continue;
      }
      written++;
      for (const each of content.split('\n')) assert.include(made, each.replace(/\s*(?:\[\])?$/, ''), name);
      assert.isTrue(
        readSidecar(made).sidecar?.annotations.some(({ id }) => id === 'p-00000009'),
        name,
      );
    }
    assert.isAbove(written, 20);
  });

  it('is no obstacle to what helps to write it', () => {
    for (const { content } of texts) if (content.length <= MAX_LENGTH) sketch(content);
  });
});

/** `“status” is “maybe”; it can be suggested, confirmed, rejected.` */
const SENTENCE = /^[A-Z“].*[.!?]$/s;
