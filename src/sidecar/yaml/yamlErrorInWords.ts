import type { ErrorCode, YAMLError } from 'yaml';
import { words, type Words } from '../words';

/** What the yaml package says in words of the YAML specification, as somebody says it who wrote the file by hand. */
export function yamlErrorInWords({ message, code }: Pick<YAMLError, 'message' | 'code'>): Words {
  return BY_BEGINNING.find(([beginning]) => message.startsWith(beginning))?.[1] ?? BY_CODE[code];
}

const INDENTED_OTHERWISE = words`This line is indented otherwise than the lines it belongs to.`;
const NO_COLON = words`A colon is missing behind this key, or a closing mark before it.`;
const TWO_COLONS = words`A second colon stands here, or the next line is indented too far; words with a colon need marks around them.`;
const ANCHOR = words`Words that begin with “&” or “*” need quotation marks.`;
const TAG = words`Words that begin with “!” need quotation marks.`;
const PERCENT = words`A line of this file cannot begin with “%”.`;
const NOT_MADE_OUT = words`What stands here cannot be made out.`;

/** Codes of the package stand for several mistakes: where its words tell more, they decide. */
const BY_BEGINNING: readonly (readonly [beginning: string, plain: Words])[] = [
  ['A block sequence may not', words`A list cannot begin on the line of its key.`],
  ['Block scalar header', words`Nothing else can stand on this line, which begins a block of text.`],
  ['Comments must be', words`A space is missing before “#”.`],
  ['Flow ', words`A bracket was opened above and not closed.`],
  ['Implicit ', NO_COLON],
  ['Missing ,', words`A comma is missing here.`],
  ['Missing directives-end', PERCENT],
  ['Missing closing', words`A quotation mark was opened and not closed.`],
  ['Missing space', words`A space is missing behind this colon.`],
  ['Sequence item without', INDENTED_OTHERWISE],
];

const BY_CODE: Readonly<Record<ErrorCode, Words>> = {
  ALIAS_PROPS: ANCHOR,
  BAD_ALIAS: ANCHOR,
  BAD_COLLECTION_TYPE: TAG,
  BAD_DIRECTIVE: PERCENT,
  BAD_DQ_ESCAPE: words`A backslash between double quotation marks has to be written twice.`,
  BAD_INDENT: INDENTED_OTHERWISE,
  BAD_PROP_ORDER: ANCHOR,
  BAD_SCALAR_START: words`Words that begin with this character need quotation marks.`,
  BLOCK_AS_IMPLICIT_KEY: TWO_COLONS,
  BLOCK_IN_FLOW: words`A comma or a bracket is missing before this.`,
  DUPLICATE_KEY: words`The same key stands here a second time.`,
  IMPOSSIBLE: NOT_MADE_OUT,
  KEY_OVER_1024_CHARS: words`This key is too long for YAML; a line may lack its end.`,
  MISSING_CHAR: words`A mark, a bracket or a space is missing here.`,
  MULTILINE_IMPLICIT_KEY: NO_COLON,
  MULTIPLE_ANCHORS: ANCHOR,
  MULTIPLE_DOCS: words`A second document begins here; a file can hold only one.`,
  MULTIPLE_TAGS: TAG,
  NON_STRING_KEY: words`A key has to be a word.`,
  RESOURCE_EXHAUSTION: NOT_MADE_OUT,
  TAB_AS_INDENT: words`A tab cannot indent a line; use spaces.`,
  TAG_RESOLVE_FAILED: TAG,
  UNEXPECTED_TOKEN: words`This cannot stand here; a mark or a bracket before it may be wrong.`,
};
