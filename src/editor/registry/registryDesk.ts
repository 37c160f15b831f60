import * as vscode from 'vscode';
import type { Change } from '../../sidecar/change';
import { sourceId } from '../../sidecar/confidential';
import { actorLinked, linksMoved } from '../../sidecar/actorMoves';
import type { Registry, RegistryChange } from '../../sidecar/registry';
import { aliasesWith, entriesMerged, entryFor, entryId } from '../../sidecar/registryMoves';
import type { ActHistory, OpenAct } from '../actHistory';
import type { AnnotatedDocuments } from '../annotatedDocuments';
import type { NewsroomIndex } from '../newsroomIndex';
import { registryOf, type RegistryFiles } from '../registryFiles';
import type { SidecarFiles } from '../sidecarFiles';
import { annotatedFor, mustBeUnchanged } from '../target';
import type { ActorRef } from './actorRef';

/** What the registry's commands share: the files they write, and the moves that several of them make. */
export class RegistryDesk {
  constructor(
    readonly documents: AnnotatedDocuments,
    readonly sidecars: SidecarFiles,
    readonly registries: RegistryFiles,
    readonly index: NewsroomIndex,
    private readonly history: ActHistory,
  ) {}

  /** One act over however many files, undone in one step; nothing is left half done. */
  act<T>(label: string, work: (act: OpenAct) => Promise<T>): Promise<T> {
    return this.history.together(label, work);
  }

  async registryOf({ resource }: ActorRef): Promise<Registry> {
    return (await this.registries.read(resource)) ?? { schema: '', actors: {} };
  }

  /** Of two folders neither registry knows the other's ids: an actor would point to an entry that is not there. */
  mustShareRegistry(one: ActorRef, other: ActorRef): void {
    if (registryOf(one.resource)?.toString() === registryOf(other.resource)?.toString()) return;
    throw new Error(
      vscode.l10n.t(
        '{0} and {1} are in two folders of the workspace, and each folder has a registry of its own.',
        one.name,
        other.name,
      ),
    );
  }

  async changeSidecar({ here }: ActorRef, act: OpenAct, changes: readonly Change[]): Promise<void> {
    if (!here) return;
    mustBeUnchanged(here.annotated);
    await this.sidecars.change(here.annotated.document.uri, act, changes);
  }

  /** The id of an actor's entry in the registry; makes the entry, and links the article to it, where there is none. */
  async entryOf(ref: ActorRef, act: OpenAct, { confidential = false } = {}): Promise<string> {
    if (ref.registry) return ref.registry.id;
    if (!ref.here) throw new Error(vscode.l10n.t('The registry has no actor {0}.', ref.name));
    const { actor } = ref.here;
    const { actors } = await this.registryOf(ref);
    const entry = entryFor(actor);
    // The id is in the sidecar for all to read, so it says nothing of who a confidential source is.
    const id = confidential ? sourceId(new Set(Object.keys(actors))) : entryId(actor, new Set(Object.keys(actors)));
    await this.registries.change(ref.resource, act, [{ id, fields: entry }], { confidential });
    await this.link(ref, id, act);
    return id;
  }

  /** Links an article's actor to an entry, which keeps the name that the article has. */
  async link(ref: ActorRef, id: string, act: OpenAct): Promise<void> {
    if (!ref.here) return;
    const { annotated, actor } = ref.here;
    const entry = (await this.registryOf(ref)).actors[id];
    const aliases = entry && aliasesWith(entry, actor);
    if (aliases) await this.changeRegistry(ref, act, [{ id, fields: { aliases } }]);
    const { sidecar } = await this.sidecars.read(annotated.document.uri);
    await this.changeSidecar(ref, act, [actorLinked(sidecar, actor, id)]);
  }

  /** Makes two entries one, and brings every sidecar along that points to the one that goes. */
  async mergeEntries(ref: ActorRef, from: string, into: string, act: OpenAct): Promise<void> {
    const registry = await this.registryOf(ref);
    const [gone, kept] = [registry.actors[from], registry.actors[into]];
    if (gone?.confidential && !kept?.confidential)
      throw new Error(
        vscode.l10n.t('{0} is in the private registry, and would become known. Merge the other one into it.', from),
      );
    await this.registries.change(ref.resource, act, entriesMerged(registry, from, into));
    await this.relink(ref, from, into, act);
  }

  /** Points every sidecar of a folder from one entry of the registry to another. */
  async relink(ref: ActorRef, from: string, into: string, act: OpenAct): Promise<void> {
    for (const article of await this.articlesOf(ref, from)) {
      const uri = vscode.Uri.parse(article);
      const { sidecar } = await this.sidecars.read(uri);
      const changes = sidecar ? linksMoved(sidecar, from, into) : [];
      if (changes.length) await this.sidecars.change(uri, act, changes);
    }
  }

  /** Points an article from one entry of the registry to another, also where only the engine had taken them for one. */
  async relinkArticle(article: string, from: string, into: string, act: OpenAct): Promise<void> {
    const annotated = await annotatedFor(this.documents, { uri: article });
    const { sidecar } = await this.sidecars.read(annotated.document.uri);
    const actors = annotated.article.actors.filter(({ registry }) => registry === from);
    const changes = actors.map((actor) => actorLinked(sidecar, actor, into));
    if (changes.length) await this.sidecars.change(annotated.document.uri, act, changes);
  }

  /** The articles of a folder that name an actor of the registry, once all are read. */
  async articlesOf({ resource }: ActorRef, registry: string): Promise<string[]> {
    this.index.start();
    await this.index.whenIdle();
    const folder = vscode.workspace.getWorkspaceFolder(resource)?.uri.toString();
    return [...this.index.newsroom.records()]
      .filter((record) => record.folder === folder && record.actors.some((actor) => actor.registry === registry))
      .map(({ article }) => article);
  }

  changeRegistry(ref: ActorRef, act: OpenAct, changes: readonly RegistryChange[]): Promise<void> {
    return this.registries.change(ref.resource, act, changes);
  }
}
