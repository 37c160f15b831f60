import type { Extent } from '../engine';
import type { DateItem, Item } from '../sidecar/model';
import { codePoints } from './codePoints';
import { escapeMarkup, xmlCharacters } from './escape';
import { annotations } from './exchangeArticle';
import type { ExchangeArticle } from './exchangeArticle';
import { onlyArticle } from './format';
import type { ExchangeFormat, Written } from './format';
import { withMarks } from './inlineMarks';
import { isShown, itemMarks } from './itemMarks';
import type { Tags } from './itemMarks';
import { actorLists, header } from './teiHeader';
import { xmlAttributes, xmlElement } from './xmlElement';
import { XmlIds } from './xmlIds';

/**
 * TEI P5: the text with `<said who direct>`, `<date>`, `<rs>` and `<seg>` in it, and beside it, in `<standOff>`, who is
 * meant, the sources and cues, notes and tags. Where annotations overlap or run over a line's end, an element is cut and
 * its parts joined by `next` and `prev`.
 */
export const tei: ExchangeFormat = { id: 'tei', extension: '.xml', write };

function write(articles: readonly ExchangeArticle[]): Written {
  const given = onlyArticle('tei', articles);
  const clean = xmlCharacters(given.text);
  const article = { ...given, text: clean };
  const ids = new XmlIds(['article']);
  const itemId = (id: string) => ids.of('item', id);
  const actorId = (id: string) => ids.of('actor', id);
  const tagId = (tag: string) => ids.of('tag', tag);
  const marks = itemMarks(article, tagsWith({ itemId, actorId, tagId }));
  const body = withMarks(clean, marks, escapeMarkup, (content) => `<p>${content}</p>`);
  const lang = article.sidecar.article.lang;
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    ...header(article),
    ...standOff(article, { itemId, actorId, tagId }),
    // The white space in the body is the article's own: its text content is the article, character by character.
    `<text${lang === undefined ? '' : xmlAttributes({ 'xml:lang': lang })}><body xml:id="article">${body}</body></text>`,
    '</TEI>',
    '',
  ].join('\n');
  return { text: xmlCharacters(text), losses: lossesOf(given, clean) };
}

export interface Ids {
  readonly itemId: (id: string) => string;
  readonly actorId: (id: string) => string;
  readonly tagId: (tag: string) => string;
}

function tagsWith({ itemId, actorId, tagId }: Ids): Tags {
  // In how many parts each piece that is written already stands.
  const written = new Map<string, number>();
  return (item, { piece, pieces, part, parts }) => {
    const partId = (p: number, n: number) =>
      p === 0 && n === 0 ? itemId(item.id) : `${itemId(item.id)}.${p + 1}.${n + 1}`;
    written.set(`${item.id}\n${piece}`, parts);
    const before = written.get(`${item.id}\n${piece - 1}`);
    const previous =
      part > 0 ? partId(piece, part - 1) : before === undefined ? undefined : partId(piece - 1, before - 1);
    const next = part + 1 < parts ? partId(piece, part + 1) : piece + 1 < pieces ? partId(piece + 1, 0) : undefined;
    const { name, own } = element(item, actorId);
    const all = {
      'xml:id': partId(piece, part),
      ...own,
      ...(item.tags?.length && { ana: item.tags.map((tag) => `#${tagId(tag)}`).join(' ') }),
      ...(next !== undefined && { next: `#${next}` }),
      ...(previous !== undefined && { prev: `#${previous}` }),
    };
    return { open: `<${name}${xmlAttributes(all)}>`, close: `</${name}>` };
  };
}

type Own = Readonly<Record<string, string>>;

function element(item: Item, actorId: Ids['actorId']): { name: string; own: Own } {
  switch (item.type) {
    case 'quote': {
      const who: Own = item.speaker === undefined ? {} : { who: `#${actorId(item.speaker)}` };
      // TEI knows words as said and words reported; a reported sentence with quoted words in it is reported.
      return { name: 'said', own: { ...who, direct: String(item.kind === 'direct'), subtype: item.kind } };
    }
    case 'mention':
      return { name: 'rs', own: { ref: `#${actorId(item.actor)}` } };
    case 'date':
      return { name: 'date', own: { type: item.timex, n: item.value, ...isoValue(item) } };
    case 'passage':
      return { name: 'seg', own: { type: 'passage' } };
  }
}

/** `2026`, `2026-03`, `2026-03-20`, `2026-W12`, `2026-03-20T14:30`: TIMEX3 values that are ISO 8601 too. */
const ISO_MOMENT = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?)?|-W\d{2}(?:-\d)?)?$/;
/** `P14W`, `PT30M`. */
const ISO_DURATION = /^P(?=\w)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/;

function isoValue({ value }: DateItem): Record<string, string> {
  if (ISO_MOMENT.test(value)) return { 'when-iso': value };
  return ISO_DURATION.test(value) ? { 'dur-iso': value } : {};
}

function standOff(article: ExchangeArticle, ids: Ids): string[] {
  const { text, items, sidecar } = article;
  const points = codePoints(text);
  const range = ({ start, end }: Extent) =>
    `#string-range(article,${points.fromUtf16(start)},${points.fromUtf16(end) - points.fromUtf16(start)})`;
  const placed = items.filter((one) => isShown(one) && one.pieces.length > 0);
  const spans = (type: 'source' | 'cue') => {
    const found = placed.flatMap((one) => {
      const extent = one[type];
      if (!extent) return [];
      const own = { from: range(extent), corresp: `#${ids.itemId(one.item.id)}` };
      return [xmlElement('span', own, text.slice(extent.start, extent.end))];
    });
    return found.length ? [`<spanGrp type="${type}">`, ...found, '</spanGrp>'] : [];
  };
  const notes = placed.flatMap(({ item }) => {
    const target = `#${ids.itemId(item.id)}`;
    const record = item.type === 'quote' ? { record: item.record, mode: item.mode } : {};
    const said = { status: item.status, ...record, note: item.note, by: item.by, created: item.created };
    return Object.entries(said).flatMap(([type, words]) =>
      words === undefined ? [] : [xmlElement('note', { type, target }, words)],
    );
  });
  const tags = [...new Set(placed.flatMap(({ item }) => item.tags ?? []))];
  const interps = tags.map((tag) => xmlElement('interp', { 'xml:id': ids.tagId(tag) }, tag));
  const content = [
    ...actorLists(sidecar.actors, ids.actorId),
    ...(interps.length ? ['<interpGrp type="tag">', ...interps, '</interpGrp>'] : []),
    ...spans('source'),
    ...spans('cue'),
    ...notes,
  ];
  return content.length ? ['<standOff>', ...content, '</standOff>'] : [];
}

function lossesOf(article: ExchangeArticle, clean: string): string[] {
  const rejected = article.items.filter((one) => !isShown(one)).length;
  const unplaced = article.items.filter((one) => isShown(one) && one.pieces.length === 0).length;
  const suggested = article.items.filter(({ item }) => item.rule !== undefined || item.confidence !== undefined).length;
  const modified = article.items.filter(({ item }) => item.type === 'date' && item.mod !== undefined).length;
  return [
    ...article.losses,
    ...(rejected ? [`${annotations(rejected)} that somebody rejected.`] : []),
    ...(unplaced ? [`${annotations(unplaced)} whose words are not in the article for sure.`] : []),
    ...(suggested ? [`The rule and confidence of ${annotations(suggested)}.`] : []),
    ...(modified ? [`The modifiers of ${annotations(modified)}: the start, middle or end of a date.`] : []),
    ...(clean !== article.text ? ['Control characters, which XML cannot hold: each is shown as \uFFFD.'] : []),
  ];
}
