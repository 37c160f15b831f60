import { Lex } from './lexicon/classes';
import { Tag } from './lexicon/tags';
import { Shape } from './tokens';

/** The part of speech of a word the table does not know, from its shape and ending; learned models need no better. */
export function guessTag(text: string, start: number, end: number, shape: number, lex: number, hash: number): number {
  if (shape === Shape.Punctuation) return punctuationTag(hash);
  if (shape === Shape.Number) return Tag.Num;
  if (shape === Shape.Handle) return Tag.Name;
  if (lex & (Lex.He | Lex.She | Lex.They | Lex.It | Lex.FirstOrSecond)) return Tag.Pron;
  if (lex & (Lex.Determiner | Lex.Possessive)) return Tag.Det;
  if (lex & Lex.Auxiliary) return Tag.Aux;
  if (lex & Lex.Preposition) return Tag.Adp;
  if (lex & (Lex.Conjunction | Lex.Wh)) return Tag.Sconj;
  if (shape === Shape.Clitic) return Tag.Clitic;
  if (shape !== Shape.Lower) return Tag.Name;
  const last = text.charCodeAt(end - 1);
  const before = end - start > 4 ? text.charCodeAt(end - 2) : 0;
  if (last === 100 && before === 101) return Tag.Verbd; // -ed
  if (last === 103 && before === 110) return Tag.Verbg; // -ing
  if (last === 121 && before === 108) return Tag.Adv; // -ly
  if (last === 115 && before !== 115) return Tag.Nouns;
  return Tag.Noun;
}

function punctuationTag(code: number): number {
  switch (code) {
    case 44:
      return Tag.Comma;
    case 46:
    case 33:
    case 63:
      return Tag.Stop;
    case 58:
    case 59:
      return Tag.Colon;
    case 0x2014:
    case 45:
      return Tag.Dash;
    case 34:
    case 0x201c:
    case 0x201d:
    case 0x2018:
    case 0x2019:
    case 39:
    case 2:
    case 3:
      return Tag.Quote;
    default:
      return Tag.Punct;
  }
}
