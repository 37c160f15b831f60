import { dateFromFileName, findPublicationDate } from '../engine';
import { isIsoDate } from './isIsoDate';
import type { ArticleDetails } from './model';

/** Where an article's date may stand. */
export interface DatedArticle {
  /** What the sidecar says of the article, where there is one. */
  readonly details: ArticleDetails | undefined;
  readonly text: string;
  /** The path inside the workspace folder, or as given on the command line. */
  readonly path: string;
}

/**
 * The day “Thursday” is counted from, `2026-03-14`: what a person wrote in the sidecar, else what the text's dateline or
 * byline says, else what the file is called. `undefined` where none of them says so.
 */
export function articleDate({ details, text, path }: DatedArticle): string | undefined {
  return publishedDay(details) ?? findPublicationDate(text)?.value ?? dateFromFileName(path) ?? undefined;
}

/** The day a sidecar gives; a time after it is left out. */
export function publishedDay(details: ArticleDetails | undefined): string | undefined {
  const day = details?.published?.slice(0, 'YYYY-MM-DD'.length);
  return day !== undefined && isIsoDate(day) ? day : undefined;
}
