import { assert } from 'chai';
import { marksNear, newMarks, sketch } from '../../../../src/editor/reading/sketch';
import type { Mark } from '../../../../src/editor/reading/marks';
import { readSidecar } from '../../../../src/sidecar/read';

const TEXT = '“We will not open before Friday,” said Ana Ruiz, the harbourmaster.\n\nIt rained.';
const words = (marks: readonly Mark[]) =>
  marks.map(({ meaning, start, end }) => `${meaning} ${TEXT.slice(start, end)}`);

describe('sketch', () => {
  it('marks what stands in some paragraphs, the first one included', () => {
    assert.sameMembers(words(sketch(TEXT, { date: '2026-03-16' })), [
      'directQuote We will not open before Friday,',
      'source Ana Ruiz, the harbourmaster',
      'cue said',
      'date Friday',
    ]);
  });

  it('leaves out what a person has judged', () => {
    const { sidecar } = readSidecar(`schema: on-the-record/1
annotations:
  - { id: d-00000001, type: date, text: "Friday", timex: DATE, value: "2026-03-20", status: confirmed }
  - { id: q-00000001, type: quote, text: "We will not open before Friday,", kind: direct, status: rejected }
`);
    assert.deepEqual(words(sketch(TEXT, { sidecar })), []);
  });

  it('marks nothing where nothing is', () => {
    assert.deepEqual(sketch('', {}), []);
    assert.deepEqual(sketch('It rained.\n', {}), []);
  });
});

describe('new marks', () => {
  const mark = (meaning: Mark['meaning'], start: number, end: number, confirmed = false): Mark => ({
    meaning,
    start,
    end,
    confirmed,
  });

  it('are those that nothing of their meaning, and nothing confirmed, stands in the way of', () => {
    const sketched = [mark('directQuote', 0, 10), mark('date', 5, 8), mark('directQuote', 30, 40)];
    assert.deepEqual(newMarks(sketched, [mark('indirectQuote', 0, 12), mark('date', 6, 9)]), [
      sketched[0],
      sketched[2],
    ]);
    assert.deepEqual(newMarks(sketched, [mark('passage', 29, 31, true)]), [sketched[0], sketched[1]]);
  });

  it('are found beside those that touch the stretch', () => {
    const sorted = [mark('date', 0, 5), mark('directQuote', 10, 30), mark('date', 22, 25), mark('date', 50, 60)];
    assert.deepEqual(marksNear(sorted, { start: 20, end: 40 }), [sorted[1], sorted[2]]);
    assert.deepEqual(marksNear([], { start: 20, end: 40 }), []);
  });
});
