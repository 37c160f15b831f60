import type { Span } from '../../src/engine';

/** `{d1 ana-ruiz|We won,}`: label `d1`, words `['ana-ruiz']`, and the span of `We won,` in the text without marks. */
export interface Mark extends Span {
  readonly label: string;
  readonly words: readonly string[];
  /** Named by `@` in the label: the span is also a mention of this actor, as in `{s1@ana|Ms. Ruiz}`. */
  readonly actor?: string;
}

/** Takes the marks out of a text. They nest; they are given in the order they open in. */
export function readMarks(marked: string): { text: string; marks: Mark[] } {
  let text = '';
  const open: { start: number; at: number; labels: string }[] = [];
  const marks: Mark[] = [];
  for (let i = 0; i < marked.length; i++) {
    const character = marked[i]!;
    if (character === '{') {
      const bar = marked.indexOf('|', i);
      const labels = marked.slice(i + 1, bar);
      if (bar < 0 || /[{}\n]/.test(labels)) throw new Error(`a mark without a bar: ${marked.slice(i, i + 40)}`);
      open.push({ start: text.length, at: marks.length, labels });
      marks.push({ label: '', words: [], start: 0, end: 0, text: '' });
      i = bar;
    } else if (character === '}') {
      const mark = open.pop();
      if (!mark) throw new Error(`a } too many after: ${text.slice(-40)}`);
      const [name = '', ...words] = mark.labels.split(' ');
      const [label = '', actor] = name.split('@');
      marks[mark.at] = {
        label,
        words,
        start: mark.start,
        end: text.length,
        text: text.slice(mark.start),
        ...(actor && { actor }),
      };
    } else text += character;
  }
  if (open.length > 0) throw new Error(`never closed: {${open[0]!.labels}|`);
  return { text, marks };
}
