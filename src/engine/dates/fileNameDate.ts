import { dayOf, isDayOfMonth } from './calendar';
import { dayValue } from './values';

// Examples: 2024-03-03-bridge.txt, bridge_20240303.txt, news/2024/03/03/bridge.txt
const YEAR_MONTH_DAY = /(?<!\d)((?:19|20)\d\d)([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g;

/** The date a file name or path states, the last where it states several: `YYYY-MM-DD`, or null. */
export function dateFromFileName(name: string): string | null {
  let found: string | null = null;
  for (const [, year, , month, day] of name.matchAll(YEAR_MONTH_DAY)) {
    if (isDayOfMonth(Number(day), Number(month), Number(year)))
      found = dayValue(dayOf(Number(year), Number(month), Number(day)));
  }
  return found;
}
