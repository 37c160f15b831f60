import type { Written } from '../exchange/format';
import type { JudgedArticle } from '../sidecar/judge';
import { EXCHANGED } from './exchangeFormats';

/** An article, read and judged, as the formats print it. */
export interface AnnotatedFile {
  /** As given on the command line. */
  readonly file: string;
  /** The article as the disk has it. */
  readonly text: string;
  /** The date that relative dates were counted from, where one was given. */
  readonly date: string | undefined;
  readonly judged: JudgedArticle;
  /** The sidecar as --write would leave it; as it is, where neither --write nor the format asks for more. */
  readonly sidecar: string;
}

/** Prints all files of one run; other programs' formats also say what they cannot hold. */
export type Format = (files: readonly AnnotatedFile[]) => string | Written;

const yaml: Format = (files) =>
  files.map(({ file, sidecar }) => (files.length > 1 ? `--- # ${file}\n${sidecar}` : sidecar)).join('');

const json: Format = (files) =>
  `${JSON.stringify(files.length === 1 ? plain(files[0]!) : files.map(plain), null, 2)}\n`;

const jsonl: Format = (files) => files.map((file) => `${JSON.stringify(plain(file))}\n`).join('');

export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['yaml', yaml],
  ['json', json],
  ['jsonl', jsonl],
  ...EXCHANGED,
]);

/** Whether a format prints what the sidecar would hold; making that costs more than finding it. */
export function printsSidecar(format: string): boolean {
  return format !== 'json' && format !== 'jsonl';
}

/** The engine's result with what the sidecar says; the items themselves are in the sidecar. */
function plain({ file, date, judged }: AnnotatedFile): object {
  const withoutItem = <T extends { readonly item?: unknown }>({ item: _item, ...rest }: T) => rest;
  return {
    file,
    ...(date !== undefined && { date }),
    actors: judged.actors,
    mentions: judged.mentions.map(withoutItem),
    quotes: judged.quotes.map(withoutItem),
    dates: judged.dates.map(withoutItem),
    passages: judged.passages.map(withoutItem),
  };
}
