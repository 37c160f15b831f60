import type { KnownAs, Newsroom } from './newsroom';
import { byArticleAndPlace, type FoundEntry } from './found';

/** What the newsroom knows of an actor that an article names: for a hover card. */
export interface ActorOverview {
  readonly actor: KnownAs;
  /** Over all articles known to mean the same actor, the asked one included. */
  readonly quotes: number;
  readonly mentions: number;
  readonly articles: number;
  /** Quotes in other articles, newest article first. */
  readonly elsewhere: readonly FoundEntry[];
  /** Actors of the same name in other articles that nobody said are the same. */
  readonly perhapsTheSame: readonly KnownAs[];
}

export interface OverviewOptions {
  /** At most this many quotes of other articles. */
  readonly latest: number;
}

/** What is known of the actor that `article` calls `id`; `undefined` when the newsroom has not read the article. */
export function actorOverview(
  newsroom: Newsroom,
  article: string,
  id: string,
  { latest }: OverviewOptions,
): ActorOverview | undefined {
  const actor = newsroom.actorIn(article, id);
  if (!actor) return undefined;
  const elsewhere = quotesOf(newsroom, actor).filter(({ record }) => record.article !== article);
  return {
    actor,
    quotes: actor.counts.quotes,
    mentions: actor.counts.mentions,
    articles: actor.articles.size,
    elsewhere: elsewhere.slice(0, latest),
    perhapsTheSame: newsroom.namesakesOf(actor),
  };
}

/** Everything an actor is quoted with, newest article first. */
export function quotesOf(newsroom: Newsroom, actor: KnownAs): FoundEntry[] {
  return byArticleAndPlace(newsroom.entriesOf(actor.key).filter(({ entry }) => entry.type === 'quote'));
}
