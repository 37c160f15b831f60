/** Words that join dates together or stand around them, by what they do. */
export const RELATIVES = [
  'last',
  'past',
  'previous',
  'preceding',
  'prior',
  'next',
  'coming',
  'upcoming',
  'following',
  'this',
  'that',
  'same',
  'current',
  'recent',
  'latest',
  'ensuing',
  'subsequent',
  'intervening',
];

/** With the modifier of TIMEX3 that each stands for. */
export const APPROXIMATES: Readonly<Record<string, string>> = {
  about: 'APPROX',
  around: 'APPROX',
  roughly: 'APPROX',
  approximately: 'APPROX',
  nearly: 'LESS_THAN',
  almost: 'LESS_THAN',
  over: 'MORE_THAN',
};

export const PARTS: Readonly<Record<string, string>> = {
  early: 'START',
  mid: 'MID',
  late: 'END',
  earlier: '',
  later: '',
};

export const EDGES: Readonly<Record<string, string>> = {
  beginning: 'START',
  start: 'START',
  opening: 'START',
  middle: 'MID',
  midpoint: 'MID',
  end: 'END',
  close: 'END',
};

export const FREQUENCIES: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
};

export const PREPOSITIONS = [
  'in',
  'on',
  'at',
  'of',
  'by',
  'from',
  'since',
  'until',
  'till',
  'through',
  'throughout',
  'during',
  'within',
  'after',
  'before',
  'between',
  'to',
  'into',
  'for',
  'circa',
  'around',
  'about',
  'over',
  'as',
  'than',
  'under',
  'versus',
  'vs',
  'with',
  'per',
];

/** Words the parser asks for by name and that belong to no class of their own. */
export const JOINTS =
  `a an the and or but each every other once twice thrice times time ago hence afterward afterwards now today old
  age aged more less fewer least most up no not just only another couple number lot half quarter point
  additional further straight consecutive successive full whole entire solid long short business working trading
  calendar fiscal financial academic school tax fy ended ending part latter former all much th st nd rd s 's
  o'clock clock oclock z t local eastern central mountain pacific standard daylight summer bc ad bce ce percent
  million billion trillion dollars days hundreds thousands tens dozens scores few weekdays weekday in after
  world war day eve new year i it he she we they you who which be been being have has according accustomed
  thanks due if is are term lead period level span era q h because so even well very exactly precisely quite
  shortly soon there then here right any one non sunday these those near nearer foreseeable
  immediate distant`.split(/\s+/);

/** `recently`: where it points, and under which rule it is told. */
export const VAGUE_WORDS: Readonly<Record<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'>> = {
  now: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  presently: 'PRESENT_REF',
  current: 'PRESENT_REF',
  recently: 'PAST_REF',
  lately: 'PAST_REF',
  recent: 'PAST_REF',
  past: 'PAST_REF',
  future: 'FUTURE_REF',
  present: 'PRESENT_REF',
};
