import type { Newsroom } from '../newsroom';
import type { KeptRecord } from './keptShard';
import type { KeptStamps } from './keptStamps';
import { unpackBody, unpackHead } from './packRecord';
import { parseStamp } from './stamp';

/**
 * Gives the newsroom a record as it was kept, unless it has a newer one, or the article is not wanted; says which article it
 * is of. Throws where what was kept makes no sense.
 */
export function restoreRecord(
  newsroom: Newsroom,
  stamps: KeptStamps,
  { stamp, head, body }: KeptRecord,
  isWanted: (folder: string, article: string) => boolean,
): string | undefined {
  const { article, folder, ...rest } = unpackHead(head);
  if (!parseStamp(stamp) || !isWanted(folder, article) || newsroom.get(article)) return undefined;
  newsroom.set({ article, folder, ...rest, ...unpackBody(newsroom.bodies.plain(body)) }, body);
  stamps.restore(article, stamp);
  return article;
}

/** The records that are kept in one file. */
export function* shardOfRecords(newsroom: Newsroom, stamps: KeptStamps, shard: number): Generator<KeptRecord> {
  for (const [article, stamp] of stamps.inShard(shard)) {
    const packed = newsroom.packed(article);
    if (packed) yield { stamp, ...packed };
  }
}
