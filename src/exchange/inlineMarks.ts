import type { Extent } from '../engine';

/** A stretch of the text that is to stand between two tags. */
export interface Mark extends Extent {
  /** `part` counts from 0 the pieces into which overlaps and paragraph ends cut it, `parts` how many they are. */
  readonly open: (part: number, parts: number) => string;
  readonly close: string;
}

/**
 * Writes text with marks in it as markup. Tags must nest and marks may overlap: of two that do, the one that ends first is
 * cut where the other begins. Paragraphs are written by `paragraph`; what stands between them, line ends, stays as it is.
 */
export function withMarks(
  text: string,
  marks: readonly Mark[],
  escape: (words: string) => string,
  paragraph: (content: string) => string,
): string {
  const counts = new Map<Mark, number>();
  // The first round counts the parts, the second writes them.
  render((mark) => {
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
    return '';
  });
  const written = new Map<Mark, number>();
  return render((mark) => {
    const part = written.get(mark) ?? 0;
    written.set(mark, part + 1);
    return mark.open(part, counts.get(mark)!);
  });

  function render(open: (mark: Mark) => string): string {
    let made = '';
    let at = 0;
    for (const { start, end } of paragraphsOf(text)) {
      made += escape(text.slice(at, start)) + paragraph(inParagraph({ start, end }, open));
      at = end;
    }
    return made + escape(text.slice(at));
  }

  function inParagraph(extent: Extent, open: (mark: Mark) => string): string {
    const inside = marks.filter((mark) => mark.start < extent.end && mark.end > extent.start && mark.end > mark.start);
    // What begins first is outside; of two that begin together the longer one.
    const waiting = [...inside].sort((a, b) => a.start - b.start || b.end - a.end);
    const cuts = [...new Set([extent.start, extent.end, ...inside.flatMap((mark) => [mark.start, mark.end])])]
      .filter((cut) => cut >= extent.start && cut <= extent.end)
      .sort((a, b) => a - b);
    const stack: Mark[] = [];
    let made = '';
    for (const [i, cut] of cuts.entries()) {
      const begun = cut === extent.end ? [] : starting(waiting, cut);
      const furthest = Math.max(...begun.map((mark) => mark.end));
      // What ends here goes, and what would end inside of something that begins here is cut before it.
      const outermost = stack.findIndex((mark) => mark.end <= cut || mark.end < furthest);
      const closed = outermost < 0 ? [] : stack.splice(outermost);
      made += closings(closed);
      const beginning = [...closed.filter((mark) => mark.end > cut), ...begun].sort((a, b) => b.end - a.end);
      if (cut === extent.end) return made + closings(stack);
      for (const mark of beginning) {
        made += open(mark);
        stack.push(mark);
      }
      made += escape(text.slice(cut, cuts[i + 1]));
    }
    return made;
  }
}

function closings(marks: readonly Mark[]): string {
  return [...marks]
    .reverse()
    .map((mark) => mark.close)
    .join('');
}

/** Takes out of the waiting marks those that have begun. */
function starting(waiting: Mark[], cut: number): Mark[] {
  const count = waiting.findIndex((mark) => mark.start > cut);
  return waiting.splice(0, count < 0 ? waiting.length : count);
}

/** The lines that hold something. */
function paragraphsOf(text: string): Extent[] {
  const found: Extent[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') found.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return found;
}
