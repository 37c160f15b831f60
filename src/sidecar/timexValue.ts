import type { TimexType } from '../engine';

/** What a value of TIMEX3 looks like; each pattern is anchored and holds no repetition inside a repetition. */
const REFERENCE = /^(?:PAST|PRESENT|FUTURE)_REF$/;
/** `2026-03-20`, `XXXX-12-23`, `2026-W12-WE`, `2026-Q1`, `2026-SU`, `199`, `19`. */
const DAY =
  /^(?:[\dX]{2}|[\dX]{3}|[\dX]{4}(?:-(?:W[\dX]{2}(?:-(?:[1-7]|WE))?|Q[1-4X]|H[12X]|SP|SU|FA|WI|[\dX]{2}(?:-[\dX]{2})?))?)$/;
/** What follows the T of a time: `09:30`, `09:30:15Z`, `EV`. */
const HOUR = /^(?:MO|MI|AF|EV|NI|DT|PMO|PAF|PEV|[\dX]{2}(?::[\dX]{2}(?::[\dX]{2})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)$/;
/** One part of a duration: `3D`, `2.5Y`, `XM`, `1DE`. */
const PART = /^(?:X|\d{1,6}(?:\.\d{1,3})?)(?:DE|CE|WE|[YMWDHSQ])$/;
const PARTS = /(?:X|[\d.]+)[A-Z]{1,2}?(?=X|\d|$)/g;

/** Whether a value is one that TIMEX3 knows. Case counts. */
export function isTimexValue(value: string): boolean {
  if (REFERENCE.test(value)) return true;
  if (value.length > LONGEST) return false;
  if (value.startsWith('P')) return isDuration(value.slice(1));
  const [day, hour, ...rest] = value.split('T');
  if (rest.length) return false;
  return hour === undefined ? DAY.test(day) : (day === '' || DAY.test(day)) && HOUR.test(hour);
}

const LONGEST = 40;

/** The type a value speaks of; a SET needs a person to say so. */
export function timexTypeOf(value: string): TimexType {
  if (REFERENCE.test(value)) return 'DATE';
  if (value.startsWith('P')) return 'DURATION';
  return value.includes('T') ? 'TIME' : 'DATE';
}

function isDuration(parts: string): boolean {
  const [days, hours, ...rest] = parts.split('T');
  if (rest.length || (hours !== undefined && !hours) || (!days && !hours)) return false;
  return [days, hours ?? ''].every((half) => {
    const found = half.match(PARTS) ?? [];
    return found.join('') === half && found.every((part) => PART.test(part));
  });
}
