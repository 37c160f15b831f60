import type { KnownActor } from '../../engine';

/** What differs between two states of a registry, as far as an article's annotations depend on it. */
export interface ChangedNames {
  /** Of actors that came, went or changed. */
  readonly ids: ReadonlySet<string>;
  /** Of each of their names one word, folded, that an article must hold to name them; `undefined` when these are too many to look for. */
  readonly words: readonly string[] | undefined;
}

/** Of more than this many words hardly an article holds none, and looking for all takes as long as analysing it. */
const MOST_WORDS = 100;

export function changedNames(before: readonly KnownActor[], now: readonly KnownActor[]): ChangedNames {
  const [old, young] = [before, now].map((actors) => new Map(actors.map((actor) => [actor.id, actor])));
  const differs = (actor: KnownActor, other: KnownActor | undefined) => JSON.stringify(actor) !== JSON.stringify(other);
  const changed = [
    ...before.filter((actor) => differs(actor, young.get(actor.id))),
    ...now.filter((actor) => differs(actor, old.get(actor.id))),
  ];
  const words = new Set(changed.flatMap(wordsOf));
  const isTooMuch = words.size > MOST_WORDS || words.has('');
  return { ids: new Set(changed.map(({ id }) => id)), words: isTooMuch ? undefined : [...words] };
}

/** Whether an article names one of those who changed, or its sidecar is linked to one; the others say what they said. */
export function isConcerned({ ids, words }: ChangedNames, text: string, links: readonly string[]): boolean {
  if (links.some((id) => ids.has(id))) return true;
  if (!words) return true;
  if (!words.length) return false;
  const folded = fold(text);
  return words.some((word) => folded.includes(word));
}

/** The engine knows an actor by a whole name or alias, or by the last name alone. */
function wordsOf({ name, aliases = [] }: KnownActor): string[] {
  const last =
    name
      .split(/\s+/)
      .filter((part) => !NAME_SUFFIX.test(part))
      .at(-1) ?? '';
  return [name, ...aliases, last].map(longestWord);
}

/** “Jr.”, “III”: as the engine has them. */
const NAME_SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?,?$/;

/** Empty for a name in which there are none. */
function longestWord(name: string): string {
  const words = fold(name).match(WORDS) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** “smith” and “jones” of “Smith-Jones”. */
const WORDS = /[\p{L}\p{N}]+/gu;

/** Without what the engine reads over when it compares names, and more: found too often is only found in vain. */
function fold(text: string): string {
  const plain = ASCII.test(text) ? text : text.normalize('NFKD').replace(UNHEARD, '');
  return plain.replace(MARKS, '').toLowerCase();
}

const ASCII = /^[\0-\x7e]*$/;
/** Accents, and what is not seen, as the soft hyphen. */
const UNHEARD = /[\p{M}\p{Cf}]/gu;
/** O’Neill, J.R. */
const MARKS = /[.'’‘`´]/g;
