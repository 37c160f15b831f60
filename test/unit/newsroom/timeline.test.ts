import { assert } from 'chai';
import { calendarPlace, monthOf, UNDATED, yearOf } from '../../../src/newsroom/timeline';

describe('the timeline', () => {
  for (const [value, place] of [
    ['2026-03-20', '2026-03-20'],
    ['2026-03-12TAF', '2026-03-12'],
    ['2026-03-20T18:30', '2026-03-20'],
    ['2026-03', '2026-03'],
    ['2026-W12', '2026-W12'],
    ['2026-W12-WE', '2026-W12'],
    ['2026', '2026'],
    ['2026-Q1', '2026'],
    ['2026-SP', '2026'],
    ['P3D', UNDATED],
    ['XXXX-12-23', UNDATED],
    ['XXXX-WXX-2', UNDATED],
    ['PRESENT_REF', UNDATED],
    ['202', UNDATED],
    ['T18:30', UNDATED],
    [undefined, UNDATED],
  ])
    it(`puts ${value} at ${place || 'no day'}`, () => assert.equal(calendarPlace(value), place));

  it('puts a week into the month, and the year, of its Thursday', () => {
    assert.equal(monthOf('2026-W12'), '2026-03');
    assert.equal(monthOf('2026-W01'), '2026-01');
    assert.equal(monthOf('2027-W01'), '2027-01');
    assert.equal(monthOf('2020-W53'), '2020-12');
    assert.equal(monthOf('2026-W14'), '2026-04');
    assert.equal(yearOf('2026-W01'), '2026');
  });

  it('knows no month of a whole year', () => assert.isUndefined(monthOf('2026')));
});
