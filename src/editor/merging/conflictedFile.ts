import * as vscode from 'vscode';
import { splitConflicted } from '../../sidecar/merge/splitConflicted';
import { articleOf, findSidecars, sidecarOf } from '../articles';
import { BACK, choose } from '../choose';
import { registryOf } from '../registryFiles';
import { currentText } from '../textFiles';
import { yamlKindOf } from '../yamlFiles';

/** Whether a text holds git's conflict markers, whether or not they fit together. */
export function isConflicted(text: string): boolean {
  return CONFLICT.test(text);
}

/** The beginning of a conflict, at the beginning of a line: `<<<<<<< HEAD`. */
const CONFLICT = /^<{7}(?: |\r?$)/m;

/** What git calls the two sides: the words after its markers. */
export function namesOfSides(text: string): { ours: string | undefined; theirs: string | undefined } {
  return { ours: OURS.exec(text)?.[1].trim(), theirs: THEIRS.exec(text)?.[1].trim() };
}

const OURS = /^<{7} (.+)$/m;
const THEIRS = /^>{7} (.+)$/m;

/** The file that is meant: the one that is named, that of the article that is named, else one that is open or found. */
export async function conflictedFile(named: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  if (named) return yamlKindOf(named) ? named : sidecarOf(named);
  const open = vscode.window.activeTextEditor?.document;
  if (open && yamlKindOf(open.uri) && isConflicted(open.getText())) return open.uri;
  const found = await conflictedFiles();
  const [only, second] = found;
  if (!only) throw new Error(vscode.l10n.t('No sidecar or registry of this workspace holds conflict markers.'));
  if (!second) return only;
  const chosen = await choose<vscode.Uri>({
    title: vscode.l10n.t('Which file is to be merged?'),
    placeholder: vscode.l10n.t('Files with conflict markers'),
    choices: found.map((value) => ({ label: vscode.workspace.asRelativePath(value), value })),
  });
  return chosen === BACK ? undefined : chosen;
}

async function conflictedFiles(): Promise<vscode.Uri[]> {
  const registries = (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) => registryOf(uri) ?? []);
  const files = [...registries, ...(await findSidecars())].filter((uri) => articleOf(uri) ?? yamlKindOf(uri));
  const found = await Promise.all(
    files.map(async (uri) => isConflicted((await currentText(uri).catch(() => undefined)) ?? '')),
  );
  return files.filter((_, index) => found[index]);
}

/** The two sides of a conflicted text, and the version they began as where the markers show it. Throws where it has none. */
export function sidesOf(text: string, name: string): { base?: string; ours: string; theirs: string } {
  if (!isConflicted(text)) throw new Error(vscode.l10n.t('{0} holds no conflict markers: it is merged.', name));
  const sides = splitConflicted(text);
  if (!sides)
    throw new Error(
      vscode.l10n.t(
        'The conflict markers of {0} do not fit together. Put them right by hand; nothing was written.',
        name,
      ),
    );
  return { ours: sides.ours, theirs: sides.theirs, ...(sides.base !== undefined && { base: sides.base }) };
}
