import type { Extent } from '../engine';

/** One change of a text: what was replaced, and by how much. UTF-16 offsets into the text before it. */
export interface TextEdit {
  readonly at: number;
  readonly removed: number;
  readonly added: number;
}

/** Where a stretch is after an edit; what was typed at its edges is not of it. `undefined` when nothing is left. */
export function afterEdit<T extends Extent>(stretch: T, edit: TextEdit): T | undefined {
  const moved = (offset: number, isEnd: boolean) => {
    if (offset < edit.at || (offset === edit.at && isEnd)) return offset;
    if (offset >= edit.at + edit.removed) return offset + edit.added - edit.removed;
    return isEnd ? edit.at : edit.at + edit.added;
  };
  const start = moved(stretch.start, false);
  const end = moved(stretch.end, true);
  return end > start ? { ...stretch, start, end } : undefined;
}
