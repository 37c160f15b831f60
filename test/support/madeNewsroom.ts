import { applyChanges } from '../../src/sidecar/change';
import type { Item, SidecarActor, Status } from '../../src/sidecar/model';
import { sidecarPath } from '../../src/sidecar/model';
import { anchor } from '../../src/sidecar/toItems';
import { seeded } from './seeded';

export interface MadeFile {
  /** With `/`: `2026/03/14-ferry-0007.txt`. */
  readonly path: string;
  readonly text: string;
}

export interface MadeNewsroom {
  readonly articles: number;
  /** How many of the articles have a sidecar. */
  readonly sidecars: number;
  readonly seed: number;
}

/**
 * A newsroom of any size: articles of about 5 KB in folders by month, sidecars of about 4 KB with judged, rejected and
 * orphaned annotations and tags, and a registry. All words are invented; the same numbers give the same files.
 */
export function* madeNewsroom({ articles, sidecars, seed }: MadeNewsroom): Generator<MadeFile> {
  const cast = makeCast(seeded(seed), Math.max(20, Math.ceil(articles / 5)));
  yield { path: 'actors.yaml', text: registryOf(cast.slice(0, Math.ceil(cast.length / 4))) };
  for (let i = 0; i < articles; i++) {
    // Each article from a seed of its own, so that a larger newsroom begins as a smaller one of as many actors.
    const made = makeArticle(seeded(seed * 1_000_003 + i), i, cast);
    yield { path: made.path, text: made.text };
    // Spread over all articles.
    const isKept = Math.floor(((i + 1) * sidecars) / articles) > Math.floor((i * sidecars) / articles);
    if (isKept) yield { path: sidecarPath(made.path), text: made.sidecar() };
  }
}

interface Person {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly role: string;
}

const GIVEN =
  'Ana Tomas Nora Per Ilse Jorun Mateo Wanda Kofi Lena Oskar Priya Rafael Signe Teodor Uma Viktor Yara Zoltan Edda'.split(
    ' ',
  );
const ONSETS = 'B Br D F G Gr H J K L M N P Qu R S St T V W'.split(' ');
const MIDDLES = 'a e i o u ai ei or un el'.split(' ');
const ENDS = 'ber dal gren holm kin land mond nsen quist rez son stad ton vik witz'.split(' ');
const ROLES = [
  'harbourmaster',
  'mayor',
  'union leader',
  'ferry captain',
  'hospital director',
  'fire chief',
  'auditor',
  'school head',
];
const TOPICS = ['bridge', 'ferry', 'harbour', 'school', 'hospital', 'tram', 'market', 'library'];
const THINGS = [
  'the northern quay',
  'the old bridge',
  'the ferry line',
  'the night bus',
  'the storm gate',
  'the sea wall',
  'the market hall',
  'the clinic',
  'the toll',
  'the reading room',
];
const BODIES = [
  'the council',
  'the port authority',
  'the operator',
  'the insurers',
  'the crews',
  'two ministries',
  'the coast guard',
  'the parents’ board',
];
const DEEDS = ['open', 'pay for', 'repair', 'sell', 'inspect', 'close', 'rebuild', 'lease', 'insure'];
const STATES = [
  'was delayed',
  'cost too much',
  'had never been tested',
  'came a year late',
  'needs new cables',
  'is safe enough',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'last week', 'two years ago', 'next month'];
const UNNAMED = ['a senior port official', 'a person close to the talks', 'an aide to the mayor', 'two crew members'];
const TAGS = ['safety', 'money', 'conflict-of-interest', 'on-site', 'follow-up'];

function makeCast(random: () => number, count: number): Person[] {
  return Array.from({ length: count }, (_, i) => {
    const pick = pickWith(random);
    const family = `${pick(ONSETS)}${pick(MIDDLES)}${pick(ENDS)}`;
    const given = pick(GIVEN);
    return { id: `${family}-${given}-${i}`.toLowerCase(), given, family, role: pick(ROLES) };
  });
}

function registryOf(cast: readonly Person[]): string {
  const entries = cast.map(
    ({ id, given, family, role }) =>
      `  ${id}:\n    name: "${given} ${family}"\n    kind: person\n    aliases: ["${given[0]}. ${family}"]\n    roles: [{ role: "${role}" }]\n`,
  );
  return `schema: on-the-record-actors/1\nactors:\n${entries.join('')}`;
}

type Draft = {
  readonly type: 'quote' | 'mention' | 'date';
  readonly start: number;
  readonly end: number;
  readonly actor?: string;
};

function makeArticle(random: () => number, index: number, cast: readonly Person[]) {
  const pick = pickWith(random);
  const topic = pick(TOPICS);
  const people = Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(cast));
  const [year, month, day] = [2020 + (index % 6), 1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)];
  const two = (n: number) => String(n).padStart(2, '0');
  const title = `${capital(pick(THINGS))} ${pick(STATES)}, says ${pick(BODIES)}`;
  const drafts: Draft[] = [];
  let text = `${title}\n`;
  const add = (words: string, type?: Draft['type'], actor?: string) => {
    if (type) drafts.push({ type, start: text.length, end: text.length + words.length, actor });
    text += words;
  };
  const claim = () => {
    const way = random();
    if (way < 0.3)
      return `We will not ${pick(DEEDS)} ${pick(THINGS)} before ${pick(BODIES)} can ${pick(DEEDS)} ${pick(THINGS)}`;
    if (way < 0.6) return `Nobody told ${pick(BODIES)} that ${pick(THINGS)} ${pick(STATES)}`;
    return `${capital(pick(THINGS))} ${pick(STATES)}, and ${pick(BODIES)} knew ${1 + Math.floor(random() * 30)} days before`;
  };
  const length = 4_000 + Math.floor(random() * 2_000);
  while (text.length < length) {
    text += '\n';
    for (let left = 2 + Math.floor(random() * 3); left > 0; left--) {
      const person = pick(people);
      const isUnnamed = random() < 0.15;
      const name = isUnnamed ? pick(UNNAMED) : random() < 0.4 ? `${person.given} ${person.family}` : person.family;
      const way = random();
      if (way < 0.45) {
        add('“');
        add(claim(), 'quote', isUnnamed ? undefined : person.id);
        add(',” ');
        add(name, isUnnamed ? undefined : 'mention', person.id);
        add(` said${random() < 0.4 ? ', a former ' + person.role : ''} on `);
        add(pick(DAYS.slice(0, 5)), 'date');
        add('. ');
      } else {
        add(`${capital(pick(BODIES))} agreed `);
        add(pick(DAYS.slice(5)), 'date');
        add(` to ${pick(DEEDS)} ${pick(THINGS)}, which ${pick(STATES)}. `);
      }
    }
    text += '\n';
  }
  const path = `${year}/${two(month)}/${two(day)}-${topic}-${String(index).padStart(5, '0')}.txt`;
  const published = `${year}-${two(month)}-${two(day)}`;
  return { path, text, sidecar: () => sidecarOf(random, { text, title, published, drafts, people }) };
}

/** About 4 KB of YAML. */
const MOST_ITEMS = 11;

function sidecarOf(
  random: () => number,
  made: { text: string; title: string; published: string; drafts: readonly Draft[]; people: readonly Person[] },
): string {
  const pick = pickWith(random);
  const items = made.drafts.slice(0, MOST_ITEMS).map((draft, i): Item => {
    const status: Status = pick(['suggested', 'confirmed', 'confirmed', 'confirmed', 'rejected']);
    const common = {
      id: `${draft.type[0]}-${idOf(random)}`,
      ...anchor(made.text, draft),
      status,
      ...(status === 'rejected' && { why: 'scare-quotes' }),
      ...(status !== 'suggested' && { by: pick(['mk', 'ls', 'ao']), created: `${made.published}T09:${10 + i}:00Z` }),
      ...(random() < 0.2 && { tags: [pick(TAGS)] }),
    };
    if (draft.type === 'quote')
      return { ...common, type: 'quote', kind: 'direct', mode: 'speech', speaker: draft.actor };
    if (draft.type === 'mention') return { ...common, type: 'mention', actor: draft.actor! };
    return { ...common, type: 'date', timex: 'DATE', value: made.published };
  });
  if (random() < 0.1) {
    // An orphan: its words were taken out since.
    const lost = { text: 'The pilots had asked for this for years.', before: 'he said. ', after: ' The', pos: 900 };
    items.push({
      id: `p-${idOf(random)}`,
      type: 'passage',
      ...lost,
      status: 'confirmed',
      by: 'mk',
      tags: [pick(TAGS)],
    });
  }
  const named = new Set(
    items.flatMap(
      (item) => (item.type === 'quote' ? item.speaker : item.type === 'mention' ? item.actor : undefined) ?? [],
    ),
  );
  const actors = made.people.filter(
    ({ id }, i) => named.has(id) && made.people.findIndex((one) => one.id === id) === i,
  );
  return applyChanges(undefined, [
    { op: 'article', fields: { title: made.title, published: made.published, lang: 'en' } },
    ...actors.map(({ id, given, family, role }) => {
      const fields: SidecarActor = { name: `${given} ${family}`, kind: 'person', roles: [role] };
      return { op: 'actor' as const, id, fields };
    }),
    { op: 'add', items },
  ]);
}

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

function idOf(random: () => number): string {
  return Array.from({ length: 8 }, () => DIGITS[Math.floor(random() * DIGITS.length)]).join('');
}

function pickWith(random: () => number): <T>(all: readonly T[]) => T {
  return (all) => all[Math.floor(random() * all.length)]!;
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}
