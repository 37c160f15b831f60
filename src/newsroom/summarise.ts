import type { Extent, Quote } from '../engine';
import { articleDate } from '../sidecar/articleDate';
import { atOnce } from '../sidecar/atOnce';
import type { JudgedActor, JudgedArticle, JudgedDate, JudgedMention, JudgedQuote } from '../sidecar/judge';
import type { Item } from '../sidecar/model';
import { LONGEST, MOST_TEXT, type ActorRecord, type ArticleRecord, type Entry } from './record';

export interface ArticleFacts {
  /** The article's uri as a string. */
  readonly article: string;
  /** The workspace folder's uri as a string. */
  readonly folder: string;
  readonly path: string;
  /** The article as it was judged; every offset counts in it. */
  readonly text: string;
  readonly judged: JudgedArticle;
  readonly hasSidecar: boolean;
  /** How many problems the sidecar has. */
  readonly problems: number;
  readonly missing?: boolean;
}

type Draft = { -readonly [K in keyof Entry]: Entry[K] };

/** What the newsroom keeps of an article. */
export function summarise(facts: ArticleFacts): ArticleRecord {
  return atOnce(summariseInSteps(facts));
}

/** How many annotations are taken in one step. */
const STEP = 500;

/** The same in steps, for a long article. Yields nothing of use. */
export function* summariseInSteps(facts: ArticleFacts): Generator<void, ArticleRecord> {
  const { text } = facts;
  const tooLong = text.length > LONGEST;
  const judged = tooLong ? withoutSuggestions(facts.judged) : facts.judged;
  const indexes = new Map(judged.actors.map((actor, index) => [actor.id, index]));
  const entries: Draft[] = [];
  const drafts = quoteDrafts(indexes);
  for (const [at, quote] of judged.quotes.entries()) {
    if (at % STEP === STEP - 1) yield;
    const draft = drafts(quote);
    if (draft) entries.push(draft);
  }
  for (const [at, mention] of judged.mentions.entries()) {
    if (at % STEP === STEP - 1) yield;
    entries.push(mentionDraft(mention, indexes));
  }
  for (const [at, date] of judged.dates.entries()) {
    if (at % STEP === STEP - 1) yield;
    entries.push(dateDraft(date));
  }
  for (const passage of passages(judged)) entries.push(passage);
  for (const { item, start, end } of judged.rejected) entries.push(fromItem(item, { start, end }, indexes));
  yield;
  entries.sort((a, b) => a.start - b.start || b.end - a.end);
  yield;
  const lost = lostItems(judged, indexes);
  setLines(text, entries);
  setLines(text, lost);
  return {
    article: facts.article,
    folder: facts.folder,
    path: facts.path,
    title: judged.article.title ?? headline(text),
    publisher: judged.article.publisher,
    date: articleDate({ details: judged.article, text, path: facts.path }),
    hasSidecar: facts.hasSidecar,
    problems: facts.problems,
    missing: facts.missing || undefined,
    tooLong: tooLong || undefined,
    actors: judged.actors.map(actorRecord),
    entries: [...entries, ...lost],
  };
}

function withoutSuggestions(judged: JudgedArticle): JudgedArticle {
  const kept = ({ id }: { readonly id: string | null }) => id !== null;
  return {
    ...judged,
    actors: judged.actors.filter(({ inSidecar }) => inSidecar),
    quotes: judged.quotes.filter(kept),
    mentions: judged.mentions.filter(kept),
    dates: judged.dates.filter(kept),
  };
}

/** Makes a draft of each quote; none of a further piece of one, whose words go to the first. */
function quoteDrafts(indexes: ReadonlyMap<string, number>): (quote: JudgedQuote) => Draft | undefined {
  const byGroup = new Map<string, Draft>();
  return (quote) => {
    const key = quote.id ?? quote.group;
    const first = byGroup.get(key);
    if (first) {
      first.text = shortened(`${first.text} … ${quote.text}`);
      return undefined;
    }
    const draft = draftOf('quote', quote);
    draft.kind = quote.kind;
    draft.actor = quote.speaker === null ? undefined : indexes.get(quote.speaker);
    draft.cue = quote.cue?.text;
    draft.source = quote.source?.text;
    setDecided(draft, quote);
    byGroup.set(key, draft);
    return draft;
  };
}

function mentionDraft(mention: JudgedMention, indexes: ReadonlyMap<string, number>): Draft {
  const draft = draftOf('mention', mention);
  draft.actor = indexes.get(mention.actor);
  return draft;
}

function dateDraft(date: JudgedDate): Draft {
  const draft = draftOf('date', date);
  draft.value = date.value;
  draft.timex = date.type;
  setDecided(draft, date);
  return draft;
}

function passages(judged: JudgedArticle): Draft[] {
  const byId = new Map<string, Draft>();
  for (const passage of judged.passages) {
    const key = passage.item.id;
    const first = byId.get(key);
    if (first) first.text = shortened(`${first.text} … ${passage.text}`);
    else byId.set(key, draftOf('passage', passage));
  }
  return [...byId.values()];
}

function lostItems(judged: JudgedArticle, indexes: ReadonlyMap<string, number>): Draft[] {
  const changed = judged.changed.map(({ item, candidates, how }) => ({
    ...fromItem(item, candidates[0] ?? nowhere(item), indexes),
    lost: how,
  }));
  const orphans = judged.orphans.map((item) => ({
    ...fromItem(item, nowhere(item), indexes),
    lost: 'orphan' as const,
  }));
  return [...changed, ...orphans];
}

/** Where an item stood when it was written: the nearest there is to a place for words that stand nowhere. */
function nowhere(item: Item): Extent {
  return { start: item.pos ?? 0, end: item.pos ?? 0 };
}

type JudgedThing = Pick<Entry, 'id' | 'status' | 'start' | 'end' | 'note' | 'tags' | 'text'>;

/**
 * What all kinds of annotations have. Every field is there from the first, in the order in which records are unpacked: so
 * thousands of articles are taken in several times as fast.
 */
function draftOf(type: Entry['type'], { id, status, text, start, end, tags, note }: JudgedThing): Draft {
  return {
    type,
    id,
    status,
    text: shortened(text),
    start,
    end,
    line: 0,
    actor: undefined,
    cue: undefined,
    source: undefined,
    kind: undefined,
    value: undefined,
    timex: undefined,
    tags: tags?.length ? tags : undefined,
    note,
    why: undefined,
    rule: undefined,
    confidence: undefined,
    lost: undefined,
  };
}

/** The engine's reasons, where it was the engine that decided. */
function setDecided(draft: Draft, { rule, confidence }: Pick<Quote, 'rule' | 'confidence'>): void {
  if (!rule) return;
  draft.rule = rule;
  draft.confidence = confidence;
}

function fromItem(item: Item, { start, end }: Extent, indexes: ReadonlyMap<string, number>): Draft {
  const { id, status, tags, note, more } = item;
  const text = more ? [item.text, ...more.map((piece) => piece.text)].join(' … ') : item.text;
  const draft = draftOf(item.type, { id, status, text, start, end, tags, note });
  draft.why = item.why;
  draft.rule = item.rule;
  draft.confidence = item.confidence;
  if (item.type === 'quote') {
    draft.kind = item.kind;
    draft.actor = item.speaker === undefined ? undefined : indexes.get(item.speaker);
    draft.cue = item.cue?.text;
    draft.source = item.source?.text;
  } else if (item.type === 'mention') {
    draft.actor = indexes.get(item.actor);
  } else if (item.type === 'date') {
    draft.value = item.value;
    draft.timex = item.timex;
  }
  return draft;
}

function actorRecord({ id, name, kind, aliases, roles, registry, inSidecar }: JudgedActor): ActorRecord {
  return {
    id,
    name,
    kind,
    aliases: aliases.length ? aliases : undefined,
    roles: roles.length ? roles : undefined,
    registry,
    inSidecar: inSidecar || undefined,
  };
}

/** The first line with words in it, as a title for people. */
function headline(text: string): string | undefined {
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(from, Math.min(end, from + MOST_TITLE)).trim();
    if (line) return line;
    from = end + 1;
  }
  return undefined;
}

const MOST_TITLE = 160;

function shortened(text: string): string {
  return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT - 1)}…` : text;
}

/** Sets the line of each entry. The entries are mostly in the order of the text, so one walk over it serves them all. */
function setLines(text: string, entries: Draft[]): void {
  let line = 1;
  let next = lineEnd(text, 0);
  let before = 0;
  for (const entry of entries) {
    if (entry.start < before) {
      line = 1;
      next = lineEnd(text, 0);
    }
    before = entry.start;
    while (next <= entry.start) {
      line++;
      next = lineEnd(text, next);
    }
    entry.line = line;
  }
}

/** The offset after the next line end from `from` on; beyond the text when there is none. */
function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? Infinity : at + 1;
}
