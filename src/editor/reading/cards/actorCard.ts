import type { QuoteKind } from '../../../engine';
import type { JudgedActor, JudgedArticle, JudgedQuote } from '../../../sidecar/judge';
import type { RegistryActor, RegistryRole } from '../../../sidecar/registry';
import { card, line, type Card, type Line } from './card';
import { actorKind } from './inWords';
import type { L10n } from './l10n';

/** Where a card is shown, and what it can ask. */
export interface Surroundings {
  /** The article's uri as a string. */
  readonly uri: string;
  readonly article: JudgedArticle;
  /** The 1-based line of an offset in the article. */
  lineOf(offset: number): number;
  /** What the articles of the whole workspace have of an actor; `undefined` as long as nobody has counted. */
  across(actor: JudgedActor): AcrossArticles | undefined;
  readonly l10n: L10n;
}

/** What the articles of a workspace folder have of one actor, the article at hand included. */
export interface AcrossArticles {
  readonly quotes: number;
  readonly mentions: number;
  readonly articles: number;
  /** The quotes in other articles, the newest article first; as many as are worth showing. */
  readonly elsewhere: readonly QuoteElsewhere[];
}

export interface QuoteElsewhere {
  readonly text: string;
  readonly kind: QuoteKind;
  /** The article's uri as a string, and its path in its folder. */
  readonly uri: string;
  readonly path: string;
  /** UTF-16 offsets into the article, and its 1-based line. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Who is meant: the card of a mention or a source. */
export function actorCard(actor: JudgedActor, at: Surroundings): Card {
  const { l10n } = at;
  const quotes = firstPieces(at.article).filter(({ speaker }) => speaker === actor.id);
  const aliases = actor.aliases.filter((alias) => alias !== actor.name);
  return card([
    [
      line({ strong: actor.name }, actorKind(actor.kind, l10n)),
      line(actor.roles.join(', ')),
      aliases.length > 0 ? line(l10n.t('also: {0}', aliases.join(', '))) : undefined,
      actor.why ? line(l10n.t('unnamed because: {0}', actor.why)) : undefined,
      actor.note ? line(l10n.t('Note: {0}', actor.note)) : undefined,
    ],
    [line(countsHere(actor, quotes.length, at), countsAcross(actor, at)), ...latestQuotes(actor, quotes, at)],
    registryLines(actor.known, l10n),
    [
      line(
        { label: l10n.t('Show quotes'), command: 'showActor', argument: { uri: at.uri, actor: actor.id } },
        actor.registry === undefined
          ? undefined
          : {
              label: l10n.t('Edit in registry'),
              command: 'openRegistry',
              argument: { uri: at.uri, actor: actor.registry },
            },
      ),
    ],
  ]);
}

/** The quotes of an article, an interrupted one counted once. */
export function firstPieces({ quotes }: JudgedArticle): JudgedQuote[] {
  const groups = new Set<string>();
  return quotes.filter(({ id, group }) => {
    const key = id ?? group;
    return !groups.has(key) && groups.add(key);
  });
}

function countsHere(actor: JudgedActor, quotes: number, { article, l10n }: Surroundings): string {
  const mentions = article.mentions.filter((mention) => mention.actor === actor.id).length;
  return l10n.t('{0}, {1} here', quoteCount(quotes, l10n), mentionCount(mentions, l10n));
}

function countsAcross(actor: JudgedActor, { across, l10n }: Surroundings): string | undefined {
  const counts = across(actor);
  if (!counts || counts.articles < 2) return undefined;
  return l10n.t('{0} in {1} articles', quoteCount(counts.quotes, l10n), counts.articles);
}

const MOST_HERE = 3;
const MOST_ELSEWHERE = 2;
const MOST_WORDS = 90;

function latestQuotes(actor: JudgedActor, quotes: readonly JudgedQuote[], at: Surroundings): Line[] {
  const { l10n, uri } = at;
  const here = quotes.slice(-MOST_HERE).map(({ text, kind, start, end }) => {
    // The space does not break: “line” at the end of one line and “22” on the next reads badly.
    const label = l10n.t('line\u00a0{0}', at.lineOf(start));
    return line(words(text, kind), { label, command: 'reveal', argument: { uri, start, end } });
  });
  const elsewhere = (at.across(actor)?.elsewhere ?? []).slice(0, MOST_ELSEWHERE).map((quote) => {
    const { text, kind, start, end } = quote;
    const label = l10n.t('{0}, line\u00a0{1}', quote.path, quote.line);
    return line(words(text, kind), { label, command: 'reveal', argument: { uri: quote.uri, start, end } });
  });
  return [...here, ...elsewhere];
}

/** Only words that were said are put between marks. */
function words(text: string, kind: QuoteKind): string {
  const short = shortened(text);
  return kind === 'direct' ? `“${short}”` : short;
}

function registryLines(known: RegistryActor | undefined, l10n: L10n): (Line | undefined)[] {
  if (!known) return [];
  const roles = (known.roles ?? []).map((role) => roleInWords(role, l10n)).join('; ');
  return [
    line(l10n.t('Registry: {0}', roles || known.name), known.wikidata),
    known.note ? line(l10n.t('Note: {0}', known.note)) : undefined,
  ];
}

function roleInWords({ role, from, to }: RegistryRole, l10n: L10n): string {
  if (from && to) return l10n.t('{0}, {1} to {2}', role, from, to);
  if (from) return l10n.t('{0} since {1}', role, from);
  return to ? l10n.t('{0} until {1}', role, to) : role;
}

function quoteCount(count: number, l10n: L10n): string {
  return count === 1 ? l10n.t('1 quote') : l10n.t('{0} quotes', count);
}

function mentionCount(count: number, l10n: L10n): string {
  return count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count);
}

/** Cuts between words where it can. */
export function shortened(text: string, most = MOST_WORDS): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return `${text.slice(0, space > most / 2 ? space : most)}…`;
}
