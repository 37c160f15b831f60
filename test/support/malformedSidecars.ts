/** A hundred files that are not the sidecars they ought to be, each with what a message about it has to say. */
export interface Malformed {
  readonly name: string;
  /** Bytes where they are no UTF-8 text. */
  readonly content: string | Uint8Array;
  /** Which problem is reported first. */
  readonly code: string;
  /** 1-based; where a person has to look. */
  readonly line?: number;
}

const HEAD = 'schema: on-the-record/1\n';
const ITEM = '  - { id: p-00000001, type: passage, text: "a", status: confirmed }\n';
const annotations = (lines: string) => `${HEAD}annotations:\n${lines}`;
const item = (fields: string) => annotations(`  - { id: q-00000001, ${fields} }\n`);
const quote = (fields: string) => item(`type: quote, text: "a", kind: direct, status: confirmed, ${fields}`);
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string, isBig: boolean) => {
  const units = [0xfeff, ...Array.from(text, (char) => char.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};

export const MALFORMED: readonly Malformed[] = [
  // No YAML.
  { name: 'an open bracket', content: `${HEAD}article: { title: "a"\n`, code: 'not-yaml' },
  { name: 'an open list', content: `${HEAD}annotations: [\n`, code: 'not-yaml' },
  { name: 'an open quotation mark', content: `${HEAD}article: { title: "a }\n`, code: 'not-yaml' },
  { name: 'an open single mark', content: `${HEAD}x: 'a\n`, code: 'not-yaml' },
  { name: 'a closing bracket too many', content: `${HEAD}x: [a]]\n`, code: 'not-yaml', line: 2 },
  { name: 'a brace where a bracket is due', content: `${HEAD}x: [a}\n`, code: 'not-yaml' },
  { name: 'a tab for indentation', content: `${HEAD}actors:\n\tana: { name: "Ana" }\n`, code: 'not-yaml', line: 3 },
  { name: 'a tab before a dash', content: `${HEAD}annotations:\n\t- a\n`, code: 'not-yaml', line: 3 },
  {
    name: 'a key indented otherwise',
    content: annotations('  - id: a\n     type: quote\n'),
    code: 'not-yaml',
    line: 3,
  },
  { name: 'a key indented too little', content: annotations('  - id: a\n   type: quote\n'), code: 'not-yaml', line: 4 },
  { name: 'two values on a line', content: `${HEAD}x: "a" "b"\n`, code: 'not-yaml', line: 2 },
  { name: 'a colon in bare words', content: `${HEAD}x: a: b: c\n`, code: 'not-yaml', line: 2 },
  { name: 'words after a block', content: `${HEAD}annotations:\n  - a\n b\n`, code: 'not-yaml' },
  { name: 'a word alone among keys', content: `${HEAD}actors\nannotations:\n${ITEM}`, code: 'not-yaml', line: 2 },
  { name: 'an alias of nothing', content: `${HEAD}x: *nobody\n`, code: 'not-yaml', line: 2 },
  { name: 'an unknown escape', content: `${HEAD}x: "\\q"\n`, code: 'not-yaml', line: 2 },
  { name: 'a bad character for a word', content: `${HEAD}x: @a\n`, code: 'not-yaml', line: 2 },
  { name: 'a grave accent', content: `${HEAD}x: \`a\`\n`, code: 'not-yaml', line: 2 },
  { name: 'a block scalar with a bad header', content: `${HEAD}x: |a\n  b\n`, code: 'not-yaml', line: 2 },
  { name: 'two documents', content: `${HEAD}---\n${HEAD}`, code: 'not-yaml', line: 2 },
  { name: 'a bad directive', content: `%YAML\n---\n${HEAD}`, code: 'not-yaml', line: 1 },
  { name: 'a list and keys', content: `${HEAD}- a\n`, code: 'not-yaml', line: 2 },
  { name: 'a comma too many', content: `${HEAD}x: [a,, b]\n`, code: 'not-yaml', line: 2 },
  {
    name: 'JSON that is cut off',
    content: '{"schema": "on-the-record/1", "annotations": [{"id": "q',
    code: 'not-yaml',
  },
  {
    name: 'a sidecar cut off in a word',
    content: annotations('  - id: a\n    type: quote\n    text: "The lock ga'),
    code: 'not-yaml',
  },
  { name: 'a sidecar cut off in a brace', content: annotations('  - { id: a, type: quo'), code: 'not-yaml' },
  {
    name: 'a web page',
    content: '<!doctype html>\n<html><body>Not found</body></html>\n',
    code: 'not-a-mapping',
    line: 1,
  },
  {
    name: 'an e-mail with its header',
    content: 'From: a@example.org\nTo: b\n\nHello: you\n said: x: y\n',
    code: 'not-yaml',
  },
  // Left behind by a merge.
  {
    name: 'conflict markers',
    content: `${HEAD}<<<<<<< HEAD\nx: 1\n=======\nx: 2\n>>>>>>> main\n`,
    code: 'conflict-markers',
    line: 2,
  },
  {
    name: 'markers of diff3',
    content: `${HEAD}<<<<<<< a\n||||||| b\n=======\n>>>>>>> c\n`,
    code: 'conflict-markers',
    line: 2,
  },
  { name: 'half of the markers', content: `${HEAD}x: 1\n=======\nx: 2\n`, code: 'conflict-markers', line: 3 },
  { name: 'the last marker alone', content: `${HEAD}>>>>>>> main\n`, code: 'conflict-markers', line: 2 },
  {
    name: 'markers with CRLF',
    content: `${HEAD}<<<<<<< HEAD\r\nx: 1\r\n=======\r\n`,
    code: 'conflict-markers',
    line: 2,
  },
  // No text, or not in UTF-8.
  { name: 'a NUL character', content: `${HEAD}article: { title: "a\0b" }\n`, code: 'not-text', line: 2 },
  { name: 'only NULs, as after a power cut', content: '\0'.repeat(4096), code: 'not-text', line: 1 },
  { name: 'UTF-16, little end first', content: utf16(HEAD, false), code: 'not-text' },
  { name: 'UTF-16, big end first', content: utf16(HEAD, true), code: 'not-text' },
  { name: 'UTF-16 without a mark', content: utf16(HEAD, false).slice(2), code: 'not-text' },
  { name: 'Latin-1', content: latin1(`${HEAD}article: { title: "Caf\u00e9" }\n`), code: 'not-text' },
  { name: 'Windows-1252', content: latin1(`${HEAD}x: "\u0093so\u0094"\n`), code: 'not-text' },
  {
    name: 'half of a character',
    content: Uint8Array.from([...latin1(`${HEAD}x: "`), 0xe2, 0x80, 0x22]),
    code: 'not-text',
  },
  {
    name: 'half of a surrogate pair',
    content: Uint8Array.from([...latin1(`${HEAD}x: "`), 0xed, 0xa0, 0x80, 0x22]),
    code: 'not-text',
  },
  {
    name: 'a picture',
    content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    code: 'not-text',
  },
  { name: 'a zip file', content: Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0xff, 0xfe]), code: 'not-text' },
  // Too much of something.
  {
    name: 'fifty megabytes',
    content: `${HEAD}annotations:\n${ITEM.repeat(Math.ceil(50_000_000 / ITEM.length))}`,
    code: 'too-large',
    line: 1,
  },
  { name: 'one line of five megabytes', content: `${HEAD}x: "${'a'.repeat(5_000_000)}"\n`, code: 'too-large', line: 1 },
  { name: 'a hundred thousand brackets', content: `${HEAD}x: ${'['.repeat(100_000)}`, code: 'too-deep', line: 2 },
  { name: 'a hundred thousand braces', content: `${HEAD}x: ${'{a: '.repeat(100_000)}`, code: 'too-deep', line: 2 },
  {
    name: 'brackets that are closed',
    content: `${HEAD}x: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
    code: 'too-deep',
    line: 2,
  },
  { name: 'dashes within dashes', content: `${HEAD}x:\n  ${'- '.repeat(20_000)}a\n`, code: 'too-deep' },
  { name: 'aliases of aliases, a billion in all', content: `${HEAD}${bomb(9)}`, code: 'too-many-aliases' },
  {
    name: 'aliases of aliases in maps',
    content: `${HEAD}${bomb(9).replaceAll('[', '{ a: [').replaceAll(']', '] }')}`,
    code: 'too-many-aliases',
  },
  // Something else altogether.
  { name: 'a list', content: '- a\n- b\n', code: 'not-a-mapping', line: 1 },
  { name: 'words', content: 'A shopping list, perhaps.\n', code: 'not-a-mapping', line: 1 },
  { name: 'a number', content: '42\n', code: 'not-a-mapping', line: 1 },
  { name: 'nothing', content: '', code: 'missing-key', line: 1 },
  { name: 'only a comment', content: '# soon\n', code: 'missing-key', line: 1 },
  { name: 'no schema', content: `annotations:\n${ITEM}`, code: 'missing-key', line: 1 },
  { name: 'an empty schema', content: 'schema:\n', code: 'unknown-schema', line: 1 },
  { name: 'a newer schema', content: 'schema: on-the-record/2\n', code: 'unknown-schema', line: 1 },
  {
    name: 'a far newer schema',
    content: '# made later\nschema: on-the-record/17.3\n',
    code: 'unknown-schema',
    line: 2,
  },
  { name: 'the schema of a registry', content: 'schema: on-the-record-actors/1\n', code: 'unknown-schema', line: 1 },
  { name: 'a schema that is a list', content: 'schema: [on-the-record/1]\n', code: 'unknown-schema', line: 1 },
  { name: 'a schema that is a number', content: 'schema: 1\n', code: 'unknown-schema', line: 1 },
  { name: 'the schema of another program', content: 'schema: openapi/3\n', code: 'unknown-schema', line: 1 },
  // Parts of the wrong type.
  { name: 'an article that is words', content: `${HEAD}article: "Port stays shut"\n`, code: 'wrong-type', line: 2 },
  { name: 'an article that is a list', content: `${HEAD}article: [a]\n`, code: 'wrong-type', line: 2 },
  { name: 'a title that is a list', content: `${HEAD}article: { title: [a] }\n`, code: 'wrong-type', line: 2 },
  { name: 'a date that is none', content: `${HEAD}article: { published: "last Friday" }\n`, code: 'bad-date', line: 2 },
  { name: 'a day that is none', content: `${HEAD}article: { published: "2026-02-30" }\n`, code: 'bad-date', line: 2 },
  { name: 'actors in a list', content: `${HEAD}actors: [ana]\n`, code: 'wrong-type', line: 2 },
  { name: 'actors that are words', content: `${HEAD}actors: ana\n`, code: 'wrong-type', line: 2 },
  { name: 'an actor that is a word', content: `${HEAD}actors:\n  ana: "Ana Ruiz"\n`, code: 'wrong-type', line: 3 },
  { name: 'an actor with nothing', content: `${HEAD}actors:\n  ana:\n`, code: 'wrong-type', line: 3 },
  {
    name: 'an actor without a name',
    content: `${HEAD}actors:\n  ana: { kind: person }\n`,
    code: 'missing-key',
    line: 3,
  },
  {
    name: 'an actor with an empty name',
    content: `${HEAD}actors:\n  ana: { name: "" }\n`,
    code: 'wrong-type',
    line: 3,
  },
  {
    name: 'an unknown kind of actor',
    content: `${HEAD}actors:\n  ana: { name: "Ana", kind: robot }\n`,
    code: 'unknown-value',
    line: 3,
  },
  {
    name: 'aliases that are words',
    content: `${HEAD}actors:\n  ana: { name: "Ana", aliases: "Ms. Ruiz" }\n`,
    code: 'wrong-type',
    line: 3,
  },
  {
    name: 'an actor twice',
    content: `${HEAD}actors:\n  ana: { name: "A" }\n  ana: { name: "B" }\n`,
    code: 'duplicate-key',
    line: 4,
  },
  { name: 'annotations in a map', content: `${HEAD}annotations: { a: 1 }\n`, code: 'wrong-type', line: 2 },
  { name: 'annotations that are words', content: `${HEAD}annotations: none\n`, code: 'wrong-type', line: 2 },
  { name: 'annotations twice', content: `${annotations(ITEM)}annotations:\n${ITEM}`, code: 'duplicate-key', line: 4 },
  { name: 'an annotation that is a word', content: annotations('  - quote\n'), code: 'wrong-type', line: 3 },
  { name: 'an annotation that is a list', content: annotations('  - [a]\n'), code: 'wrong-type', line: 3 },
  { name: 'an empty annotation', content: annotations('  -\n'), code: 'wrong-type' },
  { name: 'an id twice', content: annotations(ITEM + ITEM), code: 'duplicate-id', line: 4 },
  {
    name: 'no id',
    content: annotations('  - { type: passage, text: "a", status: confirmed }\n'),
    code: 'missing-key',
    line: 3,
  },
  {
    name: 'an id that is a list',
    content: annotations('  - { id: [a], type: passage, text: "a", status: confirmed }\n'),
    code: 'wrong-type',
    line: 3,
  },
  { name: 'no type', content: item('text: "a", status: confirmed'), code: 'missing-key', line: 3 },
  {
    name: 'an unknown type',
    content: item('type: picture, text: "a", status: confirmed'),
    code: 'unknown-value',
    line: 3,
  },
  { name: 'no words', content: item('type: passage, status: confirmed'), code: 'missing-key', line: 3 },
  { name: 'empty words', content: item('type: passage, text: "", status: confirmed'), code: 'wrong-type', line: 3 },
  {
    name: 'an unknown status',
    content: item('type: passage, text: "a", status: maybe'),
    code: 'unknown-value',
    line: 3,
  },
  {
    name: 'a key of an annotation twice',
    content: item('type: passage, text: "a", text: "b", status: confirmed'),
    code: 'duplicate-key',
    line: 3,
  },
  {
    name: 'a quote without a kind',
    content: item('type: quote, text: "a", status: confirmed'),
    code: 'missing-key',
    line: 3,
  },
  { name: 'an unknown mode', content: quote('mode: sung'), code: 'unknown-value', line: 3 },
  { name: 'a source that is words', content: quote('source: "Ana"'), code: 'wrong-type', line: 3 },
  { name: 'a speaker nobody knows', content: quote('speaker: ana'), code: 'unknown-actor', line: 3 },
  {
    name: 'a mention without an actor',
    content: item('type: mention, text: "a", status: confirmed'),
    code: 'missing-key',
    line: 3,
  },
  {
    name: 'a date without a value',
    content: item('type: date, text: "a", timex: DATE, status: confirmed'),
    code: 'missing-key',
    line: 3,
  },
  { name: 'a position before the beginning', content: quote('pos: -1'), code: 'wrong-type', line: 3 },
  { name: 'a position between characters', content: quote('pos: 1.5'), code: 'wrong-type', line: 3 },
  { name: 'a confidence beyond certainty', content: quote('confidence: 2'), code: 'wrong-type', line: 3 },
  { name: 'tags that are a word', content: quote('tags: safety'), code: 'wrong-type', line: 3 },
];

/** Lists of nine aliases each, `depth` deep. */
function bomb(depth: number): string {
  const name = (level: number) => String.fromCharCode(97 + level);
  const lines = Array.from({ length: depth }, (_, level) => {
    const within = level === 0 ? 'x' : `*${name(level - 1)}`;
    return `x${level}: &${name(level)} [${Array.from({ length: 9 }, () => within).join(', ')}]\n`;
  });
  return lines.join('');
}
