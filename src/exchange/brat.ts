import type { Extent } from '../engine';
import type { Item } from '../sidecar/model';
import { isEqual } from '../sidecar/yaml/isEqual';
import type { Data } from '../sidecar/yaml/tree';
import { codePoints } from './codePoints';
import type { CodePoints } from './codePoints';
import { annotations } from './exchangeArticle';
import type { ExchangeArticle, PlacedItem } from './exchangeArticle';
import { onlyArticle } from './format';
import type { ExchangeFormat, Written } from './format';
import { itemsOf, readBrat, standoff } from './readBrat';

/**
 * brat's standoff: text bounds with offsets in code points into the text with line ends as LF, quotes as events in the
 * manner of PolNeAR (`E1 Attribution:T4 Content:T3 Cue:T2 Source:T1`). What brat has no word for stands in notes.
 */
export const brat: ExchangeFormat = { id: 'brat', extension: '.ann', write, read: readBrat };

/** The text file that stands beside the .ann. */
export function bratText({ text }: ExchangeArticle): string {
  return text;
}

function write(articles: readonly ExchangeArticle[]): Written {
  const article = onlyArticle('brat', articles);
  const writer = new Writer(article.text);
  let unplaced = 0;
  for (const placed of article.items) {
    if (placed.pieces.length > 0) writer.add(placed, article);
    else unplaced++;
  }
  const { actors, article: details } = article.sidecar;
  const named = new Set(article.items.flatMap(({ item }) => actorOf(item) ?? []));
  const unnamed = Object.keys(actors).filter((id) => !named.has(id));
  const losses = [
    ...article.losses,
    ...(unplaced ? [`${annotations(unplaced)} whose words are not in the article for sure: brat needs a place.`] : []),
    ...(Object.keys(actors).length
      ? ['Of actors brat keeps the name; kind, aliases, roles and notes stay behind.']
      : []),
    ...(unnamed.length ? [`Actors that no annotation names: ${unnamed.join(', ')}.`] : []),
    ...(Object.keys(details).length ? ['Title, publisher, date, address and language of the article.'] : []),
  ];
  return { text: writer.lines.map((line) => `${line}\n`).join(''), losses };
}

function actorOf(item: Item): string | undefined {
  return item.type === 'quote' ? item.speaker : item.type === 'mention' ? item.actor : undefined;
}

class Writer {
  readonly lines: string[] = [];
  readonly #points: CodePoints;
  #bounds = 0;
  #events = 0;
  #attributes = 0;
  #notes = 0;
  #references = 0;

  constructor(readonly text: string) {
    this.#points = codePoints(text);
  }

  add(placed: PlacedItem, { sidecar }: ExchangeArticle): void {
    const { item, pieces, source, cue } = placed;
    const begun = this.lines.length;
    const label = item.type === 'quote' ? 'Content' : LABELS[item.type];
    const content = this.#bound(label, pieces);
    let target = content;
    if (item.type === 'quote') {
      const roles = [`Content:${content}`];
      const cueBound = cue && this.#bound('Cue', [cue]);
      if (cueBound) roles.push(`Cue:${cueBound}`);
      if (source) roles.push(`Source:${this.#bound('Source', [source])}`);
      const trigger = this.#bound('Attribution', cue ? [cue] : pieces);
      target = `E${++this.#events}`;
      this.lines.push(`${target}\tAttribution:${trigger} ${roles.join(' ')}`);
      for (const [name, value] of [
        ['Kind', item.kind],
        ['Mode', item.mode],
        ['Record', item.record],
      ]) {
        if (value !== undefined) this.#attribute(name!, target, value);
      }
    }
    if (item.type === 'date') {
      this.#attribute('Timex', target, item.timex);
      // An attribute is one word; a value is, or it stands in the note alone.
      if (!/\s/.test(item.value)) this.#attribute('Value', target, item.value);
    }
    this.#attribute('Status', target, item.status);
    const actor = actorOf(item);
    if (actor !== undefined && !/\s/.test(actor)) {
      const name = oneLine(sidecar.actors[actor]?.name ?? actor);
      this.lines.push(`N${++this.#references}\tReference ${target} Actor:${actor}\t${name}`);
    }
    if (item.note !== undefined) this.#note('AnnotatorNotes', target, oneLine(item.note));
    this.#note('OnTheRecord', target, JSON.stringify(this.#rest(item, this.lines.slice(begun))));
  }

  /** What the lines do not give back, or give otherwise; `null` for what they give and the item has not. */
  #rest(item: Item, lines: readonly string[]): object {
    const [found] = itemsOf(standoff(lines.join('\n')), this.text, this.#points).items;
    const given = new Map(Object.entries(found ?? {}).map(([key, value]) => [key, value as Data]));
    const own = Object.entries(item as unknown as Readonly<Record<string, Data>>);
    const missing = own.filter(([key, value]) => !given.has(key) || !isEqual(given.get(key)!, value));
    const extra = [...given.keys()].filter((key) => !Object.hasOwn(item, key));
    return Object.fromEntries([...missing, ...extra.map((key): [string, null] => [key, null])]);
  }

  #bound(label: string, pieces: readonly Extent[]): string {
    const fragments = pieces.flatMap((piece) => linesOf(this.text, piece));
    const id = `T${++this.#bounds}`;
    const offsets = fragments.map(
      ({ start, end }) => `${this.#points.fromUtf16(start)} ${this.#points.fromUtf16(end)}`,
    );
    const words = fragments.map(({ start, end }) => this.text.slice(start, end)).join(' ');
    this.lines.push(`${id}\t${label} ${offsets.join(';')}\t${words}`);
    return id;
  }

  #attribute(name: string, target: string, value: string): void {
    this.lines.push(`A${++this.#attributes}\t${name} ${target} ${value}`);
  }

  #note(type: string, target: string, words: string): void {
    this.lines.push(`#${++this.#notes}\t${type} ${target}\t${words}`);
  }
}

const LABELS = { mention: 'Mention', date: 'Date', passage: 'Passage' } as const;

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

/** The parts of a stretch on each of its lines: brat knows no stretch that runs over a line's end. */
function linesOf(text: string, { start, end }: Extent): Extent[] {
  const parts: Extent[] = [];
  let from = start;
  while (from < end) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 || newline > end ? end : newline;
    if (to > from) parts.push({ start: from, end: to });
    from = to + 1;
  }
  return parts;
}
