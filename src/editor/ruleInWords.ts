import type { L10n } from './l10n';
import { datePartInWords, plainRuleInWords } from './plainRules';

/**
 * The engine's name for a rule as people say it: `name-after-verb` is “name after the verb”, `weekday-past` “weekday,
 * before the article’s date”. A rule this does not know is read as it is written, without its hyphens.
 */
export function ruleInWords(rule: string, l10n: L10n): string {
  const fragment = FRAGMENT.exec(rule);
  if (fragment) return l10n.t('words in quotation marks, {0}', ruleInWords(fragment[1], l10n));
  const withThat = WITH_THAT.exec(rule);
  if (withThat) return l10n.t('{0}, with “that”', ruleInWords(withThat[1], l10n));
  return quoteRule(rule, l10n) ?? plainRuleInWords(rule, l10n) ?? dateRule(rule, l10n) ?? rule.replace(HYPHENS, ' ');
}

/** `fragment-name-before-verb` */
const FRAGMENT = /^fragment-(.+)$/;
/** `name-after-verb-with-that` */
const WITH_THAT = /^(.+)-with-that$/;

const HYPHENS = /-/g;

/** `pronoun-before-verb`: what names the speaker, and where it stands. */
function quoteRule(rule: string, l10n: L10n): string | undefined {
  const match = QUOTE_RULE.exec(rule);
  if (!match) return undefined;
  const [, what, where] = match;
  const source = {
    name: l10n.t('name'),
    pronoun: l10n.t('pronoun'),
    description: l10n.t('description'),
    handle: l10n.t('user name'),
    document: l10n.t('document'),
    'no-source': l10n.t('nobody named'),
  }[what];
  const place: Partial<Record<string, string>> = {
    'before-verb': l10n.t('{0} before the verb', source ?? what),
    'after-verb': l10n.t('{0} after the verb', source ?? what),
    'before-quote': l10n.t('{0} before the quote', source ?? what),
    'after-quote': l10n.t('{0} after the quote', source ?? what),
    'before-colon': l10n.t('{0} before the colon', source ?? what),
    'in-sentence-before': l10n.t('{0} in the sentence before', source ?? what),
    'in-sentence-after': l10n.t('{0} in the sentence after', source ?? what),
    'in-paragraph-before': l10n.t('{0} in the paragraph before', source ?? what),
    'of-interrupted-quote': l10n.t('{0} between the pieces of the quote', source ?? what),
    'reported-after-cue': l10n.t('{0}, what is said follows the cue', source ?? what),
    'reported-before-cue': l10n.t('{0}, what is said comes before the cue', source ?? what),
    found: source,
  };
  return place[where];
}

const QUOTE_RULE = /^(name|pronoun|description|handle|document|no-source)-([a-z-]+)$/;

/** `month-day-nearest`: what the words name, and which one of them is taken. */
function dateRule(rule: string, l10n: L10n): string | undefined {
  const match = DATE_RULE.exec(rule);
  if (!match) return undefined;
  const [, part, named, taken] = match;
  const which: Partial<Record<string, string>> = {
    past: l10n.t('before the article’s date'),
    future: l10n.t('after the article’s date'),
    nearest: l10n.t('nearest to the article’s date'),
    'of-publication': l10n.t('of the article’s own date'),
    'as-named': l10n.t('named before'),
    open: l10n.t('no date to count from'),
    last: l10n.t('the last one'),
    next: l10n.t('the next one'),
    this: l10n.t('the one of the article’s date'),
    same: l10n.t('the one of the article’s date'),
  };
  const words = datePartInWords(named, l10n) ?? named.replace(HYPHENS, ' ');
  return `${part ? l10n.t('part of a {0}', words) : words}, ${which[taken]}`;
}

const DATE_RULE = /^(part-of-)?([a-z-]+)-(past|future|nearest|of-publication|as-named|open|last|next|this|same)$/;
