import * as vscode from 'vscode';
import type { CitationFormat } from '../newsroom/citation';

/** The layers of marks in an article's text, each of which can be shown or hidden. */
export const LAYERS = ['quotes', 'sources', 'cues', 'dates', 'passages'] as const;
export type Layer = (typeof LAYERS)[number];

/** `onTheRecord.*` as plain values. */
export interface Settings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly suggestions: boolean;
  /** 0 to 1: suggestions below are not shown. */
  readonly minimumConfidence: number;
  readonly layers: ReadonlySet<Layer>;
  /** What stands small and grey behind some words. */
  readonly inlayHints: { readonly dates: boolean; readonly speakers: boolean };
  readonly annotator: string;
  /** One sidecar for an article, or one for each annotator of it. */
  readonly layout: 'single' | 'perAnnotator';
  /** The registry's path inside its workspace folder. */
  readonly registryFile: string;
  /** Where confidential sources are kept, outside every workspace folder: a path or a uri; empty for nowhere. */
  readonly privateRegistryFile: string;
  readonly tags: readonly TagSetting[];
  /** Tags that are given together. */
  readonly tagSets: readonly TagSetSetting[];
  /** How annotations whose words changed or are gone are shown in the Problems panel. */
  readonly changedWording: Severity;
  readonly orphan: Severity;
  /** How quotes that other articles have from somebody else are shown. */
  readonly otherSpeakers: Severity;
  /** How problems of sidecars and registries are shown. */
  readonly sidecarProblems: ProblemSeverity;
  /** How what an article leaves open is shown. */
  readonly openQuestions: Readonly<Record<OpenQuestion, Exclude<ProblemSeverity, 'asFound'>>>;
  /** What happens to a sidecar when its article is renamed, moved, copied or deleted. */
  readonly sidecarFollows: 'ask' | 'always' | 'never';
  /** How Copy as Citation writes. */
  readonly citationFormat: CitationFormat;
}

/** `asFound`: errors as errors, warnings as warnings. */
export type ProblemSeverity = 'asFound' | 'error' | 'warning' | 'information' | 'hint' | 'off';

export type Severity = Exclude<ProblemSeverity, 'asFound'>;

/** What an article may leave open about who says it, and when it was. */
export const OPEN_QUESTIONS = ['unattributedQuotes', 'unknownActors', 'unresolvedDates', 'anonymousSources'] as const;
export type OpenQuestion = (typeof OPEN_QUESTIONS)[number];

export interface TagSetting {
  readonly name: string;
  readonly color?: string;
  readonly description?: string;
}

export interface TagSetSetting {
  readonly name: string;
  readonly tags: readonly string[];
}

/** Settings are written by hand: what has not the form it should is passed over, the rest holds. */
function listOf<T>(value: unknown, is: (item: unknown) => item is T): readonly T[] {
  return Array.isArray(value) ? value.filter(is) : [];
}

function isTag(item: unknown): item is TagSetting {
  return typeof item === 'object' && item !== null && 'name' in item && typeof item.name === 'string';
}

function isTagSet(item: unknown): item is TagSetSetting {
  return isTag(item) && 'tags' in item && Array.isArray(item.tags) && item.tags.every((tag) => typeof tag === 'string');
}

export const SECTION = 'onTheRecord';

/** The settings that hold for a resource; the only place that reads them. */
export function settingsFor(resource: vscode.Uri | undefined): Settings {
  const folder = resource && vscode.workspace.getWorkspaceFolder(resource);
  const key = folder?.uri.toString() ?? '';
  const known = remembered?.get(key);
  if (known) return known;
  const settings = readSettings(folder && resource);
  remembered?.set(key, settings);
  return settings;
}

/** By workspace folder: no setting of ours differs between the files of one. */
let remembered: Map<string, Settings> | undefined;

/** From now on reads settings once, until one changes: they are asked for at every keystroke, and reading them takes a while. */
export function rememberSettings(): vscode.Disposable {
  remembered = new Map();
  const forget = () => remembered?.clear();
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration(forget),
    vscode.workspace.onDidChangeWorkspaceFolders(forget),
    { dispose: () => (remembered = undefined) },
  );
}

function readSettings(scope: vscode.Uri | undefined): Settings {
  const read = vscode.workspace.getConfiguration(SECTION, scope);
  return {
    include: read.get<string[]>('articles.include', []),
    exclude: read.get<string[]>('articles.exclude', []),
    suggestions: read.get<boolean>('suggestions.enabled', true),
    minimumConfidence: read.get<number>('suggestions.minimumConfidence', 0),
    layers: new Set(LAYERS.filter((layer) => read.get<boolean>(`highlight.${layer}`, true))),
    inlayHints: {
      dates: read.get<boolean>('inlayHints.dates', true),
      speakers: read.get<boolean>('inlayHints.speakers', false),
    },
    layout: read.get<Settings['layout']>('sidecar.layout', 'single'),
    annotator: read.get<string>('annotator.name', '').trim(),
    registryFile: read.get<string>('registry.file', '').trim() || 'actors.yaml',
    privateRegistryFile: read.get<string>('registry.privateFile', '').trim(),
    tags: listOf(read.get<unknown>('tags'), isTag),
    tagSets: listOf(read.get<unknown>('tagSets'), isTagSet),
    changedWording: read.get<Severity>('diagnostics.changedWording', 'warning'),
    orphan: read.get<Severity>('diagnostics.orphan', 'information'),
    otherSpeakers: read.get<Severity>('diagnostics.otherSpeakers', 'warning'),
    sidecarProblems: read.get<ProblemSeverity>('diagnostics.sidecars', 'asFound'),
    openQuestions: Object.fromEntries(
      OPEN_QUESTIONS.map((question) => [question, read.get<string>(`diagnostics.${question}`, 'off')]),
    ) as Settings['openQuestions'],
    sidecarFollows: read.get<Settings['sidecarFollows']>('sidecar.follow', 'ask'),
    citationFormat: read.get<CitationFormat>('citation.format', 'plain'),
  };
}

/** Which files VS Code's own settings make read-only, as globs from the workspace folder on. */
export function readonlyGlobs(resource: vscode.Uri): { include: readonly string[]; exclude: readonly string[] } {
  return { include: globsOf('readonlyInclude', resource), exclude: globsOf('readonlyExclude', resource) };
}

/** What VS Code shows nowhere, as globs from the workspace folder on. */
export function hiddenGlobs(resource: vscode.Uri): readonly string[] {
  return globsOf('exclude', resource);
}

/** What VS Code shows nowhere if another file lies beside it; {@link siblingOf} says which. */
export function hiddenBesideGlobs(resource: vscode.Uri): readonly { readonly glob: string; readonly when: string }[] {
  return entriesOf('exclude', resource).flatMap(([glob, value]) => (hasWhen(value) ? { glob, when: value.when } : []));
}

/** `{ "when": "$(basename).ts" }` */
function hasWhen(value: unknown): value is { readonly when: string } {
  return typeof value === 'object' && value !== null && 'when' in value && typeof value.when === 'string';
}

/** The globs that a setting of VS Code's own for files has turned on. */
function globsOf(name: string, resource: vscode.Uri): readonly string[] {
  return entriesOf(name, resource).flatMap(([glob, isOn]) => (isOn === true ? glob : []));
}

function entriesOf(name: string, resource: vscode.Uri): readonly [string, unknown][] {
  const globs: unknown = vscode.workspace.getConfiguration('files', resource).get(name);
  return typeof globs === 'object' && globs !== null ? Object.entries(globs) : [];
}

/** Tells when VS Code's own settings may let other files be seen than before. */
export function onDidChangeHidden(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('files.exclude') || event.affectsConfiguration('search.followSymlinks')) listener();
  });
}

export function onDidChangeSettings(listener: (event: vscode.ConfigurationChangeEvent) => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SECTION)) listener(event);
  });
}

/** Shows or hides a layer: for this workspace where the workspace has its own word on it, else for the user everywhere. */
export async function setLayer(layer: Layer, shown: boolean): Promise<void> {
  const key = `highlight.${layer}`;
  const configuration = vscode.workspace.getConfiguration(SECTION);
  const { ConfigurationTarget } = vscode;
  const here = configuration.inspect(key)?.workspaceValue !== undefined;
  await configuration.update(key, shown, here ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
}
