import type { KnownActor } from '../annotations';
import { hashWord } from '../hashing';
import { NameType } from '../phrases';
import type { Reading } from '../reading';
import { nameLength } from './nameForms';

/** Which of the article's entities the registry knows: by full name or alias, or by a surname only one known actor has. */
export function matchKnown(reading: Reading, known: readonly KnownActor[]): Map<number, KnownActor> {
  const matches = new Map<number, KnownActor>();
  if (!known.length) return matches;
  const byForm = new Map<string, KnownActor | null>();
  const bySurname = new Map<number, KnownActor | null>();
  const put = <K>(map: Map<K, KnownActor | null>, key: K, actor: KnownActor): void => {
    const other = map.get(key);
    map.set(key, other === undefined || other?.id === actor.id ? actor : null);
  };
  for (const actor of known) {
    for (const form of [actor.name, ...(actor.aliases ?? [])]) put(byForm, folded(form), actor);
    const surname = actor.name
      .split(/\s+/)
      .filter((part) => !/^(?:Jr|Sr|II|III|IV)\.?,?$/.test(part))
      .at(-1);
    if (surname && (actor.kind ?? 'person') === 'person') put(bySurname, hashWord(surname.replace(/,$/, '')), actor);
  }
  const { article, phrases, identities } = reading;
  for (const entity of identities.entities) {
    let match: KnownActor | null | undefined;
    for (const at of entity.phrases) {
      const phrase = phrases[at];
      const name = article.text.slice(article.tokens.starts[phrase.nameFirst], article.tokens.ends[phrase.end - 1]);
      match ??= byForm.get(folded(name));
      if (match) break;
    }
    const best = phrases[entity.best];
    if (!match && entity.type !== NameType.Organization && nameLength(best) === 1)
      match = bySurname.get(entity.surname);
    if (!match && nameLength(best) > 1) {
      // “Nora Quist” and the registry's “Nora B. Quist”
      const same = bySurname.get(entity.surname);
      if (same && hashWord(same.name.split(/\s+/)[0]) === entity.given) match = same;
    }
    if (match) matches.set(entity.index, match);
  }
  return matches;
}

function folded(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[.’']/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
