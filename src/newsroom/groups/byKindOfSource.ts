import type { ActorKind } from '../../engine';
import { addCounts, newTally, type Tally } from '../counts';
import { OwnActor } from '../heldActor';
import type { Newsroom } from '../newsroom';
import { byActor, unknownSpeaker } from './byActor';
import type { KindOfSourceGroup, Order, Rows } from './rows';

/** In the order in which they are listed: those who can be asked first. */
const KINDS: readonly ActorKind[] = ['person', 'unnamed', 'collective', 'organization', 'document', 'place'];

/** People, unnamed sources, organizations and the rest, and in each its actors; quotes of unknown speakers come last. */
export function byKindOfSource(newsroom: Newsroom, order: Order): Rows {
  const groups = kindGroups(newsroom, order);
  const unknown = unknownSpeaker(newsroom, order);
  return unknown ? [...groups, unknown] : groups;
}

function kindGroups(newsroom: Newsroom, order: Order): KindOfSourceGroup[] {
  const found = new Map<ActorKind, { counts: Tally; actors: number; articles: Set<string> }>();
  for (const actor of newsroom.actors()) {
    let kind = found.get(actor.kind);
    if (!kind) found.set(actor.kind, (kind = { counts: newTally(), actors: 0, articles: new Set() }));
    kind.actors++;
    addCounts(kind.counts, actor.counts);
    if (actor instanceof OwnActor) kind.articles.add(actor.first);
    else for (const article of actor.articles) kind.articles.add(article);
  }
  return KINDS.flatMap((source) => {
    const kind = found.get(source);
    if (!kind) return [];
    const { counts, actors, articles } = kind;
    const children = (most?: number) => byActor(newsroom, order, (actor) => actor.kind === source, most);
    return { kind: 'kindOfSource', id: `source:${source}`, source, actors, counts, articles: articles.size, children };
  });
}
