import type { Extent } from '../../engine';
import { shortDateInWords } from '../dateInWords';
import type { L10n } from '../l10n';
import type { JudgedActor, JudgedArticle, JudgedDate } from '../../sidecar/judge';

/** What stands, small and grey, behind some words of an article. */
export interface DateHint {
  readonly date: JudgedDate;
  /** `2026-03-20`, `2026-03-20, night` */
  readonly label: string;
}

/** Dates whose words alone do not say which day, month or year they mean: "Friday", "in March", not "March 20, 2026". */
export function dateHints({ dates }: JudgedArticle, l10n: L10n): DateHint[] {
  return dates.flatMap((date) => {
    const { type, value, text } = date;
    if (type !== 'DATE' && type !== 'TIME') return [];
    const year = YEAR.exec(value)?.[0];
    return year === undefined || text.includes(year) ? [] : [{ date, label: shortDateInWords(value, l10n) }];
  });
}

/** The year of `2026-03-20`, and none of `XXXX-12-23` or `PRESENT_REF`. */
const YEAR = /^\d{4}/;

export interface SpeakerHint {
  /** The words that name nobody: "he", "the official". */
  readonly source: Extent;
  readonly actor: JudgedActor;
}

/** Sources that say "he" or "the spokesman" of somebody whom the article names elsewhere. */
export function speakerHints({ quotes, actors }: JudgedArticle): SpeakerHint[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const seen = new Set<number>();
  return quotes.flatMap(({ source, speaker }) => {
    const actor = speaker === null ? undefined : byId.get(speaker);
    if (!source || !actor || isNameless(actor) || seen.has(source.start)) return [];
    seen.add(source.start);
    const words = new Set(wordsOf(source.text));
    return wordsOf(actor.name).some((word) => words.has(word)) ? [] : [{ source, actor }];
  });
}

/** An unnamed source goes by the very words that stand there. */
const isNameless = ({ kind }: JudgedActor) => kind === 'unnamed' || kind === 'collective';

/** The words of a name that tell it from others: not "of", and no initials. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(NOT_A_LETTER)
    .filter((word) => word.length > 2);
}

const NOT_A_LETTER = /[^\p{L}]/u;
