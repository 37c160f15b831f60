import * as vscode from 'vscode';
import { registerEditActor } from './editActor';
import { registerFindSameActors } from './findSameActors';
import { registerLinkActor } from './linkActor';
import { registerMergeActors } from './mergeActors';
import type { RegistryDesk } from './registryDesk';
import { registerRenameActor } from './renameActor';
import { registerSplitActor } from './splitActor';

/** Who is who over all articles, as a person says. */
export function registerRegistry(desk: RegistryDesk): vscode.Disposable {
  return vscode.Disposable.from(
    registerMergeActors(desk),
    registerSplitActor(desk),
    registerRenameActor(desk),
    registerLinkActor(desk),
    registerEditActor(desk),
    registerFindSameActors(desk),
  );
}
