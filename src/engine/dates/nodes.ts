import type { Unit } from './lexicon/calendarWords';
import type { Tokens } from './tokens';

/** last Friday, next March, that week: where a stretch lies, seen from a reference. */
export type Relation = 'last' | 'next' | 'this' | 'previous' | 'following' | 'same' | 'recent';

/** An amount of time: 2.5 years. `NaN` is a number nobody named (`several days`). */
export interface Amount {
  readonly count: number;
  readonly unit: Unit;
  /** `two years and three months`. */
  readonly and?: { readonly count: number; readonly unit: Unit };
}

/**
 * What the parser has seen, before anybody asks which day it was. `from` and `to` are token indices, half-open.
 */
export type Node = NodeShape & { from: number; to: number; mod?: string };

/** Reads the date at a token; `depth` counts how many dates it stands inside. */
export type DateAt = (t: Tokens, i: number, depth: number) => Node | null;

export type NodeShape =
  /** `Friday, March 20, 2026`, `20 March`, `March`, `2026`, `last Friday`: whatever of a calendar date is stated. */
  | {
      kind: 'calendar';
      year?: number;
      month?: number;
      day?: number;
      weekday?: number;
      relation?: Relation;
      /** `March last year` -1: the year counted from the article's. */
      ofYear?: number;
      /** All in digits, `2026-03-20`, `3/20/26`. */
      numeric?: boolean;
      /** A week of the ISO calendar, `2026-W12`. */
      isoWeek?: number;
    }
  /** `today` 0, `yesterday` -1. */
  | { kind: 'deictic'; offset: number; night?: boolean }
  /** `Thursday evening`, `the next morning`: `code` is TMO, TAF, TEV, TNI or a point such as T12:00. */
  | { kind: 'dayPart'; code: string; day?: Node; relation?: Relation }
  /** `9 a.m. EST Tuesday`. `zone` in minutes from UTC, `stated` where digits say it: `+02:00`. */
  | { kind: 'clock'; hour: number; minute?: number; second?: number; zone?: number; stated?: boolean; day?: Node }
  /** `last week`, `this year`, `the same day`; `bare` where only the article says which: `the year`, `the quarter`. */
  | { kind: 'unit'; unit: Unit; relation: Relation; bare?: boolean }
  /** `the past three decades`, `the next two weeks`. */
  | { kind: 'stretch'; amount: Amount; relation: Relation }
  /** `two days ago`, `a year earlier`, `three hours later`, `two weeks from Friday`. */
  | { kind: 'offset'; amount: Amount; direction: 1 | -1; base: 'document' | 'named'; day?: Node }
  | { kind: 'duration'; amount: Amount; rule: string }
  | { kind: 'set'; value: string; rule: string; time?: boolean }
  | { kind: 'vague'; value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'; rule: string }
  /** `the 1990s` 1990, `the ’90s` 90. */
  | { kind: 'decade'; year: number; relation?: Relation }
  /** `the 20th century` 20. */
  | { kind: 'century'; number: number }
  | { kind: 'season'; code: string; year?: number; relation?: Relation }
  /** `the third quarter of 1998`, `the first half`: `part` 1 to 4, or 1 to 2. */
  | { kind: 'yearPart'; letter: 'Q' | 'H'; part: number; year?: number; relation?: Relation; ofRelation?: Relation }
  | { kind: 'holiday'; holiday: number; year?: number; relation?: Relation }
  /** `the week of March 6`, `the weekend of March 6`. */
  | { kind: 'weekOf'; day: Node; weekend: boolean }
  /** `the first week of March`, `the last day of the year`: `n` -1 is the last. */
  | { kind: 'nth'; n: number; unit?: Unit; weekday?: number; of: Node };
