import type * as vscode from 'vscode';
import type { AnnotatedDocument } from './annotatedDocuments';

/** How long typing is gathered before the newsroom takes it over. */
const GATHER_MS = 50;

/** The articles that are open: what they hold goes before what is on disk, and is taken over when typing rests for a moment. */
export class OpenArticles implements vscode.Disposable {
  readonly #open = new Map<string, AnnotatedDocument>();
  /** Articles whose files were deleted. VS Code keeps a document for minutes after its last editor was closed. */
  readonly #deletedFiles = new Set<string>();
  readonly #typedIn = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly takeOver: (annotated: AnnotatedDocument) => void) {}

  has(article: string): boolean {
    return this.#open.has(article);
  }

  /** Whether nothing newer is known of an article that is open. */
  isNewest(annotated: AnnotatedDocument): boolean {
    return this.#open.get(annotated.document.uri.toString()) === annotated;
  }

  /** An article was opened or changed; says whether it counts as open, which one whose file is gone does not. */
  typed(annotated: AnnotatedDocument): boolean {
    const { uri, isDirty } = annotated.document;
    const article = uri.toString();
    if (this.#deletedFiles.has(article) && !isDirty) return false;
    this.#open.set(article, annotated);
    this.#typedIn.add(article);
    this.#timer ??= setTimeout(() => this.#tell(), GATHER_MS);
    return true;
  }

  closed(article: string): void {
    this.#open.delete(article);
    this.#typedIn.delete(article);
  }

  fileCreated(article: string): void {
    this.#deletedFiles.delete(article);
  }

  /** Says whether the article is gone with its file; what is being typed in is still there. */
  fileDeleted(article: string): boolean {
    if (this.#open.get(article)?.document.isDirty) return false;
    this.#deletedFiles.add(article);
    this.#open.delete(article);
    return true;
  }

  #tell(): void {
    this.#timer = undefined;
    const typedIn = [...this.#typedIn];
    this.#typedIn.clear();
    for (const article of typedIn) {
      const annotated = this.#open.get(article);
      if (annotated) this.takeOver(annotated);
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
