import type { Item } from '../sidecar/model';
import { codePoints } from './codePoints';
import type { CodePoints } from './codePoints';
import { csvCell, isFormula } from './escape';
import { annotations } from './exchangeArticle';
import type { ExchangeArticle, PlacedItem } from './exchangeArticle';
import type { ExchangeFormat, Written } from './format';

/** One row an annotation, for spreadsheets and statistics. RFC 4180; `start` and `end` in code points, line ends as LF. */
export const csv: ExchangeFormat = { id: 'csv', extension: '.csv', write };

type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>;

const COLUMNS = [
  ...(['file', 'id', 'type', 'status', 'text', 'start', 'end'] as const),
  ...(['kind', 'mode', 'source', 'cue', 'actor', 'actor_name', 'actor_kind', 'record'] as const),
  ...(['timex', 'value', 'mod', 'tags', 'note', 'why', 'by', 'created', 'rule', 'confidence'] as const),
] as const;

/** Between the tags of an annotation, and between the pieces of an interrupted quote. */
const BETWEEN_TAGS = '; ';
const BETWEEN_PIECES = ' […] ';

function write(articles: readonly ExchangeArticle[]): Written {
  const rows = articles.flatMap((article) => {
    const points = codePoints(article.text);
    return article.items.map((placed) => cellsOf(placed, article, points));
  });
  const lines = [COLUMNS, ...rows.map((cells) => COLUMNS.map((column) => cells[column]))];
  const text = lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
  return { text, losses: lossesOf(articles, rows) };
}

function cellsOf({ item, pieces }: PlacedItem, { file, sidecar }: ExchangeArticle, points: CodePoints): Cells {
  const [first] = pieces;
  const quote = item.type === 'quote' ? item : undefined;
  const date = item.type === 'date' ? item : undefined;
  const id = actorOf(item);
  const actor = id === undefined ? undefined : sidecar.actors[id];
  return {
    ...{ file, id: item.id, type: item.type, status: item.status },
    text: [item, ...(item.more ?? [])].map((piece) => piece.text).join(BETWEEN_PIECES),
    start: first ? String(points.fromUtf16(first.start)) : '',
    end: first ? String(points.fromUtf16(first.end)) : '',
    ...{
      kind: quote?.kind ?? '',
      mode: quote?.mode ?? '',
      source: quote?.source?.text ?? '',
      cue: quote?.cue?.text ?? '',
    },
    ...{ actor: id ?? '', actor_name: actor?.name ?? '', actor_kind: actor?.kind ?? '', record: quote?.record ?? '' },
    ...{ timex: date?.timex ?? '', value: date?.value ?? '', mod: date?.mod ?? '' },
    ...{ tags: (item.tags ?? []).join(BETWEEN_TAGS), note: item.note ?? '', why: item.why ?? '', by: item.by ?? '' },
    ...{ created: item.created ?? '', rule: item.rule ?? '', confidence: item.confidence?.toString() ?? '' },
  };
}

function actorOf(item: Item): string | undefined {
  return item.type === 'quote' ? item.speaker : item.type === 'mention' ? item.actor : undefined;
}

function lossesOf(articles: readonly ExchangeArticle[], rows: readonly Cells[]): string[] {
  const items = articles.flatMap((article) => article.items);
  const unplaced = items.filter(({ pieces }) => pieces.length === 0).length;
  const guarded = rows.flatMap((cells) => Object.values(cells)).filter(isFormula).length;
  const interrupted = items.filter(({ item }) => item.more?.length).length;
  const blurred = items.filter(({ item }) => item.tags?.some((tag) => tag.includes(BETWEEN_TAGS.trim()))).length;
  const hasActors = articles.some(({ sidecar }) => Object.keys(sidecar.actors).length > 0);
  const hasDetails = articles.some(({ sidecar }) => Object.keys(sidecar.article).length > 0);
  const hasSurroundings = items.some(({ item }) => item.before !== undefined || item.after !== undefined);
  const hasSources = items.some(({ item }) => item.type === 'quote' && (item.source ?? item.cue));
  return [
    ...articles.flatMap(({ losses }) => losses),
    ...(unplaced
      ? [`${annotations(unplaced)} whose words are not in the article for sure: start and end stay empty.`]
      : []),
    ...(interrupted
      ? [`The places of the further pieces of ${annotations(interrupted)}; their words are joined.`]
      : []),
    ...(hasSurroundings ? ['The words before and after.'] : []),
    ...(hasSources ? ['The places of sources and cues; their words are there.'] : []),
    ...(blurred ? [`Where one tag ends and the next begins in ${annotations(blurred)}: tags with a semicolon.`] : []),
    ...(items.some(({ item }) => item.orphan) ? ['That somebody keeps an annotation as an orphan.'] : []),
    ...(hasActors ? ['Of actors name and kind are there; aliases, roles and notes stay behind.'] : []),
    ...(hasDetails ? ['Title, publisher, date, address and language of the article.'] : []),
    ...(guarded ? [`Cells that a spreadsheet would calculate have an apostrophe before them: ${guarded}.`] : []),
  ];
}
