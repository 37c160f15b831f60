import * as vscode from 'vscode';
import type { JudgedDate, JudgedQuote } from '../../sidecar/judge';
import type { Thing } from '../../sidecar/keep';
import { anchor } from '../../sidecar/toItems';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { commandId } from '../commandNames';
import { setContextKey } from '../contextKeys';
import { dateInWords } from '../dateInWords';
import { plainLabel } from '../plainLabel';
import { reasonsByDigit, rejectionReasons } from '../rejectionReasons';
import type { Tagger } from '../tagger';
import { annotatedToWrite } from '../target';
import { neighbour, toReview } from '../toReview';
import { askSpeaker } from './askSpeaker';
import { isQuote, suggestionsOf } from './confirmAll';
import { movedEdge, type EdgeMove } from './movedEdge';
import { edgeMoveOf, reasonOf, type ReviewAct } from './reviewActs';
import { ReviewFrame } from './reviewFrame';
import { ReviewStatus } from './reviewStatus';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';

type Suggestion = JudgedQuote | JudgedDate;

/** A review that is going on. */
interface Session {
  readonly document: vscode.TextDocument;
  current: Suggestion;
  /** What was rejected last: a reason may follow. */
  rejected?: { readonly id: string; readonly type: Thing['type'] };
}

/** Judges an article's suggestions one after another, one key each. */
export class ReviewMode implements vscode.Disposable {
  readonly #frame = new ReviewFrame();
  readonly #status = new ReviewStatus();
  #session: Session | undefined;
  /** Keys may come faster than files are written: each act waits for the one before it. */
  #turn: Promise<void> = Promise.resolve();
  readonly #disposables: readonly vscode.Disposable[];

  constructor(
    private readonly documents: AnnotatedDocuments,
    private readonly tagger: Tagger,
    private readonly memory: vscode.Memento,
  ) {
    this.#disposables = [
      this.#frame,
      this.#status,
      vscode.window.onDidChangeActiveTextEditor(() => this.#tellContext()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document !== this.#session?.document || contentChanges.length === 0) return;
        this.leave();
        vscode.window.setStatusBarMessage(vscode.l10n.t('The text was changed: review ended.'), SAY_FOR_MS);
      }),
      documents.onDidClose((uri) => {
        if (this.#session?.document.uri.toString() === uri.toString()) this.leave();
      }),
    ];
    this.#tellContext();
  }

  /** What is being judged, for tests to see; `undefined` when no review is going on. */
  get framed(): string | undefined {
    return this.#session && this.#frame.words;
  }

  async toggle(): Promise<void> {
    if (this.#session) this.leave();
    else await this.#start();
  }

  leave(): void {
    const session = this.#session;
    if (!session) return;
    this.#session = undefined;
    void this.memory.update(placeKey(session.document), session.current.start);
    this.#frame.clear();
    this.#status.hide();
    this.#tellContext();
  }

  /** Does what a key stands for; resolves when it is written and the next suggestion is shown. */
  act(act: ReviewAct): Promise<void> {
    const turn = this.#turn.then(() => this.#act(act));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #start(): Promise<void> {
    const annotated = await annotatedToWrite(this.documents);
    const { document } = annotated;
    const left = toReview(annotated.article);
    const editor = vscode.window.activeTextEditor;
    if (left.length === 0 || editor?.document !== document) return sayDone();
    const cursor = document.offsetAt(editor.selection.active);
    // Where the cursor is put on purpose the review begins there; else where it was left.
    const kept = this.memory.get<number>(placeKey(document));
    const at = cursor === 0 && kept !== undefined ? kept : cursor;
    const under = left.find(({ start, end }) => start <= at && at < end);
    const first = under ?? neighbour(left, { start: at, end: at }, 'next') ?? left[0];
    this.#session = { document, current: first };
    this.#tellContext();
    this.#show(annotated, first);
  }

  async #act(act: ReviewAct): Promise<void> {
    const session = this.#session;
    if (!session) return;
    const annotated = await this.documents.whenReady(session.document);
    if (!annotated || this.#session !== session) return;
    const left = toReview(annotated.article);
    const current = left.find((each) => isSame(each, session.current));
    const reason = reasonOf(act);
    if (reason !== undefined) return this.#giveReason(annotated, session, reason);
    if (act === 'undo') return this.#undo(session);
    // What was judged elsewhere meanwhile is not judged again.
    if (!current) return this.#goOn(session);
    const move = edgeMoveOf(act);
    if (move) return this.#moveEdge(annotated, session, current, move);
    if (act === 'next' || act === 'previous') return this.#show(annotated, neighbour(left, current, act) ?? current);
    if (act === 'acceptActor') return this.#acceptActor(annotated, session, current);
    if (act === 'speaker') {
      if (await askSpeaker(this.tagger, annotated, thing(current))) await this.#goOn(session);
      return undefined;
    }
    return this.#judge(annotated, session, current, act === 'reject' ? 'reject' : 'accept');
  }

  /** Frames the next suggestion before the present one is written: a person reads on meanwhile. */
  async #judge(
    annotated: AnnotatedDocument,
    session: Session,
    current: Suggestion,
    act: 'accept' | 'reject',
  ): Promise<void> {
    const left = toReview(annotated.article);
    const next = left.length > 1 ? nextOf(left, current) : undefined;
    if (next) this.#show(annotated, next, left.length - 1);
    try {
      if (act === 'reject') await this.#reject(annotated, session, current);
      else {
        const fields = { status: 'confirmed', why: null } as const;
        await this.tagger.keep(annotated, vscode.l10n.t('Confirm'), thing(current), fields);
      }
    } catch (error) {
      if (this.#session === session) this.#show(annotated, current);
      throw error;
    }
    if (!next) await this.#goOn(session);
  }

  async #reject(annotated: AnnotatedDocument, session: Session, current: Suggestion): Promise<void> {
    const { type } = thing(current);
    const id = await this.tagger.keep(annotated, vscode.l10n.t('Reject'), thing(current), {
      status: 'rejected',
      why: null,
    });
    session.rejected = { id, type };
    const why = vscode.l10n.t('Why? {0}', reasonsByDigit(type, inUserLanguage));
    vscode.window.setStatusBarMessage(why, SAY_FOR_MS);
  }

  async #giveReason({ document }: AnnotatedDocument, { rejected }: Session, reason: number): Promise<void> {
    const [why, label] = (rejected && rejectionReasons(rejected.type, inUserLanguage)[reason]) ?? [];
    if (!rejected || why === undefined || label === undefined) return;
    const change = { op: 'update', id: rejected.id, fields: { why } } as const;
    await this.tagger.sidecars.change(document.uri, vscode.l10n.t('Give a Reason'), [change]);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Rejected: {0}', label), SAY_FOR_MS);
  }

  async #acceptActor(annotated: AnnotatedDocument, session: Session, current: Suggestion): Promise<void> {
    const speaker = isQuote(current) ? current.speaker : null;
    if (speaker === null) {
      vscode.window.setStatusBarMessage(
        vscode.l10n.t('Only the quotes of a known speaker are accepted together.'),
        SAY_FOR_MS,
      );
      return;
    }
    const all = suggestionsOf(annotated.article, { actor: speaker });
    await this.tagger.keepAll(annotated, vscode.l10n.t('Confirm All'), all, { status: 'confirmed' });
    vscode.window.setStatusBarMessage(
      counted(inUserLanguage, '{0} suggestion confirmed|{0} suggestions confirmed', all.length),
      SAY_FOR_MS,
    );
    await this.#goOn(session);
  }

  async #moveEdge(annotated: AnnotatedDocument, session: Session, current: Suggestion, move: EdgeMove): Promise<void> {
    const text = annotated.document.getText();
    const moved = movedEdge(text, current, move);
    if (!moved) return;
    const { before, after, ...words } = anchor(text, moved);
    const fields = { ...words, before: before || null, after: after || null, status: 'suggested' } as const;
    const id = await this.tagger.keep(annotated, vscode.l10n.t('Change Extent'), thing(current), fields);
    const now = await this.documents.whenReady(session.document);
    const same = now && toReview(now.article).find((each) => each.id === id);
    if (same && this.#session === session) this.#show(now, same);
    else await this.#goOn(session);
  }

  async #undo(session: Session): Promise<void> {
    await vscode.commands.executeCommand(commandId('undo'));
    const annotated = await this.documents.whenReady(session.document);
    if (!annotated || this.#session !== session) return;
    // The act that was taken back was most likely on the suggestion before this one.
    const left = toReview(annotated.article);
    const back = neighbour(left, session.current, 'previous');
    if (back) this.#show(annotated, back);
  }

  /** On to the next suggestion after the present one, round the end of the article to those left out before. */
  async #goOn(session: Session): Promise<void> {
    const annotated = await this.documents.whenReady(session.document);
    if (!annotated || this.#session !== session) return;
    const left = toReview(annotated.article);
    const next = nextOf(left, session.current);
    if (next) return this.#show(annotated, next);
    this.leave();
    void this.memory.update(placeKey(session.document), undefined);
    sayDone();
  }

  #show(annotated: AnnotatedDocument, suggestion: Suggestion, left = toReview(annotated.article).length): void {
    if (!this.#session) return;
    this.#session.current = suggestion;
    const { article } = annotated;
    const pieces = isQuote(suggestion)
      ? article.quotes.filter((each) => (suggestion.id ?? suggestion.group) === (each.id ?? each.group))
      : [suggestion];
    this.#frame.show(annotated, pieces);
    this.#status.show(left, aboutWords(annotated, suggestion));
  }

  #tellContext(): void {
    const isHere = this.#session !== undefined && vscode.window.activeTextEditor?.document === this.#session.document;
    setContextKey('onTheRecord.reviewMode', isHere);
  }

  dispose(): void {
    this.leave();
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

const SAY_FOR_MS = 6000;

function sayDone(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is left to review in this article.'));
}

/** Under which the workspace remembers where a review was left. */
const placeKey = (document: vscode.TextDocument) => `review ${document.uri.toString()}`;

function thing(found: Suggestion): Thing {
  return isQuote(found) ? { type: 'quote', found } : { type: 'date', found };
}

/** What comes after a suggestion, judged or not; after the last one the first. */
function nextOf(left: readonly Suggestion[], current: Suggestion): Suggestion | undefined {
  return left.find((each) => each.start >= current.start && !isSame(each, current)) ?? left[0];
}

function isSame(a: Suggestion, b: Suggestion): boolean {
  if (isQuote(a) !== isQuote(b)) return false;
  return a.id !== null && b.id !== null ? a.id === b.id : a.start === b.start && a.end === b.end;
}

function aboutWords({ article }: AnnotatedDocument, suggestion: Suggestion): string {
  if (!isQuote(suggestion)) return dateInWords(suggestion.value, inUserLanguage) ?? suggestion.value;
  const speaker = article.actors.find(({ id }) => id === suggestion.speaker);
  return speaker ? plainLabel(speaker.name, 40) : vscode.l10n.t('Speaker unknown');
}
