import type { EdgeMove } from './movedEdge';

/** What one key does in review mode; the manifest's key bindings give these words as their argument. */
export const REVIEW_ACTS = [
  'accept',
  'reject',
  'speaker',
  'acceptActor',
  'next',
  'previous',
  'endRight',
  'endLeft',
  'startRight',
  'startLeft',
  'undo',
  'why1',
  'why2',
  'why3',
  'why4',
  'why5',
  'why6',
] as const;
export type ReviewAct = (typeof REVIEW_ACTS)[number];

export function isReviewAct(word: unknown): word is ReviewAct {
  return REVIEW_ACTS.some((act) => act === word);
}

/** The edge that an act moves; `undefined` for one that moves none. */
export function edgeMoveOf(act: ReviewAct): EdgeMove | undefined {
  const moves: Partial<Record<ReviewAct, EdgeMove>> = {
    endRight: { edge: 'end', to: 'right' },
    endLeft: { edge: 'end', to: 'left' },
    startRight: { edge: 'start', to: 'right' },
    startLeft: { edge: 'start', to: 'left' },
  };
  return moves[act];
}

/** Which of the reasons for the last rejection an act gives, counted from 0; `undefined` for one that gives none. */
export function reasonOf(act: ReviewAct): number | undefined {
  return act.startsWith('why') ? Number(act.slice('why'.length)) - 1 : undefined;
}
