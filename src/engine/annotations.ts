/**
 * What the engine gives: plain, readonly data. All offsets are UTF-16 code units into the text as given, half-open:
 * in `“We won,” said Ana.` the quote `We won,` has start 1 and end 8.
 */

/** A stretch of the article and the characters it covers: `text === article.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stretch without its characters, where the text around already holds them. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export type ActorKind = 'person' | 'organization' | 'place' | 'document' | 'unnamed' | 'collective';

/** Who is meant. One actor has one id and many mentions. */
export interface Actor {
  /** Unique in one result; derived from the name, so that the same text gives the same ids: `ana-ruiz`. */
  readonly id: string;
  /** The fullest form in the article, without honorific: `Ana Ruiz`. For an unnamed source its description. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Every other form the article uses, in the order of the text: `Ms. Ruiz`, `Ruiz`. */
  readonly aliases: readonly string[];
  /** What the article says they are: `harbourmaster`, `Mr. Hale’s chief engineer`. */
  readonly roles: readonly string[];
  /** The registry's id, where `known` named this actor. */
  readonly registry?: string;
}

/** A span that names an actor: `Ms. Ruiz`, with honorific or title, without possessive ’s. */
export interface Mention extends Span {
  readonly actor: string;
}

export type QuoteKind = 'direct' | 'indirect' | 'mixed';
export type QuoteMode = 'speech' | 'writing' | 'thought';

/** An attribution's content; a direct quote is what stands between its marks. */
export interface Quote extends Span {
  readonly kind: QuoteKind;
  readonly mode: QuoteMode;
  /** The span that names who says it, title and apposition included: `Ana Ruiz, the harbourmaster`. */
  readonly source: Span | null;
  /** The words that attribute: `said`, `according to`. */
  readonly cue: Span | null;
  /** The id of an actor of the same result; `null` when unknown, never a guess. */
  readonly speaker: string | null;
  /** The parts of a mixed quote between marks, marks left out. */
  readonly inner: readonly Extent[];
  /** Shared by the pieces of one interrupted quote. */
  readonly group: string;
  /** The rule that decided on the speaker, for people to read: `name-after-verb`. */
  readonly rule: string;
  /** 0 to 1: the share of quotes like this whose span and speaker are right. */
  readonly confidence: number;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A temporal expression, with the values of TIMEX3. */
export interface DateExpression extends Span {
  readonly type: TimexType;
  /** ISO 8601 as TIMEX3 writes it: `2026-03-20`, `2026-W12`, `P3D`, `XXXX-12-23`, `PRESENT_REF`. */
  readonly value: string;
  /** TIMEX3's modifier: `START`, `MID`, `END`, `APPROX`, `MORE_THAN`, `LESS_THAN`, `EQUAL_OR_MORE`, `EQUAL_OR_LESS`. */
  readonly mod?: string;
  /** The ISO date it was resolved from, where it was resolved from one. */
  readonly anchor?: string;
  readonly rule: string;
  readonly confidence: number;
}

/** An actor the caller knows already, from the registry: names and aliases let `Quist` become `Nora B. Quist`. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly kind?: ActorKind;
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
}

export interface ArticleInput {
  readonly text: string;
  /** Publication date, `YYYY-MM-DD`; what "Thursday" is counted from. Without it the text's own dateline is tried. */
  readonly date?: string;
  readonly title?: string;
  readonly known?: readonly KnownActor[];
}

export interface Annotations {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateExpression[];
}
