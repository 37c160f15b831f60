import * as vscode from 'vscode';
import { ActHistory } from './actHistory';
import { AnnotatedDocuments } from './annotatedDocuments';
import { registerAuthoring } from './authoring/registerAuthoring';
import { annotationsOf } from './annotationsOf';
import { runCommand, unanswered } from './commands';
import type { CommandName } from './commandNames';
import { registerExchange } from './exchange/registerExchange';
import { registerLostSidecars } from './following/registerLostSidecars';
import { SidecarFollower } from './following/sidecarFollower';
import { registerNavigating } from './navigating/registerNavigating';
import { registerMerging } from './merging/registerMerging';
import { keptBetweenStarts } from './keptIndex';
import { NewsroomIndex } from './newsroomIndex';
import { SidecarProblems } from './problems/sidecarProblems';
import { registerOtherSpeakers } from './otherSpeakers/registerOtherSpeakers';
import { Highlights } from './reading/highlights';
import { registerReading } from './reading/registerReading';
import { StatusBar } from './reading/statusBar';
import { OffRecordWarning } from './registry/offRecordWarning';
import { registerRegistry } from './registry/registerRegistry';
import { RegistryDesk } from './registry/registryDesk';
import { RegistryFiles } from './registryFiles';
import { ReviewMode } from './reviewing/reviewMode';
import { registerReviewing } from './reviewing/registerReviewing';
import { rememberSettings } from './settings';
import { SidecarFiles } from './sidecarFiles';
import { SaidIndex } from './saidIndex';
import { registerSearch } from './searching/searchCommand';
import { registerSources } from './sources/registerSources';
import { SourcesView } from './sources/sourcesView';
import { registerStarting } from './starting/registerStarting';
import { EngineStatus } from './starting/engineStatus';
import type { SuggestionProviders } from './suggestionProviders';
import { Tagger } from './tagger';
import { registerTagging } from './tagging/registerTagging';
import { registerWording } from './wording/registerWording';

/** What the tests inside VS Code may look at besides. */
export interface Testing {
  readonly documents: AnnotatedDocuments;
  readonly highlights: Highlights;
  readonly statusBar: StatusBar;
  readonly engineStatus: EngineStatus;
  readonly index: NewsroomIndex;
  readonly sources: SourcesView;
  readonly said: SaidIndex;
  readonly follower: SidecarFollower;
  readonly review: ReviewMode;
  /** The commands that nothing does. */
  unanswered(): readonly CommandName[];
}

/** All that is made in the turns after activation, as what is there at once sees it. */
export interface Parts {
  run(command: CommandName, args: readonly unknown[]): Promise<unknown>;
  annotationsFor: ReturnType<typeof annotationsOf>;
  readonly onDidChangeAnnotations: vscode.Event<vscode.Uri>;
  /** Writes what still has to be written. */
  save(): Promise<void>;
  readonly testing: Testing;
}

/** Makes the parts, joins them, and owns nothing else. */
export function makeParts(context: vscode.ExtensionContext, providers: SuggestionProviders): Parts {
  const { subscriptions } = context;
  const own = <T extends vscode.Disposable>(owner: T): T => {
    subscriptions.push(owner);
    return owner;
  };

  // Before all others, so that nobody hears of a changed setting before it is forgotten.
  own(rememberSettings());
  const log = own(vscode.window.createOutputChannel('On the Record', { log: true }));
  const history = own(new ActHistory());
  const sidecars = own(new SidecarFiles(history));
  const registries = own(new RegistryFiles(log, history));
  const documents = own(new AnnotatedDocuments(sidecars, registries, providers, log));
  const highlights = own(new Highlights(documents));
  const statusBar = own(new StatusBar(documents));
  const engineStatus = own(new EngineStatus(documents));
  const index = own(new NewsroomIndex(sidecars, registries, documents, log, keptBetweenStarts(context)));
  const said = own(new SaidIndex(index));
  const sources = own(new SourcesView(index, said, context));
  const tagger = new Tagger(documents, sidecars, registries);
  const review = own(new ReviewMode(documents, tagger, context.workspaceState));
  const follower = own(new SidecarFollower(log));
  own(new SidecarProblems(sidecars, registries, index, log));

  subscriptions.push(
    registerAuthoring({ documents, registries, index, sidecars }),
    registerLostSidecars(index, log),
    registerStarting(documents),
    registerReading(documents, highlights, index, said),
    registerNavigating({ documents, index, sidecars, registries, history }),
    registerSources(sources, index, tagger, history),
    registerSearch(said),
    registerOtherSpeakers(documents, said),
    registerTagging(tagger, history, highlights),
    registerReviewing(documents, tagger, review),
    registerWording(documents, sidecars, index),
    registerMerging(history),
    registerExchange(documents, sidecars),
    registerRegistry(new RegistryDesk(documents, sidecars, registries, index, history)),
    new OffRecordWarning(documents, context.globalState),
  );

  return {
    run: runCommand,
    annotationsFor: annotationsOf(documents),
    onDidChangeAnnotations: (listener, self?: unknown, disposables?: vscode.Disposable[]) =>
      documents.onDidChange(({ document }) => void listener.call(self, document.uri), undefined, disposables),
    save: () => index.save(),
    testing: { documents, highlights, statusBar, engineStatus, index, sources, said, follower, review, unanswered },
  };
}
