import { dictionaryInSteps } from './dictionary';
import { modelsInSteps } from './models/all';

/**
 * Makes what every analysis needs and only the first one has to wait for, the dictionary and the learned weights, in steps
 * of a few milliseconds. Whoever calls this before the first article is there has that one read the sooner.
 */
export function* prepareInSteps(): Generator<void> {
  yield* dictionaryInSteps();
  yield;
  yield* modelsInSteps();
}
