import type { Span } from '../../src/engine';
import type { DescribedActor } from './gold';
import type { Mark } from './goldMarks';

export interface GoldMention extends Span {
  readonly actor: string;
}

/**
 * Mentions: those marked with `@`, and every whole-word occurrence of an actor's name or other form. Longer forms come
 * first, a marked span wins over any found one, and nothing is found in a trap.
 */
export function aliasMentions(
  text: string,
  marks: readonly Mark[],
  actors: readonly (readonly [string, DescribedActor])[],
): GoldMention[] {
  const mentions: GoldMention[] = marks
    .filter((mark) => mark.actor !== undefined)
    .map(({ start, end, text, actor }) => ({ start, end, text, actor: actor! }));
  const traps = marks.filter((mark) => mark.label === 'trap');
  const forms = actors
    .flatMap(([actor, { name, as = [] }]) => [name, ...as].map((form) => ({ actor, form })))
    .sort((a, b) => b.form.length - a.form.length);
  for (const { actor, form } of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const span = { start: at, end: at + form.length };
      if (!isWhole(text, span) || [...mentions, ...traps].some((other) => overlap(other, span))) continue;
      mentions.push({ ...span, text: form, actor });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

const WORD = /[\p{L}\p{N}]/u;
type Extent = Pick<Span, 'start' | 'end'>;

function isWhole(text: string, { start, end }: Extent): boolean {
  return !WORD.test(text[start - 1] ?? '') && !WORD.test(text[end] ?? '');
}

const overlap = (a: Extent, b: Extent) => a.start < b.end && b.start < a.end;
