import { atOnce } from '../inSteps';
import { content } from '../weights/content';
import { cue } from '../weights/cue';
import { cueSource } from '../weights/cueSource';
import { quotationDirect, quotationNone, quotationPart } from '../weights/quotation';
import { speaker } from '../weights/speaker';
import { verdictSpan, verdictWhole } from '../weights/verdict';
import type { LinearModel } from './linear';
import { unpackInSteps } from './store';

export interface Models {
  /** Direct, part, none: see `QuotationClass`. */
  readonly quotation: readonly LinearModel[];
  readonly speaker: LinearModel;
  readonly cue: LinearModel;
  readonly cueSource: LinearModel;
  readonly content: LinearModel;
  /** Whether a reported span is right. */
  readonly verdictSpan: LinearModel;
  /** Whether it is, and its speaker too. */
  readonly verdictWhole: LinearModel;
}

let unpacked: Models | undefined;

/** The learned weights, unpacked at first use. */
export function models(): Models {
  return (unpacked ??= atOnce(unpackAll()));
}

/** Unpacks them in steps, unless they are there. */
export function* modelsInSteps(): Generator<void> {
  if (unpacked) return;
  const models = yield* unpackAll();
  unpacked ??= models;
}

function* unpackAll(): Generator<void, Models> {
  const quotation: LinearModel[] = [];
  for (const model of [quotationDirect, quotationPart, quotationNone]) quotation.push(yield* unpackInSteps(model));
  return {
    quotation,
    speaker: yield* unpackInSteps(speaker),
    cue: yield* unpackInSteps(cue),
    cueSource: yield* unpackInSteps(cueSource),
    content: yield* unpackInSteps(content),
    verdictSpan: yield* unpackInSteps(verdictSpan),
    verdictWhole: yield* unpackInSteps(verdictWhole),
  };
}
