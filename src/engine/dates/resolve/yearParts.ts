import { civil, monthNumber, monthOfNumber, type Day } from '../calendar';
import type { Node } from '../nodes';
import { yearValue } from '../values';
import type { Context } from './context';
import type { Resolved } from './resolve';

/** The first month of each season; a winter counts to the year it begins in. */
const FIRST_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** `spring`, `last fall`, `the summer of 1998`. */
export function resolveSeason(node: Extract<Node, { kind: 'season' }>, c: Context): Resolved {
  const at = (year: number, rule: string, anchor?: Day): Resolved => ({
    type: 'DATE',
    value: `${yearValue(year)}-${node.code}`,
    rule,
    year,
    ...(anchor === undefined ? {} : { anchor }),
  });
  if (node.year !== undefined) return at(node.year, 'season-year');
  if (c.document === null) return { type: 'DATE', value: `XXXX-${node.code}`, rule: 'season-open' };
  const anchor = c.document;
  const today = civil(anchor);
  const now = monthNumber(today.year, today.month);
  const latest = latestStart(now, FIRST_MONTH[node.code]!);
  const current = now - latest < 3;
  const latestYear = monthOfNumber(latest).year;
  if (node.relation === 'last' || node.relation === 'previous')
    return at(current ? latestYear - 1 : latestYear, 'season-last', anchor);
  if (node.relation === 'next') return at(latestYear + 1, 'season-next', anchor);
  if (current) return at(latestYear, 'season-of-publication', anchor);
  const { ahead, sure } = c.direction();
  if (node.relation === 'this') {
    const over = !ahead && now - latest <= (sure ? 9 : 6);
    return at(over ? latestYear : latestYear + 1, 'season-this', anchor);
  }
  // Without a verb that says so, a season two months off is nearer than one ten months ago.
  return ahead || (!sure && now - latest >= 10)
    ? at(latestYear + 1, 'season-future', anchor)
    : at(latestYear, 'season-past', anchor);
}

/** `the third quarter`, `the first half of last year`, `3Q 1998`. */
export function resolveYearPart(node: Extract<Node, { kind: 'yearPart' }>, c: Context): Resolved {
  const length = node.letter === 'Q' ? 3 : 6;
  const first = (node.part - 1) * length;
  const at = (year: number, rule: string, anchor?: Day): Resolved => ({
    type: 'DATE',
    value: `${yearValue(year)}-${node.letter}${node.part}`,
    rule,
    year,
    ...(node.letter === 'Q' ? { quarter: year * 12 + first } : {}),
    ...(anchor === undefined ? {} : { anchor }),
  });
  const name = node.letter === 'Q' ? 'quarter' : 'half';
  if (node.year !== undefined) return at(node.year, `${name}-of-year`);
  if (c.document === null) return { type: 'DATE', value: `XXXX-${node.letter}${node.part}`, rule: `${name}-open` };
  const anchor = c.document;
  const today = civil(anchor);
  if (node.ofRelation) {
    const named = node.ofRelation === 'same' || node.ofRelation === 'previous' ? (c.year ?? today.year) : today.year;
    const step = node.ofRelation === 'last' || node.ofRelation === 'previous' ? -1 : node.ofRelation === 'next' ? 1 : 0;
    // `the third quarter of the year`, told in January, is one of the year before.
    const over = node.ofRelation === 'this' && monthNumber(named, first + 1) > monthNumber(today.year, today.month);
    return at(over && !c.direction().ahead ? named - 1 : named + step, `${name}-of-named-year`, anchor);
  }
  const now = monthNumber(today.year, today.month);
  const latest = latestStart(now, first + 1);
  const year = monthOfNumber(latest).year;
  if (now - latest < length) return at(year, `${name}-of-publication`, anchor);
  const { ahead, sure } = c.direction();
  return ahead && sure ? at(year + 1, `${name}-future`, anchor) : at(year, `${name}-past`, anchor);
}

/** The latest month `first` (1 to 12) that is not after the month `now`, counted from the year 0. */
function latestStart(now: number, first: number): number {
  const { year } = monthOfNumber(now);
  const start = monthNumber(year, first);
  return start <= now ? start : start - 12;
}
