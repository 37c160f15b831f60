import type { Span } from '../../src/engine';
import type { Gold, GoldQuote } from './gold';

/** One article of a development set, in the form its scorers read: a line of JSON. */
export interface GoldLine {
  readonly id: string;
  readonly style: string;
  readonly date: string;
  readonly text: string;
  readonly quotes: readonly LineQuote[];
  readonly timexes: readonly (Span & { readonly type: string; readonly value: string })[];
}

export interface LineQuote extends Span {
  readonly kind: GoldQuote['kind'];
  readonly speaker: Span | null;
  /** The full name, where the speaker is a person. */
  readonly speaker_name: string | null;
  readonly cue: Span | null;
  readonly speech: boolean;
  /** Neither missed when it is not found nor wrong when it is. */
  readonly optional?: true;
  /** The quoted parts of a mixed quote, with their marks left out. */
  readonly inner?: readonly Span[];
}

/** Our gold in that form. Phrases in marks inside a sentence are optional there: those sets have them only as `inner`. */
export function goldLine(gold: Gold): GoldLine {
  const persons = new Map(gold.actors.filter((a) => a.kind === 'person').map((a) => [a.id, a.name]));
  const whole = gold.quotes.filter((quote) => quote.in === undefined);
  return {
    id: gold.id,
    style: gold.style,
    date: gold.date,
    text: gold.text,
    quotes: whole.map((quote) => {
      const inner = gold.quotes.filter((part) => part.in === quote.id);
      return {
        ...spanOf(quote),
        kind: quote.kind,
        speaker: quote.speaker_mention,
        speaker_name: (quote.speaker !== null && persons.get(quote.speaker)) || null,
        cue: quote.cue,
        speech: quote.mode !== 'thought',
        ...((quote.tier === 'extended' || quote.fragment) && { optional: true as const }),
        ...(inner.length > 0 && { inner: inner.map(spanOf) }),
      };
    }),
    timexes: gold.dates.map(({ type, value, ...span }) => ({ ...spanOf(span), type, value })),
  };
}

const spanOf = ({ start, end, text }: Span): Span => ({ start, end, text });
