import type { Span } from '../../src/engine';
import type {
  ChangedItem,
  JudgedActor,
  JudgedArticle,
  JudgedDate,
  JudgedMention,
  JudgedPassage,
  JudgedQuote,
} from '../../src/sidecar/judge';
import type { Item, PassageItem } from '../../src/sidecar/model';

/** A judged article about `text`; what stands in it is found by its words. */
export function article(parts: Partial<JudgedArticle>): JudgedArticle {
  const nothing = { quotes: [], mentions: [], dates: [], passages: [], rejected: [], orphans: [], changed: [] };
  return { article: {}, actors: [], ...nothing, ...parts };
}

/** Where some words stand in a text; the nth time, where they stand more than once. */
export function span(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`“${words}” does not stand ${nth} times in “${text}”`);
  }
  return { start, end: start + words.length, text: words };
}

const suggested = { id: null, status: 'suggested', tags: [] } as const;

export function quote(where: Span, parts: Partial<JudgedQuote> = {}): JudgedQuote {
  return {
    ...where,
    ...suggested,
    kind: 'direct',
    mode: 'speech',
    source: null,
    cue: null,
    speaker: null,
    inner: [],
    group: `g${where.start}`,
    rule: 'name-after-verb',
    confidence: 0.97,
    piece: 0,
    ...parts,
  };
}

export function mention(where: Span, actor: string, parts: Partial<JudgedMention> = {}): JudgedMention {
  return { ...where, ...suggested, actor, ...parts };
}

export function date(where: Span, value: string, parts: Partial<JudgedDate> = {}): JudgedDate {
  return { ...where, ...suggested, type: 'DATE', value, rule: 'weekday-future', confidence: 0.93, ...parts };
}

export function passage(where: Span, parts: Partial<JudgedPassage> = {}): JudgedPassage {
  const item: PassageItem = { id: `p-${where.start}`, type: 'passage', text: where.text, status: 'confirmed' };
  return { ...where, id: item.id, status: 'confirmed', tags: [], item, piece: 0, ...parts };
}

export function changed(item: Item, candidates: readonly Span[], how: ChangedItem['how'] = 'changed'): ChangedItem {
  return { item, candidates, how };
}

export function actor(id: string, name: string, parts: Partial<JudgedActor> = {}): JudgedActor {
  return { id, name, kind: 'person', aliases: [], roles: [], inSidecar: false, ...parts };
}
