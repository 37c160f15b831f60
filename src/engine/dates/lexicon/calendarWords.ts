/** Names of the calendar. Abbreviations may carry a full stop; the tokeniser and the parser know of it. */
export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Monday first, as ISO 8601 counts. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mondays', 'mon'],
  ['tuesday', 'tuesdays', 'tue', 'tues'],
  ['wednesday', 'wednesdays', 'wed', 'weds'],
  ['thursday', 'thursdays', 'thu', 'thur', 'thurs'],
  ['friday', 'fridays', 'fri'],
  ['saturday', 'saturdays', 'sat'],
  ['sunday', 'sundays', 'sun'],
];

export const SEASONS: Readonly<Record<string, 'SP' | 'SU' | 'FA' | 'WI'>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
  wintertime: 'WI',
};

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Singular, then plurals and short forms. `half` is a unit of the year and a number; the parser decides. */
export const UNITS: Readonly<Record<Unit, readonly string[]>> = {
  second: ['second', 'seconds', 'sec', 'secs'],
  minute: ['minute', 'minutes', 'min', 'mins'],
  hour: ['hour', 'hours', 'hr', 'hrs'],
  day: ['day', 'days'],
  weekend: ['weekend', 'weekends'],
  week: ['week', 'weeks', 'wk', 'wks'],
  fortnight: ['fortnight', 'fortnights'],
  month: ['month', 'months', 'mth', 'mths'],
  quarter: ['quarter', 'quarters'],
  half: ['half', 'halves'],
  year: ['year', 'years', 'yr', 'yrs'],
  decade: ['decade', 'decades'],
  century: ['century', 'centuries'],
  millennium: ['millennium', 'millennia', 'millenniums'],
};

/** Parts of a day with the letters TIMEX3 has for them; `T12:00` and `T24:00` are points. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  mornings: 'TMO',
  afternoon: 'TAF',
  afternoons: 'TAF',
  evening: 'TEV',
  evenings: 'TEV',
  night: 'TNI',
  nights: 'TNI',
  dawn: 'TMO',
  daybreak: 'TMO',
  dusk: 'TEV',
  noon: 'T12:00',
  midday: 'T12:00',
  lunchtime: 'T12:00',
  midnight: 'T24:00',
};

/** Days counted from the document's. */
export const DEICTICS: Readonly<Record<string, number>> = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 };

export const DECADE_NAMES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** Minutes from UTC. Names that more than one zone uses (IST, CST abroad) have the reading a newspaper gives them. */
export const ZONES: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  jst: 540,
  kst: 540,
  hkt: 480,
  sgt: 480,
  aest: 600,
  aedt: 660,
  akst: -540,
  hst: -600,
};
