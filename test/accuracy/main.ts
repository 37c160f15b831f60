import { existsSync, readFileSync } from 'node:fs';
import { annotate } from '../../src/engine';
import { goldIds, readGold } from '../support/goldFolder';
import { goldLine } from '../support/goldLine';
import { f1, sameName, scoreArticle, type Judged, type ScoredQuote, type Tally, type View } from './score';

/** A line of a set: an article with its quotes. */
interface Line {
  readonly text: string;
  readonly date?: string;
  readonly title?: string;
  readonly style?: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: ScoredQuote['kind'];
    readonly speech?: boolean | null;
    readonly optional?: boolean;
    readonly speaker?: ScoredQuote['source'];
    readonly speaker_name?: string | null;
  }[];
}

const developmentSet = '../shared/corpora/quotes/polnear-dev.jsonl';
const sets = process.argv.slice(2);
if (sets.length === 0) {
  const gold = goldIds().map((id) => goldLine(readGold(id)) as unknown as Line);
  report('our gold articles', gold);
  for (const style of [...new Set(gold.map((line) => line.style))].sort()) {
    report(
      `  ${style}`,
      gold.filter((line) => line.style === style),
      ['direct', 'speech'],
    );
  }
  if (existsSync(developmentSet)) sets.push(developmentSet);
}
for (const file of sets) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const judged = report(
    file,
    lines.map((line) => JSON.parse(line) as Line),
  );
  calibration(judged);
}

/** Prints precision, recall, F1, the same with the speaker, and the names, a line a view. */
function report(title: string, lines: readonly Line[], views: readonly View[] = ['direct', 'speech', 'all']): Judged[] {
  console.log(`${title}: ${lines.length} articles`);
  const tallies = new Map<View, Tally>(views.map((view) => [view, { gold: 0, predicted: 0, found: 0, right: 0 }]));
  const names = { all: 0, right: 0 };
  const judged: Judged[] = [];
  for (const line of lines) {
    const annotations = annotate({ text: line.text, date: line.date, title: line.title });
    const nameOf = new Map(annotations.actors.map(({ id, name }) => [id, name]));
    const predicted: ScoredQuote[] = annotations.quotes.map((quote) => ({
      ...quote,
      speech: quote.mode !== 'thought',
      name: quote.speaker === null ? null : (nameOf.get(quote.speaker) ?? null),
    }));
    const gold: ScoredQuote[] = line.quotes.map((quote) => ({
      ...quote,
      speech: quote.speech !== false,
      optional: quote.optional,
      source: quote.speaker ?? null,
      name: quote.speaker_name ?? null,
    }));
    for (const [view, tally] of tallies) {
      const own = scoreArticle(line.text, gold, predicted, view, tally);
      if (view === 'direct') {
        for (const { quote, gold: match } of own) {
          if (!match?.name) continue;
          names.all++;
          if (quote.name && sameName(match.name, quote.name)) names.right++;
        }
      }
      if (view === 'all') judged.push(...own);
    }
  }
  for (const [view, tally] of tallies) {
    const share = (part: number, whole: number): string =>
      (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(5);
    const { gold, predicted, found, right } = tally;
    const name = view === 'direct' ? `  name ${share(names.right, names.all)} of ${names.all}` : '';
    const speaker = `speaker ${share(right, found)}  end to end ${share(2 * right, gold + predicted)}`;
    console.log(
      `  ${view.padEnd(7)} ${String(gold).padStart(5)} quotes  precision ${share(found, predicted)}  recall ${share(found, gold)}  F1 ${(100 * f1(tally)).toFixed(1).padStart(5)}  ${speaker}${name}`,
    );
  }
  return judged;
}

/** Of the quotes with a confidence, how many have the right span and speaker. */
function calibration(judged: readonly Judged[]): void {
  console.log('  confidence      quotes  span and speaker right');
  for (let low = 0; low < 1; low += 0.1) {
    const own = judged.filter(({ quote, neutral }) => !neutral && within(quote.confidence ?? 0, low));
    if (!own.length) continue;
    const right = own.filter(({ speakerRight }) => speakerRight).length;
    console.log(
      `  ${low.toFixed(1)} to ${(low + 0.1).toFixed(1)}  ${String(own.length).padStart(8)}  ${((100 * right) / own.length).toFixed(1)}%`,
    );
  }
}

function within(confidence: number, low: number): boolean {
  return confidence >= low - 1e-9 && (confidence < low + 0.1 - 1e-9 || low > 0.85);
}
