import * as vscode from 'vscode';
import { actorEntries, type ActorEntry } from '../../sidecar/authoring/actorEntries';
import { completionsAt, type Completion, type Surroundings } from '../../sidecar/authoring/complete';
import type { Names } from '../../sidecar/authoring/guide';
import { namingsIn } from '../../sidecar/authoring/naming';
import { newId } from '../../sidecar/identifiers';
import type { Registry } from '../../sidecar/registry';
import type { NewsroomIndex } from '../newsroomIndex';
import type { RegistryFiles } from '../registryFiles';
import { settingsFor } from '../settings';
import { rangeIn, sketchedFile, type SketchedFile } from './sketchedFile';

/** Typing these may begin a value, an id or an entry in a list. */
export const TRIGGERS = [' ', '"', '[', '{', '-'];

/** Offers keys, words, actors and tags in sidecars and registries. */
export class YamlCompletions implements vscode.CompletionItemProvider {
  constructor(
    private readonly registries: RegistryFiles,
    private readonly index: NewsroomIndex,
  ) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CompletionItem[] | undefined> {
    if (!sketchedFile(document)) return undefined;
    const registry = await this.registries.read(document.uri);
    const file = sketchedFile(document);
    if (token.isCancellationRequested || !file) return undefined;
    const offset = document.offsetAt(position);
    const named = (names: Names) => namesFor(names, file, offset, registry, this.index);
    const surroundings: Surroundings = { named, newId: (type) => newId(type, Math.random) };
    return completionsAt(file.kind, file.text, offset, surroundings).map((completion, order) =>
      itemOf(completion, order, document, position),
    );
  }
}

function itemOf(
  { label, kind, insert, isSnippet, detail, documentation, start, end }: Completion,
  order: number,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label, description: detail }, KINDS[kind]);
  item.insertText = isSnippet ? new vscode.SnippetString(insert) : insert;
  // VS Code takes ranges of one line only.
  const range = rangeIn(document, { start, end });
  item.range = range.isSingleLine ? range : new vscode.Range(range.start, position);
  item.sortText = String(order).padStart(4, '0');
  item.filterText = detail && kind === 'actor' ? `${label} ${detail}` : label;
  if (documentation) item.documentation = documentation;
  // A key is followed by what may stand there.
  if (kind === 'key' && insert.endsWith(': ')) {
    item.command = { command: 'editor.action.triggerSuggest', title: vscode.l10n.t('Suggest') };
  }
  return item;
}

const KINDS: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  actor: vscode.CompletionItemKind.User,
  tag: vscode.CompletionItemKind.Keyword,
  item: vscode.CompletionItemKind.Snippet,
};

type Named = ReturnType<Surroundings['named']>;

function namesFor(
  names: Names,
  file: SketchedFile,
  offset: number,
  registry: Registry | undefined,
  index: NewsroomIndex,
): Named {
  switch (names) {
    case 'actor':
      return actorEntries(file.root).map(aboutEntry);
    case 'registry':
      if (file.kind === 'registry') return actorEntries(file.root).map(aboutEntry);
      return Object.entries(registry?.actors ?? {}).map(([id, { name, kind, roles = [], note, confidential }]) =>
        // The list stands beside a file that others see over one's shoulder, and that is shared.
        confidential
          ? { id, detail: vscode.l10n.t('confidential: in the private registry') }
          : aboutEntry({ id, name, kind, roles: roles.map(({ role }) => role), note }),
      );
    case 'tag': {
      const settings = settingsFor(file.document.uri).tags;
      const used = [...index.newsroom.tags.keys(), ...usedHere(file, 'tag', offset)];
      const all = new Map<string, string | undefined>(used.map((tag) => [tag, undefined]));
      for (const { name, description } of settings) all.set(name, description);
      return [...all].map(([id, documentation]) => ({ id, documentation }));
    }
    case 'annotator': {
      const { annotator } = settingsFor(file.document.uri);
      return [...new Set([...(annotator ? [annotator] : []), ...usedHere(file, 'annotator', offset)])].map((id) => ({
        id,
      }));
    }
    case 'wikidata':
      return [];
  }
}

/** The words of the file, but for the one that is being typed. */
function usedHere({ kind, root }: SketchedFile, names: Names, offset: number): string[] {
  if (!root) return [];
  return namingsIn(kind, root, names)
    .filter(({ start, end }) => offset < start || offset > end)
    .map(({ id }) => id);
}

function aboutEntry({ id, name, kind, roles, note }: ActorEntry): Named[number] {
  const documentation = [[kind, ...roles].filter((words) => words).join(' · '), note]
    .filter((words) => words)
    .join('\n\n');
  return { id, detail: name, documentation };
}
