import { seeded } from '../../support/seeded';
/**
 * Pairs of an article and what an editor made of it, with the true place of every annotation, for measuring how they are
 * found again. All words are invented; the same seed gives the same pair.
 */
export interface EditedPair {
  readonly before: string;
  readonly after: string;
  readonly annotations: readonly TrackedAnnotation[];
  readonly hasTwin: boolean;
}

export interface TrackedAnnotation {
  readonly type: 'quote' | 'mention' | 'date' | 'passage';
  readonly start: number;
  readonly end: number;
  /** Where the annotated words are afterwards, as they are then; `undefined` where they were taken out. */
  readonly now: { readonly start: number; readonly end: number } | undefined;
  /** Whether the words themselves are the same afterwards, but for marks, dashes and spaces. */
  readonly isUnchanged: boolean;
}

/** One character and where it comes from: the annotations whose words it belongs to. */
interface Sentence {
  chars: string[];
  /** For each character the tracked annotations that cover it. */
  marks: number[][];
}

const PEOPLE = ['Ana Ruiz', 'Ms. Ruiz', 'Tomas Hale', 'Mr. Hale', 'Nora Quist', 'Quist', 'Per Lund'];
const ROLES = ['the harbourmaster', 'the mayor’s spokesman', 'a senior port official', 'who runs the ferry office'];
const DAYS = ['Friday', 'Monday', 'last week', 'March 14', 'on Tuesday night', 'two years ago'];
/** Words for the slots `<what>`, `<who>`, `<do>`, `<done>`, so that sentences differ as those of an article do. */
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  what: [
    'the bridge',
    'the survey',
    'the northern quay',
    'the dredging contract',
    'the ferry line',
    'the old pier',
    'the fish market',
    'the fuel depot',
    'the sea wall',
    'the cranes',
    'the pilot boat',
    'the storm gate',
    'the toll',
  ],
  who: [
    'the council',
    'the operator',
    'a Dutch yard',
    'the island school',
    'the insurers',
    'two ministries',
    'the crews',
    'the fishing families',
    'an auditor',
    'the dockers’ union',
    'the coast guard',
    'the bank',
  ],
  do: ['open', 'pay for', 'repair', 'sell', 'inspect', 'close', 'rebuild', 'hand over', 'insure', 'lease', 'survey'],
  done: [
    'was delayed',
    'cost too much',
    'had never been tested',
    'would be cheaper elsewhere',
    'broke in the storm',
    'came a year late',
    'was promised to others',
    'needs new cables',
    'is safe enough',
    'was nobody’s idea',
  ],
};
const SAYINGS = [
  'We will not <do> <what> before <who> agrees',
  'Nobody told <who> that <what> <done>',
  'If <who> wants to <do> <what>, fine',
  '<what> <done>, and <who> knew it',
  'I asked <who> twice to <do> <what>',
  'It was <who> that had to <do> <what> when <what> <done>',
];
const FACTS = [
  '<who> agreed {day} to <do> <what>, which <done>',
  'Crews had begun to <do> <what> when <who> objected {day}, {name} said',
  '<who> is to vote {day} on whether to <do> <what>, as {name} had asked',
  '<what>, which <who> meant to <do>, <done>',
  'A report {day} said that <what> <done> because <who> would not <do> <what>',
  '{name} did not say why <who> would <do> <what>',
  'Until {day} <who> had refused to <do> <what>',
];

/** `adversary`: works against whoever looks for the words, with twins beside what is mended in itself or all around. */
export type Editor = 'ordinary' | 'adversary';

export function editedPair(seed: number, editor: Editor = 'ordinary'): EditedPair {
  const random = seeded(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const tracked: { type: TrackedAnnotation['type'] }[] = [];

  const fill = (template: string): string => {
    const filled = template.replace(/<(\w+)>/g, (_, slot: string) => pick(SLOTS[slot]!));
    return filled[0]!.toUpperCase() + filled.slice(1);
  };
  const write = (template: string): Sentence => {
    const sentence: Sentence = { chars: [], marks: [] };
    const add = (text: string, mark?: number) => {
      for (const char of text) {
        sentence.chars.push(char);
        sentence.marks.push(mark === undefined ? [] : [mark]);
      }
    };
    for (const part of template.split(/(\{[^}]*\})/)) {
      const match = /^\{(quote|name|day)(?::(.*))?\}$/.exec(part);
      if (!match) add(part);
      else {
        const type = match[1] === 'quote' ? 'quote' : match[1] === 'name' ? 'mention' : 'date';
        const words =
          match[2] ?? (match[1] === 'name' ? pick(PEOPLE) : match[1] === 'day' ? pick(DAYS) : fill(pick(SAYINGS)));
        add(words, random() < 0.8 ? tracked.push({ type }) - 1 : undefined);
      }
    }
    if (random() < 0.05) {
      const mark = tracked.push({ type: 'passage' }) - 1;
      for (const marks of sentence.marks) marks.push(mark);
    }
    return sentence;
  };
  const sentence = (): Sentence => {
    const kind = random();
    if (kind < 0.3) return write('“{quote},” {name} said.');
    if (kind < 0.4) return write(`“{quote},” said {name}, ${pick(ROLES)}, {day}.`);
    if (kind < 0.5) return write('{name} said: “{quote}.”');
    return write(`${fill(pick(FACTS))}.`);
  };

  const paragraphs = Array.from({ length: 5 + Math.floor(random() * 8) }, () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, sentence),
  );
  const old = layOut(paragraphs);
  const edited = paragraphs.map((paragraph) => [...paragraph]);
  let hasTwin = false;
  const somewhere = () => {
    const paragraph = pick(edited.filter((one) => one.length > 0));
    return { paragraph, index: Math.floor(random() * paragraph.length) };
  };
  const replace = (target: Sentence, made: Sentence) => {
    for (const paragraph of edited) {
      const at = paragraph.indexOf(target);
      if (at >= 0) paragraph[at] = made;
    }
  };
  const mend = (target: Sentence) => {
    const at = 1 + Math.floor(random() * (target.chars.length - 2));
    const chars = [...target.chars];
    const marks = [...target.marks];
    const way = random();
    if (way < 0.4) {
      chars.splice(at, 1);
      marks.splice(at, 1);
    } else if (way < 0.7) chars[at] = 'e';
    else {
      const word = pick([' really', ' now', ' again', ' also']);
      const inside = target.marks[at]!.filter((mark) => target.marks[at - 1]!.includes(mark));
      chars.splice(at, 0, ...word);
      marks.splice(at, 0, ...[...word].map(() => inside));
    }
    replace(target, { chars, marks });
  };
  const edits = 1 + Math.floor(random() * 6);
  for (let i = 0; i < edits; i++) {
    if (!edited.some((one) => one.length > 0)) break;
    const { paragraph, index } = somewhere();
    const target = paragraph[index]!;
    const kind = random();
    if (kind < 0.2) mend(target);
    else if (kind < 0.35) paragraph.splice(index, 0, unmarked(sentence()));
    else if (kind < 0.45) paragraph.splice(index, 1);
    else if (kind < 0.55) {
      paragraph.splice(index, 1);
      const other = pick(edited);
      other.splice(Math.floor(random() * (other.length + 1)), 0, target);
    } else if (kind < 0.65) {
      const [moved] = edited.splice(Math.floor(random() * edited.length), 1);
      edited.splice(Math.floor(random() * (edited.length + 1)), 0, moved!);
    } else if (kind < 0.9) {
      // A twin: the same sentence once more, or one like it, perhaps after the first was mended.
      hasTwin = true;
      const twin = unmarked(target);
      const other = pick(edited);
      other.splice(Math.floor(random() * (other.length + 1)), 0, twin);
      if (random() < 0.4) mend(target);
      else if (random() < 0.4) mend(twin);
    } else {
      const fold = pick<Record<string, string>>([{ '“': '"', '”': '"' }, { '’': "'" }, { '“': '«', '”': '»' }]);
      for (const one of edited) {
        for (const [j, s] of one.entries()) one[j] = { ...s, chars: s.chars.map((char) => fold[char] ?? char) };
      }
    }
  }
  if (editor === 'adversary') {
    for (let i = 0; i < 2; i++) {
      if (!edited.some((one) => one.length > 0)) break;
      const { paragraph, index } = somewhere();
      const target = paragraph[index]!;
      const twin = unmarked(target);
      hasTwin = true;
      const [before, after] = [paragraph[index - 1], paragraph[index + 1]];
      // Nearer to where the words were than they are themselves, or where they would be by the order of the text.
      if (random() < 0.5) paragraph.splice(index + Math.round(random()), 0, twin);
      else pick(edited).push(twin);
      if (random() < 0.5) mend(target);
      if (random() < 0.3) mend(twin);
      if (before && random() < 0.5) mend(before);
      if (after && random() < 0.5) mend(after);
      if (random() < 0.3) paragraph.splice(paragraph.indexOf(target) + Math.round(random()), 0, unmarked(sentence()));
    }
  }
  const made = layOut(edited);
  return {
    before: old.text,
    after: made.text,
    hasTwin,
    annotations: tracked.flatMap(({ type }, mark) => {
      const then = old.extents.get(mark);
      if (!then) return [];
      const now = made.extents.get(mark);
      const words = (text: string, extent: { start: number; end: number } | undefined) =>
        extent &&
        text
          .slice(extent.start, extent.end)
          .replace(/["“”«»]/g, '"')
          .replace(/’/g, "'");
      return [{ type, ...then, now, isUnchanged: words(old.text, then) === words(made.text, now) }];
    }),
  };
}

function unmarked(sentence: Sentence): Sentence {
  return { chars: [...sentence.chars], marks: sentence.chars.map(() => []) };
}

function layOut(paragraphs: readonly (readonly Sentence[])[]) {
  let text = '';
  const extents = new Map<number, { start: number; end: number }>();
  for (const paragraph of paragraphs) {
    if (paragraph.length === 0) continue;
    if (text) text += '\n\n';
    for (const [i, { chars, marks }] of paragraph.entries()) {
      if (i > 0) text += ' ';
      for (const [j, char] of chars.entries()) {
        const at = text.length;
        text += char;
        for (const mark of marks[j]!) {
          const known = extents.get(mark);
          extents.set(mark, { start: known?.start ?? at, end: text.length });
        }
      }
    }
  }
  return { text, extents };
}
