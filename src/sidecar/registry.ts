import { parse } from 'yaml';
import type { ActorKind, KnownActor } from '../engine';
import type { Problem } from './problem';

/** What is known of actors beyond one article: `actors.yaml` at the root of the workspace folder. */

export const REGISTRY_FILE = 'actors.yaml';
export const REGISTRY_SCHEMA = 'on-the-record-actors/1';

export interface RegistryRole {
  readonly role: string;
  /** An actor of the registry, or words. */
  readonly of?: string;
  /** ISO date, month or year. */
  readonly from?: string;
  readonly to?: string;
}

export interface RegistryActor {
  readonly name: string;
  readonly kind?: ActorKind;
  readonly aliases?: readonly string[];
  readonly roles?: readonly RegistryRole[];
  /** `Q42`. */
  readonly wikidata?: string;
  readonly why?: string;
  readonly note?: string;
  /** Ids of actors that are never to be suggested as the same. */
  readonly not?: readonly string[];
}

export interface Registry {
  readonly schema: string;
  readonly actors: Readonly<Record<string, RegistryActor>>;
}

export interface RegistryReading {
  readonly registry?: Registry;
  readonly problems: readonly Problem[];
}

export function readRegistry(yaml: string): RegistryReading {
  try {
    return { registry: parse(yaml) as Registry, problems: [] };
  } catch {
    return { problems: [] };
  }
}

/** The registry as the engine takes it. */
export function knownActors(registry: Registry): KnownActor[] {
  return Object.entries(registry.actors).map(([id, actor]) => ({
    id,
    name: actor.name,
    ...(actor.kind && { kind: actor.kind }),
    ...(actor.aliases && { aliases: actor.aliases }),
    ...(actor.roles && { roles: actor.roles.map((r) => r.role) }),
  }));
}
