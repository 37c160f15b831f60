import * as vscode from 'vscode';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import type { NewsroomIndex } from '../newsroomIndex';
import type { RegistryFiles } from '../registryFiles';
import type { SidecarFiles } from '../sidecarFiles';
import { forYamlFiles } from '../yamlFiles';
import { TRIGGERS, YamlCompletions } from './completions';
import { wikidataLinks } from './wikidataLinks';
import { YamlDefinitions } from './yamlDefinitions';
import { yamlHovers } from './yamlHovers';
import { YamlReferences } from './yamlReferences';
import { yamlRename } from './yamlRename';
import { yamlSymbols } from './yamlSymbols';

/** What helps to write sidecars and registries by hand. */
export function registerAuthoring({
  documents,
  registries,
  index,
  sidecars,
}: {
  readonly documents: AnnotatedDocuments;
  readonly registries: RegistryFiles;
  readonly index: NewsroomIndex;
  readonly sidecars: SidecarFiles;
}): vscode.Disposable {
  const { languages } = vscode;
  const completions = new YamlCompletions(registries, index);
  const definitions = new YamlDefinitions(documents);
  const references = new YamlReferences(index, sidecars);
  const rename = yamlRename(references, registries);
  return forYamlFiles((files) =>
    vscode.Disposable.from(
      languages.registerCompletionItemProvider(files, completions, ...TRIGGERS),
      languages.registerHoverProvider(files, yamlHovers),
      languages.registerDefinitionProvider(files, definitions),
      languages.registerReferenceProvider(files, references),
      languages.registerRenameProvider(files, rename),
      languages.registerDocumentSymbolProvider(files, yamlSymbols, { label: 'On the Record' }),
      languages.registerDocumentLinkProvider(files, wikidataLinks),
    ),
  );
}
