/** A file as far as it can be told without reading it. */
export interface FileStamp {
  /** When it was last changed, in whole milliseconds since 1970. */
  readonly mtime: number;
  /** In bytes. */
  readonly size: number;
}

/** What tells whether an article's record would be made from the same things again. */
export interface Stamp {
  /** Equal for records made the same way: by the same program and settings. One word. */
  readonly made: string;
  /** Equal for registries of the same names. One word. */
  readonly names: string;
  /** Left out where there is no such file. */
  readonly text?: FileStamp;
  readonly sidecar?: FileStamp;
}

/** The stamp a record was made under. */
export interface KeptStamp extends Stamp {
  /** When its files were looked at, in milliseconds since 1970; before they were read. */
  readonly lookedAt: number;
  /** Equal for files of equal contents; one word, as of `contentHash`. */
  readonly content: string;
}

/**
 * What to do with a record that was made under one stamp, now that there is another: `keep` it; `compare` what the files
 * hold, for they were written since and may still hold the same, as after switching a branch to and fro; look whether the
 * files hold the same and none of the `names` that are other ones now; make it `anew`.
 */
export function compareStamps(kept: KeptStamp, now: Stamp): 'keep' | 'compare' | 'names' | 'anew' {
  if (kept.made !== now.made) return 'anew';
  if (kept.names !== now.names) return 'names';
  const isSame = isSameFile(kept.text, now.text) && isSameFile(kept.sidecar, now.sidecar);
  return isSame && !isTooYoung(kept) ? 'keep' : 'compare';
}

function isSameFile(a: FileStamp | undefined, b: FileStamp | undefined): boolean {
  return a?.mtime === b?.mtime && a?.size === b?.size;
}

/** Some file systems count time by two seconds: what was written right before it was looked at may have been written again. */
const COARSEST_CLOCK_MS = 2_000;

function isTooYoung({ text, sidecar, lookedAt }: KeptStamp): boolean {
  return Math.max(text?.mtime ?? 0, sidecar?.mtime ?? 0) > lookedAt - COARSEST_CLOCK_MS;
}

/** `made names content lookedAt mtime size mtime size` to base 36, with `-` for what there is not. Ten thousand are in memory: strings are smallest. */
export function formatStamp({ made, names, text, sidecar, lookedAt, content }: KeptStamp): string {
  const file = (stamp: FileStamp | undefined) => (stamp ? `${short(stamp.mtime)} ${short(stamp.size)}` : '- -');
  return `${made} ${names} ${content} ${short(lookedAt)} ${file(text)} ${file(sidecar)}`;
}

/** `undefined` for what {@link formatStamp} did not make. */
export function parseStamp(formatted: string): KeptStamp | undefined {
  const [made, names, content, lookedAt, textTime, textSize, sidecarTime, sidecarSize, ...rest] = formatted.split(' ');
  const file = (mtime: string | undefined, size: string | undefined): FileStamp | undefined =>
    mtime === '-' ? undefined : { mtime: long(mtime), size: long(size) };
  if (sidecarSize === undefined || rest.length > 0) return undefined;
  const [text, sidecar] = [file(textTime, textSize), file(sidecarTime, sidecarSize)];
  return { made, names, content, lookedAt: long(lookedAt), ...(text && { text }), ...(sidecar && { sidecar }) };
}

function short(count: number): string {
  return count.toString(SHORTEST_BASE);
}

function long(short = ''): number {
  return parseInt(short, SHORTEST_BASE);
}

const SHORTEST_BASE = 36;
