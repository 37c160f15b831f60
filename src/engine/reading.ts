import type { ArticleInput } from './annotations';
import { readArticle, type Article } from './article';
import { findPhrases } from './finders/phrases';
import { findQuotationMarks, type Quoted } from './finders/quotationMarks';
import { transcriptHeads } from './finders/transcript';
import type { Phrase } from './phrases';
import { identify, type Identities } from './refiners/identity';
import { withNamedBodies } from './refiners/namedBodies';
import { withoutPlainWords, withoutStrayWords } from './refiners/strayWords';
import { quotationOf } from './surroundings';

/** An article with what the finders saw in it; every decision is taken on this. */
export interface Reading {
  readonly article: Article;
  readonly phrases: readonly Phrase[];
  readonly identities: Identities;
  /** How many phrases name each entity. */
  readonly sizes: Int32Array;
  readonly quotations: readonly Quoted[];
  /** For each token its quotation, −1 outside. */
  readonly inside: Int32Array;
  /** For each quotation 1 once it was found to be a direct quote: reported speech does not reach into it. */
  readonly direct: Uint8Array;
}

export function* read(input: ArticleInput): Generator<void, Reading> {
  const article = yield* readArticle(input);
  const heads = transcriptHeads(article);
  yield;
  const quotations = findQuotationMarks(article, heads);
  yield;
  const found = withoutPlainWords(article, yield* withoutStrayWords(article, yield* findPhrases(article, heads)));
  yield;
  const phrases = yield* withNamedBodies(article, found);
  const identities = yield* identify(article, phrases);
  yield;
  const sizes = new Int32Array(identities.entities.length);
  for (let at = 0; at < sizes.length; at++) sizes[at] = identities.entities[at].phrases.length;
  return {
    article,
    phrases,
    identities,
    sizes,
    quotations,
    inside: quotationOf(article, quotations),
    direct: new Uint8Array(quotations.length),
  };
}
