import { content } from '../weights/content';
import { cue } from '../weights/cue';
import { cueSource } from '../weights/cueSource';
import { quotationDirect, quotationNone, quotationPart } from '../weights/quotation';
import { speaker } from '../weights/speaker';
import { verdict } from '../weights/verdict';
import type { LinearModel } from './linear';
import { unpack } from './store';

export interface Models {
  /** Direct, part, none: see `QuotationClass`. */
  readonly quotation: readonly LinearModel[];
  readonly speaker: LinearModel;
  readonly cue: LinearModel;
  readonly cueSource: LinearModel;
  readonly content: LinearModel;
  /** Whether a reported span and its speaker are right. */
  readonly verdict: LinearModel;
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
    verdict: unpack(verdict),
  });
}
