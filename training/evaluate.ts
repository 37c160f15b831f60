// F1 by threshold, end to end and calibration on a set of annotated articles: node training/run.mjs evaluate ARTICLES.jsonl [train|held-out]
import { f1, scoreArticle, type ScoredQuote, type Tally } from '../test/accuracy/score';
import { directQuotes } from '../src/engine/refiners/directQuotes';
import { reportedSpeech } from '../src/engine/refiners/reportedSpeech';
import { loadArticles, toExample } from './gold';

const [file] = process.argv.slice(2);
const articles = loadArticles(file);

function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const drafted = articles.map((gold) => {
  const { reading } = toExample(gold);
  const { quotes, judged } = drain(directQuotes(reading));
  const reported = drain(reportedSpeech(reading, judged, quotes, 0.1));
  const { starts, ends } = reading.article.tokens;
  const predicted: (ScoredQuote & { least: number })[] = [...quotes, ...reported].map((draft) => {
    const phrase = draft.source >= 0 ? reading.phrases[draft.source] : undefined;
    const span = phrase && { start: starts[phrase.first], end: ends[phrase.end - 1] };
    return {
      start: draft.start,
      end: draft.end,
      kind: draft.kind,
      speech: draft.mode !== 'thought',
      source: span ? { ...span, text: gold.text.slice(span.start, span.end) } : null,
      name: null,
      confidence: draft.confidence,
      least: draft.kind === 'direct' ? 1 : draft.span,
    };
  });
  const golds: ScoredQuote[] = gold.quotes.map((quote) => ({
    start: quote.start,
    end: quote.end,
    kind: quote.kind,
    speech: quote.speech !== false,
    source: quote.speaker ?? null,
    name: quote.speaker_name ?? null,
  }));
  return { text: gold.text, golds, predicted };
});

const line: string[] = [];
for (const least of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
  const cells = (['direct', 'speech', 'all'] as const).map((view) => {
    const tally: Tally = { gold: 0, predicted: 0, found: 0, right: 0 };
    for (const { text, golds, predicted } of drafted)
      scoreArticle(
        text,
        golds,
        predicted.filter((quote) => quote.least >= least),
        view,
        tally,
      );
    return `${view} ${(100 * f1(tally)).toFixed(1)} / ${((200 * tally.right) / (tally.gold + tally.predicted)).toFixed(1)}`;
  });
  line.push(`${least}  ${cells.join('   ')}`);
}
console.log(line.join('\n'));
