/**
 * One glob pattern that matches whatever one of `globs` matches. VS Code's patterns know no braces within braces
 * (`{a.txt,{b,c}.txt}` matches nothing), so those of the parts are written out before they are put together.
 */
export function anyOf(globs: readonly string[]): string {
  const flat = globs.flatMap(withoutBraces);
  return flat.length === 1 ? flat[0] : `{${flat.join(',')}}`;
}

/** `{a,b}.txt` → `a.txt`, `b.txt`. A pattern with too many alternatives to write out stays as it is. */
export function withoutBraces(glob: string): readonly string[] {
  let patterns = [glob];
  for (;;) {
    const next = patterns.flatMap(withoutFirstBrace);
    if (next.length === patterns.length && next.every((pattern, index) => pattern === patterns[index])) return patterns;
    if (next.length > MOST_PATTERNS) return [glob];
    patterns = next;
  }
}

const MOST_PATTERNS = 500;

function withoutFirstBrace(glob: string): string[] {
  const open = glob.indexOf('{');
  if (open < 0) return [glob];
  let depth = 0;
  let from = open + 1;
  const parts: string[] = [];
  for (let at = open; at < glob.length; at++) {
    const character = glob[at];
    if (character === '{') depth++;
    else if (character === '}') depth--;
    const isPartEnd = depth === 0 || (depth === 1 && character === ',');
    if (!isPartEnd) continue;
    parts.push(glob.slice(from, at));
    from = at + 1;
    if (depth === 0) return parts.map((part) => glob.slice(0, open) + part + glob.slice(at + 1));
  }
  // An opening brace without its fellow stands for itself.
  return [glob];
}

/** The file that a condition of VS Code's `files.exclude` names: `$(basename).ts` of `news/port.js` → `port.ts`. */
export function siblingOf(path: string, when: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return when.replace('$(basename)', () => (dot > 0 ? name.slice(0, dot) : name));
}
