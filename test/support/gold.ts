import { parse } from 'yaml';
import type { ActorKind, QuoteKind, QuoteMode, Span, TimexType } from '../../src/engine';
import { aliasMentions, type GoldMention } from './goldMentions';
import { readMarks, type Mark } from './goldMarks';

/**
 * A gold article: text and what people say is in it. Offsets are UTF-16 into `text`, half-open. It is written as one
 * marked file (test/fixtures/gold/CONVENTIONS.md) and compiled here, so that no offset is ever typed by hand.
 */
export interface Gold {
  readonly id: string;
  readonly style: string;
  readonly date: string;
  /** The hard cases it holds, for figures by case: `multi-paragraph`, `anonymous`. */
  readonly hard: readonly string[];
  readonly text: string;
  readonly actors: readonly GoldActor[];
  readonly mentions: readonly GoldMention[];
  readonly quotes: readonly GoldQuote[];
  readonly dates: readonly GoldDate[];
  /** Spans that look like something and are not; an engine's hit there is wrong. */
  readonly traps: readonly (Span & { readonly why: string })[];
}

export interface GoldActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
}

export interface GoldQuote extends Span {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly mode: QuoteMode;
  readonly speaker: string | null;
  /** Others a scorer should allow; `null`: nobody. */
  readonly accept_speakers?: readonly (string | null)[];
  readonly speaker_mention: Span | null;
  readonly cue: Span | null;
  /** `core` counts for recall; a hit on `extended` is right, a miss is no error. */
  readonly tier: 'core' | 'extended';
  /** Shared by the pieces of one interrupted quote. */
  readonly group: string;
  /** A quoted part of a mixed quote, or a phrase in marks that is part of the host sentence. */
  readonly fragment?: true;
  /** The mixed quote a quoted part belongs to. */
  readonly in?: string;
  /** The quote around this one. */
  readonly nested_in?: string;
}

export interface GoldDate extends Span {
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: string;
  readonly accept_values?: readonly string[];
}

/** Compiles a marked article. `id` is the file's name. Throws where the marks contradict themselves. */
export function compileGold(id: string, marked: string): Gold {
  const parts = FRONT_MATTER.exec(marked);
  if (!parts) throw new Error(`${id}: no front matter between two lines of ---`);
  const head = parse(parts[1] ?? '') as Head;
  const { text, marks } = readMarks(marked.slice(parts[0].length));
  const described = Object.entries(head.actors ?? {});
  const mentions = aliasMentions(text, marks, described);
  const gold: Gold = {
    id,
    style: head.style,
    date: String(head.date),
    hard: head.hard ?? [],
    text,
    actors: described.map(([actor, { name, kind = 'person', roles = [] }]) => {
      const aliases = [...new Set(mentions.filter((m) => m.actor === actor).map((m) => m.text))];
      return { id: actor, name, kind, aliases, roles };
    }),
    mentions,
    quotes: quotesOf(marks),
    dates: marks.flatMap((mark) => (isTimex(mark.label) ? [dateOf(mark, mark.label)] : [])),
    traps: marks.filter((m) => m.label === 'trap').map((m) => ({ ...spanOf(m), why: m.words.join(' ') })),
  };
  const wrong = faults(gold);
  if (wrong.length > 0) throw new Error(`${id}: ${wrong.join('; ')}`);
  return gold;
}

interface Head {
  readonly style: string;
  readonly date: string;
  readonly hard?: readonly string[];
  readonly actors?: Readonly<Record<string, DescribedActor>>;
}

export interface DescribedActor {
  readonly name: string;
  readonly kind?: ActorKind;
  readonly roles?: readonly string[];
  /** Other forms in the text; each whole-word occurrence of these and of `name` is a mention. */
  readonly as?: readonly string[];
}

const FRONT_MATTER = /^---\n([^]*?)\n---\n/;
const TIMEX = ['DATE', 'TIME', 'DURATION', 'SET'] as const satisfies readonly TimexType[];
const isTimex = (label: string): label is TimexType => (TIMEX as readonly string[]).includes(label);

/** `d12`, `m3`, `i7`: kind and number. */
const QUOTE = /^([dmi])(\d+)$/;
/** `s1`, `s1,2`, `c4`: source or cue of the quotes of these numbers. */
const PART = /^([sc])(\d+(?:,\d+)*)$/;
const KINDS: Readonly<Record<string, QuoteKind>> = { d: 'direct', m: 'mixed', i: 'indirect' };
const MODES: Readonly<Record<string, QuoteMode>> = { writing: 'writing', thought: 'thought' };

function quotesOf(marks: readonly Mark[]): GoldQuote[] {
  const parts = new Map<string, Span>();
  for (const mark of marks) {
    const [, role, numbers = ''] = PART.exec(mark.label) ?? [];
    for (const n of role ? numbers.split(',') : []) {
      if (parts.has(role + n)) throw new Error(`${role}${n} is marked twice`);
      parts.set(role + n, spanOf(mark));
    }
  }
  const said = new Map<string, readonly string[]>();
  const ids = new Map<Mark, string>();
  const quotes: GoldQuote[] = [];
  for (const mark of marks) {
    const [, letter = '', n = ''] = QUOTE.exec(mark.label) ?? [];
    const host = enclosing(mark, marks, (m) => QUOTE.test(m.label));
    if (mark.label === 'x') {
      const outer = quotes.find((quote) => host !== undefined && quote.id === ids.get(host));
      if (outer?.kind !== 'mixed') throw new Error(`“${mark.text}” is a quoted part, but not of a mixed quote`);
      const { mode, speaker, accept_speakers, speaker_mention, cue, group } = outer;
      quotes.push({
        id: `${outer.id}.${quotes.length}`,
        ...spanOf(mark),
        kind: 'direct',
        mode,
        speaker,
        ...(accept_speakers && { accept_speakers }),
        ...(mark.words.length > 0 && voice(mark.words)),
        speaker_mention,
        cue,
        // The words in marks are certain, even where it is open what is reported around them.
        tier: 'core',
        group,
        fragment: true,
        in: outer.id,
      });
    } else if (letter) {
      const words = said.get(n) ?? mark.words;
      const first = !said.has(n);
      said.set(n, words);
      const id = first ? `q${n}` : `q${n}.${quotes.length}`;
      ids.set(mark, id);
      quotes.push({
        id,
        ...spanOf(mark),
        kind: KINDS[letter]!,
        mode: words.map((word) => MODES[word]).find(Boolean) ?? 'speech',
        ...voice(words),
        speaker_mention: parts.get(`s${n}`) ?? null,
        cue: parts.get(`c${n}`) ?? null,
        tier: words.includes('ext') ? 'extended' : 'core',
        group: `q${n}`,
        ...(words.includes('frag') && { fragment: true as const }),
        ...(host && { nested_in: ids.get(host)! }),
      });
    }
  }
  for (const key of parts.keys()) if (!said.has(key.slice(1))) throw new Error(`${key} belongs to no quote`);
  return quotes;
}

/** `ana`, `ana/the-port` (the second accepted too) or `-` for nobody. */
function voice(words: readonly string[]): Pick<GoldQuote, 'speaker' | 'accept_speakers'> {
  if (words.length === 0) throw new Error('a quote needs a speaker, or -');
  const [speaker = null, ...others] = words[0]!.split('/').map((id) => (id === '-' ? null : id));
  return { speaker, ...(others.length > 0 && { accept_speakers: others }) };
}

function dateOf(mark: Mark, type: TimexType): GoldDate {
  const [values = '', ...rest] = mark.words;
  const [value = '', ...others] = values.split('/');
  const mod = rest.find((word) => word.startsWith('mod='))?.slice('mod='.length);
  return { ...spanOf(mark), type, value, ...(mod && { mod }), ...(others.length > 0 && { accept_values: others }) };
}

function enclosing(mark: Mark, marks: readonly Mark[], wanted: (mark: Mark) => boolean): Mark | undefined {
  const around = marks.filter((m) => m !== mark && wanted(m) && m.start <= mark.start && m.end >= mark.end);
  return around.reduce<Mark | undefined>(
    (best, m) => (best && best.end - best.start <= m.end - m.start ? best : m),
    undefined,
  );
}

function faults(gold: Gold): string[] {
  const known = new Set<string | null>([null, ...gold.actors.map((actor) => actor.id)]);
  const quoting = new Set(gold.quotes.filter((quote) => quote.in).map((quote) => quote.group));
  return [
    ...gold.quotes
      .flatMap((q) => [q.speaker, ...(q.accept_speakers ?? [])])
      .filter((id) => !known.has(id))
      .map((id) => `no actor ${id}`),
    ...gold.mentions.filter((m) => !known.has(m.actor)).map((m) => `no actor ${m.actor}`),
    ...gold.actors
      .filter((a) => !gold.quotes.some((q) => q.speaker === a.id) && a.aliases.length === 0)
      .map((a) => `${a.id} is never named`),
    ...gold.quotes
      .filter((q) => q.kind === 'mixed' && !quoting.has(q.group))
      .map((q) => `${q.id} is mixed but has no quoted part`),
    ...gold.quotes.filter((q) => q.text !== q.text.trim()).map((q) => `${q.id} begins or ends with a space`),
  ];
}

const spanOf = ({ start, end, text }: Span): Span => ({ start, end, text });
