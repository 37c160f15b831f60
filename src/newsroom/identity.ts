import type { ActorKind } from '../engine';
import type { ActorRecord, ArticleRecord } from './record';

/** Names one actor over all articles. Equal keys: the same actor, because the registry or a person said so. */
export type ActorKey = string;

/**
 * An actor is the same in two articles only where both point to one entry of one folder's registry.
 * Without that, an actor is its article's own, whatever it is called.
 */
export function actorKey(record: ArticleRecord, actor: ActorRecord): ActorKey {
  return actor.registry === undefined ? ownKey(record.article, actor.id) : registryKey(record.folder, actor.registry);
}

/** Of an actor that is its article's own. */
export function ownKey(article: string, id: string): ActorKey {
  return `${OWN}${article}\n${id}`;
}

/** Whose own an actor is, and under which id; `undefined` for all others. */
export function ownerOf(key: ActorKey): { readonly article: string; readonly id: string } | undefined {
  if (!key.startsWith(OWN)) return undefined;
  const end = key.indexOf('\n', OWN.length);
  return { article: key.slice(OWN.length, end), id: key.slice(end + 1) };
}

const OWN = 'article\n';

export function registryKey(folder: string, id: string): ActorKey {
  return `registry\n${folder}\n${id}`;
}

/** The place of the actor with this key in an article's list of actors; −1 when the article does not name it. */
export function indexOfActor(record: ArticleRecord, key: ActorKey): number {
  const [kind, owner, id] = key.split('\n');
  if (kind === 'registry')
    return owner === record.folder ? record.actors.findIndex((actor) => actor.registry === id) : -1;
  if (owner !== record.article) return -1;
  return record.actors.findIndex((actor) => actor.id === id && actor.registry === undefined);
}

/**
 * Equal for actors who are perhaps the same: of one folder, of one name. `undefined` for those a name says nothing of:
 * "a senior official" of two articles may be anybody.
 */
export function namesakeKey(folder: string, name: string, kind: ActorKind): string | undefined {
  if (kind === 'unnamed' || kind === 'collective') return undefined;
  const folded = foldName(name);
  return folded ? `${folder}\n${folded}` : undefined;
}

/** Words without what spelling varies in: case, accents, dots after initials, kinds of apostrophe and hyphen, spaces. */
export function foldName(name: string): string {
  const plain = PLAIN.test(name) ? name : name.normalize('NFKD').replace(COMBINING, '');
  return plain
    .toLowerCase()
    .replace(APOSTROPHES, '’')
    .replace(HYPHENS, '-')
    .replace(DOTS, ' ')
    .trim()
    .replace(SPACES, ' ');
}

/** Most words need no looking for accents, and looking is what takes long. */
const PLAIN = /^[\x20-\x7e‘’“”–—…]*$/;
/** The accent that NFKD parts from its letter: é. */
const COMBINING = /\p{M}/gu;
/** O'Neill, O’Neill, O‘Neill. */
const APOSTROPHES = /['‘`´]/g;
/** Anne-Marie with a hyphen, a non-breaking hyphen or a dash. */
const HYPHENS = /[‐‑–]/g;
/** J. R. Vance, J.R. Vance and J R Vance. */
const DOTS = /\./g;
const SPACES = /\s+/g;
