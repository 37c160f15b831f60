import type { Extent } from '../../engine';
import type { JudgedArticle } from '../../sidecar/judge';
import type { QuoteElsewhere } from '../saidIndex';
import { firstPieces } from '../toReview';

/** A quote that other articles have from somebody else. Offsets are UTF-16 into the article, half-open. */
export interface OtherSpeaker extends Extent {
  readonly words: string;
  /** Who says it here. */
  readonly speaker: string;
  /** Where it is said by whom instead; never empty. */
  readonly others: readonly (QuoteElsewhere & { readonly name: string })[];
}

/**
 * The quotes of an article whose words other articles give to another person, a step each. Where one of the two is not
 * known by name nothing is found: the aide of one article may be the Mr. Hale of the other.
 */
export function* otherSpeakers(
  judged: JudgedArticle,
  elsewhere: (start: number) => readonly QuoteElsewhere[],
): Generator<OtherSpeaker | undefined, void> {
  const names = new Map(judged.actors.map(({ id, name }) => [id, name]));
  for (const { start, end, text, speaker } of firstPieces(judged)) {
    const name = speaker === null ? undefined : names.get(speaker);
    const others = name === undefined ? [] : elsewhere(start).flatMap(withName);
    yield others.length && name !== undefined ? { start, end, words: text, speaker: name, others } : undefined;
  }
}

function withName(other: QuoteElsewhere): (QuoteElsewhere & { readonly name: string })[] {
  const { entry, record, link } = other;
  const name = entry.actor === undefined ? undefined : record.actors[entry.actor]?.name;
  return link.speakers === 'different' && name !== undefined ? [{ ...other, name }] : [];
}
