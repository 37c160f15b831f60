import { Gender, type Phrase } from '../phrases';
import type { Entity } from './identity';
import { fits, genderOf } from './nameForms';

/** Of several people with one surname the one a short form means. */
export function choose(
  people: readonly Entity[],
  phrase: Phrase,
  counts: ReadonlyMap<number, number>,
  familiar: ReadonlySet<number>,
  courteous: ReadonlySet<number>,
  at: number,
): Entity | undefined {
  if (people.length === 1) return fits(people[0].gender, phrase.gender) ? people[0] : undefined;
  const office = phrase.nameFirst > phrase.first && genderOf(phrase) === 0;
  let best: Entity | undefined;
  let bestScore = -Infinity;
  let latest = -1;
  for (const entity of people) latest = Math.max(latest, latestOf(entity, at));
  for (const entity of people) {
    if (!fits(entity.gender, phrase.gender)) continue;
    const begun = entity.phrases[0] < at ? 1 : 0;
    const sure = phrase.gender !== Gender.Unknown && entity.gender === phrase.gender ? 50 : 0;
    const score =
      sure +
      begun * 10 +
      (counts.get(entity.index) ?? 0) +
      Math.min(20, entity.phrases.length) * 0.5 +
      (latestOf(entity, at) === latest ? 3 : 0) -
      (familiar.has(entity.index) ? 3 : 0) -
      // “Lund” beside a Mrs Lund
      (phrase.nameFirst === phrase.first && courteous.has(entity.index) ? 8 : 0) +
      // “President Hale” beside a Mr. Hale and a Nora Hale
      (office && entity.parts === 1 ? 20 : 0) -
      entity.index * 1e-6;
    if (score > bestScore) {
      best = entity;
      bestScore = score;
    }
  }
  return best;
}

/** The last of an entity's phrases before a phrase, as far as they are known; −1 for none. */
function latestOf({ phrases }: Entity, before: number): number {
  let latest = -1;
  for (let at = phrases.length - 1; at >= 0 && at >= phrases.length - 40; at--)
    if (phrases[at] < before && phrases[at] > latest) latest = phrases[at];
  return latest;
}
