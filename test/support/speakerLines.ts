import { assert } from 'chai';
import { annotate, type KnownActor } from '../../src/engine';

/** A line of a list of examples: a text, what stands for its quotes' sources between braces, and whose the quotes are. */
export interface SpeakerLine {
  readonly text: string;
  /** The sources as written, in the order of the quotes; a comma that ends an apposition is not compared. */
  readonly sources: readonly string[];
  /** The names of the speakers, in the order of the quotes, `?` for nobody, `–` where there is no quote. */
  readonly names: string;
}

/**
 * `“We wait,” said {Dr. Nora Quist}. ⇒ Nora Quist`, a line an example; `¶` begins a paragraph. Lines that begin with `#`
 * name what follows.
 */
export function speakerLines(list: string): SpeakerLine[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [marked, names] = line.split(' ⇒ ');
      const broken = marked.replaceAll('¶', '\n\n');
      return {
        text: broken.replace(/[{}]/g, ''),
        sources: [...broken.matchAll(/\{([^}]*)\}/g)].map((found) => bare(found[1])),
        names,
      };
    });
}

/** What the engine makes of a line, written as the line is. Sources count only where the line marks some. */
export function heard(line: SpeakerLine, known: readonly KnownActor[] = []): SpeakerLine {
  const { actors, quotes } = annotate({ text: line.text, known });
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  const sources = new Map(quotes.flatMap(({ source }) => (source ? [[source.start, bare(source.text)] as const] : [])));
  return {
    text: line.text,
    sources: line.sources.length ? [...sources.values()] : [],
    names: quotes.map(({ speaker }) => (speaker ? nameOf.get(speaker) : '?')).join(' / ') || '–',
  };
}

/** One mocha test a heading, in which every line must come out as written. */
export function checkSpeakers(headings: Readonly<Record<string, string>>, known: readonly KnownActor[] = []): void {
  for (const [heading, list] of Object.entries(headings)) {
    it(heading, () => {
      const lines = speakerLines(list);
      assert.isNotEmpty(lines);
      assert.deepEqual(
        lines.map((line) => heard(line, known)),
        lines,
      );
    });
  }
}

function bare(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/,$/, '');
}
