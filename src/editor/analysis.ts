import { annotateInSteps, type Annotations, type ArticleInput } from '../engine';

/** How long work may hold the extension host before it lets other extensions and the keyboard have a turn. */
const SLICE_MS = 5;

/** Runs the engine in slices. Returns `undefined` as soon as `stale` says that nobody wants the answer any more. */
export function analyse(input: ArticleInput, stale: () => boolean): Promise<Annotations | undefined> {
  return inSlices(annotateInSteps(input), stale);
}

/** Does work that comes in steps in slices. Returns `undefined` as soon as `stale` says that nobody wants the result any more. */
export async function inSlices<T>(steps: Iterator<void, T>, stale: () => boolean): Promise<T | undefined> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await nextTurn();
    if (stale()) return undefined;
  }
}

/**
 * The next turn of the event loop. It is given to one waiter only, whoever has waited longest: were all that wait to go on
 * in one turn, they would hold the extension host together for as long as each of them may alone.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) later(giveTurn);
  });
}

const waiting: (() => void)[] = [];

function giveTurn(): void {
  const resolve = waiting.shift();
  if (waiting.length) later(giveTurn);
  resolve?.();
}

/** The web worker has no `setImmediate`. */
function later(work: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(work);
  else setTimeout(work, 0);
}
