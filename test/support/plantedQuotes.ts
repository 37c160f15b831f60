import { COMMON_WORDS } from '../../src/newsroom/lexicon/commonWords';
import { FUNCTION_WORDS } from '../../src/newsroom/lexicon/functionWords';
import type { LinkableQuote } from '../../src/newsroom/links/quoteLinks';
import { seeded } from './seeded';

/** A made newsroom whose quotes are known to be the same or not. */
export interface PlantedQuotes {
  readonly articles: readonly { readonly article: string; readonly quotes: readonly LinkableQuote[] }[];
  /** By `article#start`: equal for a quote and its altered copies. */
  readonly origin: ReadonlyMap<string, string>;
  /** Originals and their copies, as `article#start`. */
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly how: Alteration }[];
}

export const ALTERATIONS = ['same', 'cut', 'tense', 'insert', 'typo', 'several'] as const;
export type Alteration = (typeof ALTERATIONS)[number];

const QUOTES_A_STORY = 20;
const QUOTES_AN_ARTICLE = 5;
/** One in so many quotes has an altered copy; one in so many is a phrase that anybody says. */
const ONE_COPIED = 8;
const ONE_PHRASE = 40;

/** So many quotes, in stories whose quotes share their words, with altered copies and common phrases planted among them. */
export function plantedQuotes(count: number, seed: number): PlantedQuotes {
  const random = seeded(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)];
  const origin = new Map<string, string>();
  const pairs: { a: string; b: string; how: Alteration }[] = [];
  const articles: { article: string; quotes: LinkableQuote[] }[] = [];
  const waiting: { text: string; speaker: string; origin: string; how: Alteration }[] = [];
  let current = { article: 'a0', quotes: [] as LinkableQuote[] };

  const add = (text: string, name: string | undefined, from?: string): string => {
    const { article, quotes } = current;
    const start = quotes.length * 1000;
    const speaker = name && { key: `${article} ${name}`, name, isPerson: !name.startsWith('a ') };
    quotes.push({ start, text, ...(speaker && { speaker }) });
    const id = `${article}#${start}`;
    origin.set(id, from ?? id);
    if (quotes.length === QUOTES_AN_ARTICLE) {
      articles.push(current);
      current = { article: `a${articles.length}`, quotes: [] };
    }
    return id;
  };

  for (let story = 0, made = 0; made < count; story++) {
    const topic = Array.from({ length: 14 }, () => rareWord(random));
    const people = Array.from({ length: 4 }, () => `${pick(GIVEN)} ${nameLike(random)}`);
    for (let each = 0; each < QUOTES_A_STORY && made < count; each++, made++) {
      const speaker = pick(people);
      if (random() < 1 / ONE_PHRASE) {
        add(pick(PHRASES), pick([speaker, undefined, 'a spokesman']));
        continue;
      }
      // Copies come a story or more later, so never in the article of their original.
      const copy = waiting.length > 40 && random() < 2 / ONE_COPIED ? waiting.shift() : undefined;
      if (copy) {
        const who = random();
        const by = who < 0.8 ? copy.speaker : who < 0.95 ? undefined : pick(people);
        const id = add(altered(copy.text, copy.how, random), by, copy.origin);
        pairs.push({ a: copy.origin, b: id, how: copy.how });
        continue;
      }
      const text = sentence(random, topic);
      const id = add(text, speaker);
      if (random() < 1 / ONE_COPIED) waiting.push({ text, speaker, origin: id, how: pick(ALTERATIONS) });
    }
  }
  articles.push(current);
  return { articles, origin, pairs };
}

/** A quote as another paper prints it. */
export function altered(text: string, how: Alteration, random: () => number): string {
  const words = text.split(' ');
  const at = (length: number) => Math.floor(random() * length);
  switch (how) {
    case 'same':
      return text;
    case 'cut': {
      // At least eight words and half of them stay: what is shorter says too little to be anybody's.
      const length = Math.max(Math.min(8, words.length), Math.ceil(words.length * (0.5 + random() / 2)));
      const start = at(words.length - length + 1);
      return words.slice(start, start + length).join(' ');
    }
    case 'tense':
      return words.map((word) => TENSES.get(word) ?? (random() < 0.1 ? pastOf(word) : word)).join(' ');
    case 'insert':
      for (let left = 1 + at(3); left > 0; left--) words.splice(at(words.length), 0, rareWord(random));
      return words.join(' ');
    case 'typo':
      for (let left = 1 + at(2); left > 0; left--) {
        const where = at(words.length);
        words[where] = misspelt(words[where], random);
      }
      return words.join(' ');
    case 'several':
      return altered(altered(altered(text, 'cut', random), 'tense', random), 'typo', random);
  }
}

function misspelt(word: string, random: () => number): string {
  if (word.length < 4) return word;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = Math.floor(random() * 3);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  return word.slice(0, at) + word[at] + word.slice(at);
}

function pastOf(word: string): string {
  if (FUNCTION_WORDS.has(word) || word.endsWith('ed') || word.endsWith('s')) return word;
  return word.endsWith('e') ? `${word}d` : `${word}ed`;
}

/** 8 to 57 words, half of them up to 19 as in the news: what holds sentences together, what everybody says, and what the story is about. */
function sentence(random: () => number, topic: readonly string[]): string {
  const length = 8 + Math.floor(random() * 14 + random() * random() * 36);
  const words = Array.from({ length }, () => {
    const what = random();
    if (what < 0.45) return HOLDING[Math.floor(random() * random() * HOLDING.length)];
    if (what < 0.72) return COMMON[Math.floor(random() * random() * COMMON.length)];
    return what < 0.9 ? topic[Math.floor(random() * topic.length)] : rareWord(random);
  });
  return words.join(' ');
}

const HOLDING = [...FUNCTION_WORDS].filter((word) => word.length > 1);
const COMMON = COMMON_WORDS.filter((word) => !FUNCTION_WORDS.has(word));

/** One of about sixty thousand words that are no English, the first far oftener than the last. */
function rareWord(random: () => number): string {
  const number = Math.floor(60_000 ** random());
  let [left, word] = [number * 7919 + 104_729, ''];
  for (let syllable = 0; syllable < 3; syllable++) {
    word += SYLLABLES[left % SYLLABLES.length];
    left = Math.floor(left / SYLLABLES.length) + 31 * syllable;
  }
  return word;
}

function nameLike(random: () => number): string {
  const word = rareWord(random);
  return word[0].toUpperCase() + word.slice(1);
}

const SYLLABLES =
  'bar bel bor dan del dor fal fen fir gan gel gor hal hen hor kal ken kir lam len lor mal mer mor nal nen nor pal pen por ral ren rin sal sen sor tal ten tor val ven vor wal wen wick wold ford gate holm stead'.split(
    ' ',
  );
const GIVEN =
  'Ana Bruno Clara Dario Edda Felix Greta Hugo Ines Jonas Karin Leon Mira Nils Olga Piet Rosa Sven Tilda Uwe'.split(
    ' ',
  );

const TENSES: ReadonlyMap<string, string> = new Map([
  ['is', 'was'],
  ['are', 'were'],
  ['will', 'would'],
  ['can', 'could'],
  ['have', 'had'],
  ['has', 'had'],
  ['do', 'did'],
  ['does', 'did'],
  ['may', 'might'],
  ['isnt', 'wasnt'],
]);

/** What anybody may say; none of these stands in the program's own list of such phrases. */
const PHRASES = [
  'We are still waiting for the official results to come in.',
  'Nobody could have seen this coming.',
  'I have full confidence in the team and its leadership.',
  'It is far too early to draw any conclusions.',
  'We need to come together as a community.',
  'The government has failed the people of this region.',
  'We will see you in court.',
  'Our door is always open for talks.',
  'It is what it is and we have to live with it.',
  'I did nothing wrong and I will clear my name.',
  'Families deserve answers and they deserve them now.',
  'We call on all sides to show restraint.',
  'This was a team effort from start to finish.',
  'We have learned our lesson and we will do better.',
  'The decision was not an easy one to make.',
  'People are tired of the same old politics.',
  'We followed the rules at every step of the way.',
  'I am humbled and honoured to serve.',
  'Jobs and the economy are our first concern.',
  'There was no other choice but to act.',
];
