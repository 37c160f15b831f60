import type { Sidecar } from './model';
import type { Registry } from './registry';
import { words, type Words } from './words';

/** The actors of a sidecar that name an entry the registry does not have. Without a registry nothing can be said. */
export function unknownInRegistry(
  sidecar: Pick<Sidecar, 'actors'>,
  registry: Registry | undefined,
): { readonly actor: string; readonly words: Words }[] {
  if (!registry) return [];
  return Object.entries(sidecar.actors).flatMap(([actor, { registry: id }]) =>
    id === undefined || Object.hasOwn(registry.actors, id)
      ? []
      : [{ actor, words: words`The registry has no actor “${id}”.` }],
  );
}
