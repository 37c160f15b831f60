import { content } from '../weights/content';
import { cue } from '../weights/cue';
import { cueSource } from '../weights/cueSource';
import { quotationDirect, quotationNone, quotationPart } from '../weights/quotation';
import { speaker } from '../weights/speaker';
import { verdictSpan, verdictWhole } from '../weights/verdict';
import type { LinearModel } from './linear';
import { unpack } from './store';

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
  return (unpacked ??= {
    quotation: [quotationDirect, quotationPart, quotationNone].map(unpack),
    speaker: unpack(speaker),
    cue: unpack(cue),
    cueSource: unpack(cueSource),
    content: unpack(content),
    verdictSpan: unpack(verdictSpan),
    verdictWhole: unpack(verdictWhole),
  });
}
