import { hashWord } from '../hashing';
import { Lex } from '../lexicon/classes';
import { PhraseKind } from '../phrases';
import type { Reading } from '../reading';

const the = hashWord('the');
const links = new Set('for of at from with in'.split(' ').map(hashWord));

/** So many phrases can stand between a role and the end of its complement. */
const reach = 3;

/**
 * Who really speaks where a name was taken for the source that only says for whom: in “a spokeswoman for the Department for
 * Transport said” the phrase `a spokeswoman` for the phrase `Department for Transport`; any other phrase for itself.
 */
export function spokesperson({ article, phrases }: Reading, name: number): number {
  if (name < 1 || phrases[name].kind !== PhraseKind.Name) return name;
  const { hashes, lex } = article.tokens;
  const { first } = phrases[name];
  const link = hashes[first - 1] === the ? first - 2 : first - 1;
  if (link < 1 || !links.has(hashes[link])) return name;
  for (let at = name - 1; at >= 0 && at >= name - reach; at--) {
    const { kind, end, head, possessive, attached } = phrases[at];
    if (end < link) break;
    if (kind === PhraseKind.Nominal && end === link && lex[head] & Lex.Role && !possessive && !attached) return at;
  }
  return name;
}
