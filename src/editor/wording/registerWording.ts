import * as vscode from 'vscode';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import type { NewsroomIndex } from '../newsroomIndex';
import type { SidecarFiles } from '../sidecarFiles';
import { registerCompareWording } from './compareWording';
import { registerWordingCommands } from './wordingCommands';
import { registerWordingFixes } from './wordingFixes';
import { WordingProblems } from './wordingProblems';

/** What becomes of annotations when the article's words change: shown, compared, and put right by a person. */
export function registerWording(
  documents: AnnotatedDocuments,
  sidecars: SidecarFiles,
  index: NewsroomIndex,
): vscode.Disposable {
  return vscode.Disposable.from(
    new WordingProblems(documents, sidecars, index),
    registerWordingCommands(documents, sidecars),
    registerCompareWording(documents),
    registerWordingFixes(documents),
  );
}
