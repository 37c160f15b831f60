// An article whose sidecar holds one of everything, for tests of what is shown.
import * as vscode from 'vscode';
import manifest from '../../package.json';
import type { OnTheRecordApi } from '../../src/editor/api';
import type { Layer } from '../../src/editor/settings';
import type { Testing } from '../../src/extension';
import { newArticle, writeSidecar } from './sidecars';

export const HARBOUR = [
  'Harbour fees to rise',
  '',
  '“Fees will rise in May,” said Ana Ruiz, who runs the harbour. “Nobody likes it.”',
  '',
  'Ms. Ruiz said that the crane was “close to its end” and that a new one comes on Friday.',
  '',
  'The survey was paid for by the operator.',
  '',
].join('\n');

export const HARBOUR_SIDECAR = `schema: on-the-record/1
article: { published: "2026-06-04" }

actors:
  ana: { name: "Ana Ruiz", kind: person, aliases: ["Ms. Ruiz"], roles: ["runs the harbour"], registry: ruiz-ana-1 }

annotations:

  - id: q-00000001
    type: quote
    text: "Fees will rise in May,"
    more: [{ text: "Nobody likes it." }]
    kind: direct
    mode: speech
    source: { text: "Ana Ruiz, who runs the harbour" }
    cue: { text: "said" }
    speaker: ana
    record: background
    tags: [fees]
    note: "Check against the tariff."
    status: confirmed
    by: mk

  - { id: m-00000001, type: mention, text: "Ana Ruiz", actor: ana, status: confirmed, by: mk }

  - id: q-00000002
    type: quote
    text: "that the crane was “close to its end” and that a new one comes on Friday"
    kind: mixed
    mode: speech
    source: { text: "Ms. Ruiz" }
    cue: { text: "said" }
    speaker: ana
    status: suggested
    rule: name-before-verb
    confidence: 0.88

  - id: d-00000001
    type: date
    text: "Friday"
    timex: DATE
    value: "2026-06-05"
    status: suggested
    rule: weekday-future
    confidence: 0.93

  - { id: p-00000001, type: passage, text: "The survey was paid for by the operator.", tags: [conflict-of-interest], status: confirmed, by: mk }
`;

let count = 0;

/** Opens a fresh copy of the article with its sidecar, and waits until it is analysed. */
export async function openHarbour(text = HARBOUR, sidecar = HARBOUR_SIDECAR): Promise<vscode.TextEditor> {
  const name = `harbour-${++count}.txt`;
  await writeSidecar(name, sidecar);
  const editor = await newArticle(name, text);
  await (await testing()).documents.whenReady(editor.document);
  return editor;
}

/** Lets only sidecars speak, so that a test does not hang on what the engine makes of a text. */
export async function setSuggestions(enabled: boolean | undefined): Promise<void> {
  await setSetting('suggestions.enabled', enabled);
}

export async function setSetting(key: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('onTheRecord').update(key, value, vscode.ConfigurationTarget.Global);
}

export async function extension(): Promise<OnTheRecordApi & { readonly testing: Testing }> {
  const found = vscode.extensions.getExtension(`${manifest.publisher}.${manifest.name}`);
  if (!found) throw new Error('The extension is not there.');
  return found.activate() as Promise<OnTheRecordApi & { readonly testing: Testing }>;
}

export async function testing(): Promise<Testing> {
  return (await extension()).testing;
}

/** The words that are marked in each editor that shows a document, by layer. */
export async function marked(document: vscode.TextDocument): Promise<Record<Layer, string[]>[]> {
  const { highlights } = await testing();
  return highlights
    .shownIn(document)
    .map(
      (layers) =>
        Object.fromEntries(
          Object.entries(layers).map(([layer, ranges]) => [layer, ranges.map((range) => document.getText(range))]),
        ) as Record<Layer, string[]>,
    );
}

/** The cards at some words, as written in Markdown save that character references are read back. */
export async function hoverCards(document: vscode.TextDocument, words: string): Promise<string[]> {
  return (await hoverContents(document, words)).map(({ value }) =>
    value.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))).replaceAll('\u00a0', ' '),
  );
}

export async function hoverContents(document: vscode.TextDocument, words: string): Promise<vscode.MarkdownString[]> {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in ${document.uri}`);
  const position = document.positionAt(at + Math.min(2, words.length - 1));
  const command = 'vscode.executeHoverProvider';
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(command, document.uri, position);
  return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}

export function selectedText(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection);
}
