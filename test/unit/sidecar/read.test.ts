import { assert } from 'chai';
import { readSidecar } from '../../../src/sidecar/read';

/** A sidecar with these annotations. */
function sidecar(annotations: string): string {
  return `schema: on-the-record/1\nannotations:\n${annotations}`;
}

/** Problems as `line:column code`. */
function problems(yaml: string): string[] {
  return readSidecar(yaml).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

const PASSAGE = '- { id: p-1, type: passage, text: "The survey", status: confirmed }\n';

describe('reading a sidecar', () => {
  it('gives article, actors and annotations', () => {
    const { sidecar: read, problems: found } = readSidecar(
      'schema: on-the-record/1\n' +
        'article: { title: "Port stays shut", published: 2026-03-14 }\n' +
        'actors:\n  ana-ruiz: { name: "Ana Ruiz", kind: person }\n' +
        'annotations:\n  - id: q-1\n    type: quote\n    text: "No"\n    kind: direct\n    speaker: ana-ruiz\n' +
        '    source: { text: "Ana Ruiz", pos: 9 }\n    status: confirmed\n',
    );
    assert.deepEqual(found, []);
    assert.deepEqual(read, {
      schema: 'on-the-record/1',
      article: { title: 'Port stays shut', published: '2026-03-14' },
      actors: { 'ana-ruiz': { name: 'Ana Ruiz', kind: 'person' } },
      annotations: [
        {
          id: 'q-1',
          type: 'quote',
          text: 'No',
          kind: 'direct',
          speaker: 'ana-ruiz',
          source: { text: 'Ana Ruiz', pos: 9 },
          status: 'confirmed',
        },
      ],
    });
  });
  it('says where items and actors stand', () => {
    const yaml = sidecar(`  ${PASSAGE}`).replace('annotations', 'actors: { a: { name: "A" } }\nannotations');
    const { where } = readSidecar(yaml);
    assert.isTrue(yaml.slice(where.items.get('p-1')!.start).startsWith('{ id: p-1'));
    assert.equal(yaml.slice(where.actors.get('a')!.start, where.actors.get('a')!.end), 'a');
  });
  it('does not mind unknown keys, empty keys, comments, CRLF and a byte order mark', () => {
    const yaml = `\uFEFF# mine\r\n${sidecar(PASSAGE.replace('status', 'x-team: [1], note: , status')).replaceAll('\n', '\r\n')}`;
    const read = readSidecar(yaml);
    assert.deepEqual(read.problems, []);
    assert.equal(read.sidecar?.annotations.length, 1);
  });
  it('takes bare years and numbers where words are meant', () => {
    const read = readSidecar(
      sidecar('- { id: d-1, type: date, text: 2026, timex: DATE, value: 2026, status: confirmed, tags: [1984] }'),
    );
    assert.deepInclude(read.sidecar?.annotations[0], { text: '2026', value: '2026', tags: ['1984'] });
  });
  it('takes an empty file as a sidecar with nothing in it, and says what is missing', () => {
    for (const yaml of ['', '# nothing yet\n', '---\n']) {
      const read = readSidecar(yaml);
      assert.deepEqual(read.sidecar?.annotations, []);
      assert.deepEqual(
        read.problems.map((p) => p.code),
        ['missing-key'],
      );
    }
  });
});

describe('what is wrong in a sidecar', () => {
  const cases: [string, string, string[]][] = [
    ['a status that is none', '- { id: p-1, type: passage, text: "a", status: done }', ['3:48 unknown-value']],
    [
      'a kind that is none',
      '- { id: q-1, type: quote, text: "a", kind: loud, status: confirmed }',
      ['3:44 unknown-value'],
    ],
    ['a type that is none', '- { id: x-1, type: claim, text: "a", status: confirmed }', ['3:20 unknown-value']],
    ['a quote without kind', '- { id: q-1, type: quote, text: "a", status: confirmed }', ['3:3 missing-key']],
    ['a mention without actor', '- { id: m-1, type: mention, text: "a", status: confirmed }', ['3:3 missing-key']],
    ['an item without id', '- { type: passage, text: "a", status: confirmed }', ['3:3 missing-key']],
    ['a list for text', '- { id: p-1, type: passage, text: [a], status: confirmed }', ['3:35 wrong-type']],
    ['a word for tags', '- { id: p-1, type: passage, text: "a", tags: x, status: confirmed }', ['3:46 wrong-type']],
    ['a negative position', '- { id: p-1, type: passage, text: "a", pos: -3, status: confirmed }', ['3:45 wrong-type']],
    [
      'a confidence above 1',
      '- { id: p-1, type: passage, text: "a", confidence: 3, status: confirmed }',
      ['3:52 wrong-type'],
    ],
    ['a word for an item', '- hello', ['3:3 wrong-type']],
  ];
  for (const [name, item, expected] of cases) {
    it(`is ${name}; only that item is left out`, () => {
      const yaml = sidecar(
        `${item}\n${PASSAGE}`.replace('p-1, type: passage, text: "The', 'p-9, type: passage, text: "The'),
      );
      assert.deepEqual(problems(yaml), expected);
      assert.deepEqual(
        readSidecar(yaml).sidecar?.annotations.map((one) => one.id),
        ['p-9'],
      );
    });
  }
  it('is an id that stands twice; the first counts', () => {
    const yaml = sidecar(PASSAGE + PASSAGE.replace('survey', 'toll'));
    assert.deepEqual(problems(yaml), ['4:9 duplicate-id']);
    assert.deepEqual(
      readSidecar(yaml).sidecar?.annotations.map((one) => one.text),
      ['The survey'],
    );
  });
  it('is an actor without a name; only that actor is left out', () => {
    const yaml = 'schema: on-the-record/1\nactors:\n  a: { kind: person }\n  b: { name: "B" }\n';
    assert.deepEqual(problems(yaml), ['3:6 missing-key']);
    assert.deepEqual(Object.keys(readSidecar(yaml).sidecar!.actors), ['b']);
  });
  it('may be a warning: an actor nobody names, a date that is none', () => {
    const yaml = sidecar('- { id: m-1, type: mention, text: "a", actor: nobody, status: confirmed }').replace(
      'annotations',
      'article: { published: "2026-02-30" }\nannotations',
    );
    const read = readSidecar(yaml);
    assert.deepEqual(
      read.problems.map((p) => `${p.severity} ${p.code}`),
      ['warning bad-date', 'warning unknown-actor'],
    );
    assert.equal(read.sidecar?.annotations.length, 1);
  });
  it('has a message in plain words', () => {
    const [problem] = readSidecar(sidecar('- { id: p-1, type: passage, text: "a", status: done }')).problems;
    assert.equal(problem?.message, '“status” is “done”; it can be suggested, confirmed, rejected.');
  });
});

describe('a sidecar that cannot be read as a whole', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 9; i++)
    bomb.push(
      `b${i}: &b${i} [${Array(10)
        .fill(i === 1 ? '*a' : `*b${i - 1}`)
        .join(', ')}]`,
    );
  const cases: [string, string, string][] = [
    ['is not YAML', 'schema: on-the-record/1\nannotations: [\n', 'not-yaml'],
    ['has a tab for indentation', 'schema: on-the-record/1\nactors:\n\ta: 1\n', 'not-yaml'],
    ['has two documents', 'schema: on-the-record/1\n---\na: 1\n', 'not-yaml'],
    ['holds a NUL', 'schema: on-the-record/1\0\n', 'not-text'],
    ['is a list', '- a\n', 'not-a-mapping'],
    ['is a word', 'hello\n', 'not-a-mapping'],
    ['is of another kind', 'schema: news-sources/1\n', 'unknown-schema'],
    ['is of a newer version', 'schema: on-the-record/2\n', 'unknown-schema'],
    ['has a key twice', 'schema: on-the-record/1\nactors: {}\nactors: {}\n', 'duplicate-key'],
    [
      'has conflict markers',
      'schema: on-the-record/1\n<<<<<<< HEAD\nactors: {}\n=======\n>>>>>>> other\n',
      'conflict-markers',
    ],
    [
      'has conflict markers and CRLF',
      'schema: on-the-record/1\r\n<<<<<<< HEAD\r\n=======\r\n>>>>>>> other\r\n',
      'conflict-markers',
    ],
    ['is an alias bomb', bomb.join('\n'), 'too-many-aliases'],
    ['names an alias of itself', 'schema: on-the-record/1\na: &a [*a]\n', 'not-yaml'],
    ['is too large', `schema: on-the-record/1\n${'# x\n'.repeat(1_100_000)}`, 'too-large'],
    ['is nested without end', `a: ${'['.repeat(100_000)}`, 'too-deep'],
  ];
  for (const [name, yaml, code] of cases) {
    it(`because it ${name}`, () => {
      const read = readSidecar(yaml);
      assert.isUndefined(read.sidecar);
      assert.equal(read.problems[0]?.code, code, read.problems[0]?.message);
    });
  }
  it('names the line', () => {
    assert.deepEqual(problems('schema: on-the-record/1\n\n<<<<<<< HEAD\n'), ['3:1 conflict-markers']);
  });
  it('never throws, whatever the bytes', () => {
    for (const yaml of [
      '{',
      '}',
      '[]',
      '*',
      '&',
      '!',
      '%',
      '? ',
      '- - -',
      '"',
      "'",
      '|',
      '>',
      '\u0085',
      '\uD800',
      '`',
      '@',
      '!!binary x',
      '&a *a',
      '{{{',
      'a: b: c',
      '%YAML 9.9\n---\na',
    ]) {
      assert.doesNotThrow(() => readSidecar(yaml), yaml);
    }
  });
});
