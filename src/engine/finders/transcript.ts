import type { Article, Paragraph } from '../article';
import { mix } from '../hashing';
import { Shape, type Tokens } from '../tokens';

const colon = 58;
const longestHead = 6;

/**
 * The paragraphs that begin with who speaks, as in a transcript: `QUIST: We close at six.` Gives for each its colon's
 * token. A head counts where it comes back, or where it is in capitals and is not the only one.
 */
export function transcriptHeads(article: Article): Map<number, number> {
  const heads = new Map<number, { colon: number; key: number; loud: boolean }>();
  const times = new Map<number, number>();
  let loudOnes = 0;
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.block === 'headline' || paragraph.block === 'byline' || paragraph.block === 'caption') return;
    const head = headOf(article.tokens, paragraph);
    if (!head) return;
    heads.set(index, head);
    times.set(head.key, (times.get(head.key) ?? 0) + 1);
    if (head.loud) loudOnes++;
  });
  const sure = new Map<number, number>();
  for (const [index, head] of heads) {
    const often = times.get(head.key) ?? 0;
    if (head.loud ? loudOnes > 1 : often > 1) sure.set(index, head.colon);
  }
  return sure;
}

function headOf(tokens: Tokens, paragraph: Paragraph): { colon: number; key: number; loud: boolean } | undefined {
  const { shapes, hashes, starts, ends } = tokens;
  const first = isMark(hashes[paragraph.firstToken]) ? paragraph.firstToken + 1 : paragraph.firstToken;
  let key = 7;
  let loud = true;
  let at = first;
  for (; at < paragraph.endToken && at - first <= longestHead; at++) {
    const shape = shapes[at];
    if (hashes[at] === colon) break;
    if (shape === Shape.Punctuation || shape === Shape.Lower || shape === Shape.Clitic) return undefined;
    if (shape !== Shape.AllCaps && shape !== Shape.Initial) loud = false;
    key = mix(key, hashes[at]);
  }
  if (at === first || hashes[at] !== colon || at + 1 >= paragraph.endToken || starts[at + 1] === ends[at]) return undefined;
  return { colon: at, key, loud };
}

function isMark(code: number): boolean {
  return code === 0x22 || code === 0x201c || code === 2;
}
