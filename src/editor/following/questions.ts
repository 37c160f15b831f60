import * as vscode from 'vscode';
import { nameOf } from './companions';
import type { Move } from './fileMoves';
import { listed, type Question } from './question';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';

/** What is asked when articles with sidecars were moved, deleted or copied. */

export function renameQuestion(moves: readonly Move[]): Question {
  const [{ from, to }] = moves;
  return {
    message:
      moves.length === 1
        ? vscode.l10n.t('Rename the sidecar {0} too, to {1}?', nameOf(from), vscode.workspace.asRelativePath(to))
        : counted(
            inUserLanguage,
            'Let {0} sidecar go along with its article?|Let {0} sidecars go along with their articles?',
            moves.length,
          ),
    detail:
      moves.length === 1
        ? vscode.l10n.t('It holds the annotations of the article you renamed or moved.')
        : listed(moves.map((move) => move.from)),
    yes: vscode.l10n.t('Go Along'),
    no: vscode.l10n.t('Leave'),
  };
}

export function deleteQuestion(uris: readonly vscode.Uri[]): Question {
  return {
    message:
      uris.length === 1
        ? vscode.l10n.t('Delete the sidecar {0} too?', nameOf(uris[0]))
        : counted(
            inUserLanguage,
            'Delete {0} sidecar with its article?|Delete {0} sidecars with their articles?',
            uris.length,
          ),
    detail: uris.length === 1 ? vscode.l10n.t('It holds the annotations of the article you deleted.') : listed(uris),
    yes: vscode.l10n.t('Delete'),
    no: vscode.l10n.t('Keep'),
  };
}

export function copyQuestion(moves: readonly Move[]): Question {
  const [{ from, to }] = moves;
  return {
    message:
      moves.length === 1
        ? vscode.l10n.t('Copy the sidecar {0} too, to {1}?', nameOf(from), vscode.workspace.asRelativePath(to))
        : counted(
            inUserLanguage,
            'Copy {0} sidecar with its article?|Copy {0} sidecars with their articles?',
            moves.length,
          ),
    detail:
      moves.length === 1
        ? vscode.l10n.t('It holds the annotations of the article you copied.')
        : listed(moves.map((move) => move.from)),
    yes: vscode.l10n.t('Copy'),
    no: vscode.l10n.t('Do Not Copy'),
  };
}
