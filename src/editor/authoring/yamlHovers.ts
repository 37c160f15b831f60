import * as vscode from 'vscode';
import { actorEntries, type ActorEntry } from '../../sidecar/authoring/actorEntries';
import { descriptionAt, type Description } from '../../sidecar/authoring/describe';
import { namingAt, type Naming } from '../../sidecar/authoring/naming';
import { sketch } from '../../sidecar/yaml/sketch';
import { registryOf } from '../registryFiles';
import { currentText } from '../textFiles';
import { rangeIn, sketchedFile, type SketchedFile } from './sketchedFile';

/** Says in sidecars and registries what a key means, and who an id is. */
export const yamlHovers: vscode.HoverProvider = {
  async provideHover(document, position, token) {
    const file = sketchedFile(document);
    if (!file?.root) return undefined;
    const offset = document.offsetAt(position);
    const naming = namingAt(file.kind, file.root, offset);
    const entry = naming && (await entryFor(naming, file));
    if (token.isCancellationRequested) return undefined;
    if (naming && entry) return new vscode.Hover(aboutActor(entry), rangeIn(document, naming));
    const description = descriptionAt(file.kind, file.root, offset);
    return description && new vscode.Hover(aboutKey(description), rangeIn(document, description));
  },
};

async function entryFor({ names, id }: Naming, file: SketchedFile): Promise<ActorEntry | undefined> {
  if (names !== 'actor' && names !== 'registry') return undefined;
  const isHere = names === 'actor' || file.kind === 'registry';
  const root = isHere ? file.root : await registryRoot(file.document.uri);
  return actorEntries(root).find((entry) => entry.id === id);
}

async function registryRoot(uri: vscode.Uri): ReturnType<typeof rootOf> {
  const registry = registryOf(uri);
  return registry && rootOf(registry);
}

async function rootOf(uri: vscode.Uri) {
  const text = await currentText(uri).catch(() => undefined);
  return text === undefined ? undefined : sketch(text);
}

/** What is in the file is text of a person, never Markdown of ours. */
function aboutActor({ id, name, kind, roles, registry, note }: ActorEntry): vscode.MarkdownString {
  const card = new vscode.MarkdownString('**').appendText(name ?? id).appendMarkdown('**');
  if (kind) card.appendMarkdown(' · ').appendText(kind);
  if (roles.length) card.appendMarkdown('\n\n').appendText(roles.join(' · '));
  if (registry) card.appendMarkdown('\n\n').appendText(vscode.l10n.t('Registry: {0}', registry));
  if (note) card.appendMarkdown('\n\n').appendText(note);
  return card;
}

function aboutKey({ key, description, values }: Description): vscode.MarkdownString {
  const card = new vscode.MarkdownString('**').appendText(key).appendMarkdown('** · ').appendText(description);
  if (values.length) card.appendMarkdown('\n');
  for (const { value, description: meaning, isChosen } of values) {
    card
      .appendMarkdown(isChosen ? '\n- **' : '\n- ')
      .appendText(value)
      .appendMarkdown(isChosen ? '**' : '');
    if (meaning) card.appendMarkdown(' · ').appendText(meaning);
  }
  return card;
}
