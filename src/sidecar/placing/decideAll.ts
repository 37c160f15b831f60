import type { FoldedText } from './fold';
import type { Hits } from './hits';
import type { Needle } from './needle';
import { Neighbourhood } from './neighbourhood';
import { alignedPlace, decide } from './silentPlace';
import type { Decision } from './silentPlace';

/** Those that are found help to find others beside them; after so many rounds hardly any is left that can be. */
const MOST_ROUNDS = 5;

/** Decides on all items together. `aligned` are those that are decided already, `first` what can be found by itself. */
export function decideAll(
  text: string,
  article: FoldedText,
  needles: readonly Needle[],
  hits: Hits,
  first: Neighbourhood,
  aligned: readonly (Decision | undefined)[],
): Decision[] {
  let decisions = contest(
    needles,
    needles.map((needle, i): Decision => {
      if (needle.words === '') return { state: 'gone' };
      return aligned[i] ?? decide(article, needle, hits, first);
    }),
  );
  for (let round = 1; round < MOST_ROUNDS; round++) {
    if (!decisions.some(({ state }) => state === 'ambiguous')) break;
    const known = decisions.map((one) => (one.state === 'found' && one.weight >= 1 ? one.at : undefined));
    const around = new Neighbourhood(text, article, needles, hits, known, first);
    const next = needles.map((needle, i) => {
      const decision = decisions[i]!;
      if (decision.state !== 'ambiguous') return decision;
      return alignedPlace(article, needle, hits, around) ?? decide(article, needle, hits, around);
    });
    const contested = contest(needles, next);
    const hasNews = contested.some((one, i) => one.state !== decisions[i]!.state);
    decisions = contested;
    if (!hasNews) break;
  }
  return decisions;
}

/**
 * The same words of two old places cannot both be at one place now: whose neighbours say less about it must be asked. Two
 * items that tell the same of their surroundings are two annotations of the same words, at whatever time written.
 */
function contest(needles: readonly Needle[], decisions: readonly Decision[]): Decision[] {
  const claims = new Map<string, number[]>();
  for (const [i, decision] of decisions.entries()) {
    if (decision.state !== 'found') continue;
    const key = `${decision.at} ${needles[i]!.words.length}`;
    const same = claims.get(key);
    if (same) same.push(i);
    else claims.set(key, [i]);
  }
  const lost = new Set<number>();
  for (const rivals of claims.values()) {
    if (rivals.length > 1) for (const i of losers(rivals, needles, decisions)) lost.add(i);
  }
  return decisions.map((decision, i) => {
    return decision.state === 'found' && lost.has(i) ? { state: 'ambiguous', at: [decision.at] } : decision;
  });
}

function losers(claimants: readonly number[], needles: readonly Needle[], decisions: readonly Decision[]): number[] {
  const weightOf = (i: number) => {
    const decision = decisions[i]!;
    return decision.state === 'found' ? decision.weight : 0;
  };
  const most = Math.max(...claimants.map(weightOf));
  const winners = claimants.filter((i) => weightOf(i) === most);
  const agree = (i: number, j: number) => {
    const [a, b] = [needles[i]!, needles[j]!];
    return a.item.pos === b.item.pos || (a.before === b.before && a.after === b.after);
  };
  if (winners.some((i) => !agree(i, winners[0]!))) return [...claimants];
  return claimants.filter((i) => !winners.some((winner) => agree(i, winner)));
}
