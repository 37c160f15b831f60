import { CONVENTIONS } from '../conventions';
import { RELATIVE, UNIT } from '../lexicon/classes';
import { VAGUE_WORDS } from '../lexicon/grammarWords';
import type { Node } from '../nodes';
import { CAPITAL, DIGITS, LETTERS, SENTENCE, type Tokens } from '../tokens';

/** `now`, `recently`, `currently`, `the past`, `the near future`, `current`. */
export function vagueAt(t: Tokens, i: number): Node | null {
  if (CONVENTIONS.vagueWords === 'omit') return null;
  const text = t.text(i);
  if (text === 'these' && t.text(i + 1) === 'days') {
    return { kind: 'vague', value: 'PRESENT_REF', rule: 'vague-present', from: i, to: i + 2 };
  }
  const article = text === 'the' ? 1 : 0;
  const at = i + article;
  const word = t.text(at);
  const value = VAGUE_WORDS[word];
  if (!value) return nearFuture(t, i, at, article);
  const node: Node = {
    kind: 'vague',
    value,
    rule: `vague-${value.slice(0, value.indexOf('_')).toLowerCase()}`,
    from: i,
    to: at + 1,
  };
  if (t.flag(at, CAPITAL) && !t.flag(at, SENTENCE)) return null;
  switch (word) {
    case 'past':
    case 'present':
      // `the past` stands alone; `past the gate`, `the past president` do not.
      return article && !t.flag(at + 1, LETTERS | DIGITS) ? node : null;
    case 'future':
      return article === 0 && t.text(i - 1) === 'the'
        ? null
        : t.flag(at + 1, LETTERS) && article
          ? { ...node, from: at }
          : node;
    case 'current':
      return t.has(at + 1, UNIT) || article ? (article ? { ...node, from: at } : null) : node;
    case 'recent':
      return null;
    case 'now':
      // `now that the vote is over` gives a reason.
      return t.text(at + 1) === 'that' || article ? null : node;
    default:
      return article || t.has(at - 1, RELATIVE) ? null : node;
  }
}

/** `the near future`, `the foreseeable future`, `the recent past`. */
function nearFuture(t: Tokens, i: number, at: number, article: number): Node | null {
  if (!article || t.text(at + 1) !== 'future') return null;
  return { kind: 'vague', value: 'FUTURE_REF', rule: 'vague-future', from: i, to: at + 2 };
}
