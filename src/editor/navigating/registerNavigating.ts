import * as vscode from 'vscode';
import type { ActHistory } from '../actHistory';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import type { NewsroomIndex } from '../newsroomIndex';
import type { RegistryFiles } from '../registryFiles';
import type { SidecarFiles } from '../sidecarFiles';
import { registerActorProviders } from './actorProviders';
import { registerActorSymbols } from './actorSymbols';
import { registerBlockProviders } from './blockProviders';
import { registerDocumentSymbols } from './documentSymbols';
import { registerInlayHints } from './inlayHints';
import { registerRename } from './renameActor';

/** What the editor knows of any language, for articles: hints, outline, definitions, references, rename, folding. */
export function registerNavigating(parts: {
  readonly documents: AnnotatedDocuments;
  readonly index: NewsroomIndex;
  readonly sidecars: SidecarFiles;
  readonly registries: RegistryFiles;
  readonly history: ActHistory;
}): vscode.Disposable {
  const { documents, index } = parts;
  return vscode.Disposable.from(
    registerInlayHints(documents),
    registerDocumentSymbols(documents),
    registerBlockProviders(documents),
    registerActorProviders(documents, index),
    registerActorSymbols(index),
    registerRename(parts),
  );
}
