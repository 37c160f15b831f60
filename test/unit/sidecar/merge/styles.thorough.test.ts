import { assert } from 'chai';
import fc from 'fast-check';
import { parse } from 'yaml';
import { applyChanges } from '../../../../src/sidecar/change';
import type { Change } from '../../../../src/sidecar/change';
import { mergeSidecars } from '../../../../src/sidecar/merge/mergeSidecars';
import { splitConflicted } from '../../../../src/sidecar/merge/splitConflicted';
import { styledSidecar } from '../styledSidecar';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 10);

const fields = fc.record(
  {
    status: fc.constantFrom('confirmed', 'rejected', 'suggested'),
    note: fc.constantFrom('seen', 'a: b # c', 'two\nlines', null),
    tags: fc.constantFrom(['safety'], ['x', 'on'], null),
    source: fc.constantFrom({ text: 'Ana Ruiz', pos: 3 }, { text: 'she' }, null),
    'x-unknown': fc.constantFrom('words', { deep: ['c'], other: 1 }, null),
  },
  { requiredKeys: [] },
);

const change = fc.oneof(
  fc.record({ op: fc.constant('update'), which: fc.nat(), fields }),
  fc.record({ op: fc.constant('remove'), which: fc.nat() }),
  fc.record({ op: fc.constant('add'), which: fc.nat({ max: 500 }) }),
);
type Drawn = { op: string; which: number; fields?: object };

describe('merging sidecars of any style', () => {
  it('gives the changed side’s data, and the unchanged side’s bytes where that is ours', () => {
    fc.assert(
      fc.property(styledSidecar, fc.array(change, { maxLength: 4 }), ({ text }, drawn) => {
        const changed = changedBy(text, drawn, 'a');
        const taken = mergeSidecars({ base: text, ours: text, theirs: changed });
        assert.isEmpty(taken.clashes);
        assert.deepEqual(read(taken.text), read(changed));
        assert.equal(mergeSidecars({ base: text, ours: changed, theirs: text }).text, changed);
        assert.equal(mergeSidecars({ base: changed, ours: text, theirs: text }).text, text);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives sides that parse, whatever clashes', () => {
    fc.assert(
      fc.property(styledSidecar, fc.array(change), fc.array(change), ({ text }, mine, other) => {
        const [ours, theirs] = [changedBy(text, mine, 'a'), changedBy(text, other, 'b')];
        const merged = mergeSidecars({ base: text, ours, theirs });
        const sides = merged.clashes.length
          ? splitConflicted(merged.text)!
          : { ours: merged.text, theirs: merged.text };
        const [a, b] = [read(sides.ours), read(sides.theirs)];
        assert.equal(merged.clashes.length === 0, JSON.stringify(a) === JSON.stringify(b));
        // Merging what both sides agreed on with either side changes nothing more.
        assert.deepEqual(read(mergeSidecars({ base: theirs, ours: sides.theirs, theirs }).text), b);
      }),
      { numRuns: RUNS },
    );
  });
});

function changedBy(text: string, drawn: readonly Drawn[], side: string): string {
  let ids = (parse(text) as { annotations?: { id: string }[] }).annotations?.map(({ id }) => id) ?? [];
  const changes = drawn.flatMap(({ op, which, fields: changed }, i): Change[] => {
    const id = ids[which % Math.max(1, ids.length)];
    if (op === 'add') {
      const added = {
        id: `p-${side}${i}`,
        type: 'passage',
        text: `words ${i}`,
        pos: which,
        status: 'confirmed',
      } as const;
      return [{ op, items: [added] }];
    }
    if (id === undefined) return [];
    if (op === 'update') return [{ op, id, fields: changed! }];
    ids = ids.filter((other) => other !== id);
    return [{ op: 'remove', id }];
  });
  return applyChanges(text, changes);
}

/** What another reader makes of the text; empty lists and keys without a value say nothing. */
function read(text: string): unknown {
  const file = parse(text, (_, value: unknown) => value ?? undefined) as { annotations?: { id: string }[] };
  return { ...file, annotations: file.annotations ?? [] };
}
