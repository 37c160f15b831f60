import * as vscode from 'vscode';
import type { ActorKind } from '../engine';

/** The kind of an actor as people read it, in the language of the editor. */
export function actorKindLabel(kind: ActorKind): string {
  switch (kind) {
    case 'person':
      return vscode.l10n.t('person');
    case 'organization':
      return vscode.l10n.t('organization');
    case 'place':
      return vscode.l10n.t('place');
    case 'document':
      return vscode.l10n.t('document');
    case 'unnamed':
      return vscode.l10n.t('unnamed source');
    case 'collective':
      return vscode.l10n.t('collective source');
  }
}
