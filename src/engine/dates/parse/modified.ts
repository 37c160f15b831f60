import { APPROXIMATE } from '../lexicon/classes';
import { APPROXIMATES, EDGES, PARTS } from '../lexicon/grammarWords';
import type { DateAt, Node } from '../nodes';
import type { Tokens } from '../tokens';
import { calendarAt } from './calendarDates';
import { clockAt } from './clocks';
import { afterAmount } from './offsets';
import { isDash } from './quantity';

export const COMPARED = new Set(['more', 'less', 'fewer', 'at', 'no', 'not']);

/** `about two years`, `at least 72 hours`, `more than a decade ago`, `just over a year`. */
export function approximateAt(t: Tokens, i: number, depth: number, dateAt: DateAt): Node | null {
  // `spent 3 million over two years`: only where a preposition leads it is `over` more than.
  if (t.text(i) === 'over' && !MORE_LEADS.has(t.text(i - 1))) return null;
  const [mod, at] = comparisonAt(t, i);
  if (!at) return null;
  const node =
    afterAmount(t, at, (k) => dateAt(t, k, depth + 1)) ??
    (t.has(i, APPROXIMATE) && t.text(i) !== 'over' ? clockAt(t, at) : null);
  return node ? { ...node, from: node.kind === 'clock' ? node.from : i, mod } : null;
}

const MORE_LEADS = new Set([
  'for',
  'in',
  'after',
  'of',
  'with',
  'within',
  'just',
  'well',
  'by',
  'is',
  'was',
  'be',
  'been',
  'a',
]);

/** The modifier and the token after the words that compare. */
function comparisonAt(t: Tokens, i: number): [mod: string, to: number] {
  const [a, b, c] = [t.text(i), t.text(i + 1), t.text(i + 2)];
  if (a === 'more' && b === 'than') return ['MORE_THAN', i + 2];
  if ((a === 'less' || a === 'fewer') && b === 'than') return ['LESS_THAN', i + 2];
  if (a === 'at' && b === 'least') return ['EQUAL_OR_MORE', i + 2];
  if (a === 'at' && b === 'most') return ['EQUAL_OR_LESS', i + 2];
  if (a === 'no' && b === 'more' && c === 'than') return ['EQUAL_OR_LESS', i + 3];
  if (a === 'not' && b === 'more' && c === 'than') return ['EQUAL_OR_LESS', i + 3];
  if (a === 'no' && (b === 'less' || b === 'fewer') && c === 'than') return ['EQUAL_OR_MORE', i + 3];
  if (a in APPROXIMATES && t.has(i, APPROXIMATE)) return [APPROXIMATES[a]!, i + 1];
  return ['', 0];
}

/** `early 1998`, `late March`, `mid-January`, `earlier this month`, `later in the week`, `late Friday`. */
export function partAt(t: Tokens, i: number, depth: number, dateAt: DateAt): Node | null {
  const part = t.text(i);
  const compared = part === 'earlier' || part === 'later';
  const mod = compared ? {} : { mod: PARTS[part]! };
  const preposition = t.text(i + 1) === 'in' || t.text(i + 1) === 'on';
  const at = preposition || isDash(t, i + 1) ? i + 2 : i + 1;
  const inner = dateAt(t, at, depth + 1);
  if (!inner || inner.from !== at || !HAS_PARTS.has(inner.kind)) return null;
  // `later in the week` is the week just spoken of, not the one of publication.
  if (inner.kind === 'unit' && (compared || preposition)) {
    return inner.relation === 'this' || inner.relation === 'same' ? { ...inner, bare: false, from: i, ...mod } : null;
  }
  if (preposition)
    return inner.kind === 'calendar' && inner.day ? null : compared ? null : { ...inner, from: i, ...mod };
  // `earlier Friday`, `later today`: the corpora leave the comparison out.
  return compared ? null : { ...inner, from: i, ...mod };
}

const HAS_PARTS = new Set([
  'unit',
  'calendar',
  'season',
  'decade',
  'century',
  'yearPart',
  'deictic',
  'dayPart',
  'holiday',
  'weekOf',
]);

/** `end of the year`, `beginning of 1998`, `middle of next week`, `latter part of March`, `year-end 1998`. */
export function edgeAt(t: Tokens, i: number, depth: number, dateAt: DateAt): Node | null {
  if (t.text(i) === 'year') {
    const end =
      isDash(t, i + 1) && t.text(i + 2) === 'end'
        ? i + 3
        : t.text(i + 1) === "'s" && t.text(i + 2) === 'end'
          ? i + 3
          : 0;
    if (!end) return null;
    const year = calendarAt(t, end);
    if (year?.kind === 'calendar' && year.year && !year.month) return { ...year, from: i, mod: 'END' };
    return { kind: 'unit', unit: 'year', relation: 'this', mod: 'END', from: i, to: end };
  }
  const latter = t.text(i) === 'latter' && t.text(i + 1) === 'part';
  const mod = latter ? 'END' : EDGES[t.text(i)];
  const of = latter ? i + 2 : i + 1;
  if (!mod || t.text(of) !== 'of') return null;
  const inner = dateAt(t, of + 1, depth + 1);
  if (
    !inner ||
    (inner.kind !== 'unit' &&
      inner.kind !== 'calendar' &&
      inner.kind !== 'season' &&
      inner.kind !== 'decade' &&
      inner.kind !== 'century' &&
      inner.kind !== 'yearPart')
  )
    return null;
  if (inner.kind === 'calendar' && inner.day) return null;
  return { ...inner, from: i, mod };
}
