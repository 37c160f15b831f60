/** A small scorer of our own: spans exact after trimming, speakers by overlap of the source or by name. */

export interface ScoredQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** False for attitudes and plans, which the speech view leaves out. */
  readonly speech: boolean;
  readonly source: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly name: string | null;
  readonly confidence?: number;
  /** Gold that may be found or left: neither counts. */
  readonly optional?: boolean;
}

export type View = 'direct' | 'speech' | 'all';

export interface Tally {
  gold: number;
  predicted: number;
  found: number;
  /** Found with the right speaker. */
  right: number;
}

export interface Judged {
  readonly quote: ScoredQuote;
  readonly spanRight: boolean;
  readonly speakerRight: boolean;
  /** Fits gold that this view leaves out: neither right nor wrong. */
  readonly neutral: boolean;
  /** The gold it was matched with. */
  readonly gold?: ScoredQuote;
}

const edge = /[\s"“”„«»‘’'`,.;:!?…\-–—()[\]]/;

/** The span without marks, punctuation and a leading “that”. */
export function trimSpan(text: string, start: number, end: number): [number, number] {
  while (start < end && edge.test(text[start])) start++;
  while (end > start && edge.test(text[end - 1])) end--;
  if (/^that\s/i.test(text.slice(start, Math.min(end, start + 5))) && end - start > 5) {
    start += 5;
    while (start < end && edge.test(text[start])) start++;
  }
  return [start, end];
}

/** Judges the predictions of one article in one view, one to one, and counts. */
export function scoreArticle(
  text: string,
  gold: readonly ScoredQuote[],
  predicted: readonly ScoredQuote[],
  view: View,
  tally: Tally,
): Judged[] {
  const wanted = gold.filter((quote) => inView(quote, view));
  const left = gold.filter((quote) => !inView(quote, view));
  const byTrimmed = new Map<string, ScoredQuote[]>();
  const key = (quote: ScoredQuote): string => trimSpan(text, quote.start, quote.end).join('-');
  for (const quote of wanted) byTrimmed.set(key(quote), [...(byTrimmed.get(key(quote)) ?? []), quote]);
  tally.gold += wanted.length;
  const judged: Judged[] = [];
  for (const quote of predicted) {
    if (view === 'direct' ? quote.kind !== 'direct' : view === 'speech' && !quote.speech) continue;
    const list = byTrimmed.get(key(quote));
    const match = list?.find((own) => sameSpeaker(own, quote)) ?? list?.[0];
    if (match) {
      list!.splice(list!.indexOf(match), 1);
      const speakerRight = sameSpeaker(match, quote);
      tally.predicted++;
      tally.found++;
      if (speakerRight) tally.right++;
      judged.push({ quote, spanRight: true, speakerRight, neutral: false, gold: match });
    } else {
      const [start, end] = trimSpan(text, quote.start, quote.end);
      const neutral = left.some((own) => (start >= own.start && end <= own.end) || near(own, quote));
      if (!neutral) tally.predicted++;
      judged.push({ quote, spanRight: false, speakerRight: false, neutral });
    }
  }
  return judged;
}

function inView(quote: ScoredQuote, view: View): boolean {
  if (quote.optional) return false;
  if (view === 'direct') return quote.kind === 'direct';
  return view === 'all' || quote.kind === 'direct' || quote.speech;
}

function near(a: ScoredQuote, b: ScoredQuote): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= 0.8;
}

export function sameSpeaker(a: ScoredQuote, b: ScoredQuote): boolean {
  if (!a.source && !a.name) return !b.source && !b.name;
  if (a.source && b.source && Math.min(a.source.end, b.source.end) > Math.max(a.source.start, b.source.start))
    return true;
  for (const one of [a.source?.text, a.name]) {
    for (const other of [b.source?.text, b.name]) if (one && other && sameSurname(one, other)) return true;
  }
  return false;
}

const pronoun = /^(?:he|she|they|it|who|i|we|you|him|her|them)$/i;

function sameSurname(a: string, b: string): boolean {
  const last = (name: string): string => {
    const words = name
      .split(/,| of | who /)[0]
      .replace(/[’']s\b/g, '')
      .trim()
      .split(/\s+/);
    if (words.length > 1 && /^(?:Jr|Sr|II|III|IV)\.?$/.test(words[words.length - 1])) words.pop();
    return words[words.length - 1].toLowerCase();
  };
  return last(a) === last(b) && !pronoun.test(last(a));
}

/** Whether a name is the full one wanted: same surname, and given names that agree. */
export function sameName(wanted: string, found: string): boolean {
  const words = (name: string): string[] =>
    name
      .toLowerCase()
      .replace(/[.,’']/g, '')
      .split(/\s+/);
  const [a, b] = [words(wanted), words(found)];
  if (!sameSurname(wanted, found)) return false;
  if (a.length > 1 && b.length < 2) return false;
  return (
    a.length < 2 ||
    a[0] === b[0] ||
    a.includes(b[0]) ||
    b.includes(a[0]) ||
    a[0].startsWith(b[0]) ||
    b[0].startsWith(a[0])
  );
}

export function f1({ gold, predicted, found }: Pick<Tally, 'gold' | 'predicted' | 'found'>): number {
  return gold + predicted ? (2 * found) / (gold + predicted) : 0;
}
