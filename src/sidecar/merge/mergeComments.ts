import { readComments, withComment, withoutComment } from './comments';
import type { Comment, CommentedText } from './comments';
import { itemPath } from './slots';
import type { Versions } from './versions';

/**
 * Brings the comments of three versions together in the merged text, whose data stand already: what either side added is
 * there, what either side removed is gone, and of a comment that both rewrote both forms stay. Comments inside the items
 * of `shownElsewhere` are left to whoever shows these.
 */
export function mergeComments(given: Versions<string>, merged: string, shownElsewhere: ReadonlySet<string>): string {
  const [base, ours, theirs] = [given.base, given.ours, given.theirs].map(readComments) as [Read, Read, Read];
  const hidden = [...shownElsewhere].map((id) => `${itemPath(id)}\n`);
  const [was, our, their] = [base, ours, theirs].map(({ comments }) =>
    byWords(comments.filter(({ path }) => !hidden.some((start) => `${path}\n`.startsWith(start)))),
  ) as [ByWords, ByWords, ByWords];
  let here = readComments(merged);
  for (const words of new Set([...our.keys(), ...their.keys()])) {
    const counts = [was, our, their].map((side) => side.get(words)?.length ?? 0) as [number, number, number];
    const wanted = mergeCount(...counts);
    const missing = [theirs, ours].flatMap((origin) => {
      const all = (origin === theirs ? their : our).get(words) ?? [];
      return without(all, found(here, words)).map((comment) => ({ comment, origin }));
    });
    for (const { comment, origin } of missing) {
      if (found(here, words).length >= wanted) break;
      here = withComment(here, comment, origin);
    }
    while (found(here, words).length > wanted) {
      const [surplus] = without(found(here, words), their.get(words) ?? []);
      here = withoutComment(here, surplus ?? found(here, words)[0]!);
    }
  }
  return here.text;
}

type Read = CommentedText;
type ByWords = ReadonlyMap<string, readonly Comment[]>;

function byWords(comments: readonly Comment[]): ByWords {
  const map = new Map<string, Comment[]>();
  for (const comment of comments) map.set(comment.words, [...(map.get(comment.words) ?? []), comment]);
  return map;
}

function found({ comments }: CommentedText, words: string): readonly Comment[] {
  return comments.filter((comment) => comment.words === words);
}

/** How often a comment stands after the merge; where both sides added it, as often as the one that has more. */
function mergeCount(base: number, ours: number, theirs: number): number {
  if (ours === base) return theirs;
  if (theirs === base) return ours;
  return Math.max(ours, theirs);
}

/** Those of one version that have none at their place in the other. */
function without(comments: readonly Comment[], others: readonly Comment[]): readonly Comment[] {
  const places = new Set(others.map(({ path, isOnOwnLine }) => `${isOnOwnLine} ${path}`));
  return comments.filter(({ path, isOnOwnLine }) => !places.has(`${isOnOwnLine} ${path}`));
}
