import { annotateInSteps, type Annotations, type ArticleInput } from '../engine';

/** How long work may hold the extension host before it lets other extensions and the keyboard have a turn. */
const SLICE_MS = 8;

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

/** The next turn of the event loop; the web worker has no `setImmediate`. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
