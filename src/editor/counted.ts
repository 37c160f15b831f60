import type { L10n } from './l10n';

/**
 * `2 quotes`. One message holds the forms of all numbers, `{0} quote|{0} quotes`, and a translation as many as its
 * language has: Ukrainian counts 1, 2 and 5 quotes in three ways. `{0}` is the number, `{1}` and so on what follows it.
 */
export function counted(l10n: L10n, forms: string, count: number, ...more: readonly (string | number)[]): string {
  // Formatted here and not by VS Code, for what is put in may hold a bar itself.
  const translated = l10n.t(forms);
  // Without a translation the words stay English, and so does their plural, whatever the language of the window.
  const kinds = pluralKinds(translated === forms ? 'en' : l10n.language);
  const each = translated.split('|');
  const form = each[kinds.of(count)] ?? each[each.length - 1];
  const values = [count, ...more];
  return form.replace(PLACE, (place, index: string) => String(values[Number(index)] ?? place));
}

/** {0} */
const PLACE = /\{(\d)\}/g;

/** The order in which a message names its forms. */
const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

export interface PluralKinds {
  readonly number: number;
  of(count: number): number;
}

/** Which of a language's forms a number takes; fractions and what else whole numbers never take have none of their own. */
export function pluralKinds(language: string): PluralKinds {
  let kinds = known.get(language);
  if (!kinds) known.set(language, (kinds = kindsOf(language)));
  return kinds;
}

/** An outline counts thousands of times, and trying all samples takes three milliseconds. */
const known = new Map<string, PluralKinds>();

function kindsOf(language: string): PluralKinds {
  const rules = new Intl.PluralRules(language);
  const kinds = ORDER.filter((kind) => SAMPLES.some((sample) => rules.select(sample) === kind));
  return { number: kinds.length, of: (count) => kinds.indexOf(rules.select(count)) };
}

/** Numbers among which each form of the languages we know occurs. */
const SAMPLES = Array.from({ length: 121 }, (_, count) => count);
