import type { YamlNode } from '../yaml/tree';
import { entryOf } from '../yaml/tree';
import { guideAt, type FileKind, type Names } from './guide';
import { spotAt, type Path } from './spot';

/** Where a file names somebody or something by an id or a word, and where the ids themselves are defined. */

export interface Naming {
  readonly names: Names;
  readonly id: string;
  /** UTF-16 offsets into the text as given, half-open; quotation marks left out. */
  readonly start: number;
  readonly end: number;
  /** Whether this is the entry that the others point to: `ana-ruiz` in `actors: { ana-ruiz: … }`. */
  readonly isDefinition: boolean;
}

/** What is named at an offset. An actor's own entry counts as naming it. */
export function namingAt(kind: FileKind, root: YamlNode, offset: number): Naming | undefined {
  const spot = spotAt(root, offset);
  if (!spot) return undefined;
  if (spot.at === 'key') return definition(kind, spot.path, spot.entry);
  const names = guideAt(kind, root, spot.path)?.names;
  return names && naming(names, spot.node);
}

/** Everything in a file that is named by such ids, in the order of the file. */
export function namingsIn(kind: FileKind, root: YamlNode, wanted: Names): Naming[] {
  const found: Naming[] = [];
  const visit = (node: YamlNode, path: Path): void => {
    if (node.type === 'seq') node.items.forEach(({ value }, index) => visit(value, [...path, index]));
    else if (node.type === 'map') {
      for (const entry of node.entries) {
        const own = [...path, entry.key];
        const defined = definition(kind, own, entry);
        if (defined?.names === wanted) found.push(defined);
        visit(entry.value, own);
      }
    } else if (MAY_NAME.has(lastKey(path)) && guideAt(kind, root, path)?.names === wanted) {
      const named = naming(wanted, node);
      if (named) found.push(named);
    }
  };
  visit(root, []);
  return found;
}

/** The keys under which something is named at all; asking the schema about every word of a file would take long. */
const MAY_NAME: ReadonlySet<string> = new Set(['speaker', 'actor', 'registry', 'tags', 'by', 'of', 'not', 'wikidata']);

function lastKey(path: Path): string {
  for (let i = path.length - 1; i >= 0; i--) {
    const step = path[i];
    if (typeof step === 'string') return step;
  }
  return '';
}

/** The entry that defines an id, in the file that holds such entries. */
export function definitionOf(kind: FileKind, root: YamlNode, id: string): Naming | undefined {
  const actors = root.type === 'map' ? entryOf(root, 'actors')?.value : undefined;
  const entry = actors?.type === 'map' ? entryOf(actors, id) : undefined;
  return entry && definition(kind, ['actors', id], entry);
}

function definition(
  kind: FileKind,
  path: Path,
  { key, keyStart, keyEnd }: { readonly key: string; readonly keyStart: number; readonly keyEnd: number },
): Naming | undefined {
  if (path.length !== 2 || path[0] !== 'actors') return undefined;
  const marks = keyEnd - keyStart > key.length ? 1 : 0;
  const names = kind === 'registry' ? 'registry' : 'actor';
  return { names, id: key, start: keyStart + marks, end: keyEnd - marks, isDefinition: true };
}

function naming(names: Names, node: YamlNode): Naming | undefined {
  if (node.type !== 'scalar' || typeof node.value !== 'string' || node.value === '') return undefined;
  const marks = node.style === 'quoted' ? 1 : 0;
  return { names, id: node.value, start: node.start + marks, end: node.end - marks, isDefinition: false };
}
