import type { Actor, Annotations, DateExpression, Extent, Mention, Quote, QuoteKind, QuoteMode, Span } from '../engine';

/** What others suggest: annotations of which they may say less than the engine does. */
export interface Suggestions {
  readonly actors?: readonly (Pick<Actor, 'id' | 'name' | 'kind'> & Partial<Actor>)[];
  readonly mentions?: readonly (Extent & Pick<Mention, 'actor'>)[];
  readonly quotes?: readonly (Extent & Partial<Quote>)[];
  readonly dates?: readonly (Extent & Pick<DateExpression, 'type' | 'value'> & Partial<DateExpression>)[];
}

/**
 * Adds what others suggest to what the engine found. Where both say something of the same words, who is surer is believed,
 * and the engine where both are as sure. What is not as the types say, or lies outside of the text, is left out.
 */
export function withSuggestions(text: string, found: Annotations, suggested: readonly Suggestions[]): Annotations {
  return suggested.reduce<Annotations>((before, given, nth) => added(text, before, given, `s${nth + 1}`), found);
}

function added(text: string, before: Annotations, given: Suggestions, origin: string): Annotations {
  const { actors, idOf } = withActors(before.actors, listOf(given.actors).filter(isActor));
  const placed = <T extends Extent>(spans: readonly T[] | undefined) =>
    listOf(spans)
      .filter((span) => isIn(text, span))
      .map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
  const near = (span: Span | null | undefined) =>
    span && isIn(text, span) ? { start: span.start, end: span.end, text: text.slice(span.start, span.end) } : null;

  const quotes = placed(given.quotes).map((quote) => ({
    ...quote,
    kind: KINDS.find((kind) => kind === quote.kind) ?? 'direct',
    mode: MODES.find((mode) => mode === quote.mode) ?? 'speech',
    rule: quote.rule ?? UNNAMED_RULE,
    ...{ source: near(quote.source), cue: near(quote.cue), speaker: idOf.get(quote.speaker ?? '') ?? null },
    inner: listOf(quote.inner).filter((extent) => isIn(text, extent)),
    group: `${origin}-${quote.group ?? `${quote.start}`}`,
    confidence: sure(quote.confidence),
  }));
  const dates = placed(given.dates)
    .filter(({ type, value }) => typeof type === 'string' && typeof value === 'string')
    .map((date) => ({ ...date, rule: date.rule ?? UNNAMED_RULE, confidence: sure(date.confidence) }));
  const mentions = placed(given.mentions).flatMap((mention) => {
    const actor = idOf.get(mention.actor);
    return actor === undefined ? [] : [{ ...mention, actor }];
  });
  return {
    actors,
    mentions: [...before.mentions, ...mentions.filter((mention) => !before.mentions.some(overlapping(mention)))],
    quotes: surer(before.quotes, quotes, ({ group }) => group),
    dates: surer(before.dates, dates, ({ start }) => start),
  };
}

/** What a quote or date has that says nothing of its rule. */
const UNNAMED_RULE = 'other-extension';

const KINDS: readonly QuoteKind[] = ['direct', 'indirect', 'mixed'];
const MODES: readonly QuoteMode[] = ['speech', 'writing', 'thought'];

/** The same name and kind are the same actor; another one gets an id that is free. */
function withActors(
  before: readonly Actor[],
  given: NonNullable<Suggestions['actors']>,
): { actors: Actor[]; idOf: Map<string, string> } {
  const actors = [...before];
  const idOf = new Map<string, string>();
  const taken = new Set(before.map(({ id }) => id));
  for (const actor of given) {
    const same = actors.find(({ name, kind }) => name === actor.name && kind === actor.kind);
    let id = same?.id ?? actor.id;
    for (let nth = 2; !same && taken.has(id); nth++) id = `${actor.id}-${nth}`;
    taken.add(id);
    idOf.set(actor.id, id);
    if (!same) actors.push({ ...actor, id, aliases: listOf(actor.aliases), roles: listOf(actor.roles) });
  }
  return { actors, idOf };
}

/** Both lists without what the other is surer of; what belongs `together` stays or goes together. */
function surer<T extends Extent & { readonly confidence: number }>(
  before: readonly T[],
  given: readonly T[],
  together: (one: T) => unknown,
): T[] {
  const beaten = new Set<unknown>();
  const refused = new Set<unknown>();
  for (const one of given)
    for (const other of before.filter(overlapping(one)))
      if (one.confidence <= other.confidence) refused.add(together(one));
  for (const one of given.filter((each) => !refused.has(together(each))))
    for (const other of before.filter(overlapping(one))) beaten.add(together(other));
  return [...before.filter((one) => !beaten.has(together(one))), ...given.filter((one) => !refused.has(together(one)))];
}

const overlapping =
  (one: Extent) =>
  (other: Extent): boolean =>
    one.start < other.end && other.start < one.end;

function isIn(text: string, { start, end }: Extent): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}

function isActor({ id, name, kind }: Pick<Actor, 'id' | 'name' | 'kind'>): boolean {
  return [id, name, kind].every((part) => typeof part === 'string' && part !== '');
}

/** Another extension may be JavaScript, and its lists no lists. */
function listOf<T>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list)
    ? (list as readonly T[]).filter((one) => (typeof one === 'object' ? one !== null : true))
    : [];
}

function sure(confidence: unknown): number {
  return typeof confidence === 'number' ? Math.min(Math.max(confidence, 0), 1) : UNSAID;
}

/** Who does not say how sure it is loses to the engine's sure finds, and wins over its guesses. */
const UNSAID = 0.5;
