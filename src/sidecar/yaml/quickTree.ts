import { COLLECTION_STYLE, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import type { Event, ScalarEvent } from 'js-yaml';
import { mustBeRefused } from './parseYaml';
import { plainTree } from './plainTree';
import { Odd, plainValue } from './plainValue';
import type { Entry, SeqItem, YamlNode } from './tree';

/**
 * The tree of an ordinary YAML text, fifty times as fast as parseYaml; nothing for a text that is wrong or odd in any way
 * (anchors, tags, keys that stand twice, several documents), which parseYaml then judges. The data are the same; of the
 * places only those of scalars are right.
 */
export function quickTree(text: string): YamlNode | undefined {
  return plainTree(text) ?? treeOfEvents(text);
}

/** The same of a text in any style. */
export function treeOfEvents(text: string): YamlNode | undefined {
  if (mustBeRefused(text) || LONE_RETURN.test(text)) return undefined;
  let events: Event[];
  try {
    events = parseEvents(text, {});
  } catch {
    return undefined;
  }
  try {
    const [document, ...rest] = events;
    if (document?.type !== EVENT_ID.DOCUMENT || document.explicitStart || document.explicitEnd) return undefined;
    if (rest.some((event) => event.type === EVENT_ID.DOCUMENT)) return undefined;
    return rest.length > 1 ? new QuickReader(text, rest).node() : undefined;
  } catch (error) {
    if (error instanceof Odd) return undefined;
    throw error;
  }
}

/** The two parsers see another line in it, or none. */
const LONE_RETURN = /\r(?!\n)/;

class QuickReader {
  #next = 0;

  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
  ) {}

  node(): YamlNode {
    const event = this.events[this.#next++];
    if (!event || event.type === EVENT_ID.ALIAS || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) {
      throw new Odd();
    }
    if (event.anchorStart >= 0 || event.tagStart >= 0) throw new Odd();
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event);
    const { start } = event;
    const flow = event.style === COLLECTION_STYLE.FLOW;
    if (event.type === EVENT_ID.SEQUENCE) {
      const items: SeqItem[] = [];
      while (!this.#isEnd()) items.push({ dash: start, value: this.node() });
      return { type: 'seq', start, end: start, flow, items };
    }
    const entries: Entry[] = [];
    const keys = new Set<string>();
    while (!this.#isEnd()) {
      const key = this.node();
      if (key.type !== 'scalar' || typeof key.value !== 'string' || key.value === '<<' || keys.has(key.value))
        throw new Odd();
      keys.add(key.value);
      const value = this.node();
      entries.push({
        key: key.value,
        keyStart: key.start,
        keyEnd: key.end,
        afterColon: key.end,
        explicit: false,
        value,
      });
    }
    return { type: 'map', start, end: start, flow, entries };
  }

  /** Steps over the end of a list or mapping, if it is here. */
  #isEnd(): boolean {
    const event = this.events[this.#next];
    if (!event) throw new Odd();
    if (event.type !== EVENT_ID.POP) return false;
    this.#next++;
    return true;
  }

  #scalar(event: ScalarEvent): YamlNode {
    const [start, end] = [event.valueStart, event.valueEnd];
    const words = getScalarValue(this.text, event);
    if (event.style !== SCALAR_STYLE.PLAIN) return { type: 'scalar', start, end, value: words, style: 'quoted' };
    return { type: 'scalar', start, end, value: plainValue(words), style: words === '' ? 'empty' : 'plain' };
  }
}
