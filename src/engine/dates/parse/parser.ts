import {
  APPROXIMATE,
  CARDINAL,
  DECADE,
  EDGE,
  FREQUENCY,
  HOLIDAY,
  ORDINAL,
  PART,
  RELATIVE,
  SEASON,
  UNIT,
  VAGUE,
  WEEKDAY,
} from '../lexicon/classes';
import type { Node } from '../nodes';
import { DIGITS, LETTERS, type Tokens } from '../tokens';
import { clockAt } from './clocks';
import { dayAt } from './days';
import { approximateAt, COMPARED, edgeAt, partAt } from './modified';
import { afterAmount } from './offsets';
import { fiscalAt, nthAt, weekOfAt } from './parts';
import { centuryAt, decadeAt, ordinalAt, seasonAt, yearPartAt } from './periods';
import { isDash } from './quantity';
import { relativeAt } from './relatives';
import { setAt } from './sets';
import { vagueAt } from './vague';

/** `the end of early last spring` is as deep as anybody writes; deeper nesting is not followed. */
const DEEPEST = 4;

/**
 * What can be read from token `i` on: the longest date that begins there, or null. What was read inside another date is
 * kept with the tokens, so that no text can make the work grow faster than itself.
 */
export function parseAt(t: Tokens, i: number, depth = 0): Node | null {
  if (depth === 0) return parseHere(t, i, 0);
  if (depth > DEEPEST) return null;
  const key = i * (DEEPEST + 1) + depth;
  let node = t.nested.get(key) as Node | null | undefined;
  if (node === undefined) {
    node = parseHere(t, i, depth);
    t.nested.set(key, node);
  }
  return node;
}

function parseHere(t: Tokens, i: number, depth: number): Node | null {
  return t.text(i) === 'the' ? (withArticle(t, i, depth) ?? parseBare(t, i, depth)) : parseBare(t, i, depth);
}

/** `the past three decades`, `the 1990s`, `the end of March`: the article belongs to the extent. */
function withArticle(t: Tokens, i: number, depth: number): Node | null {
  const node = parseBare(t, i + 1, depth);
  if (!node || node.from !== i + 1) return node;
  return takesArticle(t, i, node) ? { ...node, from: i } : node.kind === 'vague' ? null : node;
}

/** Not in `the March 3 meeting`, `the Friday vote`, `the spring thaw`, `the five-hour visit`: there it is the noun's. */
function takesArticle(t: Tokens, i: number, node: Node): boolean {
  const beforeNoun = t.flag(node.to, LETTERS) && t.words[node.to] === 0 && !t.touches(node.to);
  switch (node.kind) {
    case 'calendar':
      if (t.text(i + 1) === 'year') return true;
      return (ordinalAt(t, i + 1) !== null || !!node.relation || !!node.mod) && !beforeNoun;
    case 'season':
    case 'dayPart':
      return !beforeNoun;
    case 'yearPart':
      return !(beforeNoun && isDash(t, i + 2));
    case 'duration':
      return node.rule !== 'bare-plural' && !isDash(t, node.from + 1) && !isDash(t, node.to - 2);
    case 'vague':
      return node.rule === 'recent-units';
    case 'clock':
    case 'set':
    case 'deictic':
    case 'holiday':
      return false;
    case 'unit':
    case 'stretch':
    case 'offset':
    case 'decade':
    case 'century':
    case 'weekOf':
    case 'nth':
      return true;
  }
}

/** What each kind of token can begin; most tokens are asked one or two questions. */
function parseBare(t: Tokens, i: number, depth: number): Node | null {
  const { classes, text } = t.word(i);
  const digits = t.flag(i, DIGITS);
  const sign = !digits && !t.flag(i, LETTERS);
  let best: Node | null = null;
  if (classes & APPROXIMATE || COMPARED.has(text)) best = longer(best, approximateAt(t, i, depth, parseAt));
  if (classes & PART) best = longer(best, partAt(t, i, depth, parseAt));
  if (classes & EDGE || text === 'year' || text === 'latter') best = longer(best, edgeAt(t, i, depth, parseAt));
  if (digits || classes & (ORDINAL | CARDINAL) || text === 'last') {
    best = longer(best, nthAt(t, i, depth, parseAt));
    best = longer(best, yearPartAt(t, i));
  }
  if (text === 'q' || text === 'h') best = longer(best, yearPartAt(t, i));
  if (classes & RELATIVE || text === 'the') best = longer(best, relativeAt(t, i));
  best = longer(best, dayAt(t, i));
  if (digits || classes & CARDINAL || text === 'half' || text === 'quarter') best = longer(best, clockAt(t, i));
  if (digits || sign || classes & DECADE) best = longer(best, decadeAt(t, i));
  if (digits || classes & (ORDINAL | CARDINAL)) best = longer(best, centuryAt(t, i));
  if (classes & SEASON) best = longer(best, seasonAt(t, i));
  if (FISCAL.has(text)) best = longer(best, fiscalAt(t, i));
  if (classes & (UNIT | HOLIDAY)) best = longer(best, weekOfAt(t, i, depth, parseAt));
  if (classes & VAGUE || text === 'the' || text === 'these') best = longer(best, vagueAt(t, i));
  if (digits || classes & (FREQUENCY | WEEKDAY | CARDINAL) || SETS.has(text)) best = longer(best, setAt(t, i));
  if (digits || sign || classes & (CARDINAL | UNIT) || AMOUNTS.has(text)) {
    best = longer(
      best,
      afterAmount(t, i, (k) => parseAt(t, k, depth + 1)),
    );
  }
  return best;
}

function longer(best: Node | null, node: Node | null): Node | null {
  return node && (!best || node.to > best.to) ? node : best;
}

const FISCAL = new Set(['fiscal', 'financial', 'academic', 'tax', 'fy', 'year']);
const SETS = new Set([
  'every',
  'each',
  'a',
  'an',
  'per',
  'once',
  'twice',
  'thrice',
  'several',
  'many',
  'weekdays',
  'weekends',
]);
const AMOUNTS = new Set([
  'a',
  'an',
  'half',
  'several',
  'few',
  'many',
  'countless',
  'numerous',
  'some',
  'various',
  'couple',
  'hundreds',
  'thousands',
  'tens',
  'dozens',
  'scores',
]);
