import type { ArticleInput } from '../engine';
import { articleDate, type DatedArticle } from './articleDate';
import { knownActors, type Registry } from './registry';

/** What the engine is asked about an article: its text, and what sidecar, dateline, file name and registry know of it. */
export function articleInput(article: DatedArticle, registry: Registry | undefined): ArticleInput {
  return {
    text: article.text,
    date: articleDate(article),
    title: article.details?.title,
    known: registry ? knownActors(registry) : [],
  };
}
