import { annotateInSteps, prepareInSteps } from '../engine';
import { inSlices, nextTurn } from './analysis';

let ready: Promise<void> | undefined;
let isReady = false;
let isWanted = false;

/**
 * Loads the engine in a turn of its own, and makes in slices what every analysis needs. Resolves when an article can be
 * read; who asks the engine before makes everybody wait for all of that at once.
 */
export function engineReady(): Promise<void> {
  isWanted = true;
  return prepared();
}

function prepared(): Promise<void> {
  return (ready ??= nextTurn()
    .then(() => inSlices(prepareInSteps(), () => false))
    .then(() => {
      isReady = true;
    }));
}

/** Whether the engine can be asked and nobody has to wait. */
export function isEngineReady(): boolean {
  return isReady;
}

/**
 * Has the engine read a few made sentences while nobody needs it, so that all of its code was run once: the first article
 * is marked the sooner. Ends as soon as somebody waits for the engine after all.
 */
export async function practise(): Promise<void> {
  await prepared();
  if (!isWanted) await inSlices(annotateInSteps({ text: PRACTICE }), () => isWanted);
}

const PRACTICE = `Harbour stays shut

LOW HARBOUR, 3 March 2026 — “We will open the gate on Friday,” said Ana Ruiz, the harbourmaster. She told reporters that nobody had asked for it since Monday.

Officials denied the report. According to Bo Hale, a spokesman for the port, “no ship has waited longer than a day”, and the council agreed last week that the quay was “safe”.

“I do not know who wrote it,” he added. “Ask me tomorrow.”
`;
