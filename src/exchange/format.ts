import type { ArticleDetails, Item, SidecarActor } from '../sidecar/model';
import type { ExchangeArticle } from './exchangeArticle';

/** A format other programs read. */
export interface ExchangeFormat {
  readonly id: string;
  /** Of the file it goes into: `.ann`. */
  readonly extension: string;
  readonly write: (articles: readonly ExchangeArticle[]) => Written;
  /** Only formats that can be read back have it. */
  readonly read?: (text: string, into: Into) => Imported;
}

export interface Written {
  readonly text: string;
  /** What the format cannot hold, in sentences; empty where it holds everything. */
  readonly losses: readonly string[];
}

/** The article that annotations are read for. */
export interface Into {
  /** The plain text: without BOM, line ends as LF. */
  readonly text: string;
  /** As Math.random, for the ids of annotations that have none of ours. */
  readonly random: () => number;
}

export interface Imported {
  readonly items: readonly Item[];
  readonly actors: Readonly<Record<string, SidecarActor>>;
  readonly article: ArticleDetails;
  /** What was not understood or does not fit the article, in sentences. */
  readonly losses: readonly string[];
}

/** Formats that hold one article cannot hold several. */
export class TooManyArticles extends Error {
  override readonly name = 'TooManyArticles';
  constructor(readonly format: string) {
    super(`The format ${format} holds one article; export them one by one.`);
  }
}

export function onlyArticle(format: string, articles: readonly ExchangeArticle[]): ExchangeArticle {
  const [article] = articles;
  if (!article || articles.length > 1) throw new TooManyArticles(format);
  return article;
}

/** What was given to be read is not of this format at all; the message says why. */
export class NotThisFormat extends Error {
  override readonly name = 'NotThisFormat';
}
