import * as vscode from 'vscode';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { commandId } from '../commandNames';
import { gitStateOf } from '../gitFiles';

/** Where it is kept that a person wants no further warnings. */
const NEVER = 'onTheRecord.offRecordWarning.never';

/**
 * Warns when a sidecar that git keeps, or would with the next commit of all files, holds what was said off the record:
 * whoever gets the repository can read it. Once for
 * each sidecar in a session, and never again once a person says so. Where there is no git to ask, nothing is said.
 */
export class OffRecordWarning implements vscode.Disposable {
  readonly #warned = new Set<string>();
  readonly #disposables: vscode.Disposable[];
  readonly #said = new vscode.EventEmitter<vscode.Uri>();
  /** Fires with the sidecar that was warned of: for tests to see. */
  readonly onDidWarn = this.#said.event;

  constructor(
    documents: AnnotatedDocuments,
    private readonly memory: vscode.Memento,
    private readonly stateOf: typeof gitStateOf = gitStateOf,
  ) {
    this.#disposables = [this.#said, documents.onDidChange((annotated) => void this.#look(annotated))];
    for (const annotated of documents.all) void this.#look(annotated);
  }

  async #look({ sidecar }: AnnotatedDocument): Promise<void> {
    const key = sidecar.uri.toString();
    const items = (sidecar.sidecar?.annotations ?? []).filter((item) => item.type === 'quote' && isSecret(item.record));
    if (!items.length || this.#warned.has(key) || this.memory.get(NEVER)) return;
    this.#warned.add(key);
    const state = await this.stateOf(sidecar.uri);
    if (!state) return;
    this.#said.fire(sidecar.uri);
    const show = vscode.l10n.t('Show');
    const never = vscode.l10n.t('Don’t Show Again');
    const name = vscode.workspace.asRelativePath(sidecar.uri);
    const answer = await vscode.window.showWarningMessage(
      state === 'tracked'
        ? vscode.l10n.t(
            '{0} holds what was said off the record, and git keeps the file: whoever gets the repository can read it.',
            name,
          )
        : vscode.l10n.t(
            '{0} holds what was said off the record, and git does not ignore the file: with the next commit of all files, whoever gets the repository can read it.',
            name,
          ),
      show,
      never,
    );
    if (answer === never) await this.memory.update(NEVER, true);
    if (answer === show)
      await vscode.commands.executeCommand(commandId('openSidecar'), { uri: sidecar.uri, id: items[0].id });
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

function isSecret(record: string | undefined): boolean {
  return record === 'off-record';
}
