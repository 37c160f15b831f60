import type { Registry } from '../../sidecar/registry';
import type { ArticleRecord, Entry } from '../record';
import type { WordMatcher } from './wordMatcher';

/**
 * Whether an annotation's actor goes by one of these words: its name, another name, a role or whom it speaks for, in the
 * article, in the registry or as the quote names it. Each actor of the article is looked at once, and only if asked for.
 */
export function speakerMatcher(
  any: readonly WordMatcher[],
  { actors }: ArticleRecord,
  registry: Registry | undefined,
): (entry: Entry) => boolean {
  const answers: (boolean | undefined)[] = [];
  const isMeant = (index: number) => (answers[index] ??= any.some((matches) => actorWords(index).some(matches)));
  const actorWords = (index: number): (string | undefined)[] => {
    const actor = actors[index];
    if (!actor) return [];
    const words = [actor.name, ...(actor.aliases ?? []), ...(actor.roles ?? [])];
    return actor.registry === undefined ? words : [...words, ...registryWords(registry, actor.registry)];
  };
  return ({ actor, source }) => (actor !== undefined && isMeant(actor)) || any.some((matches) => matches(source));
}

function registryWords(registry: Registry | undefined, id: string): (string | undefined)[] {
  const known = registry?.actors[id];
  if (!known) return [];
  const roles = (known.roles ?? []).flatMap(({ role, of }) => [
    role,
    of === undefined ? undefined : (registry?.actors[of]?.name ?? of),
  ]);
  return [known.name, ...(known.aliases ?? []), ...roles];
}
