import * as vscode from 'vscode';

/** As much of the Git extension's API as is used here. */
interface GitApi {
  getRepository(uri: vscode.Uri): GitRepository | null;
}

interface GitRepository {
  readonly state: GitState;
  status(): Promise<void>;
  show(ref: string, path: string): Promise<string>;
  getObjectDetails(treeish: string, path: string): Promise<{ readonly object: string }>;
}

interface GitState {
  readonly workingTreeChanges: readonly GitChange[];
  readonly untrackedChanges?: readonly GitChange[];
}

interface GitChange {
  readonly uri: vscode.Uri;
}

/** Git's stage of a conflicted file that holds the version both sides began as. */
const COMMON = ':1';

/** The version that both sides of a conflict began as, where git has it; `undefined` without git or outside a merge. */
export async function commonVersion(uri: vscode.Uri): Promise<string | undefined> {
  const repository = await repositoryOf(uri);
  return repository?.show(COMMON, uri.fsPath).catch(() => undefined);
}

/**
 * What git does with a file: `tracked`, whoever gets the repository gets it; `untracked`, the next commit of all files takes
 * it in. `undefined` where git ignores it, and where there is no git to ask.
 */
export async function gitStateOf(uri: vscode.Uri): Promise<'tracked' | 'untracked' | undefined> {
  const repository = await repositoryOf(uri);
  if (!repository) return undefined;
  const isTracked = await repository.getObjectDetails('', uri.fsPath).then(
    () => true,
    () => false,
  );
  if (isTracked) return 'tracked';
  // A file just written is not in the lists yet.
  await repository.status().catch(() => undefined);
  const { workingTreeChanges, untrackedChanges = [] } = repository.state;
  const isListed = [...workingTreeChanges, ...untrackedChanges].some((change) => change.uri.path === uri.path);
  return isListed ? 'untracked' : undefined;
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
