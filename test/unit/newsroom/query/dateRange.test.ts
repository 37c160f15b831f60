import { assert } from 'chai';
import { dateRange } from '../../../../src/newsroom/query/dateRange';

describe('dates of a query', () => {
  // A Saturday.
  const today = '2026-02-14';
  for (const [text, from, to] of [
    ['2021', '2021-01-01', '2021-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-02-03', '2026-02-03', '2026-02-03'],
    ['2021-12..2022-01', '2021-12-01', '2022-01-31'],
    ['2021-12-24..2022', '2021-12-24', '2022-12-31'],
    ['2022-01..', '2022-01-01', undefined],
    ['..2022-01', undefined, '2022-01-31'],
    ['today', '2026-02-14', '2026-02-14'],
    ['yesterday', '2026-02-13', '2026-02-13'],
    ['this-week', '2026-02-09', '2026-02-15'],
    ['last-week', '2026-02-02', '2026-02-08'],
    ['This-Month', '2026-02-01', '2026-02-28'],
    ['last-month', '2026-01-01', '2026-01-31'],
    ['last-year', '2025-01-01', '2025-12-31'],
    ['last-month..', '2026-01-01', undefined],
    ['february', '2026-02-01', '2026-02-28'],
    ['mar', '2025-03-01', '2025-03-31'],
  ] as const)
    it(text, () => {
      const range = dateRange(text, today);
      assert.deepEqual([range?.from, range?.to], [from, to]);
      assert.exists(range);
    });

  it('last month in January is last December', () =>
    assert.deepEqual(dateRange('last-month', '2026-01-31'), { from: '2025-12-01', to: '2025-12-31' }));

  for (const text of [
    '',
    '..',
    '2026-00',
    '2026-2',
    '26',
    '2026-02-29',
    '2026..2025',
    'a..b',
    '2026-01...',
    'last month',
  ])
    it(`“${text}” is none`, () => assert.isUndefined(dateRange(text, today)));
});
