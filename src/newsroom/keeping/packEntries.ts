import type { QuoteKind, TimexType } from '../../engine';
import { ITEM_TYPES, QUOTE_KINDS, STATUSES, TIMEX_TYPES } from '../../sidecar/model';
import type { Entry } from '../record';
import { PackedNumbers, UnpackedNumbers } from './packNumbers';

/**
 * Annotations as numbers, with each different word or stretch of words once, however many of them have it: names of rules,
 * cues and dates come back again and again. Half as long as lists of JSON.
 */
export interface PackedEntries {
  readonly words: readonly string[];
  readonly numbers: string;
}

/** What an entry may have or not; which it has is one number. */
const ACTOR = 1;
const ID = 2;
const KIND = 4;
const RULE = 8;
const CONFIDENCE = 16;
/** With a date its value, else the cue. */
const CUE = 32;
const SOURCE = 64;
/** What is rare. */
const TAGS = 128;
const NOTE = 256;
const WHY = 512;
const LOST = 1024;

/** Confidences have mostly so many steps. */
const STEPS = 1_000;

/** `known` are words that are at hand when the entries are unpacked. */
export function packEntries(entries: readonly Entry[], known: readonly string[]): PackedEntries {
  const words: string[] = [];
  const places = new Map<string, number>();
  for (const [place, word] of known.entries()) if (!places.has(word)) places.set(word, place);
  const numbers = new PackedNumbers();
  const putWords = (text: string | undefined) => {
    if (text === undefined) return;
    let place = places.get(text);
    if (place === undefined) places.set(text, (place = known.length + words.push(text) - 1));
    numbers.put(place);
  };
  let [start, line] = [0, 0];
  for (const entry of entries) {
    const { type, status, actor, id, rule, confidence, source, tags, note, why, lost } = entry;
    const isDate = type === 'date';
    const kind = isDate ? entry.timex : entry.kind;
    const cue = isDate ? entry.value : entry.cue;
    numbers.put(ITEM_TYPES.indexOf(type) * STATUSES.length + STATUSES.indexOf(status));
    numbers.put(
      (actor === undefined ? 0 : ACTOR) +
        (id === null ? 0 : ID) +
        (kind === undefined ? 0 : KIND) +
        (rule === undefined ? 0 : RULE) +
        (confidence === undefined ? 0 : CONFIDENCE) +
        (cue === undefined ? 0 : CUE) +
        (source === undefined ? 0 : SOURCE) +
        (tags === undefined ? 0 : TAGS) +
        (note === undefined ? 0 : NOTE) +
        (why === undefined ? 0 : WHY) +
        (lost === undefined ? 0 : LOST),
    );
    putWords(entry.text);
    numbers.putSigned(entry.start - start);
    numbers.putSigned(entry.end - entry.start);
    numbers.putSigned(entry.line - line);
    [start, line] = [entry.start, entry.line];
    if (actor !== undefined) numbers.put(actor);
    putWords(id ?? undefined);
    if (kind !== undefined)
      numbers.put((isDate ? TIMEX_TYPES : (QUOTE_KINDS as readonly string[])).indexOf(kind as never));
    putWords(rule);
    if (confidence !== undefined) {
      const steps = Math.round(confidence * STEPS);
      const isStep = steps / STEPS === confidence;
      numbers.put(isStep ? steps + 1 : 0);
      if (!isStep) putWords(String(confidence));
    }
    putWords(cue);
    putWords(source);
    if (tags) {
      numbers.put(tags.length);
      tags.forEach(putWords);
    }
    putWords(note);
    putWords(why);
    putWords(lost);
  }
  return { words, numbers: numbers.toString() };
}

/** Only for what {@link packEntries} made; whatever else may throw or give anything. */
export function unpackEntries({ words, numbers }: PackedEntries, known: readonly string[]): Entry[] {
  const from = new UnpackedNumbers(numbers);
  const nextWords = () => {
    const place = from.next();
    return place < known.length ? known[place] : words[place - known.length];
  };
  const entries: Entry[] = [];
  let [start, line] = [0, 0];
  while (!from.isAtEnd) {
    const typeAndStatus = from.next();
    const type = ITEM_TYPES[Math.floor(typeAndStatus / STATUSES.length)];
    const has = from.next();
    const isDate = type === 'date';
    const text = nextWords();
    start += from.nextSigned();
    const end = start + from.nextSigned();
    line += from.nextSigned();
    const actor = has & ACTOR ? from.next() : undefined;
    const id = has & ID ? nextWords() : null;
    const kind = has & KIND ? from.next() : -1;
    const rule = has & RULE ? nextWords() : undefined;
    const confidence = has & CONFIDENCE ? nextConfidence(from, nextWords) : undefined;
    const cue = has & CUE ? nextWords() : undefined;
    // What is rare is read here, in the order in which it was written.
    entries.push({
      type,
      id,
      status: STATUSES[typeAndStatus % STATUSES.length],
      text,
      start,
      end,
      line,
      actor,
      cue: isDate ? undefined : cue,
      source: has & SOURCE ? nextWords() : undefined,
      kind: isDate ? undefined : (QUOTE_KINDS[kind] as QuoteKind | undefined),
      value: isDate ? cue : undefined,
      timex: isDate ? (TIMEX_TYPES[kind] as TimexType | undefined) : undefined,
      tags: has & TAGS ? Array.from({ length: from.next() }, nextWords) : undefined,
      note: has & NOTE ? nextWords() : undefined,
      why: has & WHY ? nextWords() : undefined,
      rule,
      confidence,
      lost: has & LOST ? (nextWords() as Entry['lost']) : undefined,
    });
  }
  return entries;
}

function nextConfidence(from: UnpackedNumbers, nextWords: () => string): number {
  const steps = from.next();
  return steps ? (steps - 1) / STEPS : Number(nextWords());
}
