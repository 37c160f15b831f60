import * as vscode from 'vscode';
import { registryKey } from '../../newsroom/identity';
import type { KnownAs } from '../../newsroom/newsroom';
import type { JudgedActor } from '../../sidecar/judge';
import type { NewsroomIndex } from '../newsroomIndex';

/** What all articles together know of an actor of one of them, once they are read. */
export async function knownEverywhere(
  index: NewsroomIndex,
  article: vscode.Uri,
  { id, registry }: JudgedActor,
): Promise<KnownAs | undefined> {
  index.start();
  await index.whenIdle();
  const folder = vscode.workspace.getWorkspaceFolder(article);
  // The registry's word first: an article just typed in may not have come to the index yet.
  const byRegistry =
    folder && registry !== undefined ? index.newsroom.actor(registryKey(folder.uri.toString(), registry)) : undefined;
  return byRegistry ?? index.newsroom.actorIn(article.toString(), id);
}
