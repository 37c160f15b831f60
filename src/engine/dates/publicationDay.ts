import { dayOf, isDayOfMonth, type Day } from './calendar';

/** The day of `2026-03-20` or `2026-03-20T08:30`; null where it is none. */
export function parseDay(iso: string): Day | null {
  // Example: 2026-03-20T08:30Z
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/.exec(iso);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1 || month < 1 || month > 12 || !isDayOfMonth(day, month, year)) return null;
  return dayOf(year, month, day);
}
