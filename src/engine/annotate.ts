import type { Annotations, ArticleInput, Quote, Span } from './annotations';
import { findDates } from './dates/findDates';
import type { DraftQuote } from './draft';
import { sourceExtent } from './finders/appositions';
import { atOnce, mapInSteps } from './inSteps';
import { isEnglish } from './language';
import { PhraseKind } from './phrases';
import { prepareInSteps } from './prepare';
import { read, type Reading } from './reading';
import { Cast } from './refiners/cast';
import { resolveDescription } from './refiners/descriptions';
import { directQuotes } from './refiners/directQuotes';
import { headlineEchoes } from './refiners/headlineEchoes';
import { quotedFragments } from './refiners/quotedFragments';
import { antecedentOfWho, isWho } from './refiners/relativePronouns';
import { reportedSpeech } from './refiners/reportedSpeech';
import { withThat } from './refiners/thatQuotes';
import { resolveHead } from './refiners/resolveHead';
import {
  bodyBefore,
  describedSubject,
  resolvePronoun,
  soleDescription,
  unnamedAntecedent,
  type Discourse,
} from './refiners/resolve';

/** Text in, annotations out: pure and deterministic. */
export function annotate(input: ArticleInput): Annotations {
  return atOnce(annotateInSteps(input));
}

/**
 * The same work in steps of a few milliseconds, so that a caller who shares a thread (the extension host) can breathe
 * between them, or stop. Yields nothing of use; the annotations are the generator's return value.
 */
export function* annotateInSteps(input: ArticleInput): Generator<void, Annotations> {
  yield;
  yield* prepareInSteps();
  if (!isEnglish(input.text)) return { actors: [], mentions: [], quotes: [], dates: [] };
  const reading = yield* read(input);
  const { quotes: marked, judged } = yield* directQuotes(reading);
  yield;
  const direct = withThat(reading, marked);
  const reported = yield* reportedSpeech(reading, judged, direct);
  const found = [...direct, ...reported];
  yield;
  const spoken = [...found, ...(yield* quotedFragments(reading, judged, found))];
  yield;
  const drafts = [...spoken, ...(yield* headlineEchoes(reading, judged, spoken))].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  yield;
  const { quotes, actors, mentions } = yield* decideSpeakers(reading, drafts, input);
  yield;
  const dates = yield* findDates(input);
  return { actors, mentions, quotes, dates };
}

/** How many quotes are given their spans in one step. */
const finishedInStep = 200;

/** From sources to speakers: whom “he” and “the official” mean, in the order of the text. */
function* decideSpeakers(
  reading: Reading,
  drafts: readonly DraftQuote[],
  input: ArticleInput,
): Generator<void, Pick<Annotations, 'quotes' | 'actors' | 'mentions'>> {
  yield;
  const cast = yield* Cast.of(reading, input.known ?? []);
  const discourse: Discourse = { lastSpeaker: -1, lastParagraph: -99, lastSource: -1, quotesOf: new Map() };
  const resolved = new Map<number, number>();
  /** The nouns that named a source so far. */
  const nouns = new Set<number>();
  const speakers: (object | undefined)[] = [];
  for (let at = 0; at < drafts.length; at++) {
    if (at % 20 === 19) yield;
    const { source } = drafts[at];
    if (source < 0) {
      speakers.push(undefined);
      continue;
    }
    const phrase = reading.phrases[source];
    let entity = resolved.get(source) ?? -1;
    if (entity < 0 && drafts[at].rule.startsWith('transcript')) {
      entity = resolveHead(reading, source);
      if (entity < 0 && phrase.kind === PhraseKind.Handle) {
        speakers.push(undefined);
        continue;
      }
    } else if (entity < 0 && isWho(reading, source)) {
      const meant = antecedentOfWho(reading, source);
      if (meant < 0) {
        speakers.push(undefined);
        continue;
      }
      entity = reading.identities.entityOf[meant];
      if (entity < 0) entity = resolveDescription(reading, meant);
      if (entity < 0) {
        discourse.lastSource = meant;
        speakers.push(cast.assignAs(source, meant));
        continue;
      }
    } else if (entity < 0 && phrase.kind === PhraseKind.Pronoun) {
      // Whichever stands nearest.
      const meant = Math.max(
        unnamedAntecedent(reading, source, discourse.lastSource),
        bodyBefore(reading, source),
        describedSubject(reading, source, nouns),
      );
      entity = meant < 0 ? resolvePronoun(reading, source, discourse) : resolveDescription(reading, meant);
      if (meant >= 0 && entity < 0) {
        if (meant !== discourse.lastSource) discourse.lastSpeaker = -1;
        discourse.lastSource = meant;
        speakers.push(cast.assignAs(source, meant));
        continue;
      }
      const described = entity < 0 ? soleDescription(reading, source, discourse) : -1;
      if (described >= 0) {
        speakers.push(cast.assignAs(source, described));
        continue;
      }
    } else if (entity < 0 && phrase.kind === PhraseKind.Nominal) entity = resolveDescription(reading, source);
    discourse.lastSource = source;
    if (phrase.kind === PhraseKind.Nominal) nouns.add(reading.article.tokens.hashes[phrase.head]);
    if (entity >= 0) resolved.set(source, entity);
    speakers.push(cast.assign(source, entity));
    const speaker = entity >= 0 ? entity : reading.identities.entityOf[source];
    discourse.lastSpeaker = speaker;
    discourse.lastParagraph = reading.article.paragraphOf[phrase.first];
    if (speaker >= 0) discourse.quotesOf.set(speaker, (discourse.quotesOf.get(speaker) ?? 0) + 1);
  }
  yield;
  const { actors, mentions, idOf } = yield* cast.result();
  const quotes = yield* mapInSteps(drafts, finishedInStep, (draft, at) =>
    finished(reading, draft, speakers[at] ? idOf(speakers[at]) : null),
  );
  return { actors, mentions, quotes };
}

function finished(reading: Reading, draft: DraftQuote, speaker: string | null): Quote {
  const { article, phrases } = reading;
  const { starts, ends } = article.tokens;
  const span = (start: number, end: number): Span => ({ start, end, text: article.text.slice(start, end) });
  const extent = draft.source < 0 ? undefined : sourceExtent(article, phrases, draft.source);
  return {
    start: draft.start,
    end: draft.end,
    text: article.text.slice(draft.start, draft.end),
    kind: draft.kind,
    mode: draft.mode,
    source: extent ? span(starts[extent.first], ends[extent.end - 1]) : null,
    cue: draft.cueFirst < 0 ? null : span(starts[draft.cueFirst], ends[draft.cueEnd - 1]),
    speaker,
    inner: draft.inner,
    group: `g${draft.group}`,
    rule: draft.rule,
    confidence: Math.round(draft.confidence * 1000) / 1000,
  };
}
