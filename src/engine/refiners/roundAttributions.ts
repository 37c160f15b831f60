import type { DraftQuote } from '../draft';
import type { Reading } from '../reading';

/** “It is vital”, “It was quite clear”: says nothing without what it announces. */
const opening = /^it(?: is|’s|'s| was| would be| will be| remains| remained)(?: \w{1,20})? [\w-]{1,30}$/i;

const announced = /^that\b/;

/**
 * “It is vital, she said, that the dam hold”: neither half says anything alone, so the content is one and runs around its
 * attribution. Halves that stand alone stay two, joined by their group. Drafts in the order of the text.
 */
export function joinedRound({ article }: Reading, drafts: readonly DraftQuote[]): DraftQuote[] {
  const joined: DraftQuote[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (
      before &&
      before.cueFirst >= 0 &&
      before.cueFirst === draft.cueFirst &&
      before.kind === 'indirect' &&
      announced.test(article.text.slice(draft.start, draft.start + 5)) &&
      opening.test(article.text.slice(before.start, Math.min(before.end, before.start + longest)))
    ) {
      joined[joined.length - 1] = {
        ...draft,
        start: before.start,
        group: before.group,
        confidence: Math.min(before.confidence, draft.confidence),
      };
    } else joined.push(draft);
  }
  return joined;
}

/** No opening is longer, in UTF-16 units. */
const longest = 60;
