/** A cue with its source, as the content ranker sees it; token numbers, half-open. */
export interface CueFrame {
  readonly cue: number;
  readonly lemma: number;
  /** The source with title and apposition; −1 where there is none. */
  readonly sourceFirst: number;
  readonly sourceEnd: number;
  /** The word that heads the source; −1 where there is none. */
  readonly sourceHead: number;
  /** What the source is: the kind of its phrase, and whether it is known as a speaker. */
  readonly sourceKind: number;
  /** What goes before the cue verb: auxiliaries, “to”, negation. */
  readonly form: number;
  /** 1 for what comes after the cue, 0 for what comes before it. */
  readonly side: 0 | 1;
  /** How sure the filter is that this is a cue, in tenths; and how sure of its neighbours. */
  readonly certainty: number;
  readonly previousCue: number;
  readonly nextCue: number;
  readonly previousLemma: number;
  readonly previousCertainty: number;
  readonly nextCertainty: number;
}
