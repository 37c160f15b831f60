import type { L10n } from './l10n';

/** What a date's rule names: the `month-day` of `month-day-nearest`. */
export function datePartInWords(part: string, l10n: L10n): string | undefined {
  const words: Partial<Record<string, string>> = {
    weekday: l10n.t('weekday'),
    day: l10n.t('day'),
    'day-part': l10n.t('part of the day'),
    week: l10n.t('week'),
    weekend: l10n.t('weekend'),
    month: l10n.t('month'),
    'month-day': l10n.t('day and month'),
    'weekday-month': l10n.t('weekday and month'),
    quarter: l10n.t('quarter'),
    half: l10n.t('half-year'),
    season: l10n.t('season'),
    year: l10n.t('year'),
    decade: l10n.t('decade'),
    century: l10n.t('century'),
    holiday: l10n.t('holiday'),
  };
  return words[part];
}

/** The rules that are named as a whole: `full-date`, `transcript-head`. */
export function plainRuleInWords(rule: string, l10n: L10n): string | undefined {
  const distance = DISTANCE.exec(rule)?.[1];
  if (distance) return l10n.t('distance in time');
  const words: Partial<Record<string, string>> = {
    'other-extension': l10n.t('suggested by another extension'),
    'transcript-head': l10n.t('name at the head of a turn'),
    'transcript-continues': l10n.t('the turn goes on'),
    'document-source': l10n.t('document as source'),
    'headline-of-quote': l10n.t('headline, from a quote of the article'),
    'full-date': l10n.t('full date'),
    'numeric-date': l10n.t('date in numbers'),
    'month-year': l10n.t('month and year'),
    'weekday-month-day': l10n.t('weekday, day and month'),
    'month-day-of-sentence': l10n.t('day and month, year of the sentence'),
    'month-day-after-joined': l10n.t('day and month, joined to another date'),
    'month-after-joined': l10n.t('month, joined to another date'),
    'month-of-named-year': l10n.t('month of a year named before'),
    'quarter-of-year': l10n.t('quarter of a year'),
    'holiday-of-year': l10n.t('holiday of a year'),
    'historic-day': l10n.t('day known by its name'),
    'week-of': l10n.t('week of a day'),
    'weekday-of-month': l10n.t('weekday and day of the month'),
    'day-of-some-month': l10n.t('day of the month'),
    'nth-of': l10n.t('counted within a longer time'),
    'iso-week': l10n.t('week by its number'),
    year: l10n.t('year'),
    decade: l10n.t('decade'),
    'decade-of-two-digits': l10n.t('decade in two digits'),
    century: l10n.t('century'),
    yesterday: l10n.t('yesterday'),
    today: l10n.t('today'),
    tomorrow: l10n.t('tomorrow'),
    clock: l10n.t('time of day'),
    'clock-with-day': l10n.t('time of day with its day'),
    'day-part': l10n.t('part of the day'),
    'stated-duration': l10n.t('stated duration'),
    'long-compound': l10n.t('duration in one word'),
    'stretch-behind': l10n.t('time up to the article’s date'),
    'stretch-ahead': l10n.t('time from the article’s date on'),
    'recent-units': l10n.t('recent time'),
    'bare-plural': l10n.t('unstated number'),
    age: l10n.t('age'),
    'one-unit': l10n.t('duration of one'),
    'every-unit': l10n.t('something repeated'),
    'frequency-word': l10n.t('something repeated'),
    rate: l10n.t('how often in a time'),
    'vague-past': l10n.t('some time past'),
    'vague-present': l10n.t('now'),
    'vague-future': l10n.t('some time to come'),
  };
  return words[rule];
}

/** `ago-years`, `from-now-days`, `earlier-than-date`, `later-hours` */
const DISTANCE = /^(ago|from-now|earlier|later)-[a-z-]+$/;
