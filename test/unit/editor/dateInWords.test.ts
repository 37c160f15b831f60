import { assert } from 'chai';
import { dateInWords } from '../../../src/editor/dateInWords';
import { l10n } from '../../support/l10n';

describe('a date in words', () => {
  const cases: Record<string, string | undefined> = {
    '2026-03-20': 'Friday, 20 March 2026',
    '2024-02-29': 'Thursday, 29 February 2024',
    '2026-03': 'March 2026',
    '2026': '2026',
    '202X': 'the 2020s',
    '199': 'the 1990s',
    '19': 'the 1900s',
    '2026-W12': 'the week from Monday, 16 March 2026',
    '2026-W01': 'the week from Monday, 29 December 2025',
    '2026-W12-WE': 'the weekend of the week from Monday, 16 March 2026',
    '2026-Q1': 'quarter 1 of 2026',
    '2026-H2': 'half 2 of 2026',
    '2026-SU': 'summer 2026',
    'XXXX-SU': 'summer',
    'XXXX-12-23': '23 December',
    'XXXX-05': 'May',
    'XXXX-WXX-5': 'Friday',
    PRESENT_REF: 'now',
    PAST_REF: 'some time past',
    FUTURE_REF: 'some time to come',
    '2026-03-10TNI': 'Tuesday, 10 March 2026, night',
    '2026-03-20T14:30': 'Friday, 20 March 2026, 14:30',
    '2026-03-20T14': 'Friday, 20 March 2026, 14:00',
    '2026-03-20T09:30:15Z': 'Friday, 20 March 2026, 09:30:15 UTC',
    'T18:00+01:00': '18:00 UTC+01:00',
    TEV: 'evening',
    P3D: '3 days',
    P1Y: '1 year',
    P1Y6M: '1 year 6 months',
    PT2H: '2 hours',
    PT1H30M: '1 hour 30 minutes',
    P2DT3H: '2 days 3 hours',
    PXW: 'some weeks',
    'P2.5Y': '2.5 years',
    P2DE: '2 decades',
    P1WE: '1 weekend',
    '2026-02-30': undefined,
    '2026-13': undefined,
    '2026-03-20TXX:XX': 'Friday, 20 March 2026',
    'TXX:XX': undefined,
    'XXXX-XX-XX': undefined,
    'XXXX-XX-XXT14:20': '14:20',
    'XXXX-XX-XXTXX:XX': undefined,
    P: undefined,
    PT: undefined,
    P3: undefined,
    P3F: undefined,
    soon: undefined,
    '': undefined,
  };
  for (const [value, words] of Object.entries(cases))
    it(`${value || 'nothing'} is ${words ?? 'not known'}`, () => assert.equal(dateInWords(value, l10n), words));

  it('follows the rules of other languages', () => {
    const said = (language: string) =>
      ['2026-03-20', '2026-03', 'XXXX-12-23', '2026-W12'].map((value) => dateInWords(value, { ...l10n, language }));
    assert.deepEqual(said('de'), [
      'Freitag, 20. März 2026',
      'März 2026',
      '23. Dezember',
      'the week from 16. März 2026',
    ]);
    assert.deepEqual(said('uk').slice(1, 3), ['березень 2026 р.', '23 грудня']);
  });
});
