import { isIsoDate } from './isIsoDate';
import type { ArticleDetails } from './model';

/** The article's date as the engine takes it, `2026-03-14`, where the sidecar has one; a time after it is left out. */
export function articleDate(article: ArticleDetails | undefined): string | undefined {
  const day = article?.published?.slice(0, 10);
  return day !== undefined && isIsoDate(day) ? day : undefined;
}
