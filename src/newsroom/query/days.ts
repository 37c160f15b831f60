/** Reckoning with ISO dates without time, such as `2026-03-20`. */

const MS_A_DAY = 86_400_000;

/** Whether the calendar has this day: `2026-02-29` it has not. */
export function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

export function addDays(iso: string, days: number): string {
  const time = Date.parse(`${iso}T00:00:00Z`) + days * MS_A_DAY;
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** 0 for Monday. */
export function weekday(iso: string): number {
  return (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
