import { isList } from './printYaml';
import type { Data } from './tree';

/** Whether two data are the same; the order of keys does not count. */
export function isEqual(a: Data, b: Data): boolean {
  if (Object.is(a, b)) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  if (isList(a)) return isList(b) && a.length === b.length && a.every((one, i) => isEqual(one, b[i]!));
  if (isList(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key]!, b[key]!))
  );
}
