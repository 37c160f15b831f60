import fc from 'fast-check';

/** Sidecars as people and programs write them: valid, in any style; each line knows to which item it belongs. */
export interface StyledSidecar {
  readonly text: string;
  readonly data: SidecarData;
  /** Offsets of the lines of each item, half-open, the last line's end left out. */
  readonly lines: ReadonlyMap<string, { start: number; end: number }>;
}

export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
export interface SidecarData {
  [key: string]: Value;
  annotations: { [key: string]: Value }[];
}

const words = fc.constantFrom(
  'The bridge is shut',
  'we will not open: not now',
  '“Open it,” he said',
  'a # sign',
  '- dash first',
  'no',
  'on',
  '12:30',
  '2026-03-14',
  '007',
  'null',
  'it’s “quoted” \\ and "double"',
  "it's single",
  'zwei Zeilen\nund mehr',
  'emoji 🙂 here',
  '{ not: a map }',
  '[x',
  'ends with colon:',
  ' leading and trailing ',
  'tab\there',
  '*star',
  '&and',
  '!bang',
  '%percent',
  '@at',
  '`tick',
  '',
);
const word = fc.constantFrom('safety', 'mk', 'ana-ruiz', 'speech', 'scare-quotes');

/** Which of the ways to write it a value takes; drawn anew for each. */
const style = fc.nat({ max: 1000 });

function itemArbitrary(index: number) {
  const letters = ['q', 'm', 'd', 'p'] as const;
  const types = { q: 'quote', m: 'mention', d: 'date', p: 'passage' } as const;
  return fc
    .record({
      letter: fc.constantFrom(...letters),
      required: fc.record({ text: words, status: fc.constantFrom('suggested', 'confirmed', 'rejected') }),
      optional: fc.record(
        {
          before: words,
          after: words,
          pos: fc.nat({ max: 500 }),
          tags: fc.array(word, { maxLength: 3 }),
          note: words,
          by: word,
          source: fc.record({ text: words, pos: fc.nat({ max: 500 }) }),
          more: fc.array(fc.record({ text: words, pos: fc.nat({ max: 500 }) }), { minLength: 1, maxLength: 2 }),
          confidence: fc.constantFrom(0.5, 0.93),
          'x-unknown': fc.oneof(words, fc.constant({ deep: ['a', 'b'] } as Value)),
          created: fc.constant(null),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ letter, required, optional }) => ({
      id: `${letter}-0000000${index}`,
      type: types[letter],
      ...(letter === 'q' ? { kind: 'direct' } : letter === 'm' ? { actor: 'ana-ruiz' } : {}),
      ...(letter === 'd' ? { timex: 'DATE', value: '2026' } : {}),
      ...required,
      ...optional,
    })) as fc.Arbitrary<{ [key: string]: Value }>;
}

export const styledSidecar: fc.Arbitrary<StyledSidecar> = fc
  .record({
    items: fc
      .integer({ min: 0, max: 4 })
      .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => itemArbitrary(i)))),
    article: fc.option(fc.record({ title: words, lang: fc.constant('en') }, { requiredKeys: [] }), { nil: undefined }),
    actors: fc.option(fc.constantFrom<Value>({}, { 'ana-ruiz': { name: 'Ana Ruiz', kind: 'person' } }), {
      nil: undefined,
    }),
    extra: fc.option(words, { nil: undefined }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    finalLineEnd: fc.boolean(),
    start: fc.constantFrom(
      '',
      '---',
      '# sources of the port story',
      '\uFEFF# with a byte order mark',
      '%YAML 1.2\n---',
    ),
    flowList: fc.nat({ max: 9 }),
    dash: fc.constantFrom(0, 2, 4),
    styles: fc.array(style, { minLength: 60, maxLength: 60 }),
  })
  .map((drawn) => new Writer(drawn).write(drawn));

interface Drawn {
  items: { [key: string]: Value }[];
  article: Value | undefined;
  actors: Value | undefined;
  extra: string | undefined;
  lineEnd: string;
  finalLineEnd: boolean;
  start: string;
  flowList: number;
  dash: number;
  styles: number[];
}

class Writer {
  #next = 0;
  readonly #styles: readonly number[];

  constructor({ styles }: Pick<Drawn, 'styles'>) {
    this.#styles = styles;
  }

  #pick<T>(...ways: readonly T[]): T {
    return ways[this.#styles[this.#next++ % this.#styles.length]! % ways.length]!;
  }

  write({ items, article, actors, extra, lineEnd, finalLineEnd, start, flowList, dash }: Drawn): StyledSidecar {
    const lines: { text: string; owner?: string }[] = [];
    const add = (texts: readonly string[], owner?: string) => {
      for (const text of texts) lines.push({ text, ...(owner && { owner }) });
    };
    if (start) add(start.split('\n'));
    add([`schema: on-the-record/1${this.#comment()}`]);
    if (article !== undefined) add(this.#entry('article', article, 0));
    if (actors !== undefined) add(['', ...this.#entry('actors', actors, 0)]);
    if (extra !== undefined) add(this.#entry('x-team', extra, 0));
    if (items.length === 0) add([`annotations:${this.#pick('', ' []', ' [ ]', ' null', ' [] # none')}`]);
    else if (flowList === 0) {
      add([`annotations: [${this.#pick('', ' # in a row')}`]);
      items.forEach((item, i) =>
        add([`  ${this.#flow(item)}${i < items.length - 1 ? ',' : this.#pick('', ',')}`], String(item.id)),
      );
      add(['  ]']);
    } else {
      add([`annotations:${this.#comment()}`]);
      for (const item of items) {
        add(this.#pick<string[]>([], [''], ['', `${' '.repeat(dash)}# about the next one`], ['# at the left', '']));
        add(this.#item(item, dash), String(item.id));
      }
    }
    const last = this.#pick<string[]>([], [''], ['', '# the end'], ['x-last: 1']);
    add(last);
    let text = '';
    const extents = new Map<string, { start: number; end: number }>();
    for (const [i, line] of lines.entries()) {
      const begin = text.length;
      text += line.text.replaceAll('\n', lineEnd);
      if (line.owner) extents.set(line.owner, { start: extents.get(line.owner)?.start ?? begin, end: text.length });
      if (i < lines.length - 1 || finalLineEnd) text += lineEnd;
    }
    const data: SidecarData = {
      schema: 'on-the-record/1',
      ...(article !== undefined && { article }),
      ...(actors !== undefined && { actors }),
      ...(extra !== undefined && { 'x-team': extra }),
      annotations: items,
      ...(last[0] === 'x-last: 1' && { 'x-last': 1 }),
    };
    return { text, data, lines: extents };
  }

  #comment(): string {
    return this.#pick('', '', '', '  # why not');
  }

  #item(item: { [key: string]: Value }, dash: number): string[] {
    const margin = ' '.repeat(dash);
    if (this.#pick(false, false, true)) return [`${margin}- ${this.#flow(item)}${this.#comment()}`];
    const entries = Object.entries(item);
    const turn = this.#pick(0, 0, 1, 3) % entries.length;
    const shuffled = [...entries.slice(turn), ...entries.slice(0, turn)];
    const gap = this.#pick(' ', ' ', '   ');
    const inner = ' '.repeat(dash + 1 + gap.length);
    const body = shuffled.flatMap(([key, value], i) => [
      ...(i > 0 ? this.#pick<string[]>([], [], [], [`${inner}# on ${key}`]) : []),
      ...this.#entry(key, value, inner.length).map((line) => (line === '' ? line : inner + line)),
    ]);
    return [`${margin}-${gap}${body[0]!.trimStart()}`, ...body.slice(1)];
  }

  /** Lines without the margin of `indent`. */
  #entry(key: string, value: Value, indent: number): string[] {
    if (value === null) return [`${key}:${this.#pick('', ' ~', ' null')}${this.#comment()}`];
    if (typeof value === 'object' && Object.keys(value).length && this.#pick(false, true)) {
      const lines = Array.isArray(value)
        ? value.map((one) => `- ${this.#flow(one)}${this.#comment()}`)
        : Object.entries(value).flatMap(([k, v]) => this.#entry(k, v, indent + 2));
      return [`${key}:${this.#comment()}`, ...lines.map((line) => `  ${line}`)];
    }
    if (
      typeof value === 'string' &&
      /^[^\s\n][^\n]*(\n[^\s\n][^\n]*)*$/.test(value) &&
      this.#pick(false, false, true)
    ) {
      return [`${key}: |-`, ...value.split('\n').map((line) => `  ${line}`)];
    }
    return [`${key}:${this.#pick(' ', '  ')}${this.#flow(value)}${this.#comment()}`];
  }

  #flow(value: Value): string {
    if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (typeof value === 'string') return this.#scalar(value);
    const space = this.#pick(' ', '');
    if (Array.isArray(value)) return `[${value.map((one) => this.#flow(one)).join(`,${space}`)}]`;
    const entries = Object.entries(value).map(([k, v]) => `${k}: ${this.#flow(v)}`);
    return entries.length ? `{${space}${entries.join(', ')}${this.#pick('', '', ',')}${space}}` : '{}';
  }

  #scalar(value: string): string {
    const double = JSON.stringify(value);
    if (/[\n\t\\]/.test(value) || value !== value.trim() || value === '') return double;
    const single = `'${value.replaceAll("'", "''")}'`;
    const isPlain = /^[A-Za-z][A-Za-z -]*$/.test(value) && !/^(null|true|false)$/.test(value);
    return this.#pick(double, single, isPlain ? value : double);
  }
}
