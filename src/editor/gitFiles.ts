import * as vscode from 'vscode';

/** As much of the Git extension's API as is used here. */
interface GitApi {
  getRepository(uri: vscode.Uri): GitRepository | null;
}

interface GitRepository {
  show(ref: string, path: string): Promise<string>;
  getObjectDetails(treeish: string, path: string): Promise<{ readonly object: string }>;
}

/** Git's stage of a conflicted file that holds the version both sides began as. */
const COMMON = ':1';

/** The version that both sides of a conflict began as, where git has it; `undefined` without git or outside a merge. */
export async function commonVersion(uri: vscode.Uri): Promise<string | undefined> {
  const repository = await repositoryOf(uri);
  return repository?.show(COMMON, uri.fsPath).catch(() => undefined);
}

/** Whether git keeps a file, so that whoever gets the repository gets it too; `false` where there is no git to ask. */
export async function isTracked(uri: vscode.Uri): Promise<boolean> {
  const repository = await repositoryOf(uri);
  if (!repository) return false;
  return repository.getObjectDetails('', uri.fsPath).then(
    () => true,
    () => false,
  );
}

async function repositoryOf(uri: vscode.Uri): Promise<GitRepository | undefined> {
  if (uri.scheme !== 'file') return undefined;
  const extension = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
  try {
    // Turned off by its setting, it has no API and says so by an error.
    return (await extension?.activate())?.getAPI(1).getRepository(uri) ?? undefined;
  } catch {
    return undefined;
  }
}
