import type { Extent } from '../engine';
import type { Item } from '../sidecar/model';
import { isEqual } from '../sidecar/yaml/isEqual';
import type { Data } from '../sidecar/yaml/tree';
import { codePoints } from './codePoints';
import type { CodePoints } from './codePoints';
import type { ExchangeArticle, PlacedItem } from './exchangeArticle';
import type { ExchangeFormat, Written } from './format';
import { fieldsOf, readW3c } from './readW3c';
import { CONTEXT_OF_PAGE, itemIri, otherFields } from './w3cItem';

/**
 * W3C Web Annotation: a page of annotations in JSON-LD, each with a TextQuoteSelector and, where its words stand in the
 * article, a TextPositionSelector in code points. What the standard has no word for stands under `onTheRecord` as JSON.
 */
export const w3c: ExchangeFormat = { id: 'w3c', extension: '.jsonld', write, read: readW3c };

function write(articles: readonly ExchangeArticle[]): Written {
  const pages = articles.map(pageOf);
  return {
    text: `${JSON.stringify(pages.length === 1 ? pages[0] : pages, null, 2)}\n`,
    losses: articles.flatMap(({ losses }) => losses),
  };
}

function pageOf({ file, text, sidecar, items }: ExchangeArticle): object {
  const points = codePoints(text);
  return {
    '@context': CONTEXT_OF_PAGE,
    type: 'AnnotationPage',
    ...{ onTheRecordArticle: sidecar.article, onTheRecordActors: sidecar.actors },
    items: items.map((placed) => annotationOf(placed, { file, text, points })),
  };
}

interface Source {
  readonly file: string;
  readonly text: string;
  readonly points: CodePoints;
}

function annotationOf(placed: PlacedItem, source: Source): object {
  const { item } = placed;
  const bodies = [
    ...(item.tags ?? []).map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
    ...(item.note === undefined ? [] : [{ type: 'TextualBody', value: item.note, purpose: 'commenting' }]),
  ];
  const targets = targetsOf(placed, source);
  const written = {
    id: itemIri(item.id),
    type: 'Annotation',
    motivation: MOTIVATIONS[item.type],
    ...(item.by !== undefined && { creator: { type: 'Person', nickname: item.by } }),
    ...(item.created !== undefined && { created: item.created }),
    ...(bodies.length > 0 && { body: bodies }),
    target: targets.length === 1 ? targets[0] : targets,
  };
  const short = { ...written, onTheRecord: otherFields(item) };
  const readBack = fieldsOf(short, source);
  // What a reader of the standard parts would not get back is said once more, whole.
  return isEqual((readBack ?? null) as Data, item as unknown as Data) ? short : { ...written, onTheRecord: item };
}

const MOTIVATIONS: Readonly<Record<Item['type'], string>> = {
  quote: 'classifying',
  mention: 'identifying',
  date: 'classifying',
  passage: 'tagging',
};

function targetsOf({ item, pieces }: PlacedItem, { file, text, points }: Source): object[] {
  const words = [item, ...(item.more ?? [])];
  return words.map((piece, i) => {
    const at: Extent | undefined = pieces[i];
    const quote = {
      type: 'TextQuoteSelector',
      exact: at ? text.slice(at.start, at.end) : piece.text,
      ...(i === 0 && item.before !== undefined && { prefix: item.before }),
      ...(i === 0 && item.after !== undefined && { suffix: item.after }),
    };
    const position = at && {
      type: 'TextPositionSelector',
      start: points.fromUtf16(at.start),
      end: points.fromUtf16(at.end),
    };
    return { source: file, selector: position ? [quote, position] : quote };
  });
}
