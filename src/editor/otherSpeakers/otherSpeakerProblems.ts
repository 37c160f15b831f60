import * as vscode from 'vscode';
import { inSlices } from '../analysis';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';
import { plainLabel } from '../plainLabel';
import type { SaidIndex } from '../saidIndex';
import { onDidChangeSettings, settingsFor } from '../settings';
import { SEVERITIES } from '../severities';
import { otherSpeakers, type OtherSpeaker } from './otherSpeakers';

/** While somebody types the Problems panel need not follow each letter. */
const REST_MS = 300;

/** Nobody checks more than this at a time, and the Problems panel would only grow slow. */
const MOST = 100;
const MOST_PLACES = 5;

/**
 * Shows in open articles the quotes that other articles have from somebody else. Waits for what was said to be taken in,
 * and does not begin that by itself: it takes reading every article.
 */
export class OtherSpeakerProblems implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('onTheRecord.otherSpeakers');
  readonly #shown = new Map<string, readonly OtherSpeaker[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #round = 0;
  readonly #disposables: readonly vscode.Disposable[];

  constructor(
    private readonly documents: AnnotatedDocuments,
    private readonly said: SaidIndex,
  ) {
    this.#disposables = [
      this.#collection,
      said.onDidSettle(() => this.#showSoon()),
      documents.onDidChange(() => this.#showSoon()),
      documents.onDidClose((uri) => this.#set(uri, [])),
      onDidChangeSettings((event) => {
        if (event.affectsConfiguration('onTheRecord.diagnostics.otherSpeakers')) this.#showSoon();
      }),
    ];
  }

  /** What is shown at some words of an article. */
  at(document: vscode.TextDocument, range: vscode.Range): readonly OtherSpeaker[] {
    const from = document.offsetAt(range.start);
    const to = document.offsetAt(range.end);
    return (this.#shown.get(document.uri.toString()) ?? []).filter(({ start, end }) => start <= to && from <= end);
  }

  #showSoon(): void {
    if (!this.said.isSettled) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#showAll(), REST_MS);
  }

  async #showAll(): Promise<void> {
    const mine = ++this.#round;
    for (const annotated of this.documents.all) {
      const isStale = () => mine !== this.#round || this.documents.current(annotated.document) !== annotated;
      const found = await inSlices(this.#find(annotated), isStale);
      if (mine !== this.#round) return;
      if (found) this.#show(annotated, found);
    }
  }

  *#find({ document, article }: AnnotatedDocument): Generator<void, OtherSpeaker[]> {
    const found: OtherSpeaker[] = [];
    if (settingsFor(document.uri).otherSpeakers === 'off') return found;
    const uri = document.uri.toString();
    for (const one of otherSpeakers(article, (start) => this.said.elsewhere(uri, start))) {
      if (one && found.push(one) === MOST) return found;
      yield;
    }
    return found;
  }

  #show({ document }: AnnotatedDocument, found: readonly OtherSpeaker[]): void {
    const severity = settingsFor(document.uri).otherSpeakers;
    if (severity === 'off') return this.#set(document.uri, []);
    this.#set(
      document.uri,
      found,
      found.map((one) => {
        const range = new vscode.Range(document.positionAt(one.start), document.positionAt(one.end));
        const diagnostic = new vscode.Diagnostic(range, message(one), SEVERITIES[severity]);
        diagnostic.source = 'On the Record';
        diagnostic.code = 'otherSpeakers';
        diagnostic.relatedInformation = one.others.slice(0, MOST_PLACES).map(({ record, entry, name }) => {
          const place = new vscode.Position(entry.line - 1, 0);
          const where = new vscode.Location(vscode.Uri.parse(record.article), place);
          return new vscode.DiagnosticRelatedInformation(where, `${plainLabel(name, 60)}: “${plainLabel(entry.text)}”`);
        });
        return diagnostic;
      }),
    );
  }

  #set(uri: vscode.Uri, found: readonly OtherSpeaker[], diagnostics: readonly vscode.Diagnostic[] = []): void {
    if (found.length) this.#shown.set(uri.toString(), found);
    else this.#shown.delete(uri.toString());
    this.#collection.set(uri, diagnostics);
  }

  dispose(): void {
    this.#round++;
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

function message({ words, speaker, others }: OtherSpeaker): string {
  const [{ name, record }] = others;
  const said = vscode.l10n.t(
    '“{0}” is said by {1} here, and by {2} in {3}.',
    plainLabel(words, 60),
    plainLabel(speaker, 60),
    plainLabel(name, 60),
    record.path,
  );
  const more = others.length - 1;
  return more ? `${said} ${counted(inUserLanguage, 'And in {0} more place.|And in {0} more places.', more)}` : said;
}
