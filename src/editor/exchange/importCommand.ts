import * as vscode from 'vscode';
import { NotThisFormat, type ExchangeFormat, type Imported } from '../../exchange/format';
import { importChanges } from '../../exchange/importChanges';
import { unplaced } from '../../exchange/unplaced';
import { plainText } from '../../sidecar/plainText';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import { registerCommand } from '../commands';
import { readText } from '../files';
import type { SidecarFiles } from '../sidecarFiles';
import { annotatedToWrite, mustBeUnchanged, type TargetArgument } from '../target';
import { formatFor, labelOf, READABLE } from './formatsInWords';
import type { LossReports } from './lossReport';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';

/** How a key binding or another extension answers beforehand. `uri` is the article. */
export interface ImportArgument extends Pick<TargetArgument, 'uri' | 'articleUri'> {
  readonly format?: string;
  readonly from?: vscode.Uri | string;
}

/** Takes annotations of another program into the sidecar, as one act, and says what was not understood. */
export function registerImport(
  documents: AnnotatedDocuments,
  sidecars: SidecarFiles,
  reports: LossReports,
): vscode.Disposable {
  return registerCommand('importAnnotations', async (given?: vscode.Uri | ImportArgument) => {
    const args = given instanceof vscode.Uri ? { uri: given } : (given ?? {});
    const annotated = await annotatedToWrite(documents, args);
    const from = await fileFor(args, annotated.document.uri);
    if (!from) return undefined;
    const format = await formatOf(from, args.format);
    if (!format) return undefined;
    const name = vscode.workspace.asRelativePath(from);
    const text = await readText(from);
    if (text === undefined) throw new Error(vscode.l10n.t('{0} is not there.', name));
    const { text: plain } = plainText(annotated.document.getText());
    const imported = readAs(format, text, plain, name);
    mustBeUnchanged(annotated);
    const { sidecar } = await sidecars.read(annotated.document.uri);
    const { changes, kept } = importChanges(imported, sidecar);
    const added = changes.flatMap((change) => (change.op === 'add' ? change.items : []));
    if (changes.length) await sidecars.change(annotated.document.uri, vscode.l10n.t('Import Annotations'), changes);
    const lost = unplaced(plain, added);
    await reports.show({
      title: vscode.l10n.t('Import of {0}', name),
      summary: counted(
        inUserLanguage,
        '{0} annotation was added to {1}.|{0} annotations were added to {1}.',
        added.length,
        nameOf(annotated.sidecar.uri),
      ),
      sections: [
        { heading: vscode.l10n.t('Not taken over'), lines: imported.losses },
        {
          heading: vscode.l10n.t('Kept as the sidecar has them'),
          lines: kept.map((id) => vscode.l10n.t('{0} differs from the imported one.', id)),
        },
        {
          heading: vscode.l10n.t('Not in the article for sure: somebody has to say where they belong'),
          lines: lost.map((item) => `${item.id}: “${item.text.replace(WHITE_SPACE, ' ')}”`),
        },
      ],
    });
    vscode.window.setStatusBarMessage(
      counted(inUserLanguage, '{0} annotation imported from {1}|{0} annotations imported from {1}', added.length, name),
      MESSAGE_MS,
    );
    return { added: added.length, kept: kept.length, unplaced: lost.length, losses: imported.losses };
  });
}

const MESSAGE_MS = 10_000;
const WHITE_SPACE = /\s+/g;

function readAs(format: ExchangeFormat, text: string, plain: string, name: string): Imported {
  try {
    const imported = format.read?.(text, { text: plain, random: Math.random });
    if (imported && (imported.items.length || imported.losses.length || Object.keys(imported.actors).length))
      return imported;
  } catch (error) {
    if (!(error instanceof NotThisFormat)) throw error;
    throw new Error(vscode.l10n.t('{0} is not {1}: {2} Nothing was written.', name, labelOf(format), error.message), {
      cause: error,
    });
  }
  throw new Error(vscode.l10n.t('{0} holds no annotations that {1} could have.', name, labelOf(format)));
}

async function fileFor({ from }: ImportArgument, article: vscode.Uri): Promise<vscode.Uri | undefined> {
  if (from !== undefined) return typeof from === 'string' ? vscode.Uri.parse(from, true) : from;
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Import Annotations'),
      openLabel: vscode.l10n.t('Import'),
      defaultUri: vscode.Uri.joinPath(article, '..'),
      filters: {
        [vscode.l10n.t('Annotations')]: ['jsonld', 'json', 'ann', 'jsonl'],
        [vscode.l10n.t('All files')]: ['*'],
      },
    })) ?? [];
  return file;
}

/** By the file's name, else as a person says. */
async function formatOf(file: vscode.Uri, given: string | undefined): Promise<ExchangeFormat | undefined> {
  const path = file.path.toLowerCase();
  const named = READABLE.find(({ extension }) => path.endsWith(extension));
  const json = path.endsWith('.json') || path.endsWith('.jsonld') ? 'w3c' : undefined;
  return formatFor(given ?? named?.id ?? json, READABLE, vscode.l10n.t('Import Annotations'));
}

function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}
