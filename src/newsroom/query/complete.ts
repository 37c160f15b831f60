import { firstSorted } from '../groups/firstOf';
import { foldName } from '../identity';
import { MONTHS, RELATIVE_DATES } from './dateRange';
import { FILTER_KEYS, FIXED_VALUES, type FilterKey } from './filterKeys';
import { termsOf, type Term } from './terms';
import type { Known, Vocabulary } from './vocabulary';

/** A way to go on with a query. */
export interface Completion {
  /** The whole query, once this is chosen. */
  readonly query: string;
  /** What is added or completed: `speaker:`, `"Ana Ruiz"`. */
  readonly label: string;
  /** The filter whose name or value it is. */
  readonly filter: FilterKey;
  readonly is: 'filter' | 'value';
  /** How often the newsroom has it; left out for words of the query language. */
  readonly count?: number;
}

/** How a query may go on from its end: filters, and what the newsroom has for them. */
export function completionsOf(query: string, vocabulary: Vocabulary, most = 20): Completion[] {
  const last = termsOf(query).at(-1);
  const isOpen = last !== undefined && last.end === query.length && !isClosed(last);
  if (!isOpen) {
    const before = last?.end === query.length ? `${query} ` : query;
    return filterNames(before, '', '').slice(0, most);
  }
  const before = query.slice(0, last.start);
  if (!last.key) {
    const minus = last.isNegated ? '-' : '';
    const typed = query.slice(last.start + minus.length);
    const speakers = foldName(typed).length >= 2 ? valuesFor('speaker', typed, vocabulary, most) : [];
    return [
      ...filterNames(before, minus, typed),
      ...speakers.map(({ name, count }) => value(`${before}${minus}speaker:`, 'speaker', name, count)),
    ].slice(0, most);
  }
  const written = last.key.text.toLowerCase();
  const filter = FILTER_KEYS.find((each) => each === written);
  if (!filter) return filterNames(before, last.isNegated ? '-' : '', last.key.text).slice(0, most);
  const end = last.values.at(-1);
  const isNext = end === undefined || query.endsWith(',');
  const typed = isNext ? '' : end.text;
  const kept = isNext ? query : query.slice(0, end.start);
  return valuesFor(filter, typed, vocabulary, most)
    .slice(0, most)
    .map(({ name, count }) => value(kept, filter, name, count));
}

/** `tag:"port fees"` is complete; `speaker:"Ana R` is not. */
function isClosed({ values }: Term): boolean {
  return values.at(-1)?.isQuoted === true;
}

function filterNames(before: string, minus: string, typed: string): Completion[] {
  const lower = typed.toLowerCase();
  return FILTER_KEYS.filter((key) => key.startsWith(lower)).map((filter) => ({
    query: `${before}${minus}${filter}:`,
    label: `${filter}:`,
    filter,
    is: 'filter',
  }));
}

function value(before: string, filter: FilterKey, name: string, count: number | undefined): Completion {
  const written = NEEDS_MARKS.test(name) ? `"${name.replace(/["“”„]/g, '')}"` : name;
  return { query: before + written, label: written, filter, is: 'value', ...(count !== undefined && { count }) };
}

/** Spaces and commas would end a value. */
const NEEDS_MARKS = /[\s,"“”„]/;

type Value = Pick<Known, 'name'> & { readonly count?: number };

function valuesFor(filter: FilterKey, typed: string, vocabulary: Vocabulary, most: number): Value[] {
  const folded = foldName(typed);
  const first = (known: readonly Known[]) => firstSorted(known.filter(starts), mostFrequentFirst, most);
  const starts = ({ folded: name }: Known) => name !== folded && startsWord(name, folded);
  switch (filter) {
    case 'speaker':
    case 'tag':
      return first(vocabulary[filter]);
    case 'article':
      return first(vocabulary.publisher);
    case 'date':
      return [...words([...RELATIVE_DATES, ...(typed ? MONTHS : [])], folded), ...vocabulary.date.filter(starts)];
    case 'who':
    case 'named':
    case 'kind':
    case 'status':
    case 'type':
      return words(FIXED_VALUES[filter], folded);
    case 'said':
    case 'note':
      return [];
  }
}

function mostFrequentFirst(a: Known, b: Known): number {
  return b.count - a.count || (a.name < b.name ? -1 : 1);
}

function words(all: readonly string[], typed: string): Value[] {
  return all.filter((name) => name !== typed && name.startsWith(typed)).map((name) => ({ name }));
}

function startsWord(name: string, typed: string): boolean {
  return name.startsWith(typed) || name.includes(` ${typed}`);
}
