/** The index of the first entry that is so, in a list where all after it are too; its length where none is. */
export function firstIndex<T>(list: ArrayLike<T>, isSo: (entry: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
