import type { Shape } from './yaml/shape';
import { FLOW } from './yaml/shape';

/** How sidecars and registries are written: the order of keys, and which parts take a line each. */

const ITEM: Shape = {
  layout: 'block',
  order: [
    'id',
    'type',
    'text',
    'before',
    'after',
    'pos',
    'more',
    'kind',
    'mode',
    'source',
    'cue',
    'speaker',
    'record',
    'actor',
    'timex',
    'value',
    'mod',
    'tags',
    'note',
    'status',
    'orphan',
    'why',
    'by',
    'created',
    'rule',
    'confidence',
  ],
};

const ACTOR_ORDER = ['name', 'kind', 'aliases', 'roles', 'registry', 'wikidata', 'why', 'note', 'not'];
const ACTORS: Shape = { layout: 'block', order: [], child: () => ({ layout: 'flow', order: ACTOR_ORDER }) };
const ARTICLE: Shape = { layout: 'flow', order: ['title', 'publisher', 'published', 'url', 'lang'] };
const ANNOTATIONS: Shape = { layout: 'block', order: [], gap: 'always', child: () => ITEM };

const SIDECAR_PARTS: Readonly<Record<string, Shape>> = { article: ARTICLE, actors: ACTORS, annotations: ANNOTATIONS };

export const SIDECAR_SHAPE: Shape = {
  layout: 'block',
  order: ['schema', 'article', 'actors', 'annotations'],
  gap: ['actors', 'annotations'],
  child: (key) => (Object.hasOwn(SIDECAR_PARTS, key) ? SIDECAR_PARTS[key] : FLOW),
};

const REGISTRY_ACTORS: Shape = { layout: 'block', order: [], child: () => ({ layout: 'block', order: ACTOR_ORDER }) };

export const REGISTRY_SHAPE: Shape = {
  layout: 'block',
  order: ['schema', 'actors'],
  child: (key) => (key === 'actors' ? REGISTRY_ACTORS : FLOW),
};
