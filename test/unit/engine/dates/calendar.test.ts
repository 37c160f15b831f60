import { assert } from 'chai';
import fc from 'fast-check';
import { addMonths, civil, dayOf, easter, isoWeek, nthWeekday, weekdayOf } from '../../../../src/engine/dates/calendar';
import { parseDay } from '../../../../src/engine/dates/publicationDay';
import { dayValue, weekValue } from '../../../../src/engine/dates/values';

const day = (iso: string): number => parseDay(iso)!;

describe('the calendar', () => {
  it('counts days from 1 January 1970', () => {
    assert.equal(dayOf(1970, 1, 1), 0);
    assert.equal(dayOf(2000, 3, 1) - dayOf(2000, 2, 28), 2);
    assert.equal(dayOf(1900, 3, 1) - dayOf(1900, 2, 28), 1);
  });

  it('agrees with the Date global on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
        const { year, month, day: d } = civil(n);
        assert.equal(dayOf(year, month, d), n);
        const date = new Date(n * 86_400_000);
        assert.deepEqual([year, month, d], [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        assert.equal(weekdayOf(n) % 7, date.getUTCDay());
      }),
    );
  });

  it('numbers ISO weeks over the turn of a year', () => {
    const weeks = {
      '2020-12-31': '2020-W53',
      '2021-01-03': '2020-W53',
      '2021-01-04': '2021-W01',
      '2018-12-31': '2019-W01',
      '2026-01-01': '2026-W01',
    };
    for (const [date, week] of Object.entries(weeks)) assert.equal(weekValue(day(date)), week, date);
    assert.deepEqual(isoWeek(day('2027-01-01')), { year: 2026, week: 53 });
  });

  it('keeps to the end of a month', () => {
    assert.equal(dayValue(addMonths(day('2024-01-31'), 1)), '2024-02-29');
    assert.equal(dayValue(addMonths(day('2023-01-31'), 1)), '2023-02-28');
    assert.equal(dayValue(addMonths(day('2024-03-31'), -1)), '2024-02-29');
    assert.equal(dayValue(addMonths(day('2024-03-31'), -15)), '2022-12-31');
  });

  it('knows Easter and the n-th weekday', () => {
    for (const [year, date] of [
      [1998, '1998-04-12'],
      [2000, '2000-04-23'],
      [2024, '2024-03-31'],
      [2026, '2026-04-05'],
    ] as const) {
      assert.equal(dayValue(easter(year)), date);
    }
    assert.equal(dayValue(nthWeekday(2025, 11, 4, 4)), '2025-11-27');
    assert.equal(dayValue(nthWeekday(2026, 5, 1, -1)), '2026-05-25');
  });

  it('reads days and refuses what is none', () => {
    assert.equal(dayValue(day('2026-03-14')), '2026-03-14');
    assert.equal(day('2026-03-14T08:30'), day('2026-03-14'));
    for (const wrong of ['', '2026', '2026-02-30', '2026-13-01', '14.03.2026', '2026-03-140'])
      assert.isNull(parseDay(wrong), wrong);
  });
});
