/**
 * How sure a rule is: the share of its dates that annotators agreed with, on the development sets (AQUAINT and the
 * development part of MEANTIME, 685 dates of which 578 are right). Laplace smoothing: each rule begins with two dates at
 * the rate of all rules together, so that one lucky date does not make a rule certain. Behind each figure stand the counts.
 * Derived by `node test/accuracy/dateRules.mjs GOLD.jsonl…`; a rule that the sets do not show has the rate of all.
 */
export function confidenceOf(rule: string): number {
  return CONFIDENCE.get(rule) ?? OF_ALL_RULES;
}

const OF_ALL_RULES = 0.84;

const CONFIDENCE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'weekday-of-publication': 0.99, // 90 of 91
    'weekday-past': 0.91, // 66 of 72
    year: 0.98, // 64 of 65
    'month-day-nearest': 0.95, // 56 of 59
    'stated-duration': 0.76, // 38 of 50
    'vague-present': 0.48, // 14 of 31
    today: 0.9, // 20 of 22
    'month-past': 0.99, // 21 of 21
    'bare-plural': 0.35, // 6 of 20
    'part-of-weekday-past': 0.92, // 13 of 14
    'one-unit': 0.67, // 9 of 14
    'frequency-word': 0.86, // 12 of 14
    'month-last': 0.91, // 11 of 12
    'month-year': 0.98, // 12 of 12
    'week-last': 0.67, // 7 of 11
    'weekday-future': 0.81, // 8 of 10
    'full-date': 0.97, // 10 of 10
    'year-last': 0.97, // 9 of 9
    'ago-years': 0.79, // 7 of 9
    'part-of-weekday-of-publication': 0.97, // 9 of 9
    clock: 0.57, // 4 of 8
    'week-this': 0.77, // 6 of 8
    'stretch-behind': 0.85, // 6 of 7
    'month-day-past': 0.96, // 6 of 6
    'month-future': 0.81, // 4 of 5
    'vague-future': 0.81, // 4 of 5
    'year-this': 0.81, // 4 of 5
    'clock-with-day': 0.78, // 3 of 4
    'day-same': 0.28, // 0 of 4
    decade: 0.95, // 4 of 4
    'month-as-named': 0.94, // 3 of 3
    'vague-past': 0.34, // 0 of 3
    'season-last': 0.94, // 3 of 3
    'part-of-weekday-future': 0.94, // 3 of 3
    'weekend-same': 0.54, // 1 of 3
    'holiday-nearest': 0.94, // 3 of 3
    'week-next': 0.74, // 2 of 3
    'every-unit': 0.94, // 3 of 3
    'recent-units': 0.34, // 0 of 3
    'weekday-month-day': 0.94, // 3 of 3
    rate: 0.74, // 2 of 3
    'month-next': 0.94, // 3 of 3
    'stretch-ahead': 0.74, // 2 of 3
    'month-of-named-year': 0.94, // 3 of 3
    'month-this': 0.67, // 1 of 2
    'century-this': 0.42, // 0 of 2
    'long-compound': 0.92, // 2 of 2
    tomorrow: 0.92, // 2 of 2
    'week-of': 0.92, // 2 of 2
    'weekday-last': 0.92, // 2 of 2
    'month-day-as-named': 0.9, // 1 of 1
    'day-part': 0.9, // 1 of 1
    'year-same': 0.9, // 1 of 1
    'ago-months': 0.9, // 1 of 1
    'holiday-last': 0.9, // 1 of 1
    'decade-last': 0.56, // 0 of 1
    'later-hours': 0.56, // 0 of 1
    'part-of-weekday-month-day': 0.9, // 1 of 1
    'ago-days': 0.9, // 1 of 1
    'month-day-last': 0.9, // 1 of 1
    'part-of-month-day-as-named': 0.9, // 1 of 1
    'ago-weeks': 0.9, // 1 of 1
    'earlier-than-date': 0.9, // 1 of 1
    'day-part-next': 0.56, // 0 of 1
    'holiday-past': 0.9, // 1 of 1
    'later-days': 0.56, // 0 of 1
    'day-this': 0.56, // 0 of 1
    'month-day-after-joined': 0.9, // 1 of 1
    'weekend-this': 0.9, // 1 of 1
    'numeric-date': 0.9, // 1 of 1
  }),
);
