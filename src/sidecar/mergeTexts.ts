import { diff3Merge } from 'node-diff3';

/** Three texts of one file: what both sides began with, and what each made of it. */
export interface ThreeTexts {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Both sides' changes together, line by line; `undefined` where they changed the same lines in different ways. */
export function mergeTexts({ base, ours, theirs }: ThreeTexts): string | undefined {
  const lines: string[] = [];
  for (const region of diff3Merge(split(ours), split(base), split(theirs))) {
    if (!region.ok) return undefined;
    lines.push(...region.ok);
  }
  return lines.join('');
}

/** Lines with their line ends, so that joining them gives the text back. */
function split(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}
