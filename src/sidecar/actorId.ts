/**
 * An id for an actor of an article, from the name: `Ana Ruiz` → `ana-ruiz`, and `ana-ruiz-2` where that one is taken.
 * Letters lose their accents; a name without Latin letters or digits becomes `actor`.
 */
export function actorId(name: string, taken: ReadonlySet<string>): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const base = words.slice(0, MOST_WORDS).join('-') || 'actor';
  if (!taken.has(base)) return base;
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}

/** Long descriptions of unnamed sources still give ids that fit a line. */
const MOST_WORDS = 6;
