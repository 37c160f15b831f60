import type { ActorKind } from '../engine';
import type { QuoteItem, SidecarActor } from '../sidecar/model';
import { annotations } from './exchangeArticle';
import type { ExchangeArticle } from './exchangeArticle';
import type { ExchangeFormat, Written } from './format';

/**
 * schema.org: the article with its direct quotes as Quotation, in JSON-LD, for web pages. What was said off the record or
 * on background is left out: this is meant to be published.
 */
export const schemaOrg: ExchangeFormat = { id: 'schema-org', extension: '.jsonld', write };

function write(articles: readonly ExchangeArticle[]): Written {
  const all = articles.map(articleOf);
  // Inside a script element no word of the article may end it.
  const text = JSON.stringify(all.length === 1 ? all[0] : all, null, 2).replaceAll('<', '\\u003c');
  return { text: `${text}\n`, losses: articles.flatMap(lossesOf) };
}

function articleOf(article: ExchangeArticle): object {
  const { title, publisher, published, url, lang } = article.sidecar.article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(url !== undefined && { '@id': url, url }),
    ...(title !== undefined && { headline: title }),
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(published !== undefined && { datePublished: published }),
    ...(lang !== undefined && { inLanguage: lang }),
    hasPart: shown(article).map((quote) => quotationOf(quote, article)),
  };
}

/** Quotes in the speaker's own words, which nobody rejected and which may be published. */
function shown({ items }: ExchangeArticle): QuoteItem[] {
  return items
    .map(({ item }) => item)
    .filter((item): item is QuoteItem => item.type === 'quote' && item.status !== 'rejected')
    .filter((quote) => quote.kind === 'direct' && isOnRecord(quote));
}

function isOnRecord({ record }: QuoteItem): boolean {
  return record === undefined || record === 'on-record';
}

function quotationOf(quote: QuoteItem, { sidecar }: ExchangeArticle): object {
  const actor = quote.speaker === undefined ? undefined : sidecar.actors[quote.speaker];
  return {
    '@type': 'Quotation',
    identifier: quote.id,
    text: [quote, ...(quote.more ?? [])].map((piece) => piece.text).join(' … '),
    ...(actor && { spokenByCharacter: speakerOf(actor) }),
  };
}

const TYPES: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  unnamed: 'Person',
  collective: 'Organization',
  organization: 'Organization',
  place: 'Place',
  document: 'CreativeWork',
};

function speakerOf({ name, kind, aliases, roles }: SidecarActor): object {
  const isPerson = kind === undefined || kind === 'person';
  return {
    '@type': TYPES[kind ?? 'person'],
    ...(kind === 'unnamed' ? { description: name } : { name }),
    ...(aliases?.length && { alternateName: aliases }),
    ...(isPerson && roles?.length && { jobTitle: roles }),
  };
}

function lossesOf(article: ExchangeArticle): string[] {
  const items = article.items.map(({ item }) => item);
  const quotes = items.filter((item) => item.type === 'quote');
  const open = quotes.filter((quote) => quote.status !== 'rejected');
  const count = (what: number, sentence: string) => (what ? [`${annotations(what)} ${sentence}`] : []);
  return [
    ...article.losses,
    ...count(open.filter((quote) => !isOnRecord(quote)).length, 'not on the record, left out on purpose.'),
    ...count(
      open.filter((quote) => isOnRecord(quote) && quote.kind !== 'direct').length,
      'of words that are reported and not quoted.',
    ),
    ...count(quotes.length - open.length, 'that somebody rejected.'),
    ...count(items.length - quotes.length, 'other than quotes: mentions, dates, passages.'),
    ...(quotes.length ? ['Places, sources and cues as written, tags, notes and who judged.'] : []),
  ];
}
