import { hashWord } from '../hashing';
import { Lex } from '../lexicon/classes';
import { Tag } from '../lexicon/tags';
import { Shape, type Tokens } from '../tokens';

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord));

/** Words that stand for one of those spoken of before. */
const alone = hashes('another each neither either everyone everybody someone');
/** “The latter”, “a third”: only with their article. */
const ordered = hashes('former latter other first second third fourth fifth sixth');
const the = hashWord('the');
const a = hashWord('a');

/** Whether a word is “another”, “everyone”. */
export function standsForOne(hash: number): boolean {
  return alone.has(hash);
}

/**
 * The end of a pronoun that says which of several is meant, `another`, `the latter`, `a third`, and nothing else of them;
 * 0 where no such begins at `at`. A noun after it makes it a determiner: “another guard”.
 */
export function lonePronounEnd(tokens: Tokens, at: number, limit: number): number {
  // All of them may begin a sentence; asked of every word, this must cost little.
  if (!(tokens.lex[at] & Lex.Starter)) return 0;
  const word = tokens.hashes[at];
  const last = word === the || word === a ? at + 1 : at;
  if (last >= limit || !(last > at ? ordered : alone).has(tokens.hashes[last])) return 0;
  const next = last + 1;
  if (next >= limit || tokens.shapes[next] === Shape.Punctuation)
    return isVerb(tokens.tags[at - 1]) || tokens.cueRates[at - 1] > 0 ? next : 0;
  return isVerb(tokens.tags[next]) || tokens.lex[next] & Lex.Auxiliary ? next : 0;
}

function isVerb(tag: number): boolean {
  return tag >= Tag.Verb && tag <= Tag.Verbd;
}
