const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether this is a day that there is, as `2026-03-14`; the 30th of February is none. */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && !isLeap ? 28 : month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
