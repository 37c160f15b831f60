/**
 * A piece cut from a text keeps the whole text in memory, and a string that was put together all its pieces (V8's sliced
 * strings and ropes); going through JSON makes it let go.
 */
export function ownCopy<T extends string | undefined>(text: T): T {
  return text === undefined ? text : (JSON.parse(JSON.stringify(text)) as T);
}

/** For a string that is no piece of another. */
export function itself<T>(text: T): T {
  return text;
}
