/**
 * Where a TIMEX3 value or an ISO date stands in a calendar: `2026-03-20`, `2026-03`, `2026-W12`, `2026`;
 * {@link UNDATED} for what stands nowhere in it: durations, sets, `XXXX-12-23`, `PRESENT_REF`.
 */
export type CalendarPlace = string;

export const UNDATED: CalendarPlace = '';

/** `2026-03-20T18:30` and `2026-03-12TAF` are of their day. */
const DAY = /^\d{4}-\d\d-\d\d/;
const MONTH = /^\d{4}-\d\d$/;
/** `2026-W12` and its weekend, `2026-W12-WE`. */
const WEEK = /^\d{4}-W\d\d/;
/** `2026`, and its parts that are no months: `2026-Q1`, `2026-SP`, `2026-H2`. */
const YEAR = /^\d{4}(?=$|-[A-Z])/;

export function calendarPlace(value: string | undefined): CalendarPlace {
  if (value === undefined) return UNDATED;
  for (const pattern of [DAY, MONTH, WEEK, YEAR]) {
    const match = pattern.exec(value);
    if (match) return match[0];
  }
  return UNDATED;
}

/** `2026-03-20` → `2026`; a week is of the year its month is of. */
export function yearOf(place: CalendarPlace): string {
  return (monthOf(place) ?? place).slice(0, 'YYYY'.length);
}

/** The month a place lies in, `undefined` for a whole year. A week belongs to the month of its Thursday, as ISO 8601 has it. */
export function monthOf(place: CalendarPlace): string | undefined {
  const week = /^(\d{4})-W(\d\d)/.exec(place);
  if (week) return thursdayOf(Number(week[1]), Number(week[2])).toISOString().slice(0, 'YYYY-MM'.length);
  return place.length >= 'YYYY-MM'.length ? place.slice(0, 'YYYY-MM'.length) : undefined;
}

function thursdayOf(year: number, week: number): Date {
  // The week of 4 January is the first; its Thursday lies 3 days after its Monday.
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getUTCDate() - ((fourth.getUTCDay() + 6) % 7);
  return new Date(Date.UTC(year, 0, monday + 3 + (week - 1) * 7));
}
