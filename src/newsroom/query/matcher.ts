import type { Registry } from '../../sidecar/registry';
import { needsReview, type ArticleRecord, type Entry } from '../record';
import { speakerMatcher } from './actorWords';
import type { DateRange } from './dateRange';
import type { Named, StatusValue, Who } from './filterKeys';
import type { Condition, Query } from './query';

/** The record with only what a query asks for; `undefined` when that is nothing. Indexes into `actors` stay right. */
export type RecordMatcher = (record: ArticleRecord, registry?: Registry) => ArticleRecord | undefined;

type EntryTest = (entry: Entry) => boolean;

/** Made once for a query and asked for each article. `undefined` for a query that asks nothing. */
export function recordMatcher({ conditions }: Query): RecordMatcher | undefined {
  if (conditions.length === 0) return undefined;
  // What an article alone answers is asked first, then what costs least.
  const ordered = [...conditions].sort((a, b) => COST.indexOf(a.on) - COST.indexOf(b.on));
  const neverNames = conditions.some(({ on, any, isNegated }) => on === 'named' && !isNegated && any.includes('never'));
  return (record, registry) => {
    const tests: EntryTest[] = [];
    for (const condition of ordered) {
      const answer = ofArticle(condition, record);
      if (answer === false) return undefined;
      if (answer === undefined) tests.push(entryTest(condition, record, registry));
    }
    if (tests.length === 0) return record;
    let entries = record.entries.filter((entry) => tests.every((test) => test(entry)));
    if (neverNames) {
      if (entries.some((entry) => namedness(entry, record) === 'yes')) return undefined;
      entries = entries.filter((entry) => namedness(entry, record) === 'no');
    }
    // Of a record that is held packed, the actors are no property of its own.
    return entries.length ? { ...record, actors: record.actors, entries } : undefined;
  };
}

const COST: readonly Condition['on'][] = [
  'date',
  'article',
  'type',
  'status',
  'kind',
  'named',
  'who',
  'tag',
  'said',
  'note',
  'speaker',
  'word',
];

/** Whether a whole article fulfils a condition or none of it can; `undefined` where its annotations must be asked. */
function ofArticle(condition: Condition, record: ArticleRecord): boolean | undefined {
  switch (condition.on) {
    case 'date':
      return condition.any.some((range) => isWithin(record.date, range)) !== condition.isNegated;
    case 'article':
      return condition.any.some((matches) => articleWords(record).some(matches)) !== condition.isNegated;
    case 'word':
      if (!condition.any.some((matches) => articleWords(record).some(matches))) return undefined;
      return !condition.isNegated;
    case 'speaker':
    case 'said':
    case 'tag':
    case 'note':
    case 'who':
    case 'named':
    case 'kind':
    case 'status':
    case 'type':
      return undefined;
  }
}

/** An annotation's own answer. What is asked of quotes alone, or of actors alone, no other annotation fulfils, negated or not. */
function entryTest(condition: Condition, record: ArticleRecord, registry: Registry | undefined): EntryTest {
  const { isNegated } = condition;
  switch (condition.on) {
    case 'said': {
      const { any } = condition;
      return (entry) => entry.type === 'quote' && any.some((matches) => matches(entry.text)) !== isNegated;
    }
    case 'note': {
      const { any } = condition;
      return (entry) => any.some((matches) => matches(entry.note)) !== isNegated;
    }
    case 'tag': {
      const { any } = condition;
      return (entry) => any.some((matches) => (entry.tags ?? []).some(matches)) !== isNegated;
    }
    case 'speaker': {
      const isSpeaker = speakerMatcher(condition.any, record, registry);
      return (entry) => entry.type === 'quote' && isSpeaker(entry) !== isNegated;
    }
    case 'word': {
      const { any } = condition;
      const isAbout = speakerMatcher(any, record, registry);
      const own = ({ text, value, note, tags }: Entry) =>
        any.some((matches) => matches(text) || matches(value) || matches(note) || (tags ?? []).some(matches));
      return (entry) => (own(entry) || isAbout(entry)) !== isNegated;
    }
    case 'who': {
      const wanted: ReadonlySet<Who> = new Set(condition.any);
      return (entry) => {
        const who = whoOf(entry, record);
        return who !== undefined && wanted.has(who) !== isNegated;
      };
    }
    case 'kind': {
      const { any } = condition;
      return ({ type, kind }) => type === 'quote' && kind !== undefined && any.includes(kind) !== isNegated;
    }
    case 'status':
      return (entry) => condition.any.some((status) => hasStatus(entry, status)) !== isNegated;
    case 'type':
      return ({ type }) => condition.any.includes(type) !== isNegated;
    case 'named': {
      const wanted: ReadonlySet<Named> = new Set(condition.any);
      return (entry) => {
        const named = namedness(entry, record);
        if (named === undefined) return false;
        // “Never” is decided when all that the rest of the query asks for is known.
        if (wanted.has('never') && !isNegated) return true;
        return (wanted.has(named) || (named === 'no' && wanted.has('never'))) !== isNegated;
      };
    }
    case 'date':
    case 'article':
      return () => true;
  }
}

function articleWords({ title, publisher, path }: ArticleRecord): (string | undefined)[] {
  return [title, publisher, path];
}

function isWithin(date: string | undefined, { from, to }: DateRange): boolean {
  if (date === undefined) return false;
  return (from === undefined || date >= from) && (to === undefined || date <= to);
}

function whoOf(entry: Entry, { actors }: ArticleRecord): Who | undefined {
  if (entry.actor !== undefined) return actors[entry.actor]?.kind;
  return entry.type === 'quote' ? 'unknown' : undefined;
}

/** Whether a quote names a person as its speaker; `undefined` where nobody knows who speaks, and for all that is no quote. */
function namedness(entry: Entry, record: ArticleRecord): 'yes' | 'no' | undefined {
  const who = entry.type === 'quote' ? whoOf(entry, record) : undefined;
  if (who === undefined || who === 'unknown') return undefined;
  return who === 'person' ? 'yes' : 'no';
}

function hasStatus(entry: Entry, status: StatusValue): boolean {
  switch (status) {
    case 'review':
      return needsReview(entry);
    case 'lost':
      return entry.lost !== undefined;
    case 'suggested':
    case 'confirmed':
    case 'rejected':
      return entry.status === status && !entry.lost;
  }
}
