import * as vscode from 'vscode';
import { ActHistory } from './editor/actHistory';
import { AnnotatedDocuments } from './editor/annotatedDocuments';
import { registerAuthoring } from './editor/authoring/registerAuthoring';
import { createApi, type OnTheRecordApi } from './editor/api';
import { registerExchange } from './editor/exchange/registerExchange';
import { registerLostSidecars } from './editor/following/registerLostSidecars';
import { SidecarFollower } from './editor/following/sidecarFollower';
import { registerNavigating } from './editor/navigating/registerNavigating';
import { registerMerging } from './editor/merging/registerMerging';
import { keptBetweenStarts } from './editor/keptIndex';
import { NewsroomIndex } from './editor/newsroomIndex';
import { SidecarProblems } from './editor/problems/sidecarProblems';
import { registerOtherSpeakers } from './editor/otherSpeakers/registerOtherSpeakers';
import { Highlights } from './editor/reading/highlights';
import { registerReading } from './editor/reading/registerReading';
import { StatusBar } from './editor/reading/statusBar';
import { OffRecordWarning } from './editor/registry/offRecordWarning';
import { registerRegistry } from './editor/registry/registerRegistry';
import { RegistryDesk } from './editor/registry/registryDesk';
import { RegistryFiles } from './editor/registryFiles';
import { ReviewMode } from './editor/reviewing/reviewMode';
import { registerReviewing } from './editor/reviewing/registerReviewing';
import { rememberSettings } from './editor/settings';
import { SidecarFiles } from './editor/sidecarFiles';
import { SaidIndex } from './editor/saidIndex';
import { registerSearch } from './editor/searching/searchCommand';
import { registerSources } from './editor/sources/registerSources';
import { SourcesView } from './editor/sources/sourcesView';
import { registerStarting } from './editor/starting/registerStarting';
import { EngineStatus } from './editor/starting/engineStatus';
import { Tagger } from './editor/tagger';
import { registerTagging } from './editor/tagging/registerTagging';
import { registerWording } from './editor/wording/registerWording';

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
}

export function activate(context: vscode.ExtensionContext): OnTheRecordApi {
  const { subscriptions, extensionMode } = context;
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
  const documents = own(new AnnotatedDocuments(sidecars, registries, log));
  const highlights = own(new Highlights(documents));
  const statusBar = own(new StatusBar(documents));
  const engineStatus = own(new EngineStatus(documents));
  const index = own(new NewsroomIndex(sidecars, registries, documents, log, keptBetweenStarts(context)));
  save = () => index.save();
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

  const api = createApi(documents);
  const testing: Testing = { documents, highlights, statusBar, engineStatus, index, sources, said, follower, review };
  return extensionMode === vscode.ExtensionMode.Test ? Object.assign(api, { testing }) : api;
}

/** VS Code waits a few seconds for what still has to be written. */
export function deactivate(): Promise<void> {
  return save();
}

let save = () => Promise.resolve();
