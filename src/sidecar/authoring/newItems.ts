import type { ItemType } from '../model';
import type { Completion } from './complete';

/** Whole new annotations to fill in, as they are written behind a dash. Their words are looked for in the article. */
export function newItems(newId: (type: ItemType) => string): Omit<Completion, 'start' | 'end'>[] {
  return BODIES.map(({ type, documentation, lines }) => ({
    label: type,
    kind: 'item',
    isSnippet: true,
    documentation,
    insert: [`id: ${newId(type)}`, `  type: ${type}`, ...lines.map((line) => `  ${line}`)].join('\n'),
  }));
}

const BODIES: readonly {
  readonly type: ItemType;
  readonly documentation: string;
  readonly lines: readonly string[];
}[] = [
  {
    type: 'quote',
    documentation: 'A new quote.',
    lines: ['text: "$1"', 'kind: ${2|direct,indirect,mixed|}', 'speaker: $3', 'status: confirmed'],
  },
  {
    type: 'mention',
    documentation: 'A new mention of an actor.',
    lines: ['text: "$1"', 'actor: $2', 'status: confirmed'],
  },
  {
    type: 'date',
    documentation: 'A new date.',
    lines: ['text: "$1"', 'timex: ${2|DATE,TIME,DURATION,SET|}', 'value: "$3"', 'status: confirmed'],
  },
  {
    type: 'passage',
    documentation: 'A new tagged passage.',
    lines: ['text: "$1"', 'tags: [$2]', 'status: confirmed'],
  },
];
