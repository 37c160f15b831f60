import { seeded } from '../../../support/seeded';
import { parse } from 'yaml';
import { applyChanges } from '../../../../src/sidecar/change';
import type { Change } from '../../../../src/sidecar/change';
import type { Item, ItemFields } from '../../../../src/sidecar/model';

/** A generator of sidecars and of edits that two people make to them at the same time; the same seed gives the same. */
export interface Parallel {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export class Dice {
  constructor(readonly random: () => number) {}
  below(n: number): number {
    return Math.floor(this.random() * n);
  }
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
  chance(share: number): boolean {
    return this.random() < share;
  }
}

const WORDS = ['The pier is shut', 'no: not now', 'it’s “open” # they say', '12:30', 'on', 'zwei\nZeilen', 'gut 🙂'];
const TAGS = ['safety', 'money', 'who-knew', 'disputed', 'on'];
const SPEAKERS = ['ana-ruiz', 'bo-lind', 'cy-dale'];

export function parallelEdits(seed: number, { items = 60, edits = 12 } = {}): Parallel {
  const dice = new Dice(seeded(seed));
  const base = withComments(dice, sidecar(dice, items), 'base', 6);
  const lineEnds = () => (dice.chance(0.2) ? '\r\n' : '\n');
  const side = (name: string) => {
    const state = parse(base) as State;
    const changes = Array.from({ length: 1 + dice.below(edits * 2) }, (_, i) => change(dice, state, `${name}${i}`));
    let text = applyChanges(base, changes);
    text = withComments(dice, text, name, dice.below(3));
    if (dice.chance(0.3)) text = withoutSomeComment(dice, text);
    return text.replaceAll('\n', lineEnds());
  };
  return { base: dice.chance(0.1) ? base.replaceAll('\n', '\r\n') : base, ours: side('ours'), theirs: side('theirs') };
}

function sidecar(dice: Dice, count: number): string {
  const actors = SPEAKERS.map((id): Change => ({
    op: 'actor',
    id,
    fields: { name: id, kind: 'person', aliases: [id] },
  }));
  const items = Array.from({ length: count }, (_, i) => item(dice, `q-base${String(i).padStart(4, '0')}`, i * 100));
  const text = applyChanges(undefined, [
    { op: 'article', fields: { title: 'Port stays shut', published: '2026-03-14', lang: 'en' } },
    ...actors,
    { op: 'add', items },
  ]);
  return text.replace(/^schema/, '# The port series.\nschema') + 'x-desk: city\n';
}

function item(dice: Dice, id: string, pos: number): Item {
  return {
    ...{ id, type: 'quote', text: `${dice.pick(WORDS)} ${pos}`, before: `before ${pos} `, after: ` after ${pos}`, pos },
    ...{ kind: 'direct', mode: 'speech', source: { text: 'she', pos: pos + 40 }, cue: { text: 'said', pos: pos + 44 } },
    ...{ speaker: dice.pick(SPEAKERS), status: 'suggested', tags: TAGS.filter(() => dice.chance(0.3)) },
    ...(dice.chance(0.3) && { note: dice.pick(WORDS) }),
    ...(dice.chance(0.3) && { 'x-check': { verdict: 'open', by: { name: 'mk' } } }),
  };
}

interface State {
  annotations: Item[];
  actors: Record<string, object>;
}

/** One edit of the file in this state, which is brought up to date. */
function change(dice: Dice, state: State, mark: string): Change {
  const { annotations, actors } = state;
  const kind = dice.below(20);
  // Two people look at the same few things more often than chance would have it.
  const one = dice.pick(dice.chance(0.4) ? annotations.slice(0, 5) : annotations);
  if (kind < 4) {
    const pos = dice.below(annotations.length * 100);
    return { op: 'add', items: [item(dice, `q-${mark}-${pos}`, pos)] };
  }
  if (kind < 6 && annotations.length > 5) {
    state.annotations = annotations.filter((other) => other !== one);
    return { op: 'remove', id: one.id };
  }
  if (kind === 6) return { op: 'article', fields: { [dice.pick(['title', 'url', 'publisher'])]: dice.pick(WORDS) } };
  if (kind === 7) {
    return { op: 'actor', id: `${mark}-actor`, fields: { name: dice.pick(WORDS), aliases: [mark], why: 'asked' } };
  }
  if (kind < 11) {
    const id = dice.pick(Object.keys(actors));
    const fields = dice.pick([
      { note: dice.pick(WORDS) },
      { aliases: [id, mark] },
      { name: dice.pick(WORDS) },
      { roles: [mark], registry: dice.pick(['a-1', 'b-1']) },
      null,
    ]);
    if (fields || Object.keys(actors).length < 3) return { op: 'actor', id, fields: fields ?? { note: mark } };
    delete actors[id];
    return { op: 'actor', id, fields: null };
  }
  return { op: 'update', id: one.id, fields: fieldsOf(dice, one, mark) };
}

function fieldsOf(dice: Dice, one: Item, mark: string): ItemFields {
  const fields: ItemFields & { 'x-check'?: object | null } = dice.pick([
    { status: dice.pick(['confirmed', 'rejected', 'suggested'] as const), by: dice.pick(['mk', 'ls']) },
    { note: dice.pick([...WORDS, null]) },
    { tags: TAGS.filter(() => dice.chance(0.4)) },
    { tags: [...(one.tags ?? []), mark] },
    { speaker: dice.pick(SPEAKERS) },
    { text: `${dice.pick(WORDS)} ${mark}`, pos: dice.below(6000), after: mark },
    { pos: dice.below(6000) },
    { pos: dice.below(6000), before: mark },
    { source: { text: dice.pick(['he', 'she', 'Ana Ruiz']), pos: dice.below(6000) } },
    { record: dice.pick(['on-record', 'background'] as const) },
    { more: [{ text: mark, pos: dice.below(6000) }] },
    { 'x-check': dice.pick([{ verdict: 'verified' }, { verdict: mark, by: { name: 'ls' } }, null]) },
  ]);
  return fields;
}

/** Comments as people write them: above items, fields and actors, and at the end of lines. Each is unlike the others. */
function withComments(dice: Dice, text: string, mark: string, count: number): string {
  const lines = text.split('\n');
  for (let i = 0; i < count; i++) {
    const places = lines.flatMap((line, at) =>
      /^\s*(?:- id|status|speaker|[a-z]+-[a-z]+:|actors:)/.test(line) ? [at] : [],
    );
    const at = dice.pick(places);
    const words = `# ${mark} ${i} ${dice.below(1e6)}`;
    if (dice.chance(0.5) && !lines[at]!.includes('#')) lines[at] += ` ${words}`;
    else lines.splice(at, 0, `${/^\s*/.exec(lines[at]!)![0]}${words}`);
  }
  return lines.join('\n');
}

function withoutSomeComment(dice: Dice, text: string): string {
  const lines = text.split('\n');
  const places = lines.flatMap((line, at) => (/^\s*# base/.test(line) ? [at] : []));
  if (places.length) lines.splice(dice.pick(places), 1);
  return lines.join('\n');
}
