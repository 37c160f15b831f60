/**
 * Where annotators and corpora disagree, one of them has to be chosen. All such choices stand here and nowhere else;
 * `CONVENTIONS` holds those the engine uses.
 */
export interface DateConventions {
  /** `a 6-year-old`, `42 years old`: left out, or a DURATION. */
  readonly ages: 'omit' | 'duration';
  /** `three decades`: years (`P30Y`), or decades as TIDES wrote them (`P3DE`). */
  readonly longDurations: 'years' | 'decades';
  /** `the 1990s`, `the 19th century`: with an X for each open digit (`199X`, `18XX`), or cut short (`199`, `18`). */
  readonly openDigits: 'marked' | 'cut';
  /** Offsets of named zones (`9 a.m. EST`): only UTC and GMT become `Z`, or every zone its offset (`T09:00-05:00`). */
  readonly zones: 'utc' | 'all';
  /** `now`, `currently`, `recently`, `the future`: annotated, or left out. */
  readonly vagueWords: 'annotate' | 'omit';
  /** `the past year`, `the past week`: the year before (DATE), or a length (DURATION, `P1Y`). */
  readonly pastUnit: 'date' | 'duration';
  /** `7/8/07` in an article that shows no order of its own: `month-day` is American, `day-month` British. */
  readonly numericOrder: 'month-day' | 'day-month';
}

export const CONVENTIONS: DateConventions = {
  ages: 'omit',
  longDurations: 'years',
  openDigits: 'marked',
  zones: 'utc',
  vagueWords: 'annotate',
  pastUnit: 'date',
  numericOrder: 'month-day',
};
