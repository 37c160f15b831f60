import { bytesHash } from './contentHash';
import { PACKING } from './packRecord';

/** A record as it is kept between starts, and the stamp it was made under. */
export interface KeptRecord {
  /** See `formatStamp`. */
  readonly stamp: string;
  /** See `packHead` and `packBody`. */
  readonly head: string;
  readonly body: string;
}

/** Records beyond this are not kept, and made anew at the next start: newsrooms of 100,000 articles need less. Bytes. */
export const MOST_BYTES = 4_000_000;

/** The file of some kept records: a line that vouches for the rest, then a line for each record. */
export function encodeShard(records: Iterable<KeptRecord>): Uint8Array<ArrayBuffer> {
  const lines: string[] = [];
  let left = MOST_BYTES;
  for (const { stamp, head, body } of records) {
    const line = `${stamp}\t${head}\t${body}\n`;
    left -= line.length;
    if (left < 0) break;
    lines.push(line);
  }
  const encoder = new TextEncoder();
  const body = encoder.encode(lines.join(''));
  const header = encoder.encode(`${headerOf(bytesHash(body))}\n`);
  const bytes = new Uint8Array(header.length + body.length);
  bytes.set(header);
  bytes.set(body, header.length);
  return bytes;
}

/** The kept records of a file, one after the other; none of a file that is of another version, cut off or otherwise wrong. */
export function* decodeShard(bytes: Uint8Array): Generator<KeptRecord> {
  const decoder = new TextDecoder('utf-8');
  const firstEnd = bytes.indexOf(NEWLINE);
  if (firstEnd < 0) return;
  const header = decoder.decode(bytes.subarray(0, firstEnd));
  if (header !== headerOf(bytesHash(bytes.subarray(firstEnd + 1)))) return;
  // Each line is decoded by itself: lines cut from a whole would keep it in memory.
  for (let at = firstEnd + 1; at < bytes.length;) {
    const ends = [bytes.indexOf(TAB, at), 0, bytes.indexOf(NEWLINE, at)];
    ends[1] = bytes.indexOf(TAB, ends[0] + 1);
    const [stamp, head, body] = ends.map((end, i) => decoder.decode(bytes.subarray(i ? ends[i - 1] + 1 : at, end)));
    yield { stamp, head, body };
    at = ends[2] + 1;
  }
}

const NEWLINE = 10;
const TAB = 9;

function headerOf(hash: string): string {
  return `on-the-record-index ${PACKING} ${hash}`;
}
