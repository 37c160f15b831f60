/** What a word may be in a date, as bits: a word has several (`second` is an ordinal and a unit, `may` a month and a modal). */
export const MONTH = 1 << 0;
export const WEEKDAY = 1 << 1;
export const UNIT = 1 << 2;
export const CARDINAL = 1 << 3;
export const ORDINAL = 1 << 4;
/** last, next, this … before a unit. */
export const RELATIVE = 1 << 5;
/** morning, evening, noon. */
export const DAY_PART = 1 << 6;
/** today, tomorrow, yesterday, tonight. */
export const DEICTIC = 1 << 7;
export const SEASON = 1 << 8;
/** now, recently: points to past, present or future and no further. */
export const VAGUE = 1 << 9;
/** a.m., p.m. */
export const MERIDIEM = 1 << 10;
export const ZONE = 1 << 11;
/** about, nearly, over: before a quantity. */
export const APPROXIMATE = 1 << 12;
/** early, late, mid. */
export const PART = 1 << 13;
/** end, beginning, middle: of a stretch of time. */
export const EDGE = 1 << 14;
/** daily, weekly. */
export const FREQUENCY = 1 << 15;
/** The first word of a holiday's name. */
export const HOLIDAY = 1 << 16;
/** nineties, sixties. */
export const DECADE = 1 << 17;
/** A number before this word counts it and is no year: `1998 people`. */
export const COUNTED = 1 << 18;
/** A number after this word is its name and no year: `Flight 1998`. */
export const NAMED_BY_NUMBER = 1 << 19;
/** Tells that a quarter or a half is one of a game. */
export const SPORT = 1 << 20;
export const PREPOSITION = 1 << 21;
/** Verbs and auxiliaries that set the time of what stands with them. */
export const PAST = 1 << 22;
export const FUTURE = 1 << 23;
/** begins, opens: the present tense of a timetable, which speaks of the future. */
export const TIMETABLE = 1 << 24;
/** Ends in -ed and is no past tense, or is a noun that follows `to`. */
export const NO_VERB = 1 << 25;
/** A full stop after it does not end a sentence. */
export const ABBREVIATION = 1 << 26;
/** Without one of these near, no date begins. */
export const HEAD =
  MONTH | WEEKDAY | UNIT | DAY_PART | DEICTIC | SEASON | VAGUE | MERIDIEM | FREQUENCY | HOLIDAY | DECADE;
/** A date may begin with this word. */
export const STARTER = 1 << 27;
