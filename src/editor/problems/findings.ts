import * as vscode from 'vscode';
import { readSidecar } from '../../sidecar/read';
import { isSourceId } from '../../sidecar/confidential';
import { readRegistry } from '../../sidecar/registry';
import { unknownInRegistry } from '../../sidecar/registryLinks';
import { articleOf } from '../articles';
import { exists } from '../files';
import { privateRegistry, type RegistryFiles } from '../registryFiles';
import { currentText } from '../textFiles';
import { yamlKindOf } from '../yamlFiles';
import type { Finding, Findings } from './diagnostics';
import type { Problem } from '../../sidecar/problem';
import type { Words } from '../../sidecar/words';
import { errorInWords } from '../errorInWords';
import { inUserLanguage } from '../inUserLanguage';
import { wordsInLanguage } from '../wordsInLanguage';

/** What is wrong in a sidecar or registry as the user has it, saved or not; `undefined` where there is no such file. */
export async function findingsIn(uri: vscode.Uri, registries: RegistryFiles): Promise<Findings | undefined> {
  const text = await currentText(uri).catch((error: unknown) => {
    return { unreadable: errorInWords(error) };
  });
  if (text === undefined) return undefined;
  if (typeof text !== 'string') {
    return {
      text: '',
      problems: [{ code: 'not-text', severity: 'error', message: text.unreadable, start: 0, end: 0 }],
    };
  }
  switch (yamlKindOf(uri)) {
    case 'sidecar':
      return { text, problems: await inSidecar(uri, text, registries) };
    case 'registry':
      return { text, problems: readRegistry(text).problems.map(inLanguage) };
    case undefined:
      return undefined;
  }
}

async function inSidecar(uri: vscode.Uri, text: string, registries: RegistryFiles): Promise<Finding[]> {
  const { sidecar, problems, where } = readSidecar(text);
  const article = articleOf(uri);
  const alone = !article || (await exists(article)) ? [] : [missing(article)];
  const links = sidecar ? unknownInRegistry(sidecar, await registries.read(uri)) : [];
  const unknown = links.map(({ actor, words }): Finding => {
    const { start, end } = where.actors.get(actor) ?? { start: 0, end: 0 };
    const id = sidecar?.actors[actor]?.registry;
    if (id === undefined || privateRegistry() || !isSourceId(id))
      return { code: 'not-in-registry', severity: 'warning', message: inUser(words), start, end };
    return { code: 'confidential-source', severity: 'information', message: confidential(id), start, end };
  });
  return [...alone, ...problems.map(inLanguage), ...unknown];
}

const inUser = (words: Words) => wordsInLanguage(words, inUserLanguage);

function inLanguage({ words, ...problem }: Problem): Finding {
  return { ...problem, message: inUser(words) };
}

/** Whoever has the private registry knows who it is; nobody else is to be told that something is wrong. */
function confidential(id: string): string {
  return vscode.l10n.t('“{0}” is a confidential source: only the private registry of whoever wrote this has it.', id);
}

function missing(article: vscode.Uri): Finding {
  const name = article.path.slice(article.path.lastIndexOf('/') + 1);
  const message = vscode.l10n.t('There is no article {0} beside this sidecar.', name);
  return { code: 'missing-article', severity: 'warning', message, start: 0, end: 0 };
}
