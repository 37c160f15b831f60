import * as vscode from 'vscode';
import type { ActorOverview } from '../../newsroom/overview';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { commandId } from '../commandNames';
import type { SaidIndex } from '../saidIndex';
import { cardMarkdown, commandsOf, type Card } from '../card';
import { cardsAt } from './cards/cardsAt';
import { inUserLanguage } from '../inUserLanguage';

/** What the workspace knows of an actor that an article calls `id`; `undefined` as long as nobody has counted. */
export type Across = (article: vscode.Uri, id: string) => ActorOverview | undefined;

/** Hover cards in articles: who is meant, who says it, which day that is. */
export function registerHovers(documents: AnnotatedDocuments, across: Across, said: SaidIndex): vscode.Disposable {
  // Any file can be an article by its setting; for one that is not, the answer is nothing, at once.
  return vscode.languages.registerHoverProvider('*', {
    async provideHover(document, position, token) {
      const annotated = await documents.whenReady(document);
      if (!annotated || token.isCancellationRequested || annotated.version !== document.version) return undefined;
      return hoverAt(annotated, document.offsetAt(position), across, said);
    },
  });
}

function hoverAt(
  { document, article }: AnnotatedDocument,
  offset: number,
  across: Across,
  said: SaidIndex,
): vscode.Hover | undefined {
  const cards = cardsAt(offset, {
    uri: document.uri.toString(),
    article,
    lineOf: (place) => document.positionAt(place).line + 1,
    across: (actor) => across(document.uri, actor.id),
    elsewhere: (start) => said.elsewhere(document.uri.toString(), start),
    l10n: inUserLanguage,
  });
  if (cards.length === 0) return undefined;
  const [{ start, end }] = cards;
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  return new vscode.Hover(
    cards.map(({ card }, index) => markdown(card, index === 0 ? '' : RULE)),
    range,
  );
}

/** A line across the hover, between two cards. */
const RULE = '---\n\n';

function markdown(card: Card, before: string): vscode.MarkdownString {
  const content = new vscode.MarkdownString(before + cardMarkdown(card));
  content.isTrusted = { enabledCommands: commandsOf(card).map(commandId) };
  return content;
}
