import * as vscode from 'vscode';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import type { SidecarFiles } from '../sidecarFiles';
import { registerExport } from './exportCommand';
import { registerImport } from './importCommand';
import { LossReports } from './lossReport';

/** Annotations to and from other programs. */
export function registerExchange(documents: AnnotatedDocuments, sidecars: SidecarFiles): vscode.Disposable {
  const reports = new LossReports();
  return vscode.Disposable.from(
    reports,
    registerExport(sidecars, reports),
    registerImport(documents, sidecars, reports),
  );
}
