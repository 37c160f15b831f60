import { assert } from 'chai';
import { findDates } from '../../src/engine/dates/findDates';
import type { DateExpression } from '../../src/engine/annotations';

/** `{2026-03-20|Friday}`, `{199X/MID|the mid-1990s}`, `{set P1D|every day}`: value, `/` modifier, `set` for sets. */
const MARK = /\{(?:set )?[^|{}]+\|([^{}]*)\}/g;

/** The Saturday that the tests are published on, unless they say otherwise. */
const DATE = '2026-03-14';

/**
 * Strips the marks, finds the dates, writes the marks back and compares two strings. `date: ''` leaves the article without
 * a date of publication.
 */
export function check(marked: string, { date = DATE }: { date?: string } = {}): void {
  const text = marked.replace(MARK, '$1');
  assert.equal(mark(text, allDates(text, date)), marked);
}

/** All dates of a text, the steps of the generator run through. */
export function allDates(text: string, date = DATE): DateExpression[] {
  const steps = findDates({ text, ...(date ? { date } : {}) });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function mark(text: string, dates: readonly DateExpression[]): string {
  let written = '';
  let at = 0;
  for (const { start, end, type, value, mod } of dates) {
    written += `${text.slice(at, start)}{${type === 'SET' ? 'set ' : ''}${value}${mod ? `/${mod}` : ''}|${text.slice(start, end)}}`;
    at = end;
  }
  return written + text.slice(at);
}

/** One `it` for each row: the row is the test's name and its text. */
export function rows(texts: readonly string[], options: { date?: string } = {}): void {
  for (const text of texts) it(text, () => check(text, options));
}
