import * as vscode from 'vscode';
import { clashGroups, type ClashGroup } from '../../sidecar/merge/clashGroups';
import { MergeError, mergeSidecars, type MergedSidecar } from '../../sidecar/merge/mergeSidecars';
import type { Solution, Take } from '../../sidecar/merge/solve';
import { readSidecar } from '../../sidecar/read';
import type { ActHistory } from '../actHistory';
import { registerCommand } from '../commands';
import { readText } from '../files';
import { commonVersion } from '../gitFiles';
import { replaceInBuffer } from '../textFiles';
import { askClashes, nameOf, solutionsOf } from './askClashes';
import { conflictedFile, namesOfSides, sidesOf } from './conflictedFile';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';
import { wordsInLanguage } from '../wordsInLanguage';

/** How a key binding or another extension answers beforehand. */
export interface MergeArgument {
  readonly uri?: vscode.Uri | string;
  readonly articleUri?: vscode.Uri | string;
  /** For every conflict that `choices` does not name. */
  readonly take?: Take;
  readonly choices?: readonly { readonly id?: string; readonly key?: string; readonly take: Take }[];
  /** Writes although some conflicts are left, these between markers as before. */
  readonly leaveOpen?: boolean;
}

export interface MergeOutcome {
  readonly solved: number;
  readonly open: number;
}

/** The command that merges a conflicted sidecar or registry by what its lines mean. Undo gives the markers back. */
export function registerMergeCommand(history: ActHistory): vscode.Disposable {
  return registerCommand('mergeSidecar', async (given?: vscode.Uri | string | MergeArgument) => {
    const args = given === undefined || typeof given === 'string' || given instanceof vscode.Uri ? {} : given;
    const named = typeof given === 'string' || given instanceof vscode.Uri ? given : (args.uri ?? args.articleUri);
    const uri = await conflictedFile(typeof named === 'string' ? vscode.Uri.parse(named, true) : named);
    return uri && mergeFile(uri, args, history);
  });
}

async function mergeFile(uri: vscode.Uri, args: MergeArgument, history: ActHistory): Promise<MergeOutcome | undefined> {
  const document = await shownAsOnDisk(uri);
  const name = vscode.workspace.asRelativePath(uri);
  const { version } = document;
  const before = document.getText();
  const shown = sidesOf(before, name);
  // Git's plain markers leave the common version out, but while its merge is under way git still has it.
  const base = shown.base ?? (await commonVersion(uri));
  const sides = base === undefined ? shown : { ...shown, base };
  const first = merged(sides, name);
  const groups = clashGroups(first.clashes);
  const isAnswered = args.take !== undefined || args.choices !== undefined || args.leaveOpen;
  const solutions = isAnswered
    ? groups.flatMap((group) => solutionsOf(group, answerFor(group, args)))
    : await askClashes(groups, namesOfSides(before), wordsIn(sides.ours, sides.theirs));
  if (!solutions) return undefined;
  const result = solutions.length ? merged(sides, name, solutions) : first;
  const open = clashGroups(result.clashes).length;
  if (open > 0 && !(isAnswered ? args.leaveOpen : await mayLeaveOpen(open, name))) {
    if (!isAnswered) return undefined;
    const left = clashGroups(result.clashes).map(nameOf).join(', ');
    throw new Error(vscode.l10n.t('{0} still has conflicts that nobody solved: {1}. Nothing was written.', name, left));
  }
  if (document.isClosed || document.version !== version)
    throw new Error(vscode.l10n.t('The file was edited meanwhile. Nothing was written; try again.'));
  await write(document, before, result.text, history);
  tell(name, groups.length - open, open, sides.base === undefined);
  return { solved: groups.length - open, open };
}

/** The file's editor, with what is on disk unless somebody is at work in it: VS Code notices changes from outside late. */
async function shownAsOnDisk(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const { document } = await vscode.window.showTextDocument(uri, { preview: false });
  const onDisk = document.isDirty ? undefined : await readText(uri);
  if (onDisk !== undefined && onDisk.replace(BYTE_ORDER_MARK, '') !== document.getText())
    await vscode.commands.executeCommand('workbench.action.files.revert');
  return document;
}

const BYTE_ORDER_MARK = /^\uFEFF/;

function merged(
  sides: Parameters<typeof mergeSidecars>[0],
  name: string,
  solutions?: readonly Solution[],
): MergedSidecar {
  try {
    return mergeSidecars(sides, solutions);
  } catch (error) {
    if (!(error instanceof MergeError)) throw error;
    const sideInWords = {
      ours: vscode.l10n.t('our side'),
      theirs: vscode.l10n.t('their side'),
      base: vscode.l10n.t('the common version'),
    };
    const [problem] = error.problems;
    throw new Error(
      vscode.l10n.t(
        '{0}: {1} cannot be read: {2} Nothing was written.',
        name,
        sideInWords[error.side],
        wordsInLanguage(problem.words, inUserLanguage),
      ),
    );
  }
}

function answerFor({ id, key }: ClashGroup, { choices, take }: MergeArgument): Take | undefined {
  return choices?.find((choice) => choice.id === id && choice.key === key)?.take ?? take;
}

/** The words of annotations and the names of actors, by id, so that a question can say what it is about. */
function wordsIn(...texts: readonly string[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const text of texts) {
    const { sidecar } = readSidecar(text);
    for (const { id, text: said } of sidecar?.annotations ?? []) words.set(id, said);
    for (const [id, { name }] of Object.entries(sidecar?.actors ?? {})) words.set(id, name);
  }
  return words;
}

async function mayLeaveOpen(open: number, name: string): Promise<boolean> {
  const yes = vscode.l10n.t('Write With Conflicts Left');
  const question = counted(
    inUserLanguage,
    '{0} conflict of {1} is left open. It stays between conflict markers.|{0} conflicts of {1} are left open. They stay between conflict markers.',
    open,
    name,
  );
  return (await vscode.window.showWarningMessage(question, { modal: true }, yes)) === yes;
}

/** In the file's own editor, so that Ctrl+Z there gives the markers back; saved, unless somebody was at work in it. */
async function write(document: vscode.TextDocument, before: string, after: string, history: ActHistory): Promise<void> {
  const wasDirty = document.isDirty;
  await replaceInBuffer(document, before, after);
  if (!wasDirty && !(await document.save()))
    throw new Error(vscode.l10n.t('{0} could not be saved.', vscode.workspace.asRelativePath(document.uri)));
  history.record({ label: vscode.l10n.t('Merge Sidecar'), changes: [{ uri: document.uri, before, after }] });
}

function tell(name: string, solved: number, open: number, isWithoutBase: boolean): void {
  const words = [
    vscode.l10n.t('{0} is merged: conflicts solved {1}, left open {2}.', name, solved, open),
    // Without the common version a removal cannot be told from an addition by the other side.
    isWithoutBase ? vscode.l10n.t('No common version was at hand, so what one side removed is back.') : undefined,
  ];
  vscode.window.setStatusBarMessage(words.filter((part) => part !== undefined).join(' '), MESSAGE_MS);
}

const MESSAGE_MS = 10_000;
