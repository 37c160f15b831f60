import { counted } from './counted';
import type { L10n } from './l10n';

/** A TIMEX3 duration as people say it: `P3D` is “3 days”, `PT1H30M` “1 hour 30 minutes”, `PXW` “some weeks”. */
export function durationInWords(value: string, l10n: L10n): string | undefined {
  if (!value.startsWith('P')) return undefined;
  const [days, hours] = value.slice(1).split('T');
  const said = [...amountsIn(days, DATE_UNITS), ...amountsIn(hours ?? '', TIME_UNITS)].map(
    ([amount, unit]) => unit && amountInWords(amount, unit, l10n),
  );
  return said.length > 0 && said.every((each) => each) ? said.join(' ') : undefined;
}

type Unit =
  'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second' | 'quarter' | 'decade' | 'century' | 'weekend';

const DATE_UNITS: Readonly<Record<string, Unit>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  Q: 'quarter',
  DE: 'decade',
  CE: 'century',
  WE: 'weekend',
};
const TIME_UNITS: Readonly<Record<string, Unit>> = { H: 'hour', M: 'minute', S: 'second' };

/** `1Y6M` → 1 and year, 6 and month; a unit that is none is `undefined`. */
function amountsIn(parts: string, units: Readonly<Record<string, Unit>>): [string, Unit | undefined][] {
  if (parts === '') return [];
  const found = [...parts.matchAll(AMOUNT)];
  if (found.map(([all]) => all).join('') !== parts) return [[parts, undefined]];
  return found.map(([, amount, unit]) => [amount, units[unit]]);
}

/** 3D, 2.5Y, XM, 1DE */
const AMOUNT = /(X+|[\d.]+)(DE|CE|WE|[A-Z])/g;

function amountInWords(amount: string, unit: Unit, l10n: L10n): string {
  const { some, of } = WORDS[unit];
  return amount.startsWith('X') ? some(l10n) : of(Number(amount), l10n);
}

interface Words {
  /** An amount that nobody said. */
  readonly some: (l10n: L10n) => string;
  readonly of: (amount: number, l10n: L10n) => string;
}

/** Each unit is a message of its own: other languages do not make plurals by adding a letter. */
const WORDS: Readonly<Record<Unit, Words>> = {
  year: { some: (l) => l.t('some years'), of: (n, l) => counted(l, '{0} year|{0} years', n) },
  month: { some: (l) => l.t('some months'), of: (n, l) => counted(l, '{0} month|{0} months', n) },
  week: { some: (l) => l.t('some weeks'), of: (n, l) => counted(l, '{0} week|{0} weeks', n) },
  day: { some: (l) => l.t('some days'), of: (n, l) => counted(l, '{0} day|{0} days', n) },
  hour: { some: (l) => l.t('some hours'), of: (n, l) => counted(l, '{0} hour|{0} hours', n) },
  minute: { some: (l) => l.t('some minutes'), of: (n, l) => counted(l, '{0} minute|{0} minutes', n) },
  second: { some: (l) => l.t('some seconds'), of: (n, l) => counted(l, '{0} second|{0} seconds', n) },
  quarter: { some: (l) => l.t('some quarters'), of: (n, l) => counted(l, '{0} quarter|{0} quarters', n) },
  decade: { some: (l) => l.t('some decades'), of: (n, l) => counted(l, '{0} decade|{0} decades', n) },
  century: { some: (l) => l.t('some centuries'), of: (n, l) => counted(l, '{0} century|{0} centuries', n) },
  weekend: { some: (l) => l.t('some weekends'), of: (n, l) => counted(l, '{0} weekend|{0} weekends', n) },
};
