import { demonyms, places } from './places';
import { givenNames } from './givenNames';
import * as words from './words';

/** What a word can be, as bits: a word may be several (“chief” is a title and a role). */
export const Lex = {
  HonorificHe: 1 << 0,
  HonorificShe: 1 << 1,
  Honorific: 1 << 2,
  Title: 1 << 3,
  Role: 1 << 4,
  /** A role for many: “officials”. */
  Roles: 1 << 5,
  Group: 1 << 6,
  Document: 1 << 7,
  OrgHead: 1 << 8,
  Org: 1 << 9,
  Particle: 1 << 10,
  Suffix: 1 << 11,
  He: 1 << 12,
  She: 1 << 13,
  They: 1 << 14,
  It: 1 << 15,
  FirstOrSecond: 1 << 16,
  Who: 1 << 17,
  Possessive: 1 << 18,
  Determiner: 1 << 19,
  Quantifier: 1 << 20,
  Preposition: 1 << 21,
  Conjunction: 1 << 22,
  Wh: 1 << 23,
  Auxiliary: 1 << 24,
  Negation: 1 << 25,
  Calendar: 1 << 26,
  GivenHe: 1 << 27,
  GivenShe: 1 << 28,
  Place: 1 << 29,
  Starter: 1 << 30,
  Demonym: 1 << 31,
} as const;

/** Further bits of a word, for which the first number has no room. */
export const More = {
  /** A noun for a man: “spokesman”. */
  Masculine: 1 << 0,
  Feminine: 1 << 1,
  Abbreviation: 1 << 2,
  /** An abbreviation that never ends a sentence: “Mr.”. */
  Leading: 1 << 3,
  Say: 1 << 4,
  Given: 1 << 5,
  /** A role that is a surname as often: “Baker”. */
  Surname: 1 << 6,
  /** “Eastern”, “New”: begins the name of a region. */
  Direction: 1 << 7,
} as const;

/** Every word of the lexicon with its bits. */
export function lexiconEntries(): Map<string, { lex: number; more: number }> {
  const entries = new Map<string, { lex: number; more: number }>();
  const add = (list: string, lex: number, more = 0): void => {
    for (const word of list.split(/\s+/)) {
      if (!word) continue;
      const entry = entries.get(word);
      if (entry) {
        entry.lex |= lex;
        entry.more |= more;
      } else entries.set(word, { lex, more });
    }
  };
  add(words.honorifics.he, Lex.Honorific | Lex.HonorificHe, More.Masculine);
  add(words.honorifics.she, Lex.Honorific | Lex.HonorificShe, More.Feminine);
  add(words.honorifics.either, Lex.Honorific);
  add(words.titles, Lex.Title);
  for (const [gender, list] of Object.entries(words.roles)) {
    const more = gender === 'he' ? More.Masculine : gender === 'she' ? More.Feminine : 0;
    add(list, Lex.Role, more);
    add(list.split(/\s+/).map(plural).join(' '), Lex.Roles);
  }
  add(words.groups, Lex.Group);
  add(words.documents, Lex.Document);
  add(words.organizationHeads, Lex.OrgHead);
  add(words.organizations, Lex.Org);
  add(words.particles, Lex.Particle);
  add(words.suffixes, Lex.Suffix);
  add(words.pronouns.he, Lex.He);
  add(words.pronouns.she, Lex.She);
  add(words.pronouns.they, Lex.They);
  add(words.pronouns.it, Lex.It);
  add(words.pronouns.firstOrSecond, Lex.FirstOrSecond);
  add(words.pronouns.who, Lex.Who);
  add(words.possessives, Lex.Possessive);
  add(words.determiners, Lex.Determiner);
  add(words.quantifiers, Lex.Quantifier);
  add(words.prepositions, Lex.Preposition);
  add(words.conjunctions, Lex.Conjunction);
  add(words.whWords, Lex.Wh);
  add(words.auxiliaries, Lex.Auxiliary);
  add(words.negations, Lex.Negation);
  add(words.calendar, Lex.Calendar);
  add(words.starters, Lex.Starter);
  add(words.abbreviations, 0, More.Abbreviation);
  add(words.leadingAbbreviations, 0, More.Abbreviation | More.Leading);
  add(givenNames.he, Lex.GivenHe, More.Given);
  add(givenNames.she, Lex.GivenShe, More.Given);
  add(givenNames.either, 0, More.Given);
  add(words.surnameRoles, 0, More.Surname);
  add(words.directions, 0, More.Direction);
  add(places, Lex.Place);
  add(demonyms, Lex.Demonym);
  for (const verb of words.sayVerbs.split(/\s+/)) if (verb) add(inflections(verb).join(' '), 0, More.Say);
  return entries;
}

/** The plural the lexicon's nouns take: woman → women, party → parties. */
export function plural(noun: string): string {
  if (!noun) return '';
  if (noun.endsWith('man') && noun !== 'human') return `${noun.slice(0, -3)}men`;
  if (noun.endsWith('wife')) return `${noun.slice(0, -2)}ves`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

/** Past forms that no rule makes. */
const irregular: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  read: 'read',
  speak: 'spoke spoken',
  begin: 'began begun beginning',
  sing: 'sang sung',
  swear: 'swore sworn',
  forecast: 'forecast',
  shoot: 'shot',
  go: 'went gone',
  put: 'put putting',
  think: 'thought',
  feel: 'felt',
  text: 'texted',
};

/** Every form of a verb: say, says, said, saying. */
export function inflections(verb: string): string[] {
  const third = /(?:s|x|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const doubled = /[^aeiou][aeiou][bdgmnpt]$/.test(verb) ? verb + verb.at(-1) : stem;
  const past = irregular[verb]?.split(' ') ?? [
    /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled}ed`,
    `${stem}ed`,
  ];
  return [verb, third, ...past, `${doubled}ing`, `${stem}ing`];
}
