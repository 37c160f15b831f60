import { Lex, More } from './lexicon/classes';
import { Punct, Shape, type Tokens } from './tokens';

/** No sentence is longer: windows over a sentence stay small in a text without a single stop. */
const longestSentence = 240;

/** Adds the first token of each sentence of a paragraph to a list. */
export function splitSentences(tokens: Tokens, firstToken: number, endToken: number, sentences: number[]): void {
  let first = firstToken;
  sentences.push(first);
  for (let at = firstToken; at < endToken; at++) {
    const end = endsSentence(tokens, at, endToken);
    const cut = end > 0 ? end : at - first >= longestSentence ? at + 1 : 0;
    if (cut && cut < endToken) {
      sentences.push(cut);
      first = cut;
      at = cut - 1;
    }
  }
}

/** The token after the sentence that ends with token `at`, closing marks included; 0 where none ends. */
function endsSentence(tokens: Tokens, at: number, endToken: number): number {
  const { hashes, shapes, more, lex, starts, ends } = tokens;
  if (shapes[at] === Shape.Punctuation) {
    const code = hashes[at];
    if (code !== 46 && code !== 33 && code !== 63 && code !== Punct.Ellipsis) return 0;
    let next = at + 1;
    while (next < endToken && starts[next] === ends[next - 1] && (isCloser(hashes[next]) || isStop(hashes[next])))
      next++;
    if (next >= endToken) return endToken;
    if (starts[next] === ends[next - 1]) return 0;
    return opensSentence(tokens, next) ? next : 0;
  }
  // “U.S.” and “Jr.” end a sentence where a word follows that is capitalized only there.
  if (!(more[at] & More.Abbreviation) || more[at] & More.Leading) return 0;
  let next = at + 1;
  while (next < endToken && starts[next] === ends[next - 1] && isCloser(hashes[next])) next++;
  if (next >= endToken || starts[next] === ends[next - 1]) return 0;
  const closed = next > at + 1 && shapes[next] !== Shape.Lower;
  if (closed && shapes[next] !== Shape.Punctuation) return next;
  return shapes[next] === Shape.Capitalized && lex[next] & commonAtStart ? next : 0;
}

const commonAtStart =
  Lex.Starter |
  Lex.Determiner |
  Lex.He |
  Lex.She |
  Lex.They |
  Lex.It |
  Lex.Preposition |
  Lex.Conjunction |
  Lex.Possessive;

function opensSentence(tokens: Tokens, at: number): boolean {
  const shape = tokens.shapes[at];
  if (shape === Shape.Punctuation) return tokens.hashes[at] !== 44 && tokens.hashes[at] !== Punct.Dash;
  return shape !== Shape.Lower && shape !== Shape.Clitic;
}

function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63;
}

function isCloser(code: number): boolean {
  return (
    code === 34 ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 39 ||
    code === 41 ||
    code === 93 ||
    code === 0xbb ||
    code === 3
  );
}
