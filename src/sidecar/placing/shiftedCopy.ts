/** A copy further off does not push anything. */
const FURTHEST_COPY = 20_000;

/**
 * Whether what stands at the remembered position could be a copy that pushed the words themselves further on: then the
 * text from here to there, and as much again, is the same twice.
 */
export function isPushedByCopy(text: string, places: readonly number[], at: number): boolean {
  return places.some((other) => {
    const distance = Math.abs(other - at);
    if (distance === 0 || distance > FURTHEST_COPY) return false;
    let same = 0;
    for (let i = 0; same < distance && at + i < text.length && text[at + i] === text[other + i]; i++) same++;
    for (let i = 1; same < distance && text[at - i] !== undefined && text[at - i] === text[other - i]; i++) same++;
    return same >= distance;
  });
}
