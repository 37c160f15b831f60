import { FLOW } from './yaml/shape';
import type { Working, WorkingData } from './yaml/rewrite';

/** A new value for a key, with what the old one holds under keys this program does not know. */
export function mergeField(old: WorkingData | undefined, value: WorkingData): WorkingData {
  if (isMap(old) && isMap(value)) {
    const unknown = Object.entries(old).filter(([key]) => !FLOW.order.includes(key));
    return { ...value, ...Object.fromEntries(unknown.filter(([key]) => !Object.hasOwn(value, key))) };
  }
  if (!Array.isArray(old) || !Array.isArray(value)) return value;
  return value.map((one, i) => mergeField(partner(old, one, i, value.length), one));
}

/** The old member of a list that the new one continues: of the same words, else the one in its place. */
function partner(
  old: readonly WorkingData[],
  one: WorkingData,
  index: number,
  length: number,
): WorkingData | undefined {
  if (!isMap(one)) return undefined;
  const name = one.text ?? one.role;
  const same = old.find((other) => isMap(other) && (other.text ?? other.role) === name);
  return same ?? (old.length === length ? old[index] : undefined);
}

function isMap(data: WorkingData | undefined): data is Working {
  return data != null && typeof data === 'object' && !Array.isArray(data);
}
