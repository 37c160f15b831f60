import * as vscode from 'vscode';
import { readSidecar } from '../../sidecar/read';
import { readRegistry } from '../../sidecar/registry';
import { unknownInRegistry } from '../../sidecar/registryLinks';
import { articleOf } from '../articles';
import type { RegistryFiles } from '../registryFiles';
import type { SidecarFiles } from '../sidecarFiles';
import { currentText } from '../textFiles';
import { yamlKindOf } from '../yamlFiles';
import type { Finding, Findings } from './diagnostics';

/** What is wrong in a sidecar or registry as the user has it, saved or not; `undefined` where there is no such file. */
export async function findingsIn(
  uri: vscode.Uri,
  { sidecars, registries }: { readonly sidecars: SidecarFiles; readonly registries: RegistryFiles },
): Promise<Findings | undefined> {
  const article = articleOf(uri);
  if (article) {
    const [{ text, sidecar, problems }, registry] = await Promise.all([sidecars.read(article), registries.read(uri)]);
    if (text === undefined) return undefined;
    const alone = (await exists(article)) ? [] : [missing(article)];
    const links = sidecar ? unknownInRegistry(sidecar, registry) : [];
    if (!links.length) return { text, problems: [...alone, ...problems] };
    // Only where there is something to show is it worth reading where the actors stand.
    const { where } = readSidecar(text);
    const unknown = links.map(({ actor, message }): Finding => {
      const { start, end } = where.actors.get(actor) ?? { start: 0, end: 0 };
      return { code: 'not-in-registry', severity: 'warning', message, start, end };
    });
    return { text, problems: [...alone, ...problems, ...unknown] };
  }
  if (yamlKindOf(uri) !== 'registry') return undefined;
  try {
    const text = await currentText(uri);
    return text === undefined ? undefined : { text, problems: readRegistry(text).problems };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { text: '', problems: [{ code: 'not-text', severity: 'error', message, start: 0, end: 0 }] };
  }
}

function missing(article: vscode.Uri): Finding {
  const name = article.path.slice(article.path.lastIndexOf('/') + 1);
  const message = vscode.l10n.t('There is no article {0} beside this sidecar.', name);
  return { code: 'missing-article', severity: 'warning', message, start: 0, end: 0 };
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
