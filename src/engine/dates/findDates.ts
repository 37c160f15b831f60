import type { DateExpression } from '../annotations';
import { blocks } from './blocks';
import { confidenceOf } from './confidence';
import { directionOf } from './direction';
import { HEAD, STARTER } from './lexicon/classes';
import type { Node } from './nodes';
import { parseAt } from './parse/parser';
import { findPublicationDate } from './publicationDate';
import { parseDay } from './publicationDay';
import { hoursBefore, isJoined, rangeAfter, rangeBefore, shareYear } from './ranges';
import { newContext, type Context } from './resolve/context';
import { resolve, type Resolved } from './resolve/resolve';
import { tokenise } from './tokenise';
import { DIGITS, LETTERS, SENTENCE, Tokens } from './tokens';
import { dayValue } from './values';
import { CLASSES } from './wordTable';

export interface DatesInput {
  readonly text: string;
  /** Publication date, `YYYY-MM-DD`; without it the text's own dateline is tried, else relative dates stay open. */
  readonly date?: string;
  readonly title?: string;
}

/**
 * All dates, times, durations and sets of a text, in its order. Yields after each block of a few thousand characters;
 * the time it takes grows with the length of the text and with nothing else.
 */
export function* findDates(input: DatesInput): Generator<void, DateExpression[]> {
  const { text } = input;
  const document = parseDay(input.date ?? '') ?? parseDay(findPublicationDate(text)?.value ?? '');
  const context = newContext(document);
  const tokens = spare ?? new Tokens();
  spare = undefined;
  const found: DateExpression[] = [];
  let before = 0;
  for (const block of blocks(text)) {
    tokenise(tokens, text, block.start, block.end);
    const nodes = parseAll(tokens);
    resolveAll(tokens, nodes, context, before, found);
    before += tokens.count;
    yield;
  }
  tokens.clear();
  spare = tokens;
  return found;
}

/** The columns of the article before, for the next one: they are as large as a block and no larger. */
let spare: Tokens | undefined;

/** How many tokens before its head a date may begin: `at least one hundred and twenty consecutive days`. */
const REACH = 9;

/** From left to right, the longest date at each place; where none begins, one token further. */
function parseAll(t: Tokens): Node[] {
  const nodes: Node[] = [];
  const heads = headsAfter(t);
  const dateAt = (i: number): Node | null => parseAt(t, i);
  for (let i = 0; i < t.count;) {
    if (heads[i]! - i > REACH || !isStart(t, i)) {
      i++;
      continue;
    }
    const node = rangeBefore(t, i, dateAt) ?? hoursBefore(t, i, dateAt) ?? parseAt(t, i);
    if (!node || node.to <= i) {
      i++;
      continue;
    }
    nodes.push(node);
    i = node.to;
    for (let next = rangeAfter(t, node); next; next = rangeAfter(t, next)) {
      if (next.year !== undefined && node.kind === 'calendar' && node.month !== undefined) node.year ??= next.year;
      nodes.push(next);
      i = next.to;
    }
  }
  for (let k = 0; k + 1 < nodes.length; k++) shareYear(t, nodes[k]!, nodes[k + 1]!);
  return nodes;
}

let headBuffer = new Int32Array(0);

/**
 * For each token the next one, itself included, that a date cannot do without: a name of the calendar or a number. A date
 * that begins before it reaches it by words of the lexicon only, so that behind another word there is none.
 */
function headsAfter(t: Tokens): Int32Array {
  if (headBuffer.length < t.count) headBuffer = new Int32Array(t.count * 2);
  let next = 1 << 30;
  for (let i = t.count - 1; i >= 0; i--) {
    if (CLASSES[t.words[i]!]! & HEAD || t.flags[i]! & DIGITS) next = i;
    else if (t.words[i] === 0 && t.flags[i]! & LETTERS) next = 1 << 30;
    headBuffer[i] = next;
  }
  return headBuffer;
}

function isStart(t: Tokens, i: number): boolean {
  if (t.flags[i]! & DIGITS || CLASSES[t.words[i]!]! & STARTER) return true;
  return !(t.flags[i]! & LETTERS) && t.touches(i + 1) && t.flag(i + 1, DIGITS);
}

const AND_OR = new Set(['and', 'or']);

function resolveAll(t: Tokens, nodes: readonly Node[], c: Context, before: number, found: DateExpression[]): void {
  let sentence = 0;
  let checked = 0;
  let previous: Node | null = null;
  let result: Resolved | null = null;
  for (const node of nodes) {
    for (; checked <= node.from; checked++) if (t.flag(checked, SENTENCE)) sentence = checked;
    c.position = before + node.from;
    c.direction = () => directionOf(t, node.from, node.to);
    c.before = t.text(node.from - 1);
    c.article = t.text(node.from) === 'the' && !node.mod;
    c.sentenceYear = c.statedAt >= before + sentence ? c.statedYear : null;
    c.joined =
      previous?.kind === 'calendar' && node.kind === 'calendar' && isJoined(t, previous.to, node.from) ? result : null;
    c.range = c.joined !== null && !AND_OR.has(t.text(node.from - 1));
    const r = resolve(node, c);
    previous = node;
    result = r;
    if (node.kind === 'calendar' && node.year !== undefined && node.month !== undefined) {
      c.statedYear = node.year;
      c.statedAt = c.position;
    }
    const start = t.start[node.from]!;
    const end = t.end[node.to - 1]!;
    const text = t.source.slice(start, end);
    const { type, value, rule } = r;
    const confidence = confidenceOf(rule);
    if (!node.mod && r.anchor === undefined) found.push({ start, end, text, type, value, rule, confidence });
    else {
      const mod = node.mod ? { mod: node.mod } : {};
      const anchor = r.anchor === undefined ? {} : { anchor: dayValue(r.anchor) };
      found.push({ start, end, text, type, value, ...mod, ...anchor, rule, confidence });
    }
  }
}
