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
  const { one, many, some } = WORDS[unit](l10n);
  if (amount === '1') return one;
  return amount.startsWith('X') ? some : many(amount);
}

interface Forms {
  readonly one: string;
  readonly some: string;
  readonly many: (amount: string) => string;
}

/** Each form is a message of its own: other languages do not make plurals by adding a letter. */
const WORDS: Readonly<Record<Unit, (l10n: L10n) => Forms>> = {
  year: (l) => ({ one: l.t('1 year'), some: l.t('some years'), many: (n) => l.t('{0} years', n) }),
  month: (l) => ({ one: l.t('1 month'), some: l.t('some months'), many: (n) => l.t('{0} months', n) }),
  week: (l) => ({ one: l.t('1 week'), some: l.t('some weeks'), many: (n) => l.t('{0} weeks', n) }),
  day: (l) => ({ one: l.t('1 day'), some: l.t('some days'), many: (n) => l.t('{0} days', n) }),
  hour: (l) => ({ one: l.t('1 hour'), some: l.t('some hours'), many: (n) => l.t('{0} hours', n) }),
  minute: (l) => ({ one: l.t('1 minute'), some: l.t('some minutes'), many: (n) => l.t('{0} minutes', n) }),
  second: (l) => ({ one: l.t('1 second'), some: l.t('some seconds'), many: (n) => l.t('{0} seconds', n) }),
  quarter: (l) => ({ one: l.t('1 quarter'), some: l.t('some quarters'), many: (n) => l.t('{0} quarters', n) }),
  decade: (l) => ({ one: l.t('1 decade'), some: l.t('some decades'), many: (n) => l.t('{0} decades', n) }),
  century: (l) => ({ one: l.t('1 century'), some: l.t('some centuries'), many: (n) => l.t('{0} centuries', n) }),
  weekend: (l) => ({ one: l.t('1 weekend'), some: l.t('some weekends'), many: (n) => l.t('{0} weekends', n) }),
};
