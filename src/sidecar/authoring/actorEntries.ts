import { entryOf } from '../yaml/tree';
import type { MapNode, YamlNode } from '../yaml/tree';

/** An actor as a sidecar or registry that may be half typed has it. */
export interface ActorEntry {
  readonly id: string;
  readonly name?: string;
  readonly kind?: string;
  readonly roles: readonly string[];
  readonly registry?: string;
  readonly note?: string;
}

export function actorEntries(root: YamlNode | undefined): ActorEntry[] {
  const actors = root?.type === 'map' ? entryOf(root, 'actors')?.value : undefined;
  if (actors?.type !== 'map') return [];
  return actors.entries.map(({ key, value }) => {
    const words = (name: string) => (value.type === 'map' ? wordsOf(entryOf(value, name)?.value) : undefined);
    return {
      id: key,
      name: words('name'),
      kind: words('kind'),
      roles: value.type === 'map' ? rolesOf(value) : [],
      registry: words('registry'),
      note: words('note'),
    };
  });
}

/** `[harbourmaster]`, `[{ role: harbourmaster, from: 2024 }]` */
function rolesOf(actor: MapNode): string[] {
  const roles = entryOf(actor, 'roles')?.value;
  if (roles?.type !== 'seq') return [];
  return roles.items.flatMap(({ value }) => {
    return wordsOf(value.type === 'map' ? entryOf(value, 'role')?.value : value) ?? [];
  });
}

function wordsOf(node: YamlNode | undefined): string | undefined {
  return node?.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
