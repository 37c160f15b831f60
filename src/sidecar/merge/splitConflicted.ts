import type { Versions } from './versions';

/**
 * Takes a text with git's conflict markers apart into its two sides, and the base where every conflict shows one (git's
 * `diff3` and `zdiff3` styles). Nothing for a text without markers, or with markers that do not fit together.
 */
export function splitConflicted(text: string): (Versions<string | undefined> & Sides) | undefined {
  const sides: Record<Side, string[]> = { ours: [], base: [], theirs: [] };
  let inside: Side | undefined;
  let conflicts = 0;
  let withBase = 0;
  for (const line of linesOf(text)) {
    const marker = markerOf(line);
    if (marker === 'ours' && !inside) {
      inside = 'ours';
      conflicts++;
    } else if (marker === 'base' && inside === 'ours') {
      inside = 'base';
      withBase++;
    } else if (marker === 'between' && (inside === 'ours' || inside === 'base')) inside = 'theirs';
    else if (marker === 'theirs' && inside === 'theirs') inside = undefined;
    else if (marker) return undefined;
    else if (inside) sides[inside].push(line);
    else for (const side of Object.values(sides)) side.push(line);
  }
  if (inside || conflicts === 0) return undefined;
  const joined = (lines: readonly string[]) => lines.join('');
  return {
    ours: joined(sides.ours),
    theirs: joined(sides.theirs),
    base: withBase === conflicts ? joined(sides.base) : undefined,
  };
}

type Side = keyof Versions<unknown>;

interface Sides {
  readonly ours: string;
  readonly theirs: string;
}

/** With their line ends. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => `${line}\n`);
  const last = lines.pop()!.slice(0, -1);
  return last === '' ? lines : [...lines, last];
}

const MARKERS: readonly (readonly [string, Side | 'between'])[] = [
  ['<<<<<<<', 'ours'],
  ['|||||||', 'base'],
  ['=======', 'between'],
  ['>>>>>>>', 'theirs'],
];

/** `<<<<<<< HEAD`: seven signs, then the line's end or a blank and a name. */
function markerOf(line: string): Side | 'between' | undefined {
  const bare = line.trimEnd();
  return MARKERS.find(([signs]) => bare === signs || bare.startsWith(`${signs} `))?.[1];
}
