import type { Actor, ActorKind, KnownActor, Mention } from '../annotations';
import { sourceExtent } from '../finders/appositions';
import { eachInSteps } from '../inSteps';
import { Lex } from '../lexicon/classes';
import { Gender, NameType, PhraseKind } from '../phrases';
import { Shape } from '../tokens';
import type { Reading } from '../reading';
import type { Entity } from './identity';
import { matchKnown } from './known';
import { isBrand, looksPersonal } from './personhood';
import { roleIn } from './roleTexts';
import { authorOf, canMean, descriptionExtent, kindOfDescription, withinSentence } from './unnamedSources';

/** An actor while quotes are given to it. */
interface Part {
  readonly kind: ActorKind;
  readonly name: string;
  readonly forms: Map<string, number>;
  readonly roles: Map<string, number>;
  readonly phrases: Set<number>;
  readonly first: number;
  readonly registry?: string;
}

/** How many actors are looked at in one step. */
const step = 100;

/** Gives every source an actor and lists the actors of the article. */
export class Cast {
  readonly #reading: Reading;
  readonly #byEntity = new Map<number, Part>();
  readonly #unnamed: Part[] = [];
  readonly #unnamedByText = new Map<string, Part>();
  readonly #partOf = new Map<number, Part>();
  readonly #known: Map<number, KnownActor>;
  readonly #shown = new Set<Part>();

  private constructor(reading: Reading, known: readonly KnownActor[]) {
    this.#reading = reading;
    this.#known = matchKnown(reading, known);
  }

  /** The cast of an article before anybody speaks: everybody who is named like a person, or known. */
  static *of(reading: Reading, known: readonly KnownActor[]): Generator<void, Cast> {
    const cast = new Cast(reading, known);
    yield* eachInSteps(reading.identities.entities, step, (entity) => {
      if (looksPersonal(reading.article, reading.phrases, entity) || cast.#known.has(entity.index))
        cast.#show(cast.#entityPart(entity.index), entity.index);
    });
    return cast;
  }

  /** The actor of an unnamed source, for a pronoun that means it. */
  assignAs(phrase: number, other: number): object | undefined {
    const part = this.assign(other, -1);
    if (part) this.#partOf.set(phrase, part);
    return part;
  }

  /** The actor a source phrase means; `entity` where a pronoun or description was resolved. */
  assign(phrase: number, entity: number): Part | undefined {
    const own = this.#partOf.get(phrase);
    if (own) return own;
    const { phrases, identities } = this.#reading;
    const author = entity >= 0 ? -1 : authorOf(this.#reading, phrase);
    const index = entity >= 0 ? entity : identities.entityOf[author >= 0 ? author : phrase];
    let part: Part | undefined;
    if (index >= 0) {
      part = this.#entityPart(index);
      const all = identities.entities[index].phrases;
      // A person is shown wherever it is named, an organization or place only where it acts as a source.
      if (part.kind === 'person') this.#show(part, index);
      else if (entity < 0) part.phrases.add(author >= 0 ? author : phrase);
      else if (part.phrases.size === 0) part.phrases.add(all[0]);
    } else if (phrases[phrase].kind !== PhraseKind.Pronoun) part = this.#unnamedPart(phrase);
    if (part) this.#partOf.set(phrase, part);
    return part;
  }

  /** Shows a person wherever it is named; once, for whoever speaks a thousand times is named as often. */
  #show(part: Part, index: number): void {
    if (this.#shown.has(part)) return;
    this.#shown.add(part);
    for (const phrase of this.#reading.identities.entities[index].phrases) part.phrases.add(phrase);
  }

  *result(): Generator<void, { actors: Actor[]; mentions: Mention[]; idOf: (part: object) => string }> {
    const parts = [...this.#byEntity.values(), ...this.#unnamed].sort((a, b) => a.first - b.first);
    const ids = new Map<object, string>();
    const taken = new Map<string, number>();
    const actors: Actor[] = [];
    const mentions: Mention[] = [];
    yield* eachInSteps(parts, step, (part) => {
      const id = unique(slug(part.name), taken);
      ids.set(part, id);
      for (const phrase of part.phrases) {
        const [start, end] = this.#extent(phrase);
        const text = this.#reading.article.text.slice(start, end);
        mentions.push({ start, end, text, actor: id });
        const isNamed = part.kind !== 'unnamed' && part.kind !== 'collective';
        const form = isNamed ? spaced(text) : withinSentence(this.#reading, phrase, spaced(text));
        if (!part.forms.has(form)) part.forms.set(form, start);
      }
      actors.push({
        id,
        name: part.name,
        kind: part.kind,
        aliases: inOrder(part.forms).filter((form) => form !== part.name),
        roles: inOrder(part.roles),
        ...(part.registry === undefined ? {} : { registry: part.registry }),
      });
    });
    yield;
    mentions.sort((a, b) => a.start - b.start || a.end - b.end);
    return { actors, mentions, idOf: (part) => ids.get(part)! };
  }

  #entityPart(index: number): Part {
    const known = this.#byEntity.get(index);
    if (known) return known;
    const { identities, article, phrases } = this.#reading;
    const entity = identities.entities[index];
    const match = this.#known.get(index);
    const best = phrases[entity.best];
    const { starts, ends } = article.tokens;
    const written = spaced(article.text.slice(starts[best.nameFirst], ends[best.end - 1]));
    const loud =
      article.tokens.shapes[best.head] === Shape.AllCaps && kindOf(entity) === 'person' && written.length > 3;
    const own = loud ? written.toLowerCase().replace(wordStart, (letter) => letter.toUpperCase()) : written;
    const roles = new Map<string, number>();
    if (entity.type !== NameType.Organization && entity.type !== NameType.Place) {
      for (const phrase of entity.phrases.slice(0, 40)) {
        for (const stated of sourceExtent(article, phrases, phrase).roles) {
          const range = roleIn(article, stated[0], stated[1]);
          if (!range) continue;
          const wording = spaced(article.text.slice(starts[range[0]], ends[range[1] - 1]));
          // “The port’s director, Ana Ruiz,” begins a sentence.
          const role = article.tokens.lex[range[0]] & Lex.Determiner ? lowerFirst(wording) : wording;
          if (!roles.has(role) && !isAmong(roles, role)) roles.set(role, starts[range[0]]);
        }
      }
      for (const role of match?.roles ?? []) if (!roles.has(role)) roles.set(role, Infinity);
    }
    const kind = isBrand(article, phrases, entity) ? 'organization' : kindOf(entity);
    const part: Part = {
      kind: match?.kind ?? kind,
      name: match?.name ?? own,
      forms: new Map(match && match.name !== own ? [[own, starts[best.nameFirst]]] : []),
      roles,
      phrases: new Set(),
      first: starts[phrases[entity.phrases[0]].first],
      registry: match?.id,
    };
    this.#byEntity.set(index, part);
    return part;
  }

  /** An unnamed source: “a port official” is somebody new, “the official” the last one of that kind. */
  #unnamedPart(at: number): Part {
    const reading = this.#reading;
    const phrase = reading.phrases[at];
    const [start, end] = descriptionExtent(reading, at);
    const name = withinSentence(reading, at, spaced(reading.article.text.slice(start, end)));
    const key = name.toLowerCase().replace(/^(?:the|these|those|both) /, '');
    let part: Part | undefined;
    if (phrase.definite || phrase.gender === Gender.Many) part = this.#unnamedByText.get(key);
    if (phrase.definite && !part) part = this.#lastUnnamed(at);
    if (!part) {
      part = {
        kind: kindOfDescription(reading, at),
        name,
        forms: new Map(),
        roles: new Map(),
        phrases: new Set(),
        first: start,
      };
      this.#unnamed.push(part);
    }
    part.phrases.add(at);
    this.#unnamedByText.set(key, part);
    return part;
  }

  /** The unnamed source who came last of those a description can mean; one a hundred sources back is nobody's “the official”. */
  #lastUnnamed(at: number): Part | undefined {
    const list = this.#unnamed;
    for (let index = list.length - 1; index >= Math.max(0, list.length - 100); index--) {
      for (const earlier of list[index].phrases) if (canMean(this.#reading, at, earlier)) return list[index];
    }
    return undefined;
  }

  #extent(at: number): [number, number] {
    const { phrases, article } = this.#reading;
    const phrase = phrases[at];
    return [article.tokens.starts[phrase.first], article.tokens.ends[phrase.end - 1]];
  }
}

/** The texts of a map in the order of their places. */
function inOrder(places: ReadonlyMap<string, number>): string[] {
  if (places.size < 2) return [...places.keys()];
  return [...places].sort((a, b) => a[1] - b[1]).map(([text]) => text);
}

/** Whether a role was stated before, written with other capitals. */
function isAmong(roles: ReadonlyMap<string, number>, role: string): boolean {
  if (roles.size === 0) return false;
  const lower = role.toLowerCase();
  for (const other of roles.keys()) if (other.length === role.length && other.toLowerCase() === lower) return true;
  return false;
}

/** The letters a name in capitals keeps: “ANA RUIZ-HALE” is Ana Ruiz-Hale. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const wordStart = /(?<!\p{L})\p{L}/gu;

function kindOf(entity: Entity): ActorKind {
  if (entity.type === NameType.Organization) return 'organization';
  return entity.type === NameType.Place ? 'place' : 'person';
}

/** Blanks other than a single space: `Ana\n Ruiz`. */
const loose = /\s\s|[^\S ]/;

function spaced(text: string): string {
  return loose.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** `Ana Ruiz`, as most names: nothing to decompose. */
const plainLetters = /^[\x20-\x7e]*$/;

/** `Ana Ruiz`: letters and single spaces. */
const simple = /^[A-Za-z]+(?: [A-Za-z]+){0,5}$/;

function slug(name: string): string {
  if (name.length <= 60 && simple.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  const bare = plainLetters.test(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '');
  const plain = bare.toLowerCase().replace(/[.’']/g, '');
  return (
    plain
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'actor'
  );
}

/** `taken` keeps the last number each id was given, so that a hundred officials are not counted a hundred times. */
function unique(wanted: string, taken: Map<string, number>): string {
  let id = wanted;
  let count = taken.get(wanted) ?? 1;
  while (taken.has(id)) id = `${wanted}-${++count}`;
  taken.set(wanted, count);
  taken.set(id, taken.get(id) ?? 1);
  return id;
}
