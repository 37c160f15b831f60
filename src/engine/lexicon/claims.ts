/** Verbs that bring a claim before others: “aired concerns that”, “repeated his claim that”. */
export const voicing = 'air voice express raise repeat reiterate renew restate echo dismiss reject deny';

/** Nouns that say with a “that” what somebody holds, fears or asserts; regular plurals are added. */
export const claims =
  'concern claim fear doubt hope belief accusation allegation assertion complaint worry suspicion warning charge contention conviction insistence argument assurance confidence';
