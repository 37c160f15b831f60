import type { Article } from '../article';
import { Tag } from '../lexicon/tags';

const reach = 14;
const step = 31;

/** What of its words a chunk keeps: small words and marks tell more than their class. */
const Group = {
  None: 0,
  Noun: 1,
  Pronoun: 2,
  Finite: 3,
  Past: 4,
  Ing: 5,
  Small: 6,
  And: 7,
  Mark: 8,
  Quote: 9,
} as const;

const groupOf = new Uint8Array(32);
for (const tag of [Tag.Noun, Tag.Nouns, Tag.Name, Tag.Det, Tag.Adj, Tag.Num]) groupOf[tag] = Group.Noun;
for (const tag of [Tag.Verb, Tag.Verbs, Tag.Aux]) groupOf[tag] = Group.Finite;
for (const tag of [Tag.Adp, Tag.Sconj, Tag.Part]) groupOf[tag] = Group.Small;
for (const tag of [Tag.Comma, Tag.Colon, Tag.Dash, Tag.Stop]) groupOf[tag] = Group.Mark;
groupOf[Tag.Pron] = Group.Pronoun;
groupOf[Tag.Verbd] = Group.Past;
groupOf[Tag.Verbg] = Group.Ing;
groupOf[Tag.Cconj] = Group.And;
groupOf[Tag.Quote] = Group.Quote;

/**
 * What goes on at a gap, as numbers: “noun phrase, verb, that, noun phrase” behind it and before it. Runs of one kind
 * count as one, adverbs not at all; a sentence's limits end it. Read once a gap, whichever cue asks.
 */
export class Chunks {
  /** The next two, three and four chunks behind each gap; 0 until `read` was called for it. */
  readonly next2: Int32Array;
  readonly next3: Int32Array;
  readonly next4: Int32Array;
  readonly last2: Int32Array;
  readonly last4: Int32Array;
  readonly #article: Article;

  constructor(article: Article) {
    this.#article = article;
    const size = article.tokens.count + 1;
    const room = new Int32Array(size * 5);
    this.next2 = room.subarray(0, size);
    this.next3 = room.subarray(size, size * 2);
    this.next4 = room.subarray(size * 2, size * 3);
    this.last2 = room.subarray(size * 3, size * 4);
    this.last4 = room.subarray(size * 4);
  }

  read(gap: number): void {
    if (this.next2[gap] !== 0) return;
    const { tokens, sentences, sentenceOf } = this.#article;
    const { tags, hashes, count } = tokens;
    const end = gap < count ? Math.min(sentences[sentenceOf[gap] + 1], gap + reach) : gap;
    let pattern = 17;
    let last: number = Group.None;
    let found = 0;
    for (let at = gap; at < end && found < 4; at++) {
      const group = groupOf[tags[at]];
      if (group === Group.None || (group === last && group < Group.Small)) continue;
      last = group;
      pattern = (Math.imul(pattern, step) + (group >= Group.Small && group < Group.Quote ? hashes[at] : group)) | 0;
      found++;
      if (found === 2) this.next2[gap] = pattern;
      else if (found === 3) this.next3[gap] = pattern;
    }
    if (found < 2) this.next2[gap] = pattern;
    if (found < 3) this.next3[gap] = pattern;
    this.next4[gap] = pattern;
    const first = gap > 0 ? Math.max(sentences[sentenceOf[gap - 1]], gap - reach) : 0;
    pattern = 19;
    last = Group.None;
    found = 0;
    for (let at = gap - 1; at >= first && found < 4; at--) {
      const group = groupOf[tags[at]];
      if (group === Group.None || (group === last && group < Group.Small)) continue;
      last = group;
      pattern = (Math.imul(pattern, step) + (group >= Group.Small && group < Group.Quote ? hashes[at] : group)) | 0;
      if (++found === 2) this.last2[gap] = pattern;
    }
    if (found < 2) this.last2[gap] = pattern;
    this.last4[gap] = pattern;
  }
}

/** What stands for no chunk at all: the limit of a sentence. */
export const nothingNext = 17;
export const nothingBefore = 19;
