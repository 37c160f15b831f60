import { assert } from 'chai';
import { annotate, type Annotations, type ArticleInput } from '../../src/engine';

/**
 * Compares the engine with a marked text: `{quote|“We won,”} said {speaker|Ana Ruiz}.`
 *
 * Marks are `quote` (a direct quote, its marks inside), `reported` (indirect or mixed), `speaker` (a source as written),
 * `cue` and `mention`. Quotes and reported speech are always compared, the others where the text uses them; so a text
 * without any mark says that nothing is found. `{quote:ana-ruiz|…}` also says whose it is, `{quote:?|…}` that nobody knows.
 */
export function check(marked: string, input: Omit<ArticleInput, 'text'> = {}): Annotations {
  const { text, marks } = parse(marked);
  const annotations = annotate({ ...input, text });
  const withIds = new Set(marks.filter(({ id }) => id !== undefined).map(({ kind }) => kind));
  const wanted = new Set(marks.map(({ kind }) => kind));
  const found = foundMarks(annotations, text).filter(
    ({ kind }) => kind === 'quote' || kind === 'reported' || wanted.has(kind),
  );
  const shown = found.map((mark) => (withIds.has(mark.kind) ? mark : { ...mark, id: undefined }));
  assert.equal(write(text, shown), write(text, marks));
  return annotations;
}

interface Mark {
  readonly kind: string;
  readonly id?: string;
  readonly start: number;
  readonly end: number;
}

function foundMarks(annotations: Annotations, text: string): Mark[] {
  const marks: Mark[] = [];
  const seen = new Set<string>();
  const add = (mark: Mark): void => {
    const key = `${mark.kind} ${mark.start} ${mark.end}`;
    if (!seen.has(key)) marks.push(mark);
    seen.add(key);
  };
  for (const quote of annotations.quotes) {
    const id = quote.speaker ?? '?';
    if (quote.kind === 'direct') add({ kind: 'quote', id, ...withMarks(text, quote.start, quote.end) });
    else add({ kind: 'reported', id, start: quote.start, end: quote.end });
    if (quote.source) add({ kind: 'speaker', id, start: quote.source.start, end: quote.source.end });
    if (quote.cue) add({ kind: 'cue', start: quote.cue.start, end: quote.cue.end });
  }
  for (const mention of annotations.mentions)
    add({ kind: 'mention', id: mention.actor, start: mention.start, end: mention.end });
  return marks;
}

const openers = /[“"‘'«„`]/;
const closers = /[”"’'»“]/;

function withMarks(text: string, start: number, end: number): { start: number; end: number } {
  let first = start;
  let last = end;
  if (openers.test(text[first - 1] ?? '')) first--;
  if (text[first] === '`' && text[first - 1] === '`') first--;
  if (closers.test(text[last] ?? '')) last++;
  if (text[last - 1] === "'" && text[last] === "'") last++;
  return { start: first, end: last };
}

function parse(marked: string): { text: string; marks: Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  const open: { kind: string; id?: string; start: number }[] = [];
  for (let at = 0; at < marked.length; at++) {
    if (marked[at] === '{') {
      const bar = marked.indexOf('|', at);
      const [kind, id] = marked.slice(at + 1, bar).split(':');
      open.push({ kind, id, start: text.length });
      at = bar;
    } else if (marked[at] === '}') {
      const mark = open.pop();
      assert.isDefined(mark, `a closing brace too many in: ${marked}`);
      marks.push({ ...mark!, end: text.length });
    } else text += marked[at];
  }
  assert.isEmpty(open, `an open brace in: ${marked}`);
  return { text, marks };
}

function write(text: string, marks: readonly Mark[]): string {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
  const pieces: { at: number; order: number; text: string }[] = [];
  sorted.forEach((mark, index) => {
    pieces.push({
      at: mark.start,
      order: 10000 + index,
      text: `{${mark.kind}${mark.id === undefined ? '' : `:${mark.id}`}|`,
    });
    pieces.push({ at: mark.end, order: 5000 - index, text: '}' });
  });
  pieces.sort((a, b) => a.at - b.at || a.order - b.order);
  let written = '';
  let at = 0;
  for (const piece of pieces) {
    written += text.slice(at, piece.at) + piece.text;
    at = piece.at;
  }
  return written + text.slice(at);
}
