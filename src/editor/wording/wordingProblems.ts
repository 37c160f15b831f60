import * as vscode from 'vscode';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import type { NewsroomIndex } from '../newsroomIndex';
import { onDidChangeSettings, settingsFor } from '../settings';
import type { SidecarFiles } from '../sidecarFiles';
import { lostItems } from './lostItem';
import { diagnosticOf, diagnosticOfEntry, severityOf } from './wordingDiagnostics';

/**
 * Lists annotations whose words changed or are gone in the Problems panel: in open articles at the words that may be theirs
 * now, in the others, once they are read, at their line.
 */
export class WordingProblems implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('On the Record');
  readonly #disposables: readonly vscode.Disposable[];

  constructor(
    private readonly documents: AnnotatedDocuments,
    private readonly sidecars: SidecarFiles,
    private readonly index: NewsroomIndex,
  ) {
    this.#disposables = [
      this.#collection,
      documents.onDidChange((annotated) => this.#show(annotated)),
      // What is not open any more is read from disk by the index, which tells of it then.
      documents.onDidClose((uri) => this.#collection.delete(uri)),
      index.onDidChange((article) => {
        if (article !== undefined) void this.#showUnopened(article);
      }),
      onDidChangeSettings((event) => {
        if (event.affectsConfiguration('onTheRecord.diagnostics')) this.#showAll();
      }),
    ];
    this.#showAll();
  }

  #showAll(): void {
    for (const annotated of this.documents.all) this.#show(annotated);
    for (const { article } of this.index.newsroom.records()) void this.#showUnopened(article);
  }

  #show(annotated: AnnotatedDocument): void {
    const { uri } = annotated.document;
    const { changedWording, orphan } = settingsFor(uri);
    const found = lostItems(annotated).flatMap((lost) => {
      const severity = severityOf(lost.how ? changedWording : orphan);
      // Who keeps an orphan has answered: it stays in the list of orphans, and is no problem any more.
      return severity === undefined || (!lost.how && lost.item.orphan) ? [] : [diagnosticOf(lost, severity)];
    });
    this.#collection.set(uri, found);
  }

  async #showUnopened(article: string): Promise<void> {
    if (this.#isOpen(article)) return;
    const uri = vscode.Uri.parse(article);
    const record = this.index.newsroom.get(article);
    const lost = record?.missing ? [] : (record?.entries.filter((entry) => entry.lost) ?? []);
    if (!lost.length) {
      if (this.#collection.has(uri)) this.#collection.delete(uri);
      return;
    }
    const { sidecar } = await this.sidecars.read(uri);
    if (this.#isOpen(article) || this.index.newsroom.get(article) !== record) return;
    const kept = new Set(sidecar?.annotations.filter(({ orphan }) => orphan).map(({ id }) => id));
    const { changedWording, orphan } = settingsFor(uri);
    const found = lost.flatMap((entry) => {
      const severity = severityOf(entry.lost === 'orphan' ? orphan : changedWording);
      return severity === undefined || (entry.id !== null && kept.has(entry.id))
        ? []
        : [diagnosticOfEntry(entry, severity)];
    });
    this.#collection.set(uri, found);
  }

  #isOpen(article: string): boolean {
    return this.documents.all.some(({ document }) => document.uri.toString() === article);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}
