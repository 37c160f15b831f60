import type { QuoteKind } from '../../engine';
import { readSpeaker, speakersAgree, type LinkedSpeaker, type ReadSpeaker, type SpeakersAgree } from './speakers';
import { WordingLinks, type WordingLink } from './wordingLinks';
import { Wordings } from './wordings';
import { Words } from './words';

/** A quote to be linked, and what names it in its article. */
export interface LinkableQuote {
  /** Where it starts: UTF-16 offset into the article. */
  readonly start: number;
  readonly text: string;
  /** Direct without it. Two reports of one matter often share words, and must share more to be linked. */
  readonly kind?: QuoteKind;
  readonly speaker?: LinkedSpeaker;
}

/** A quote of another article that is the same one. */
export interface QuoteLink {
  readonly article: string;
  readonly start: number;
  /** `same`: word for word, whatever the marks; `altered`: cut, or changed in some words. */
  readonly wording: 'same' | 'altered';
  readonly speakers: SpeakersAgree;
}

interface HeldQuote {
  readonly article: string;
  readonly start: number;
  readonly wording: number;
  readonly kind: QuoteKind;
  readonly speaker: ReadSpeaker | undefined;
}

/**
 * Which quotes of many articles are one. An article's change costs what that article holds; a quote's links are looked up
 * when somebody asks, among the few wordings that share rare words with it.
 */
export class QuoteLinks {
  readonly #words = new Words();
  readonly #wordings = new Wordings(this.#words);
  readonly #links = new WordingLinks(this.#words, this.#wordings);
  readonly #articles = new Map<string, readonly HeldQuote[]>();
  /** By wording. */
  readonly #quotes = new Map<number, HeldQuote[]>();
  readonly #speakers = new Map<string, ReadSpeaker>();

  get size(): number {
    return this.#articles.size;
  }

  /** What is kept of wordings that no quote has any more; beyond a half it is time to begin anew. */
  get waste(): number {
    return this.#wordings.size === 0 ? 0 : 1 - this.#wordings.inUse / this.#wordings.size;
  }

  set(article: string, quotes: readonly LinkableQuote[]): void {
    this.delete(article);
    const held: HeldQuote[] = [];
    this.#links.worths.forget();
    for (const { start, text, speaker, kind = 'direct' } of quotes) {
      const wording = this.#wordings.use(text);
      if (wording < 0) continue;
      const quote = { article, start, wording, kind, speaker: speaker && this.#speaker(speaker) };
      held.push(quote);
      const others = this.#quotes.get(wording);
      if (others) others.push(quote);
      else this.#quotes.set(wording, [quote]);
    }
    if (held.length) this.#articles.set(article, held);
  }

  delete(article: string): void {
    this.#links.worths.forget();
    for (const quote of this.#articles.get(article) ?? []) {
      this.#wordings.drop(quote.wording);
      const left = (this.#quotes.get(quote.wording) ?? []).filter((other) => other !== quote);
      if (left.length) this.#quotes.set(quote.wording, left);
      else this.#quotes.delete(quote.wording);
    }
    this.#articles.delete(article);
  }

  /** The same quote in other articles. */
  elsewhere(article: string, start: number): QuoteLink[] {
    const quote = this.#articles.get(article)?.find((each) => each.start === start);
    return quote ? this.#linksOf(quote) : [];
  }

  /** Every article with each of its quotes that other articles have, an article a step. */
  *all(): Generator<{ readonly article: string; readonly start: number; readonly links: readonly QuoteLink[] }[]> {
    for (const [article, quotes] of this.#articles) {
      yield quotes.flatMap((quote) => {
        const links = this.#linksOf(quote);
        return links.length ? [{ article, start: quote.start, links }] : [];
      });
    }
  }

  #linksOf(quote: HeldQuote): QuoteLink[] {
    const { wording } = quote;
    const links: QuoteLink[] = [];
    const mouths = new Mouths(quote.speaker);
    const add = (other: HeldQuote, how: QuoteLink['wording'], link: WordingLink) => {
      if (other.article === quote.article) return;
      const speakers = speakersAgree(quote.speaker, other.speaker);
      if (!isOneQuote(link, speakers, [quote.kind, other.kind])) return;
      mouths.add(other.speaker);
      links.push({ article: other.article, start: other.start, wording: how, speakers });
    };
    const itself = this.#links.itself(wording);
    const same = this.#quotes.get(wording) ?? [];
    if (same.length > 1 && itself.allBits >= ENOUGH_OF_ONE)
      for (const other of same.slice(0, MOST_LINKS)) add(other, 'same', itself);
    for (const link of this.#links.linksOf(wording, ENOUGH_OF_ONE)) {
      if (links.length >= MOST_LINKS) break;
      const others = this.#quotes.get(link.wording) ?? [];
      for (const other of others.slice(0, MOST_LINKS)) add(other, 'altered', link);
    }
    // What many say in their own right is a phrase, not a quote: then only the same speaker's own are linked.
    return mouths.areMany ? links.filter(({ speakers }) => speakers === 'same') : links;
  }

  #speaker(speaker: LinkedSpeaker): ReadSpeaker {
    const id = `${speaker.key}\n${speaker.name}`;
    let read = this.#speakers.get(id);
    if (!read) this.#speakers.set(id, (read = readSpeaker(speaker)));
    return read;
  }
}

/** Who says the same words. */
class Mouths {
  readonly #counts = new Map<string, number>();
  #all = 0;

  constructor(first: ReadSpeaker | undefined) {
    this.add(first);
  }

  add(speaker: ReadSpeaker | undefined): void {
    this.#all++;
    if (!speaker?.isPerson) return;
    const surname = speaker.words.at(-1) ?? '';
    this.#counts.set(surname, (this.#counts.get(surname) ?? 0) + 1);
  }

  get areMany(): boolean {
    return this.#counts.size >= MANY_MOUTHS && Math.max(...this.#counts.values()) * 2 <= this.#all;
  }
}

/**
 * Whether two quotes have enough in common: less is needed where the same person speaks, more where one is given in an
 * article's own words, and where both are, no part of the longer may be left that says much.
 */
function isOneQuote(
  { bits, allBits, cover }: WordingLink,
  speakers: SpeakersAgree,
  kinds: readonly QuoteKind[],
): boolean {
  const isOneSpeaker = speakers === 'same';
  if (kinds.every((kind) => kind === 'indirect') && cover < (isOneSpeaker ? COVER_OF_ONE : COVER)) return false;
  if (kinds.some((kind) => kind !== 'direct')) return bits >= (isOneSpeaker ? ENOUGH_OF_ONE : ENOUGH) * REPORTED;
  return isOneSpeaker ? allBits >= ENOUGH_OF_ONE : bits >= ENOUGH;
}

/** In bits. */
const ENOUGH_OF_ONE = 26;
const ENOUGH = 40;
const REPORTED = 1.4;

/** How much of the longer of two reports must be in the other: parts in common may be what everybody says of the matter. */
const COVER_OF_ONE = 0.5;
const COVER = 0.9;

/** So many people, none of them with most of the quotes, make a phrase of words. */
const MANY_MOUTHS = 3;

/** Nobody reads more; and a sentence that a thousand articles have must not cost a thousand times a thousand. */
const MOST_LINKS = 200;
