import type { Article } from '../article';
import { hashWord } from '../hashing';
import { Shape, type Tokens } from '../tokens';

/** Every word that is a cue often enough to be asked, and every colon: token numbers in the order of the text. */
export function cueCandidates(article: Article, isInDirect: (token: number) => boolean): number[] {
  const candidates: number[] = [];
  const { tokens } = article;
  for (const paragraph of article.paragraphs) {
    for (let at = paragraph.bodyToken; at < paragraph.endToken; at++) {
      if (tokens.shapes[at] === Shape.Punctuation) {
        if (tokens.hashes[at] === 58 && at > paragraph.bodyToken && at + 1 < paragraph.endToken && !isInDirect(at))
          if (!isLabel(tokens, paragraph.bodyToken, at)) candidates.push(at);
      } else if (tokens.cueRates[at] > 0 && !isInDirect(at)) candidates.push(at);
    }
  }
  return candidates;
}

/** What papers set before a headline, a colon behind it, and nobody who says the rest: “LIVE: Storm nears the coast”. */
const labels = new Set(
  `live q&a update updates watch listen read exclusive breaking review opinion comment analysis explainer video photos pictures
  interview obituary profile editorial letters podcast correction clarification timeline fact-check check related note
  transcript gallery recap preview briefing factbox`
    .split(/\s+/)
    .map(hashWord),
);

/** Whether the one or two words before a colon are such a label: “Live updates:”, “Fact check:”. */
function isLabel(tokens: Tokens, first: number, colon: number): boolean {
  return colon - first <= 2 && labels.has(tokens.hashes[colon - 1]);
}
