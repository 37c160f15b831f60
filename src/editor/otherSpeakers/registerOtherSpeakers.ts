import * as vscode from 'vscode';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import { commandId, type CommandName } from '../commandNames';
import { plainLabel } from '../plainLabel';
import type { SaidIndex } from '../saidIndex';
import { OtherSpeakerProblems } from './otherSpeakerProblems';

/** Beyond this many the list of quick fixes is no help. */
const MOST_OFFERED = 5;

/** The same words from different people: in the Problems panel, with quick fixes that lead to the other place. */
export function registerOtherSpeakers(documents: AnnotatedDocuments, said: SaidIndex): vscode.Disposable {
  const problems = new OtherSpeakerProblems(documents, said);
  return vscode.Disposable.from(
    problems,
    vscode.languages.registerCodeActionsProvider(
      '*',
      {
        provideCodeActions: (document, range) =>
          problems.at(document, range).flatMap(({ start, end, others }) => [
            ...others.slice(0, MOST_OFFERED).map(({ record, entry, name }) => {
              const place = `${record.path}:${entry.line}`;
              const title = vscode.l10n.t('Go to {0}, where {1} says it', place, plainLabel(name, 60));
              return fix(title, 'reveal', { uri: record.article, start: entry.start, end: entry.end });
            }),
            fix(vscode.l10n.t('Change Who Says It Here…'), 'attributeQuote', {
              uri: document.uri.toString(),
              type: 'quote',
              start,
              end,
            }),
          ]),
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

function fix(title: string, command: CommandName, argument: object): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: commandId(command), arguments: [argument] };
  return action;
}
