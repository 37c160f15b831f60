import fc from 'fast-check';
import { applyChanges } from '../../../src/sidecar/change';
import type { Item, SidecarActor } from '../../../src/sidecar/model';
import { exchangeArticle } from '../../../src/exchange/exchangeArticle';
import type { ExchangeArticle } from '../../../src/exchange/exchangeArticle';

/** Articles with annotations of every kind: emoji, CRLF, markup signs; overlapping, nested and interrupted stretches. */

const WORDS = [
  ...['“We', 'stay', 'shut,”', 'she', 'said', '🙂', '👩‍👩‍👧', '<b>bold</b>', '&amp;', "it's", '"no"', 'Österreich', '=1+1'],
  ...['Friday,', 'a\u0301', '#', '\\', '{x}', ']]>', '-->', 'ab\tcd', '@home', 'ﬁn', 'שלום', '\u2028', '</script>'],
];

export interface Drawn {
  readonly article: ExchangeArticle;
  readonly items: readonly Item[];
  readonly actors: Readonly<Record<string, SidecarActor>>;
}

const paragraphs = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 5,
});

const extras = fc.record(
  {
    tags: fc.array(fc.constantFrom('safety', 'a; b', '=tag', '<i>', 'zwei Worte'), { minLength: 1, maxLength: 3 }),
    note: fc.constantFrom('seen', '=HYPERLINK("x")', 'two\nlines', '<script>alert(1)</script>', 'a, "b"'),
    by: fc.constantFrom('mk', 'Ls M.'),
    created: fc.constant('2026-11-20T09:12:04Z'),
    orphan: fc.constant(true),
    why: fc.constant('scare-quotes'),
    rule: fc.constant('name-after-verb'),
    confidence: fc.constantFrom(0.93, 1, 0),
  },
  { requiredKeys: [] },
);

const itemShape = fc.record({
  type: fc.constantFrom('quote', 'mention', 'date', 'passage'),
  from: fc.nat(),
  length: fc.nat({ max: 9 }),
  more: fc.option(fc.record({ gap: fc.nat({ max: 3 }), length: fc.nat({ max: 3 }) }), { nil: undefined }),
  status: fc.constantFrom('suggested', 'confirmed', 'rejected'),
  kind: fc.constantFrom('direct', 'indirect', 'mixed'),
  mode: fc.constantFrom('speech', 'thought', undefined),
  record: fc.constantFrom('on-record', 'off-record', undefined),
  value: fc.constantFrom('2026-03-20', 'P14W', '2026-03-10TNI', 'PRESENT_REF'),
  source: fc.option(fc.nat(), { nil: undefined }),
  hasContext: fc.boolean(),
  extras,
});

export const ACTORS: Readonly<Record<string, SidecarActor>> = {
  'ana-ruiz': { name: 'Ana <Ruiz> & Söhne', kind: 'person', aliases: ['Ms. Ruiz'], roles: ['harbourmaster'] },
  '1 odd id': { name: '=odd', kind: 'unnamed', why: 'not authorized' },
  port: { name: 'Port "Authority"', kind: 'organization' },
};

export const drawnArticle: fc.Arbitrary<Drawn> = fc
  .record({
    paragraphs,
    shapes: fc.array(itemShape, { maxLength: 8 }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    bom: fc.boolean(),
  })
  .map(({ paragraphs, shapes, lineEnd, bom }) => {
    // Numbers make each word one of a kind, so that every annotation has its place for sure.
    let count = 0;
    const words = paragraphs.map((words) => words.map((word) => `${word}${count++}`).join(' '));
    const text = words.join('\n\n');
    const starts = [...text.matchAll(/[^ \n]+/g)].map(({ index, 0: word }) => [index, index + word.length] as const);
    const items = shapes.map((shape, i) => itemOf(shape, i, text, starts));
    const yaml = applyChanges(undefined, [
      { op: 'article', fields: { title: 'Port <stays> shut', published: '2026-03-14', lang: 'en' } },
      ...Object.entries(ACTORS).map(([id, fields]) => ({ op: 'actor' as const, id, fields })),
      { op: 'add', items },
    ]);
    const given = (bom ? '\uFEFF' : '') + text.replaceAll('\n', lineEnd);
    const article = exchangeArticle('port.txt', given, yaml);
    return { article, items, actors: ACTORS };
  });

type Shape = typeof itemShape extends fc.Arbitrary<infer T> ? T : never;

function itemOf(shape: Shape, i: number, text: string, words: readonly (readonly [number, number])[]): Item {
  const first = shape.from % words.length;
  const last = Math.min(words.length - 1, first + shape.length);
  const [start, end] = [words[first]![0], words[last]![1]];
  const moreFirst = last + 1 + (shape.more?.gap ?? 0);
  const moreLast = Math.min(words.length - 1, moreFirst + (shape.more?.length ?? 0));
  const more = shape.more && moreFirst < words.length ? [pieceOf(text, words[moreFirst]![0], words[moreLast]![1])] : [];
  const source = shape.source === undefined ? undefined : words[Math.max(0, first - 1 - (shape.source % 3))]!;
  const quote = {
    kind: shape.kind,
    ...(shape.mode && { mode: shape.mode }),
    ...(source && { source: pieceOf(text, ...source), cue: pieceOf(text, ...words[last]!) }),
    ...(i % 2 && { speaker: i % 4 === 1 ? 'ana-ruiz' : '1 odd id' }),
    ...(shape.record && { record: shape.record }),
  };
  const own = {
    ...{ quote, mention: { actor: 'port' }, date: { timex: 'DATE', value: shape.value }, passage: {} },
  }[shape.type];
  return {
    id: `${shape.type[0]}-0000000${i}`,
    type: shape.type,
    ...pieceOf(text, start, end),
    ...(shape.hasContext && {
      before: text.slice(Math.max(0, start - 32), start) || 'x',
      after: text.slice(end, end + 32) || 'x',
    }),
    ...(more.length && { more }),
    ...own,
    status: shape.status,
    ...shape.extras,
  } as Item;
}

function pieceOf(text: string, start: number, end: number) {
  return { text: text.slice(start, end), pos: start };
}
