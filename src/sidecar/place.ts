import type { Extent } from '../engine';
import type { Item, Piece } from './model';
import { decideAll } from './placing/decideAll';
import { changedPlace } from './placing/changedPlace';
import { findAll } from './placing/findAll';
import { foldText, foldWords } from './placing/fold';
import type { FoldedText } from './placing/fold';
import type { Hits } from './placing/hits';
import { findNear } from './placing/nearby';
import { needleOf } from './placing/needle';
import type { Needle } from './placing/needle';
import { Neighbourhood } from './placing/neighbourhood';
import { probesOf } from './placing/probes';
import { alignedPlace } from './placing/silentPlace';
import type { Decision } from './placing/silentPlace';
import { untouchedPlaces } from './placing/untouchedPlaces';
import type { UntouchedPlace } from './placing/untouchedPlaces';

/**
 * Where an item's words stand in the article now. Offsets are UTF-16 into the plain text.
 * `found` is certain enough to be silent; `changed` and `ambiguous` need a person; an `orphan` is nowhere.
 */
export type Place = FoundPlace | ChangedPlace | AmbiguousPlace | OrphanPlace;

export interface FoundPlace extends Extent {
  readonly state: 'found';
  /** The item's own extent first, then one for each of `more` that was found, in that order. */
  readonly pieces: readonly Extent[];
  readonly source?: Extent;
  readonly cue?: Extent;
  readonly how: 'position' | 'unique' | 'context';
}

/** Similar words stand here; whether they are the item's a person must say. */
export interface ChangedPlace extends Extent {
  readonly state: 'changed';
  readonly text: string;
}

/** The very words stand in one or more places, and nothing says for sure that one of them is meant. Likeliest first. */
export interface AmbiguousPlace {
  readonly state: 'ambiguous';
  readonly candidates: readonly Extent[];
}

export interface OrphanPlace {
  readonly state: 'orphan';
}

/** How many places a person is shown. */
const MOST_CANDIDATES = 8;

/**
 * Finds all items of one article again, by id. `text` is the plain text (see plainText.ts). Where some items stand may be
 * `known` to who saw every edit: nothing in the text says it better.
 */
export function placeItems(
  text: string,
  items: readonly Item[],
  known: ReadonlyMap<string, FoundPlace> = new Map(),
): Map<string, Place> {
  if (items.every(({ id }) => known.has(id))) return new Map(known);
  return new Map([...findItems(text, items), ...known]);
}

function findItems(text: string, items: readonly Item[]): Map<string, Place> {
  let folded: FoldedText | undefined;
  const inArticle = () => (folded ??= foldText(text));
  const isGone = ({ text: words }: Item) => !text.includes(words) && !inArticle().text.includes(foldWords(words));
  const untouched = untouchedPlaces(text, items, isGone);
  return untouched ? inPlace(text, items, untouched, inArticle) : lookedFor(text, items, inArticle());
}

/** The items that stand where they stood, and those that are gone, which others may have taken the place of. */
function inPlace(
  text: string,
  items: readonly Item[],
  untouched: readonly (UntouchedPlace | undefined)[],
  inArticle: () => FoldedText,
): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [i, item] of items.entries()) {
    const place = untouched[i];
    if (place) places.set(item.id, { state: 'found', ...place, how: 'position' });
    else places.set(item.id, insteadOfGone(text, inArticle(), needleOf(item)));
  }
  return places;
}

function insteadOfGone(text: string, article: FoldedText, needle: Needle): Place {
  const { before, after } = needle;
  const hits = findAll(article.text, [before, after, ...probesOf(needle).map((probe) => probe.text)]);
  return placeOf(text, article, needle, { state: 'gone' }, hits);
}

function lookedFor(text: string, items: readonly Item[], article: FoldedText): Map<string, Place> {
  const places = new Map<string, Place>();
  const needles = items.map(needleOf);
  const hits = findAll(article.text, patterns(needles));
  const first = new Neighbourhood(text, article, needles, hits, []);
  const aligned = needles.map((needle) =>
    needle.words === '' ? undefined : alignedPlace(article, needle, hits, first),
  );
  const rest = needles.filter((needle, i) => !aligned[i] && needle.words !== '');
  const probes = findAll(
    article.text,
    rest.flatMap((needle) => probesOf(needle).map((probe) => probe.text)),
  );
  const allHits: Hits = rest.length ? new Map([...hits, ...probes]) : hits;
  const decisions = decideAll(text, article, needles, allHits, first, aligned);
  for (const [i, needle] of needles.entries()) {
    places.set(needle.item.id, placeOf(text, article, needle, decisions[i]!, allHits));
  }
  return places;
}

function* patterns(needles: readonly Needle[]): Generator<string> {
  for (const { words, before, after, whole, surroundings } of needles) {
    for (const { text } of surroundings.fragments) yield text;
    yield words;
    yield whole;
    yield before;
    yield after;
  }
}

function placeOf(text: string, article: FoldedText, needle: Needle, decision: Decision, hits: Hits): Place {
  const given = ({ start, end }: Extent): Extent => ({ start: article.startOf(start), end: article.endOf(end - 1) });
  const { item, words } = needle;
  if (decision.state === 'ambiguous') {
    const candidates = decision.at.slice(0, MOST_CANDIDATES).map((at) => given({ start: at, end: at + words.length }));
    return { state: 'ambiguous', candidates };
  }
  if (decision.state === 'gone') {
    const changed = words === '' ? undefined : changedPlace(article, needle, hits);
    if (!changed) return { state: 'orphan' };
    const place = given(changed);
    return { state: 'changed', ...place, text: text.slice(place.start, place.end) };
  }
  const own = { start: decision.at, end: decision.at + words.length };
  const near = (piece: Piece | undefined) => {
    if (!piece) return undefined;
    const old = item.pos === undefined || piece.pos === undefined ? 0 : piece.pos - item.pos;
    const expected = article.indexOf(article.startOf(own.start) + old);
    const found = findNear(article, piece, own, expected);
    return found && given(found);
  };
  const source = item.type === 'quote' ? near(item.source) : undefined;
  const cue = item.type === 'quote' ? near(item.cue) : undefined;
  const more = (item.more ?? []).map(near).filter((piece) => piece !== undefined);
  const place = given(own);
  return {
    state: 'found',
    ...place,
    pieces: [place, ...more],
    ...(source && { source }),
    ...(cue && { cue }),
    how: decision.how,
  };
}
