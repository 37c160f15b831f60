import * as C from './classes';
import { DAY_PARTS, DECADE_NAMES, DEICTICS, MONTHS, SEASONS, UNITS, WEEKDAYS, ZONES, type Unit } from './calendarWords';
import { CARDINALS, ORDINALS, VAGUE_QUANTITIES } from './numberWords';
import { APPROXIMATES, EDGES, FREQUENCIES, JOINTS, PARTS, PREPOSITIONS, RELATIVES, VAGUE_WORDS } from './grammarWords';
import * as tense from './tenseWords';
import { COUNTED_WORDS, NUMBER_NAMES, SPORT_WORDS } from './notYears';
import { HOLIDAYS } from './holidayWords';

/** All the lexicon knows of one word, so that a token needs one look-up. Fields that do not apply are 0 or ''. */
export interface Word {
  readonly text: string;
  classes: number;
  month: number;
  weekday: number;
  unit: Unit | '';
  plural: boolean;
  number: number;
  ordinal: number;
  /** A month or weekday in its short form: `Jan`, `Thurs`; only with other signs is it a date. */
  short: boolean;
}

/** What a word that is in no list is. */
export const UNKNOWN: Word = blank('');

function build(): Map<string, Word> {
  const lexicon = new Map<string, Word>();
  const add = (text: string, classes: number, more: Partial<Word> = {}): void => {
    const word = lexicon.get(text) ?? blank(text);
    Object.assign(word, more);
    word.classes |= classes;
    lexicon.set(text, word);
  };
  const all = (list: Iterable<string>, classes: number): void => {
    for (const text of list) add(text, classes);
  };
  MONTHS.forEach((names, i) => names.forEach((name, k) => add(name, C.MONTH, { month: i + 1, short: k > 0 })));
  WEEKDAYS.forEach((names, i) =>
    names.forEach((name, k) => add(name, C.WEEKDAY, { weekday: i + 1, short: k > 1, plural: k === 1 })),
  );
  for (const unit of Object.keys(UNITS) as Unit[]) {
    UNITS[unit].forEach((name, k) => add(name, C.UNIT, { unit, plural: k > 0 }));
  }
  for (const [name, number] of Object.entries(CARDINALS)) add(name, C.CARDINAL, { number });
  for (const [name, ordinal] of Object.entries(ORDINALS)) add(name, C.ORDINAL, { ordinal });
  for (const [name, number] of Object.entries(DECADE_NAMES)) add(name, C.DECADE, { number });
  all(VAGUE_QUANTITIES, 0);
  all(RELATIVES, C.RELATIVE);
  all(Object.keys(APPROXIMATES), C.APPROXIMATE);
  all(Object.keys(PARTS), C.PART);
  all(Object.keys(EDGES), C.EDGE);
  all(Object.keys(FREQUENCIES), C.FREQUENCY);
  all(PREPOSITIONS, C.PREPOSITION);
  all(JOINTS, 0);
  all(Object.keys(VAGUE_WORDS), C.VAGUE);
  all(Object.keys(SEASONS), C.SEASON);
  all(Object.keys(DAY_PARTS), C.DAY_PART);
  all(Object.keys(DEICTICS), C.DEICTIC);
  all(Object.keys(ZONES), C.ZONE);
  all(['a.m.', 'p.m.', 'am', 'pm'], C.MERIDIEM);
  all(tense.PAST_VERBS, C.PAST);
  all(tense.PAST_BEFORE_TO, 0);
  all(tense.FUTURE_WORDS, C.FUTURE);
  all(tense.TIMETABLE_VERBS, C.TIMETABLE);
  all(tense.NOT_PAST, C.NO_VERB);
  all(tense.NOUNS_AFTER_TO, C.NO_VERB);
  all(tense.ABBREVIATIONS, C.ABBREVIATION);
  all(COUNTED_WORDS, C.COUNTED);
  all(NUMBER_NAMES, C.NAMED_BY_NUMBER);
  all(SPORT_WORDS, C.SPORT);
  for (const holiday of HOLIDAYS) {
    for (const name of holiday.names) {
      const [first = '', ...rest] = nameParts(name);
      add(first, C.HOLIDAY);
      all(rest, 0);
    }
  }
  for (const word of lexicon.values()) if (word.classes & BEGINNING) word.classes |= C.STARTER;
  all(STARTERS, C.STARTER);
  return lexicon;
}

const BEGINNING = C.HEAD | C.CARDINAL | C.ORDINAL | C.RELATIVE | C.APPROXIMATE | C.PART | C.EDGE;

/** Words of no class that a date can begin with: `the week`, `every day`, `at least two weeks`, `once a month`. */
const STARTERS = `a an the every each at more less fewer no half once twice thrice fiscal fy several few many countless
  numerous some just another hundreds thousands tens dozens as per these those all not only q h weekdays`.split(/\s+/);

/** A name as the tokeniser cuts it: `new year's day` is new, year, 's, day. */
export function nameParts(name: string): string[] {
  return name.replace("'s", " 's").replace("s' ", "s ' ").replace(/[-/]/g, ' $& ').split(' ');
}

function blank(text: string): Word {
  return { text, classes: 0, month: 0, weekday: 0, unit: '', plural: false, number: -1, ordinal: 0, short: false };
}

/** Built once, when the module is loaded: about a thousand words. */
export const LEXICON: ReadonlyMap<string, Word> = build();
