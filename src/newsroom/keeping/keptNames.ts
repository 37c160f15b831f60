import type { KnownActor } from '../../engine';
import { contentHash } from './contentHash';

/** What is said of a folder without a registry. */
export const NO_NAMES = '0';

/** So many states of registries are known, to be compared: one for each keystroke in a name, until all articles are read. */
const MOST_KNOWN = 100;
/** Of those, so many are kept for the next start: by then nearly all articles are of the last one of their folder. */
const MOST_KEPT = 16;
/** Registries beyond this are not kept, and all articles are read anew where they changed between two starts. In UTF-16 code units. */
const LONGEST = 2_000_000;

/**
 * The states that registries were in, each under one word that is equal for equal ones: from two of them it is found out which
 * articles a change concerns, also when it was made while VS Code was not running.
 */
export class KeptNames {
  readonly #states = new Map<string, readonly KnownActor[]>();
  #isOutdated = false;

  /** Takes in what the engine knows by a registry; answers the word for it. */
  add(actors: readonly KnownActor[]): string {
    const names = wordFor(JSON.stringify(actors));
    this.#isOutdated ||= !this.#states.has(names);
    this.#set(names, actors);
    return names;
  }

  /** `undefined` for what nobody knows any more. */
  get(names: string): readonly KnownActor[] | undefined {
    return names === NO_NAMES ? [] : this.#states.get(names);
  }

  /** A file of the states to be kept, if it is another than when that was last asked. */
  takeOutdated(): Uint8Array<ArrayBuffer> | undefined {
    if (!this.#isOutdated) return undefined;
    this.#isOutdated = false;
    const lines: string[] = [];
    let left = LONGEST;
    for (const actors of [...this.#states.values()].reverse().slice(0, MOST_KEPT)) {
      const line = JSON.stringify(actors);
      left -= line.length;
      if (left < 0) break;
      lines.unshift(line);
    }
    return new TextEncoder().encode(lines.join('\n'));
  }

  /** Takes in what such a file holds. A line that was damaged has another word than the one it is asked by, and harms nobody. */
  restore(file: Uint8Array): void {
    const known = [...this.#states];
    for (const line of new TextDecoder().decode(file).split('\n')) {
      const actors = parsed(line);
      if (actors) this.#set(wordFor(line), actors);
    }
    // What was looked at since the start is the youngest.
    for (const [names, actors] of known) this.#set(names, actors);
  }

  #set(names: string, actors: readonly KnownActor[]): void {
    this.#states.delete(names);
    this.#states.set(names, actors);
    for (const oldest of this.#states.keys()) {
      if (this.#states.size <= MOST_KNOWN) break;
      this.#states.delete(oldest);
    }
  }
}

function wordFor(actors: string): string {
  return contentHash(actors);
}

function parsed(line: string): readonly KnownActor[] | undefined {
  try {
    const actors: unknown = JSON.parse(line);
    return Array.isArray(actors) ? (actors as readonly KnownActor[]) : undefined;
  } catch {
    return undefined;
  }
}
