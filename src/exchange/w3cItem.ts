import type { Item } from '../sidecar/model';

/** How our annotations are told from others' in a W3C page. */
const IRI = 'urn:on-the-record:annotation:';

export function itemIri(id: string): string {
  return IRI + encodeURIComponent(id);
}

export function idOfIri(iri: unknown): string | undefined {
  if (typeof iri !== 'string' || !iri.startsWith(IRI)) return undefined;
  try {
    return decodeURIComponent(iri.slice(IRI.length));
  } catch {
    return undefined;
  }
}

/** The standard's own terms, and ours, whose values are JSON as it stands. */
export const CONTEXT_OF_PAGE: readonly unknown[] = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    '@version': 1.1,
    onTheRecord: { '@id': 'urn:on-the-record:fields', '@type': '@json' },
    onTheRecordArticle: { '@id': 'urn:on-the-record:article', '@type': '@json' },
    onTheRecordActors: { '@id': 'urn:on-the-record:actors', '@type': '@json' },
  },
];

/** The fields that the standard parts of an annotation do not hold. */
export function otherFields(item: Item): object {
  const held = ['id', 'text', 'before', 'after', 'pos', 'more', 'tags', 'note', 'by', 'created'];
  return Object.fromEntries(Object.entries(item).filter(([key]) => !held.includes(key)));
}
