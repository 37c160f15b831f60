import { foldName } from './identity';
import type { KnownAs, Newsroom } from './newsroom';

/** Why two actors may be the same one; the words are those that both have. */
export type SameReason =
  | { readonly why: 'name'; readonly words: string }
  | { readonly why: 'alias'; readonly words: string }
  | { readonly why: 'shorter-name'; readonly words: string }
  | { readonly why: 'role'; readonly words: string }
  | { readonly why: 'company'; readonly words: string };

/** Two actors of different articles that may be one: a question, never an answer. */
export interface SamePair {
  readonly a: KnownAs;
  readonly b: KnownAs;
  readonly reasons: readonly SameReason[];
  /** Greater is likelier; of use only for the order. */
  readonly score: number;
}

/** A name says more than a role, and a role more than who else is named; each beyond the name only adds to it. */
const WORTH: Readonly<Record<SameReason['why'], number>> = {
  name: 4,
  alias: 3,
  'shorter-name': 2,
  role: 1.5,
  company: 0.5,
};
/** Who else is named tells little: more than this many add nothing. */
const MOST_COMPANY = 3;

/**
 * Pairs of actors of one folder that may be the same, the likeliest first: by name, alias or last name, and with roles and
 * company that both have. A bare last name alone is no reason, nor are two entries of the registry a pair where one says
 * `not` of the other; two entries of one name are asked about, for they are two until somebody says otherwise.
 */
export function sameActors(newsroom: Newsroom): SamePair[] {
  const named = [...newsroom.actors()].filter(isNamed).map((actor) => read(newsroom, actor));
  const byForm = new Map<string, Read[]>();
  for (const one of named) {
    for (const form of new Set([one.name, ...one.aliases, one.last])) {
      if (!form) continue;
      const key = `${one.actor.folder}\n${form}`;
      byForm.set(key, [...(byForm.get(key) ?? []), one]);
    }
  }
  const pairs = new Map<string, SamePair>();
  for (const group of byForm.values()) {
    if (group.length > MOST_OF_A_NAME) continue;
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        const key = JSON.stringify([a.actor.key, b.actor.key].sort());
        if (a.actor.key === b.actor.key || pairs.has(key)) continue;
        const pair = pairOf(newsroom, a, b);
        if (pair) pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()].sort((x, y) => y.score - x.score || compare(x.a.name, y.a.name));
}

/** A last name that a hundred actors have says nothing, and comparing them all would take long. */
const MOST_OF_A_NAME = 100;

interface Read {
  readonly actor: KnownAs;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Of persons, the last word of the name. */
  readonly last: string;
  readonly first: string;
  readonly roles: ReadonlyMap<string, string>;
}

function isNamed({ kind }: KnownAs): boolean {
  // “A senior official” of two articles may be anybody.
  return kind !== 'unnamed' && kind !== 'collective';
}

function read(newsroom: Newsroom, actor: KnownAs): Read {
  const { example, registry, kind } = actor;
  const records = [...actor.articles].flatMap((article) => newsroom.get(article) ?? []);
  const here = records.flatMap((record) =>
    record.actors.filter((each) =>
      registry ? each.registry === registry.id : record === example.record && each.id === example.actor.id,
    ),
  );
  const name = foldName(actor.name);
  const words = name.split(' ');
  const forms = [...here.flatMap((each) => [each.name, ...(each.aliases ?? [])]), ...(registry?.actor?.aliases ?? [])];
  const roles = [
    ...here.flatMap((each) => each.roles ?? []),
    ...(registry?.actor?.roles?.map(({ role }) => role) ?? []),
  ];
  return {
    actor,
    name,
    aliases: [...new Set(forms.map(foldName))].filter((form) => form !== name && form.includes(' ')),
    last: kind === 'person' && words.length > 1 ? words[words.length - 1] : '',
    first: words[0],
    roles: new Map(roles.map((role) => [withoutArticle(foldName(role)), role])),
  };
}

/** `the mayor’s spokesman` and `mayor’s spokesman` are one role. */
const ARTICLE = /^(?:the|a|an) /;

function withoutArticle(role: string): string {
  return role.replace(ARTICLE, '');
}

function pairOf(newsroom: Newsroom, a: Read, b: Read): SamePair | undefined {
  if (a.actor.kind !== b.actor.kind || a.actor.folder !== b.actor.folder) return undefined;
  const [one, other] = [a.actor.registry, b.actor.registry];
  if (one && other && (one.actor?.not?.includes(other.id) || other.actor?.not?.includes(one.id))) return undefined;
  // One article tells its own people apart, and its annotator can merge them there.
  if ([...a.actor.articles].some((article) => b.actor.articles.has(article))) return undefined;
  const named = nameReason(a, b);
  const role = [...a.roles].find(([folded]) => b.roles.has(folded))?.[1];
  if (!named || (named.why === 'shorter-name' && role === undefined && !agree(a.first, b.first))) return undefined;
  const company = companyOf(newsroom, a.actor, b.actor);
  const reasons: SameReason[] = [
    named,
    ...(role === undefined ? [] : [{ why: 'role', words: role } as const]),
    ...company.slice(0, MOST_COMPANY).map((words) => ({ why: 'company', words }) as const),
  ];
  return { a: a.actor, b: b.actor, reasons, score: reasons.reduce((sum, { why }) => sum + WORTH[why], 0) };
}

function nameReason(a: Read, b: Read): SameReason | undefined {
  if (a.name === b.name) return { why: 'name', words: a.actor.name };
  const alias = [a.name, ...a.aliases].find((form) => form === b.name || b.aliases.includes(form));
  if (alias !== undefined) return { why: 'alias', words: alias === b.name ? b.actor.name : a.actor.name };
  if (a.last && a.last === b.last) return { why: 'shorter-name', words: b.actor.name };
  return undefined;
}

/** `T.` and `Tomas` may be one first name, `Tomas` and `Theo` not. */
function agree(a: string, b: string): boolean {
  return a.length === 1 || b.length === 1 ? a[0] === b[0] : a === b;
}

/** Names of others that are in articles of both. */
function companyOf(newsroom: Newsroom, a: KnownAs, b: KnownAs): string[] {
  const names = (actor: KnownAs) => {
    const found = new Map<string, string>();
    for (const article of [...actor.articles].slice(0, MOST_ARTICLES)) {
      for (const { name, kind } of newsroom.get(article)?.actors ?? []) {
        if (kind !== 'unnamed' && kind !== 'collective' && foldName(name) !== foldName(actor.name))
          found.set(foldName(name), name);
      }
    }
    return found;
  };
  const others = names(b);
  return [...names(a)].flatMap(([folded, name]) => (others.has(folded) ? [name] : []));
}

const MOST_ARTICLES = 20;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
