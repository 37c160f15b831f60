import { Lexer } from 'yaml';
import { isBlank, lineEnd, lineStart, nextLine } from '../yaml/lines';
import { parseYaml } from '../yaml/parseYaml';
import { dataOf } from '../yaml/tree';
import { slotsOf } from './slots';
import type { Slot } from './slots';

/** A comment of a file and what it stands by. */
export interface Comment {
  /** `# so far`, from the sign to the end of its line. */
  readonly words: string;
  /** UTF-16 offset of the sign. */
  readonly start: number;
  /** Whether it has its line for itself; it then belongs to what follows, else to what begins last on its line. */
  readonly isOnOwnLine: boolean;
  /** Index into the file's slots of what it belongs to; beyond the last one at the file's end. */
  readonly slot: number;
  readonly path: string | undefined;
}

export interface CommentedText {
  readonly text: string;
  readonly slots: readonly Slot[];
  readonly comments: readonly Comment[];
  /** All that the file says besides; nothing where it does not parse. */
  readonly data: string | undefined;
}

export function readComments(text: string): CommentedText {
  const { root, problems } = parseYaml(text);
  const slots = root?.type === 'map' ? slotsOf(root) : [];
  let next = 0;
  const comments = commentStarts(text).map((start): Comment => {
    while (next < slots.length && slots[next]!.start < start) next++;
    const isOnOwnLine = isBlank(text, lineStart(text, start), start);
    const slot = isOnOwnLine ? next : next - 1;
    return { words: text.slice(start, lineEnd(text, start)), start, isOnOwnLine, slot, path: slots[slot]?.path };
  });
  return { text, slots, comments, data: root && problems.length === 0 ? JSON.stringify(dataOf(root)) : undefined };
}

/** The control characters by which the lexer tells what comes next; they are not in the text. */
const DOCUMENT = '\u0002';
const FLOW_ERROR = '\u0018';
const SCALAR = '\u001F';

function commentStarts(text: string): number[] {
  const starts: number[] = [];
  let offset = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (token === DOCUMENT || token === FLOW_ERROR) continue;
    if (token === SCALAR) {
      isScalar = true;
      continue;
    }
    if (token.startsWith('#') && !isScalar) starts.push(offset);
    isScalar = false;
    offset += token.length;
  }
  return starts;
}

/** The text without one of its comments. */
export function withoutComment({ text }: CommentedText, { start, isOnOwnLine }: Comment): CommentedText {
  if (isOnOwnLine) {
    const [line, next] = [lineStart(text, start), nextLine(text, start)];
    // Of the empty lines around it one is enough, and none at the end of the file.
    const above = line > 0 ? lineStart(text, line - 1) : line;
    const parts = isBlank(text, above, line) && isBlank(text, next, lineEnd(text, next));
    return readComments(text.slice(0, parts ? above : line) + text.slice(next));
  }
  return readComments(text.slice(0, start).trimEnd() + text.slice(lineEnd(text, start)));
}

/**
 * The text with a comment of another version of it, at the same place; where that place is taken or gone, above what
 * follows; where nothing is left that follows, at the end.
 */
export function withComment(here: CommentedText, comment: Comment, origin: CommentedText): CommentedText {
  const { text } = here;
  const known = new Map(here.slots.map((slot) => [slot.path, slot.start]));
  const own = comment.path === undefined ? undefined : known.get(comment.path);
  const following = origin.slots.slice(Math.max(0, comment.slot)).find(({ path }) => known.has(path));
  const lineFeed = /\r?\n/.exec(text)?.[0] ?? '\n';
  const attempts = [
    () => (own === undefined || comment.isOnOwnLine ? undefined : besides(text, own, comment.words)),
    () => following && above(text, known.get(following.path)!, comment.words, lineFeed),
    () => (text === '' || text.endsWith('\n') ? text : text + lineFeed) + comment.words + lineFeed,
  ];
  for (const attempt of attempts) {
    const made = attempt();
    const read = made === undefined ? undefined : readComments(made);
    if (read?.data === here.data && read?.comments.length === here.comments.length + 1) return read;
  }
  return here;
}

function besides(text: string, slot: number, words: string): string | undefined {
  const end = lineEnd(text, slot);
  const line = text.slice(slot, end);
  return line.includes(' #') ? undefined : `${text.slice(0, end).trimEnd()} ${words}${text.slice(end)}`;
}

function above(text: string, slot: number, words: string, lineFeed: string): string {
  const at = lineStart(text, slot);
  const indent = /^[ ]*/.exec(text.slice(at, slot))![0];
  return text.slice(0, at) + indent + words + lineFeed + text.slice(at);
}
