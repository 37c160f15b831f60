import * as vscode from 'vscode';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import { registerCommand } from '../commands';
import type { TargetArgument } from '../target';
import { lostItemFor, type LostItem } from './lostItem';

const SCHEME = 'on-the-record-wording';

/** Shows an annotation's words as they were beside those that may be it now, each with what stands around them. */
export function registerCompareWording(documents: AnnotatedDocuments): vscode.Disposable {
  const texts = new Map<string, string>();
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),

    registerCommand('compareWording', async (args?: TargetArgument) => {
      const lost = await lostItemFor(documents, args, ({ candidates }) => candidates.length > 0);
      if (!lost) return undefined;
      const { old, now } = wordings(lost, args);
      const name = vscode.workspace.asRelativePath(lost.annotated.document.uri);
      const [left, right] = [old, now].map((text, index) => {
        const uri = vscode.Uri.from({
          scheme: SCHEME,
          // A language of its own: lines are wrapped, and the first is not taken for an article's headline.
          path: `/${name}.news-wording`,
          query: `${lost.item.id}&${index === 0 ? 'old' : 'new'}&${lost.annotated.version}&${args?.start ?? ''}`,
        });
        texts.set(uri.toString(), text);
        return uri;
      });
      const title = vscode.l10n.t('{0}: old and new wording', name);
      await vscode.commands.executeCommand('vscode.diff', left, right, title, { preview: true });
      return { left: left.toString(), right: right.toString() };
    }),
  );
}

/** Old and new words, each between what stood and what stands around them. */
function wordings({ annotated, item, candidates }: LostItem, args: TargetArgument = {}): { old: string; now: string } {
  const old = `${item.before ?? ''}${item.text}${item.after ?? ''}\n`;
  const place = candidates.find(({ start }) => start === args.start) ?? candidates[0];
  if (!place) throw new Error(vscode.l10n.t('Nothing in the article is like the words of this annotation.'));
  const text = annotated.document.getText();
  const before = text.slice(Math.max(0, place.start - (item.before ?? '').length), place.start);
  const after = text.slice(place.end, place.end + (item.after ?? '').length);
  return { old, now: `${before}${place.text}${after}\n`.replace(/\r\n?/g, '\n') };
}
