import type { Article } from '../article';
import { Shape } from '../tokens';

/** Every word that is a cue often enough to be asked, and every colon: token numbers in the order of the text. */
export function cueCandidates(article: Article, isInDirect: (token: number) => boolean): number[] {
  const candidates: number[] = [];
  const { tokens } = article;
  for (const paragraph of article.paragraphs) {
    for (let at = paragraph.bodyToken; at < paragraph.endToken; at++) {
      if (tokens.shapes[at] === Shape.Punctuation) {
        if (tokens.hashes[at] === 58 && at > paragraph.bodyToken && at + 1 < paragraph.endToken && !isInDirect(at))
          candidates.push(at);
      } else if (tokens.cueRates[at] > 0 && !isInDirect(at)) candidates.push(at);
    }
  }
  return candidates;
}
