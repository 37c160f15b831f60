import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair } from 'yaml';
import type { ProblemCode } from '../problem';
import type { Entry, ScalarNode, YamlNode } from './tree';
import { words, type Words } from '../words';
import { yamlErrorInWords } from './yamlErrorInWords';

export interface TreeError {
  readonly code: ProblemCode;
  readonly words: Words;
  readonly start: number;
  readonly end: number;
}

/** How many nodes aliases may stand for in all; a few lines of aliases of aliases can mean billions. */
const MAX_ALIASED_NODES = 10_000;

const TOO_DEEP: TreeError = { code: 'too-deep', words: words`This is nested too deeply to be read.`, start: 0, end: 0 };

/** Any YAML 1.2 document as a tree, by the yaml package; errors instead of a tree where it has any. */
export function treeOf(text: string): { root?: YamlNode; errors: TreeError[] } {
  try {
    // Our own check of keys that stand twice takes linear time, the package's quadratic.
    const doc = parseDocument(text, {
      keepSourceTokens: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    // The package reports running out of stack as an error of the text.
    if (doc.errors.some((error) => error.message.includes('call stack'))) return { errors: [TOO_DEEP] };
    if (doc.errors.length) {
      return {
        errors: doc.errors.slice(0, 20).map((error) => ({
          code: 'not-yaml',
          words: words`This is not valid YAML: ${yamlErrorInWords(error)}`,
          start: Math.min(error.pos[0], text.length),
          end: Math.min(error.pos[1], text.length),
        })),
      };
    }
    if (!doc.contents) return { errors: [] };
    const reader = new TreeReader();
    const root = reader.node(doc.contents as Node);
    return reader.errors.length ? { errors: reader.errors } : { root, errors: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { errors: [TOO_DEEP] };
  }
}

class TreeReader {
  readonly errors: TreeError[] = [];
  readonly #anchors = new Map<string, { node: YamlNode; size: number }>();
  #size = 0;
  #aliased = 0;

  node(node: Node): YamlNode {
    const before = this.#size++;
    const made = isAlias(node) ? this.#alias(node.source, node.range!) : this.#content(node);
    if (!isAlias(node) && 'anchor' in node && node.anchor) {
      this.#anchors.set(node.anchor, { node: made, size: this.#size - before });
    }
    return made;
  }

  #content(node: Node): YamlNode {
    const [start, end] = node.range!;
    if (isSeq(node)) {
      const source = node.srcToken;
      const items = (node.items as Node[]).map((item, i) => {
        const value = this.node(item);
        const token = source?.type === 'block-seq' ? source.items[i] : undefined;
        return { value, dash: token?.start.find((t) => t.type === 'seq-item-ind')?.offset ?? value.start };
      });
      return { type: 'seq', start, end, flow: node.flow === true, items };
    }
    if (isMap(node)) {
      const entries = (node.items as Pair<Node, Node | null>[]).map((pair) => this.#entry(pair));
      this.#checkKeys(entries);
      return { type: 'map', start, end, flow: node.flow === true, entries };
    }
    if (!isScalar(node)) throw new TypeError('A node is a scalar, a map, a sequence or an alias.');
    return { type: 'scalar', start, end, value: scalarValue(node.value), style: scalarStyle(node.type, start, end) };
  }

  #entry(pair: Pair<Node, Node | null>): Entry {
    const { key, value } = pair;
    const [keyStart, keyEnd] = key.range!;
    const colon = pair.srcToken?.sep?.find((token) => token.type === 'map-value-ind');
    const afterColon = colon ? colon.offset + 1 : -1;
    const explicit = pair.srcToken?.start.some((token) => token.type === 'explicit-key-ind') ?? false;
    const at = colon ? afterColon : keyEnd;
    const empty: ScalarNode = { type: 'scalar', value: null, style: 'empty', start: at, end: at };
    const made = value ? this.node(value) : empty;
    return {
      key: isScalar(key) ? String(key.value) : JSON.stringify(key),
      keyStart,
      keyEnd,
      afterColon,
      explicit,
      value: made.type === 'scalar' && made.style === 'empty' ? empty : made,
    };
  }

  #alias(name: string, [start, end]: readonly [number, number, number]): YamlNode {
    const anchor = this.#anchors.get(name);
    if (!anchor) {
      this.errors.push({ code: 'not-yaml', words: words`Nothing before this is called &${name}.`, start, end });
      return { type: 'scalar', value: null, style: 'plain', start, end };
    }
    this.#size += anchor.size;
    this.#aliased += anchor.size;
    if (this.#aliased > MAX_ALIASED_NODES && !this.errors.length) {
      const said = words`The aliases in this file stand for too much to be read.`;
      this.errors.push({ code: 'too-many-aliases', words: said, start, end });
    }
    return { ...anchor.node, start, end, alias: true };
  }

  #checkKeys(entries: readonly Entry[]): void {
    const seen = new Set<string>();
    for (const { key, keyStart, keyEnd } of entries) {
      if (seen.has(key)) {
        const said = words`The key “${key}” stands here a second time.`;
        this.errors.push({ code: 'duplicate-key', words: said, start: keyStart, end: keyEnd });
      }
      seen.add(key);
    }
  }
}

function scalarValue(value: unknown): ScalarNode['value'] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return value;
  return String(value);
}

function scalarStyle(type: string | undefined, start: number, end: number): ScalarNode['style'] {
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return 'block';
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return 'quoted';
  return start === end ? 'empty' : 'plain';
}
