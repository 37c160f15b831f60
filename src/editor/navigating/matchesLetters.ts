/** Whether the letters of a query stand in a name in their order, others between them allowed: `nqu` in `nora quist`. */
export function matchesLetters(name: string, query: string): boolean {
  let at = 0;
  for (const letter of query) {
    if (letter === ' ') continue;
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
