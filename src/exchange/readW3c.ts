import type { Extent } from '../engine';
import { codePoints } from './codePoints';
import type { CodePoints } from './codePoints';
import { NotThisFormat } from './format';
import type { Imported, Into } from './format';
import { anchorAt, Importing, isRecord } from './importing';
import type { Record } from './importing';
import { idOfIri } from './w3cItem';

/**
 * Reads Web Annotations: ours, and what other programs write: a list, a page, a collection, or one annotation. Those of
 * others become passages with tags and a note.
 */
export function readW3c(text: string, into: Into): Imported {
  const importing = new Importing(into);
  const article = { text: into.text, points: codePoints(into.text) };
  for (const found of annotationsIn(parsed(text), importing)) {
    const fields = fieldsOf(found, article);
    if (fields) importing.add(fields);
    else importing.losses.push(`${isWords(found.id) ? found.id : 'An annotation'} names no words of the article.`);
  }
  return importing.finish();
}

interface Article {
  readonly text: string;
  readonly points: CodePoints;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new NotThisFormat(`This is not JSON: ${(error as Error).message}`, { cause: error });
  }
}

function annotationsIn(data: unknown, importing: Importing): Record[] {
  if (Array.isArray(data)) return data.flatMap((one) => annotationsIn(one, importing));
  if (!isRecord(data)) return [];
  if (data.target !== undefined) return [data];
  importing.about({ actors: data.onTheRecordActors, article: data.onTheRecordArticle });
  return [data.items, data.first].flatMap((one) => (one === undefined ? [] : annotationsIn(one, importing)));
}

/** What an annotation says, as the fields of an item; nothing where it names no words. */
export function fieldsOf(annotation: Record, article: Article): Record | undefined {
  const id = idOfIri(annotation.id);
  const own = isRecord(annotation.onTheRecord) ? annotation.onTheRecord : {};
  const bodies = listOf(annotation.body);
  const tags = bodies.filter(isTag).map(valueOf).filter(isWords);
  const notes = bodies
    .filter((body) => !isTag(body))
    .map(valueOf)
    .filter(isWords);
  const common = {
    ...(id !== undefined && { id }),
    ...(tags.length > 0 && { tags }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
    ...nameOf(annotation.creator),
    ...(isWords(annotation.created) && { created: annotation.created }),
  };
  // One of ours that the standard parts could not hold is there whole.
  if (isWords(own.text)) return { ...own, ...common };
  const places = listOf(annotation.target).map((target) => placeOf(target, article));
  const [first, ...more] = places.filter((place) => place !== undefined);
  if (!first) return undefined;
  const pieces = more.map(({ text, pos }) => ({ text, ...(pos !== undefined && { pos }) }));
  return {
    ...(id === undefined && { status: 'confirmed' }),
    ...own,
    ...common,
    ...first,
    ...(pieces.length > 0 && { more: pieces }),
  };
}

interface Anchor {
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
  readonly pos?: number;
}

/** Words with their position, where the position has these words; else as good as the annotation tells. */
function placeOf(target: unknown, { text, points }: Article): Anchor | undefined {
  if (!isRecord(target)) return undefined;
  const selectors = listOf(target.selector).flatMap(withRefinements).filter(isRecord);
  const quote = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && isWords(exact));
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const at = position && extentOf(position, points);
  const exact = quote?.exact as string | undefined;
  const there = at && text.slice(at.start, at.end);
  if (exact === undefined) return there ? anchorAt(text, at!) : undefined;
  return {
    text: exact,
    ...(isWords(quote!.prefix) && { before: quote!.prefix }),
    ...(isWords(quote!.suffix) && { after: quote!.suffix }),
    ...(there === exact && { pos: at!.start }),
  };
}

function withRefinements(selector: unknown): unknown[] {
  return isRecord(selector) && selector.refinedBy !== undefined
    ? [selector, ...listOf(selector.refinedBy).flatMap(withRefinements)]
    : [selector];
}

function extentOf({ start, end }: Record, points: CodePoints): Extent | undefined {
  if (!isOffset(start) || !isOffset(end) || end <= start) return undefined;
  return { start: points.toUtf16(start), end: points.toUtf16(end) };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function isTag(body: unknown): boolean {
  return isRecord(body) && listOf(body.purpose).includes('tagging');
}

function valueOf(body: unknown): unknown {
  return isRecord(body) ? body.value : body;
}

function nameOf(creator: unknown): { by?: string } {
  const [first] = listOf(creator);
  const name = isRecord(first) ? (first.nickname ?? first.name ?? first.id) : first;
  return isWords(name) ? { by: name } : {};
}
