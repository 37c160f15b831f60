import type { Clash, Part } from './clash';

/** Clashes that make one question: the words of an annotation go with their surroundings and their position. */
export interface ClashGroup {
  readonly part: Part;
  readonly id?: string;
  /** Left out where one side removed what the other changed. */
  readonly key?: string;
  readonly clashes: readonly [Clash, ...Clash[]];
}

/** Fields that say where the words stand; taking some from one side and some from the other would say nothing. */
const WORDS: ReadonlySet<string | undefined> = new Set(['text', 'before', 'after', 'pos', 'more']);
/** A value of one side has no meaning under the type of the other. */
const DATE: ReadonlySet<string | undefined> = new Set(['timex', 'value', 'mod']);

export function clashGroups(clashes: readonly Clash[]): ClashGroup[] {
  const groups = new Map<string, Clash[]>();
  for (const clash of clashes) {
    const { part, id, key } = clash;
    const together = WORDS.has(key) && part === 'annotations' ? 'text' : DATE.has(key) ? 'value' : key;
    const name = JSON.stringify([part, id, together]);
    const group = groups.get(name);
    if (group) group.push(clash);
    else groups.set(name, [clash]);
  }
  return [...groups.values()].map((group) => {
    const clashes = group as [Clash, ...Clash[]];
    // The words themselves tell most; where only their surroundings clash, those do.
    const shown = clashes.find(({ key }) => key === 'text' || key === 'value') ?? clashes[0];
    const { part, id, key } = shown;
    return {
      part,
      ...(id !== undefined && { id }),
      ...(key !== undefined && { key }),
      clashes: moveFirst(clashes, shown),
    };
  });
}

function moveFirst(clashes: readonly Clash[], first: Clash): [Clash, ...Clash[]] {
  return [first, ...clashes.filter((clash) => clash !== first)];
}
