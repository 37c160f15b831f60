import * as vscode from 'vscode';
import type { Extent } from '../../engine';
import type { KnownAs } from '../../newsroom/newsroom';
import type { ArticleRecord, Entry } from '../../newsroom/record';
import type { JudgedActor } from '../../sidecar/judge';
import { lineIndex } from '../../sidecar/yaml/lineIndex';
import type { AnnotatedDocument, AnnotatedDocuments } from '../annotatedDocuments';
import { forArticles } from '../articleSelector';
import { readArticleText } from '../files';
import type { NewsroomIndex } from '../newsroomIndex';
import { registryOf } from '../registryFiles';
import { entryInRegistry } from '../yamlPlaces';
import { actorAt, placesOf } from './actorAt';
import { annotatedNow } from './annotatedNow';
import { knownEverywhere } from './knownEverywhere';

/** Go to Definition, Find All References and the boxes around every name of the actor under the cursor. */
export function registerActorProviders(documents: AnnotatedDocuments, index: NewsroomIndex): vscode.Disposable {
  const at = async (document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken) => {
    const annotated = await annotatedNow(documents, document, token);
    const place = annotated && actorAt(annotated.article, document.offsetAt(position));
    return place && { annotated, ...place };
  };
  const definition: vscode.DefinitionProvider = {
    async provideDefinition(document, position, token) {
      const found = await at(document, position, token);
      if (!found) return undefined;
      const { annotated, actor, span } = found;
      const entry = actor.registry === undefined ? undefined : await registryEntry(document.uri, actor.registry);
      const [first] = placesOf(annotated.article, actor.id);
      const target = entry ?? new vscode.Location(document.uri, rangeOf(document, first ?? span));
      return [{ originSelectionRange: rangeOf(document, span), targetUri: target.uri, targetRange: target.range }];
    },
  };
  const references: vscode.ReferenceProvider = {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const found = await at(document, position, token);
      if (!found) return undefined;
      const { annotated, actor } = found;
      const entry =
        includeDeclaration && actor.registry !== undefined
          ? await registryEntry(document.uri, actor.registry)
          : undefined;
      const here = placesOf(annotated.article, actor.id).map(
        (span) => new vscode.Location(document.uri, rangeOf(document, span)),
      );
      const elsewhere = await placesElsewhere(index, annotated, actor);
      return [...here, ...elsewhere, ...(entry ? [entry] : [])];
    },
  };
  const highlights: vscode.DocumentHighlightProvider = {
    async provideDocumentHighlights(document, position, token) {
      const found = await at(document, position, token);
      return (
        found &&
        placesOf(found.annotated.article, found.actor.id).map(
          (span) => new vscode.DocumentHighlight(rangeOf(document, span)),
        )
      );
    },
  };
  return forArticles((selector) =>
    vscode.Disposable.from(
      vscode.languages.registerDefinitionProvider(selector, definition),
      vscode.languages.registerReferenceProvider(selector, references),
      vscode.languages.registerDocumentHighlightProvider(selector, highlights),
    ),
  );
}

function rangeOf(document: vscode.TextDocument, { start, end }: Extent): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Where the registry speaks of an actor; `undefined` where there is no registry, or the actor is not in it. */
export async function registryEntry(near: vscode.Uri, id: string): Promise<vscode.Location | undefined> {
  const uri = registryOf(near);
  if (!uri) return undefined;
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const place = entryInRegistry(document.getText(), id);
    return place && new vscode.Location(uri, rangeOf(document, place));
  } catch {
    return undefined;
  }
}

/** The places in other articles that are known to name the same actor. */
async function placesElsewhere(
  index: NewsroomIndex,
  { document }: AnnotatedDocument,
  actor: JudgedActor,
): Promise<vscode.Location[]> {
  const known = await knownEverywhere(index, document.uri, actor);
  if (!known) return [];
  const here = document.uri.toString();
  const byRecord = new Map<ArticleRecord, Entry[]>();
  for (const { record, entry } of naming(index, known)) {
    if (record.article === here) continue;
    const entries = byRecord.get(record);
    if (entries) entries.push(entry);
    else byRecord.set(record, [entry]);
  }
  const found = await Promise.all(
    [...byRecord].map(([record, entries]) => locations(vscode.Uri.parse(record.article), entries)),
  );
  return found.flat();
}

/** Mentions, and those quotes on whose line nobody is named: a quote's "he" is in no list. */
function naming(index: NewsroomIndex, known: KnownAs) {
  const all = index.newsroom.entriesOf(known.key);
  const lines = new Set(
    all.flatMap(({ record, entry }) => (entry.type === 'mention' ? [`${record.article} ${entry.line}`] : [])),
  );
  return all.filter(({ record, entry }) => entry.type === 'mention' || !lines.has(`${record.article} ${entry.line}`));
}

/** Offsets become lines and columns in the text as it is open, or else on disk. */
async function locations(uri: vscode.Uri, entries: readonly Entry[]): Promise<vscode.Location[]> {
  const key = uri.toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
  if (open) return entries.map((entry) => new vscode.Location(uri, rangeOf(open, entry)));
  const text = await readArticleText(uri);
  if (text === undefined) return [];
  const placeAt = lineIndex(text);
  const position = (offset: number) => {
    const { line, column } = placeAt(Math.min(offset, text.length));
    return new vscode.Position(line - 1, column - 1);
  };
  return entries.map(({ start, end }) => new vscode.Location(uri, new vscode.Range(position(start), position(end))));
}
