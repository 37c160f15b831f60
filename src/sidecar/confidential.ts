/** `source-1`: an id that names nobody. */
const SOURCE_ID = /^source-\d+$/;

/** An id for a confidential source. It is in the sidecar for all to read, so it says nothing of who that is. */
export function sourceId(taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) if (!taken.has(`source-${n}`)) return `source-${n}`;
}

/** Whether an id may be that of a confidential source, whose entry lies in somebody's private registry. */
export function isSourceId(id: string): boolean {
  return SOURCE_ID.test(id);
}
