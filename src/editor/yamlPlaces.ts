import type { Extent } from '../engine';

/**
 * Where things stand in the text of a sidecar or registry, also in one that does not parse. Offsets are UTF-16 into the
 * text as given. Only to bring the cursor there: nothing is read from what is found.
 */

/** The id of an item, in the sidecar's text: `q-7f3k2m9p`. */
export function itemInSidecar(text: string, id: string): Extent | undefined {
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    if (ID_KEY.test(text.slice(lineStart, at))) return { start: at, end: at + id.length };
  }
  return undefined;
}

/** The beginning of a line up to an id: `  - id: `, `- { id: "`. */
const ID_KEY = /^\s*-?\s*\{?\s*id:\s*["']?$/;

/** The id of the item that an offset of the sidecar's text lies in. */
export function itemAround(text: string, offset: number): string | undefined {
  const newline = text.indexOf('\n', offset);
  const lines = text.slice(0, newline < 0 ? text.length : newline).split('\n');
  for (const line of lines.reverse()) {
    const match = ITEM.exec(line);
    if (match) return match[1];
    // Above the annotations stand the actors and the article.
    if (TOP_LEVEL.test(line)) return undefined;
  }
  return undefined;
}

/** `  - id: q-7f3k2m9p`, `  - { id: m-4hq2vv8e, type: mention` */
const ITEM = /^\s*-\s*(?:\{\s*)?id:\s*["']?([qmdp]-[0-9a-z]{8})\b/;
/** `annotations:` */
const TOP_LEVEL = /^[a-z]/;

/** The entry of an actor, in the registry's text: the id in `  ruiz-ana-1:`. */
export function entryInRegistry(text: string, id: string): Extent | undefined {
  let start = 0;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    const key = line.slice(indent);
    for (const form of [id, `"${id}"`, `'${id}'`])
      if (indent > 0 && key.startsWith(`${form}:`)) return { start: start + indent, end: start + indent + form.length };
    start += line.length + 1;
  }
  return undefined;
}
