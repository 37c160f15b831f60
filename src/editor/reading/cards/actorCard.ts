import type { QuoteKind } from '../../../engine';
import type { ActorOverview } from '../../../newsroom/overview';
import type { JudgedActor, JudgedArticle, JudgedQuote } from '../../../sidecar/judge';
import type { RegistryActor, RegistryRole } from '../../../sidecar/registry';
import { firstPieces } from '../../toReview';
import { card, line, type Card, type Line } from '../../card';
import { actorKind } from './inWords';
import type { L10n } from '../../l10n';
import type { QuoteElsewhere } from '../../saidIndex';
import { counted } from '../../counted';

/** Where a card is shown, and what it can ask. */
export interface Surroundings {
  /** The article's uri as a string. */
  readonly uri: string;
  readonly article: JudgedArticle;
  /** The 1-based line of an offset in the article. */
  lineOf(offset: number): number;
  /** What the articles of the whole workspace have of an actor; `undefined` as long as nobody has counted. */
  across(actor: JudgedActor): ActorOverview | undefined;
  /** The same quote in other articles, by where it starts here; left out where nobody knows. */
  readonly elsewhere?: (start: number) => readonly QuoteElsewhere[];
  readonly l10n: L10n;
}

/** Who is meant: the card of a mention or a source. */
export function actorCard(actor: JudgedActor, at: Surroundings): Card {
  const { l10n } = at;
  const overview = at.across(actor);
  const named = { uri: at.uri, actor: actor.id };
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
    // Here, for VS Code shows 250 pixels of a hover: whatever is long comes last.
    [
      line(
        { label: l10n.t('Show quotes'), command: 'showActor', argument: named },
        { label: l10n.t('Rename'), command: 'renameActor', argument: named },
        { label: l10n.t('Merge with…'), command: 'mergeActors', argument: named },
        actor.registry === undefined
          ? { label: l10n.t('Link to registry'), command: 'linkActor', argument: named }
          : {
              label: l10n.t('Edit in registry'),
              command: 'openRegistry',
              argument: { uri: at.uri, actor: actor.registry },
            },
      ),
    ],
    [
      line(countsHere(actor, quotes.length, at), countsAcross(overview, l10n)),
      ...quotesHere(quotes, at),
      ...quotesElsewhere(overview, l10n),
      namesakes(overview, l10n),
    ],
    registryLines(actor.known, l10n),
  ]);
}

function countsHere(actor: JudgedActor, quotes: number, { article, l10n }: Surroundings): string | undefined {
  const mentions = article.mentions.filter((mention) => mention.actor === actor.id).length;
  if (mentions === 0) return quotes > 0 ? l10n.t('{0} here', quoteCount(quotes, l10n)) : undefined;
  if (quotes === 0) return l10n.t('{0} here', mentionCount(mentions, l10n));
  return l10n.t('{0}, {1} here', quoteCount(quotes, l10n), mentionCount(mentions, l10n));
}

function countsAcross(overview: ActorOverview | undefined, l10n: L10n): string | undefined {
  if (!overview || overview.articles < 2) return undefined;
  return counted(l10n, '{1} in {0} article|{1} in {0} articles', overview.articles, quoteCount(overview.quotes, l10n));
}

const MOST_HERE = 2;
const MOST_ELSEWHERE = 2;
const MOST_WORDS = 90;
/** The article's name stands beside them, and one line is what there is room for. */
const MOST_WORDS_ELSEWHERE = 60;

function quotesHere(quotes: readonly JudgedQuote[], { l10n, uri, lineOf }: Surroundings): Line[] {
  return quotes.slice(-MOST_HERE).map(({ text, kind, start, end }) => {
    // The space does not break: “line” at the end of one line and “22” on the next reads badly.
    const label = l10n.t('line\u00a0{0}', lineOf(start));
    return line(words(text, kind), { label, command: 'reveal', argument: { uri, start, end } });
  });
}

function quotesElsewhere(overview: ActorOverview | undefined, l10n: L10n): Line[] {
  return (overview?.elsewhere ?? []).slice(0, MOST_ELSEWHERE).map(({ record, entry }) => {
    const label = l10n.t('{0}, line\u00a0{1}', record.path, entry.line);
    const argument = { uri: record.article, start: entry.start, end: entry.end };
    return line(words(entry.text, entry.kind, MOST_WORDS_ELSEWHERE), { label, command: 'reveal', argument });
  });
}

/** Equal names are shown together and never taken for one; only a person can say that they are. */
function namesakes(overview: ActorOverview | undefined, l10n: L10n): Line | undefined {
  const others = (overview?.perhapsTheSame ?? []).slice(0, MOST_ELSEWHERE);
  if (others.length === 0) return undefined;
  const named = others.map(({ name, example }) => l10n.t('{0} in {1}', name, example.record.path));
  return line(l10n.t('perhaps the same: {0}', named.join('; ')));
}

/** Only words that were said are put between marks. */
function words(text: string, kind: QuoteKind | undefined, most = MOST_WORDS): string {
  const short = shortened(text, most);
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
  return counted(l10n, '{0} quote|{0} quotes', count);
}

function mentionCount(count: number, l10n: L10n): string {
  return counted(l10n, '{0} mention|{0} mentions', count);
}

/** Cuts between words where it can. */
export function shortened(text: string, most = MOST_WORDS): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return `${text.slice(0, space > most / 2 ? space : most)}…`;
}
