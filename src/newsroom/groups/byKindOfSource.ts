import type { ActorKind } from '../../engine';
import { addCounts, newTally } from '../counts';
import type { Newsroom } from '../newsroom';
import { byActor, unknownSpeaker } from './byActor';
import type { KindOfSourceGroup, Order, Row } from './rows';

/** In the order in which they are listed: those who can be asked first. */
const KINDS: readonly ActorKind[] = ['person', 'unnamed', 'collective', 'organization', 'document', 'place'];

/** People, unnamed sources, organizations and the rest, and in each its actors; quotes of unknown speakers come last. */
export function byKindOfSource(newsroom: Newsroom, order: Order): Row[] {
  const groups = KINDS.map((source) => kindGroup(newsroom, source, order)).filter((group) => group !== undefined);
  const unknown = unknownSpeaker(newsroom, order);
  return unknown ? [...groups, unknown] : groups;
}

function kindGroup(newsroom: Newsroom, source: ActorKind, order: Order): KindOfSourceGroup | undefined {
  const counts = newTally();
  let actors = 0;
  const articles = new Set<string>();
  for (const actor of newsroom.actors()) {
    if (actor.kind !== source) continue;
    actors++;
    addCounts(counts, actor.counts);
    for (const article of actor.articles) articles.add(article);
  }
  if (actors === 0) return undefined;
  const children = () => byActor(newsroom, order, (actor) => actor.kind === source);
  return { kind: 'kindOfSource', id: `source:${source}`, source, actors, counts, articles: articles.size, children };
}
