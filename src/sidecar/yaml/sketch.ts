import type { Entry, MapNode, ScalarNode, SeqItem, SeqNode, YamlNode } from './tree';
import { scanQuoted, SketchText } from './sketchText';

/**
 * The nodes of a YAML text that somebody is still typing: what is not finished, or not valid, gets the likeliest node, and
 * nothing is an error. Only to say what stands where; what is kept comes from reading the whole. Scalars hold their words as
 * written (numbers too), aliases stand for themselves. Takes linear time.
 */
export function sketch(text: string): YamlNode | undefined {
  const sketcher = new Sketcher(new SketchText(text));
  return sketcher.document();
}

/** Deeper than any of our files; what is below counts as words. */
const DEEPEST = 100;

class Sketcher {
  #depth = 0;

  constructor(private readonly source: SketchText) {}

  document(): YamlNode | undefined {
    const start = this.source.nextContent(0);
    return start < this.source.text.length ? this.#block(start, -1) : undefined;
  }

  /** The node that begins at a line's content, or behind a dash or colon, and belongs to what is indented by `indent`. */
  #block(at: number, indent: number): YamlNode {
    const { source } = this;
    if (this.#depth >= DEEPEST) return source.restOfLine(at);
    this.#depth++;
    const column = source.column(at);
    const node = source.isDash(at)
      ? this.#sequence(at, column)
      : source.keyAt(at) || this.#isBareKey(at, column)
        ? this.#map(at, column)
        : this.#value(at, indent);
    this.#depth--;
    return node;
  }

  /** `spea` above `status: confirmed`: the beginning of a key, not a value. */
  #isBareKey(at: number, column: number): boolean {
    const { source } = this;
    if (!source.isWord(at)) return false;
    const next = source.nextContent(source.lineEnd(at));
    return next < source.text.length && source.column(next) === column && source.keyAt(next) !== undefined;
  }

  #map(at: number, column: number): MapNode {
    const { source } = this;
    const entries: Entry[] = [];
    let next = at;
    while (next < source.text.length && (next === at || source.column(next) >= column)) {
      if (source.isDash(next) && source.column(next) === column) break;
      // What is indented otherwise belongs to nothing; its line is passed over.
      if (next !== at && source.column(next) !== column) {
        next = source.nextContent(source.lineEnd(next));
        continue;
      }
      const entry = this.#entry(next, column);
      entries.push(entry);
      const end = Math.max(entry.keyEnd, entry.afterColon, entry.value.end);
      next = source.nextContent(source.lineEnd(end));
    }
    const last = entries[entries.length - 1]!;
    return {
      type: 'map',
      flow: false,
      start: at,
      end: Math.max(last.keyEnd, last.afterColon, last.value.end),
      entries,
    };
  }

  #entry(at: number, column: number): Entry {
    const { source } = this;
    const { key, keyStart, keyEnd, afterColon } = source.keyAt(at) ?? source.bareKeyAt(at);
    const value = afterColon < 0 ? empty(keyEnd) : this.#entryValue(afterColon, column);
    return { key, keyStart, keyEnd, afterColon, explicit: false, value };
  }

  #entryValue(afterColon: number, column: number): YamlNode {
    const { source } = this;
    const inline = source.afterProperties(afterColon);
    if (!source.endsLine(inline)) return this.#value(inline, column);
    const below = source.nextContent(inline);
    const isBelow =
      below < source.text.length &&
      (source.column(below) > column || (source.column(below) === column && source.isDash(below)));
    return isBelow ? this.#block(below, column) : empty(afterColon);
  }

  #sequence(at: number, column: number): SeqNode {
    const { source } = this;
    const items: SeqItem[] = [];
    let next = at;
    while (next < source.text.length && source.column(next) >= column) {
      if (source.column(next) > column) {
        next = source.nextContent(source.lineEnd(next));
        continue;
      }
      if (!source.isDash(next)) break;
      const value = this.#itemValue(next, column);
      items.push({ dash: next, value });
      const end = Math.max(next + 1, value.end);
      next = source.nextContent(source.lineEnd(end));
    }
    return { type: 'seq', flow: false, start: at, end: Math.max(at + 1, items[items.length - 1]!.value.end), items };
  }

  #itemValue(dash: number, column: number): YamlNode {
    const { source } = this;
    const inline = source.afterProperties(dash + 1);
    if (!source.endsLine(inline)) return this.#block(inline, column);
    const below = source.nextContent(inline);
    const isBelow = below < source.text.length && source.column(below) > column;
    return isBelow ? this.#block(below, column) : empty(Math.min(dash + 2, source.lineEnd(dash)));
  }

  /** A value that is no block collection: flow collection, quoted or plain words, a block scalar, an alias. */
  #value(at: number, indent: number): YamlNode {
    const { source } = this;
    const char = source.text[at];
    if (char === '{' || char === '[') return this.#flow(at, indent);
    if (char === '"' || char === "'") return scanQuoted(source, at, indent);
    if (char === '|' || char === '>') return source.blockScalar(at, indent);
    if (char === '*') return { ...source.plain(at, indent), alias: true };
    return source.plain(at, indent);
  }

  #flow(at: number, indent: number): YamlNode {
    if (this.#depth >= DEEPEST) return this.source.restOfLine(at);
    this.#depth++;
    const node = this.source.text[at] === '{' ? this.#flowMap(at, indent) : this.#flowSequence(at, indent);
    this.#depth--;
    return node;
  }

  #flowMap(start: number, indent: number): MapNode {
    const { source } = this;
    const entries: Entry[] = [];
    let end = start + 1;
    let at = source.nextInFlow(end, indent);
    while (at >= 0 && source.text[at] !== '}' && source.text[at] !== ']') {
      if (source.text[at] === ',') end = at + 1;
      else {
        const entry = this.#flowEntry(at, indent);
        entries.push(entry);
        end = Math.max(entry.keyEnd, entry.afterColon, entry.value.end, at + 1);
      }
      at = source.nextInFlow(end, indent);
    }
    return { type: 'map', flow: true, start, end: at >= 0 && source.text[at] === '}' ? at + 1 : end, entries };
  }

  #flowEntry(at: number, indent: number): Entry {
    const { source } = this;
    const key = this.#flowScalar(at, indent);
    const colon = source.colonInFlow(key.end);
    const afterColon = colon < 0 ? -1 : colon + 1;
    return {
      key: String(key.value ?? ''),
      keyStart: key.start,
      keyEnd: key.end,
      afterColon,
      explicit: false,
      value: colon < 0 ? empty(key.end) : this.#flowValue(afterColon, indent),
    };
  }

  #flowValue(afterColon: number, indent: number): YamlNode {
    const { source } = this;
    const at = source.nextInFlow(source.afterProperties(afterColon), indent);
    const isEmpty = at < 0 || ',}]'.includes(source.text[at]!);
    return isEmpty ? empty(afterColon) : this.#flowNode(at, indent);
  }

  #flowSequence(start: number, indent: number): SeqNode {
    const { source } = this;
    const items: SeqItem[] = [];
    let end = start + 1;
    let at = source.nextInFlow(end, indent);
    while (at >= 0 && source.text[at] !== ']' && source.text[at] !== '}') {
      if (source.text[at] === ',') end = at + 1;
      else {
        const value = this.#flowNode(at, indent);
        items.push({ dash: value.start, value });
        end = Math.max(value.end, at + 1);
      }
      at = source.nextInFlow(end, indent);
    }
    return { type: 'seq', flow: true, start, end: at >= 0 && source.text[at] === ']' ? at + 1 : end, items };
  }

  #flowNode(at: number, indent: number): YamlNode {
    const char = this.source.text[at];
    return char === '{' || char === '[' ? this.#flow(at, indent) : this.#flowScalar(at, indent);
  }

  #flowScalar(at: number, indent: number): ScalarNode {
    const { source } = this;
    const char = source.text[at];
    if (char === '"' || char === "'") return scanQuoted(source, at, indent);
    const scalar = source.plainInFlow(at);
    return char === '*' ? { ...scalar, alias: true } : scalar;
  }
}

function empty(at: number): ScalarNode {
  return { type: 'scalar', value: null, style: 'empty', start: at, end: at };
}
