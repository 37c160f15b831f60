/**
 * Holidays that have a name of their own in the news. `month` and `day` for a fixed day; `weekday` and `nth` for "the
 * fourth Thursday of November" (-1 is the last); `easter` for days counted from Easter Sunday. A `season` holiday is as
 * often the time around it as the day.
 */
export interface Holiday {
  readonly names: readonly string[];
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly nth?: number;
  readonly easter?: number;
  /** US general elections: the Tuesday after the first Monday of November. */
  readonly election?: true;
  /** A day that happened once. */
  readonly once?: string;
}

export const HOLIDAYS: readonly Holiday[] = [
  { names: ["new year's day", 'new years day'], month: 1, day: 1 },
  { names: ["new year's eve", 'new years eve'], month: 12, day: 31 },
  { names: ["new year's"], month: 1, day: 1 },
  { names: ['martin luther king day', 'martin luther king jr day', 'mlk day'], month: 1, weekday: 1, nth: 3 },
  { names: ['inauguration day'], month: 1, day: 20 },
  { names: ['groundhog day'], month: 2, day: 2 },
  { names: ["valentine's day"], month: 2, day: 14 },
  { names: ["presidents' day", 'presidents day', "president's day"], month: 2, weekday: 1, nth: 3 },
  { names: ["international women's day"], month: 3, day: 8 },
  { names: ["st patrick's day", "saint patrick's day"], month: 3, day: 17 },
  { names: ['ash wednesday'], easter: -46 },
  { names: ['palm sunday'], easter: -7 },
  { names: ['maundy thursday'], easter: -3 },
  { names: ['good friday'], easter: -2 },
  { names: ['easter sunday', 'easter day', 'easter'], easter: 0 },
  { names: ['easter monday'], easter: 1 },
  { names: ['ascension day'], easter: 39 },
  { names: ['whit monday'], easter: 50 },
  { names: ["april fools' day", "april fool's day", 'april fools day'], month: 4, day: 1 },
  { names: ['tax day'], month: 4, day: 15 },
  { names: ['earth day'], month: 4, day: 22 },
  { names: ['anzac day'], month: 4, day: 25 },
  { names: ['may day'], month: 5, day: 1 },
  { names: ["mother's day", 'mothers day'], month: 5, weekday: 7, nth: 2 },
  { names: ['memorial day'], month: 5, weekday: 1, nth: -1 },
  { names: ['juneteenth'], month: 6, day: 19 },
  { names: ["father's day", 'fathers day'], month: 6, weekday: 7, nth: 3 },
  { names: ['canada day'], month: 7, day: 1 },
  { names: ['independence day', 'fourth of july'], month: 7, day: 4 },
  { names: ['bastille day'], month: 7, day: 14 },
  { names: ['labor day'], month: 9, weekday: 1, nth: 1 },
  { names: ['columbus day', "indigenous peoples' day", 'indigenous peoples day'], month: 10, weekday: 1, nth: 2 },
  { names: ['halloween'], month: 10, day: 31 },
  { names: ["all saints' day", 'all saints day'], month: 11, day: 1 },
  { names: ['guy fawkes night', 'bonfire night'], month: 11, day: 5 },
  { names: ['election day', 'election night'], election: true },
  { names: ['veterans day', "veterans' day", 'armistice day', 'remembrance day'], month: 11, day: 11 },
  { names: ['remembrance sunday'], month: 11, weekday: 7, nth: 2 },
  { names: ['thanksgiving day', 'thanksgiving'], month: 11, weekday: 4, nth: 4 },
  { names: ['black friday'], month: 11, weekday: 4, nth: 4 },
  { names: ['christmas eve'], month: 12, day: 24 },
  { names: ['christmas day', 'christmas', 'xmas'], month: 12, day: 25 },
  { names: ['boxing day'], month: 12, day: 26 },
  { names: ['d-day'], once: '1944-06-06' },
  { names: ['9/11'], once: '2001-09-11' },
];
