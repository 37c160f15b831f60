import { hashWord } from '../hashing';

/** Nouns for a body that has a name of its own: “the charity Clean Rivers”, “the owner, Acme Foods”. */
export const bodyNouns: ReadonlySet<number> = new Set(
  `company firm group charity union agency party bank retailer airline club council association federation network publisher
  newspaper magazine paper website broadcaster station foundation trust society institute academy college operator railway
  utility supplier manufacturer studio supermarket insurer lender start-up startup think-tank tank clinic maker owner
  developer landlord employer contractor consortium brigade coalition alliance militia organization organisation corporation
  watchdog regulator`
    .split(/\s+/)
    .map(hashWord),
);
