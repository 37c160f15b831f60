import { assert } from 'chai';
import { isTimexValue, timexTypeOf } from '../../../src/sidecar/timexValue';

describe('isTimexValue', () => {
  for (const value of [
    '2026-03-20',
    '2026-03',
    '2026',
    '199',
    '19',
    'XXXX-12-23',
    'XXXX-WXX-5',
    '2026-W12',
    '2026-W12-WE',
    '2026-Q1',
    '2026-H2',
    '2026-SU',
    '2026-03-20T09:30',
    '2026-03-20T09:30Z',
    '2026-03-20TEV',
    'T21:00',
    'P3D',
    'PT50M',
    'PXY',
    'P2Y6M',
    'P1DT12H',
    'P3DE',
    'P2.5Y',
    'PRESENT_REF',
  ])
    it(`takes ${value}`, () => assert.isTrue(isTimexValue(value)));

  for (const value of [
    '',
    'Friday',
    '20.3.2026',
    '2026-3-2',
    'P',
    'PT',
    'P3',
    '2026-03-20T',
    '2026T09T10',
    'NOW_REF',
    'PXXXX',
  ])
    it(`refuses “${value}”`, () => assert.isFalse(isTimexValue(value)));

  it('does not hang on a long value', () => assert.isFalse(isTimexValue(`P${'X1'.repeat(100_000)}`)));
});

describe('timexTypeOf', () => {
  it('tells dates, times and durations apart', () =>
    assert.deepEqual(['2026-03-20', '2026-03-20TEV', 'PT50M', 'PAST_REF'].map(timexTypeOf), [
      'DATE',
      'TIME',
      'DURATION',
      'DATE',
    ]));
});
