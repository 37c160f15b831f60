import { foldName } from '../identity';

/** Who is said to have spoken, as far as it matters for whether two quotes have one speaker. */
export interface LinkedSpeaker {
  /** Equal keys are one actor, because the registry or a person said so. */
  readonly key: string;
  readonly name: string;
  /** A named person; of a spokesman or a ministry nobody knows whether they are somebody else. */
  readonly isPerson: boolean;
}

/** A speaker made ready to be compared with many others. */
export interface ReadSpeaker {
  readonly key: string;
  readonly words: readonly string[];
  readonly isPerson: boolean;
}

export function readSpeaker({ key, name, isPerson }: LinkedSpeaker): ReadSpeaker {
  return { key, words: nameWords(name), isPerson };
}

export type SpeakersAgree = 'same' | 'different' | 'unclear';

/** Whether two quotes have one speaker. An article that says “Mr. Hale” throughout means the Tomas Hale of another. */
export function speakersAgree(a: ReadSpeaker | undefined, b: ReadSpeaker | undefined): SpeakersAgree {
  if (!a || !b) return 'unclear';
  if (a.key === b.key) return 'same';
  const [one, other] = [a.words, b.words];
  if (one.length === other.length && one.every((word, at) => word === other[at])) return 'same';
  if (!a.isPerson || !b.isPerson) return 'unclear';
  const [last, otherLast] = [one.at(-1), other.at(-1)];
  if (one.length > 1 && other.length > 1) {
    if (last !== otherLast)
      return one.some((word) => word.length > 2 && other.includes(word)) ? 'unclear' : 'different';
    return initialsAgree(one[0], other[0]) ? 'same' : 'different';
  }
  // Of two names one is a single word: it may be the other's surname or first name.
  const [single, full] = one.length === 1 ? [one[0], other] : [other[0], one];
  return full.includes(single) ? 'same' : 'different';
}

/** `T.` and `Tomas`, `Tom` and `Tomas`. */
function initialsAgree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function nameWords(name: string): string[] {
  return foldName(name)
    .split(' ')
    .filter((word) => word && !HONORIFICS.has(word));
}

const HONORIFICS: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sir',
  'lord',
  'lady',
  'prof',
  'jr',
  'sr',
]);
