import type { Change } from './change';
import type { Item, ItemFields, Sidecar } from './model';

/**
 * Several sidecars of one article as one: that of one annotator, and those of others. One's own word goes before theirs on
 * the same annotation, actor or detail, and on the same words of the same type, so that nothing is shown twice.
 */
export function layered(own: Sidecar | undefined, others: readonly Sidecar[]): Sidecar | undefined {
  const all = own ? [own, ...others] : others;
  const [first, ...rest] = all;
  if (!first || rest.length === 0) return first;
  const ids = new Set<string>();
  const words = new Set<string>();
  const annotations: Item[] = [];
  for (const { annotations: items } of all) {
    const fresh = items.filter((item) => !ids.has(item.id) && !words.has(wordsOf(item)));
    for (const item of fresh) {
      ids.add(item.id);
      annotations.push(item);
    }
    // Only after the whole file: one annotator may have two tags on the same words.
    for (const item of fresh) words.add(wordsOf(item));
  }
  return {
    schema: first.schema,
    article: Object.assign({}, ...[...all].reverse().map(({ article }) => article)),
    actors: Object.assign({}, ...[...all].reverse().map(({ actors }) => actors)),
    annotations,
  };
}

/** What tells that two annotators mean the same stretch: the words with what stands around them. */
function wordsOf({ type, text, before, after, pos }: Item): string {
  return JSON.stringify(before === undefined && after === undefined ? [type, text, pos] : [type, text, before, after]);
}

/**
 * The changes to one's own sidecar that have the effect of changes to all layers together: others' files are read and never
 * written. What is theirs is changed by a copy of one's own under the same id; what is theirs and removed is rejected.
 */
export function changesToOwn(
  own: Sidecar | undefined,
  together: Sidecar | undefined,
  changes: readonly Change[],
): Change[] {
  const mine = new Set(own?.annotations.map(({ id }) => id));
  const theirs = new Map(together?.annotations.filter(({ id }) => !mine.has(id)).map((item) => [item.id, item]));
  const actors = new Set(Object.keys(own?.actors ?? {}));
  const made: Change[] = [];
  /** Own items name own actors, so that the file can be read alone. */
  const bring = (ids: readonly (string | null | undefined)[]) => {
    for (const id of ids) {
      if (id == null || actors.has(id) || !together || !Object.hasOwn(together.actors, id)) continue;
      actors.add(id);
      made.push({ op: 'actor', id, fields: together.actors[id]! });
    }
  };
  const copy = (item: Item, fields: ItemFields) => {
    const copied = withFields(item, fields);
    bring(actorsIn(copied));
    made.push({ op: 'add', items: [copied] });
    theirs.delete(item.id);
  };
  for (const change of changes) {
    switch (change.op) {
      case 'add':
        bring(change.items.flatMap(actorsIn));
        made.push(change);
        break;
      case 'update': {
        const item = theirs.get(change.id);
        if (item) copy(item, change.fields);
        else {
          bring([change.fields.speaker, change.fields.actor]);
          made.push(change);
        }
        break;
      }
      case 'remove': {
        const item = theirs.get(change.id);
        if (item) copy(item, { status: 'rejected' });
        else made.push(change);
        break;
      }
      case 'actor': {
        if (change.fields === null) {
          // An actor whom only others name is theirs to remove.
          if (actors.delete(change.id)) made.push(change);
          break;
        }
        bring([change.id]);
        actors.add(change.id);
        made.push(change);
        break;
      }
      case 'article':
        made.push(change);
    }
  }
  return made;
}

function actorsIn(item: Item): string[] {
  if (item.type === 'mention') return [item.actor];
  return item.type === 'quote' && item.speaker !== undefined ? [item.speaker] : [];
}

function withFields(item: Item, fields: ItemFields): Item {
  const merged = Object.entries({ ...item, ...fields }).filter(([, value]) => value != null);
  return Object.fromEntries(merged) as unknown as Item;
}
