import * as vscode from 'vscode';
import type { Extent } from '../../engine';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { forArticles } from '../articleSelector';
import { commandId } from '../commandNames';
import { dateInWords } from '../dateInWords';
import { plainLabel } from '../plainLabel';
import { onDidChangeSettings, settingsFor } from '../settings';
import { annotatedNow } from './annotatedNow';
import { dateHints, speakerHints } from './hintsOf';
import { inUserLanguage } from '../inUserLanguage';

/** Small grey words in the text: which day "Friday" is, and, where the setting asks for it, who "he" is. */
export function registerInlayHints(documents: AnnotatedDocuments): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    async provideInlayHints(document, range, token) {
      const wanted = settingsFor(document.uri).inlayHints;
      if (!wanted.dates && !wanted.speakers) return [];
      const annotated = await annotatedNow(documents, document, token);
      if (!annotated) return undefined;
      // Asked for what is on the screen: of a long article that is a small part.
      const shown = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return [
        ...(wanted.dates ? datesIn(annotated, shown) : []),
        ...(wanted.speakers ? speakersIn(annotated, shown) : []),
      ];
    },
  };
  return vscode.Disposable.from(
    changed,
    documents.onDidChange(() => changed.fire()),
    onDidChangeSettings((event) => {
      if (event.affectsConfiguration('onTheRecord.inlayHints')) changed.fire();
    }),
    forArticles((selector) => vscode.languages.registerInlayHintsProvider(selector, provider)),
  );
}

function datesIn({ document, article }: AnnotatedDocument, shown: Extent): vscode.InlayHint[] {
  const dates = article.dates.filter((date) => endsIn(shown, date));
  return dateHints({ ...article, dates }, inUserLanguage).map(({ date, label }) => {
    const part = new vscode.InlayHintLabelPart(label);
    const words = dateInWords(date.value, inUserLanguage);
    part.tooltip = [words, date.anchor && vscode.l10n.t('counted from {0}', date.anchor)]
      .filter((each) => each)
      .join(' · ');
    const { start, end } = date;
    part.command = {
      title: vscode.l10n.t('Change the date'),
      command: commandId('tagDate'),
      arguments: [{ uri: document.uri.toString(), start, end }],
    };
    return hintBehind(document, end, part);
  });
}

function speakersIn({ document, article }: AnnotatedDocument, shown: Extent): vscode.InlayHint[] {
  const quotes = article.quotes.filter(({ source }) => source !== null && endsIn(shown, source));
  return speakerHints({ ...article, quotes }).map(({ source, actor }) => {
    const part = new vscode.InlayHintLabelPart(plainLabel(actor.name, MOST_LETTERS));
    part.tooltip = [actor.name, ...actor.roles.slice(0, 1)].join(', ');
    part.command = {
      title: vscode.l10n.t('Show Actor'),
      command: commandId('showActor'),
      arguments: [{ uri: document.uri.toString(), actor: actor.id }],
    };
    return hintBehind(document, source.end, part);
  });
}

function endsIn(shown: Extent, { end }: Extent): boolean {
  return shown.start <= end && end <= shown.end;
}

const MOST_LETTERS = 40;

function hintBehind(document: vscode.TextDocument, offset: number, part: vscode.InlayHintLabelPart): vscode.InlayHint {
  const hint = new vscode.InlayHint(document.positionAt(offset), [part]);
  hint.paddingLeft = true;
  return hint;
}
