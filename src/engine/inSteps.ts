/** Does work that comes in steps without a pause. */
export function atOnce<T>(steps: Iterator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does something with each of many, so many in one step. Yields nothing of use, so that the caller's caller can breathe. */
export function* eachInSteps<T>(
  many: readonly T[],
  inOneStep: number,
  work: (one: T, at: number) => void,
): Generator<void> {
  for (let at = 0; at < many.length; at++) {
    if (at % inOneStep === inOneStep - 1) yield;
    work(many[at], at);
  }
}

/** Makes something of each of many, so many in one step. */
export function* mapInSteps<T, U>(
  many: readonly T[],
  inOneStep: number,
  make: (one: T, at: number) => U,
): Generator<void, U[]> {
  const made: U[] = [];
  yield* eachInSteps(many, inOneStep, (one, at) => made.push(make(one, at)));
  return made;
}
