import { dateRange, type DateRange } from './dateRange';
import { ANY, FILTER_KEYS, FIXED_VALUES, type FilterKey } from './filterKeys';
import { nearestWord } from './nearest';
import type { Condition, Query, QueryProblem } from './query';
import { termsOf, type Term, type TermPart } from './terms';
import { wordMatcher, type WordMatcher } from './wordMatcher';

/** Reads a query. Never throws: what cannot be understood is told as a problem. `today` is an ISO date, for `last-month`. */
export function parseQuery(text: string, { today }: { readonly today: string }): Query {
  const conditions: Condition[] = [];
  const problems: QueryProblem[] = [];
  for (const term of termsOf(text)) {
    const condition = conditionOf(term, today, problems);
    if (condition) conditions.push(condition);
  }
  return { conditions, problems };
}

function conditionOf(term: Term, today: string, problems: QueryProblem[]): Condition | undefined {
  const { isNegated, key, values } = term;
  if (!key) {
    const any = values.map(matcherOf).filter(isSomething);
    return any.length ? { on: 'word', isNegated, any } : undefined;
  }
  const filter = FILTER_KEYS.find((each) => each === key.text.toLowerCase());
  if (!filter) {
    problems.push(unknownFilter(key));
    return undefined;
  }
  if (values.length === 0) {
    problems.push(missingValue(term, filter));
    return undefined;
  }
  switch (filter) {
    case 'speaker':
    case 'said':
    case 'tag':
    case 'article':
    case 'note': {
      const any = values.map(anyMatcherOf).filter(isSomething);
      return any.length ? { on: filter, isNegated, any } : undefined;
    }
    case 'date': {
      const any = values.map((value) => rangeOf(value, today, problems)).filter(isSomething);
      return any.length ? { on: 'date', isNegated, any } : undefined;
    }
    case 'who':
    case 'named':
    case 'kind':
    case 'status':
    case 'type':
      return fixedCondition(filter, term, problems);
  }
}

function fixedCondition<K extends keyof typeof FIXED_VALUES>(
  filter: K,
  { isNegated, values }: Term,
  problems: QueryProblem[],
): Condition | undefined {
  const allowed: readonly string[] = FIXED_VALUES[filter];
  const any: string[] = [];
  for (const value of values) {
    if (value.text === ANY) any.push(...allowed);
    else if (allowed.includes(value.text.toLowerCase())) any.push(value.text.toLowerCase());
    else problems.push(unknownValue(filter, value, allowed));
  }
  // The values were just found among those of this very filter.
  return any.length ? ({ on: filter, isNegated, any } as unknown as Condition) : undefined;
}

/** Quotation marks ask for whole words. */
function matcherOf({ text, isQuoted }: TermPart): WordMatcher | undefined {
  return wordMatcher(text, { whole: isQuoted });
}

function anyMatcherOf(value: TermPart): WordMatcher | undefined {
  if (value.text === ANY && !value.isQuoted) return (text) => Boolean(text);
  return matcherOf(value);
}

function rangeOf(value: TermPart, today: string, problems: QueryProblem[]): DateRange | undefined {
  if (value.text === ANY) return {};
  const range = dateRange(value.text, today);
  if (!range) problems.push(notADate(value));
  return range;
}

function unknownFilter({ text, start, end }: TermPart): QueryProblem {
  const meant = nearestWord(text, FILTER_KEYS);
  const message = `There is no filter “${text}:”.${meant ? ` Did you mean “${meant}:”?` : ''}`;
  return { code: 'unknown-filter', start, end: end + 1, written: text, ...(meant && { meant }), message };
}

function missingValue({ start, end }: Term, filter: FilterKey): QueryProblem {
  const message = `Say what to look for after “${filter}:”.`;
  return { code: 'missing-value', start, end, written: filter, filter, message };
}

function unknownValue(filter: FilterKey, { text, start, end }: TermPart, allowed: readonly string[]): QueryProblem {
  const meant = nearestWord(text, allowed);
  const message = meant
    ? `“${filter}:” knows no “${text}”. Did you mean “${meant}”?`
    : `“${filter}:” knows no “${text}”, only ${allowed.join(', ')}.`;
  return { code: 'unknown-value', start, end, written: text, filter, ...(meant && { meant }), allowed, message };
}

function notADate({ text, start, end }: TermPart): QueryProblem {
  const message = `“${text}” is no date. Write 2021, 2021-12, 2021-12-24, 2021-12..2022-01, 2022.., march or last-month.`;
  return { code: 'not-a-date', start, end, written: text, filter: 'date', message };
}

function isSomething<T>(value: T | undefined): value is T {
  return value !== undefined;
}
