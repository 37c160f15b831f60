import type { Extent } from '../../engine';
import type { YamlNode } from '../yaml/tree';
import { guideAt, type FileKind } from './guide';
import { spotAt } from './spot';

/** What a key, or one of the words that may stand behind it, means. */
export interface Description extends Extent {
  readonly key: string;
  readonly description: string;
  /** The words that may stand there, the one that does first marked by `isChosen`. */
  readonly values: readonly { readonly value: string; readonly description?: string; readonly isChosen: boolean }[];
}

/** What stands at an offset, described as the schema does; nothing for people's own words. */
export function descriptionAt(kind: FileKind, root: YamlNode, offset: number): Description | undefined {
  const spot = spotAt(root, offset);
  const key = spot?.path.at(-1);
  if (!spot || typeof key !== 'string') return undefined;
  const guide = guideAt(kind, root, spot.path);
  const { start, end } = spot.at === 'key' ? { start: spot.entry.keyStart, end: spot.entry.keyEnd } : spot.node;
  const value = spot.at === 'key' ? spot.entry.value : spot.node;
  // Of a value only those are described that are chosen from a few.
  if (!guide?.description || (spot.at === 'value' && guide.values.length < 2)) return undefined;
  const chosen = value.type === 'scalar' ? value.value : undefined;
  const values = guide.values.map((each) => ({ ...each, isChosen: each.value === chosen }));
  return { key, description: guide.description, values: values.length > 1 ? values : [], start, end };
}
