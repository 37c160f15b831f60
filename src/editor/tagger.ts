import * as vscode from 'vscode';
import type { Extent } from '../engine';
import type { JudgedActor } from '../sidecar/judge';
import { keep, keepAll, keepNew, type Desk, type Kept, type NewItem, type Thing } from '../sidecar/keep';
import type { ItemFields } from '../sidecar/model';
import type { Registry } from '../sidecar/registry';
import type { OpenAct } from './actHistory';
import type { AnnotatedDocument, AnnotatedDocuments } from './annotatedDocuments';
import type { RegistryFiles } from './registryFiles';
import { settingsFor } from './settings';
import type { SidecarFiles } from './sidecarFiles';
import { mustBeUnchanged, type Target } from './target';

/** What the tagging commands share: where annotations come from, and the one way they are written. */
export class Tagger {
  constructor(
    readonly documents: AnnotatedDocuments,
    readonly sidecars: SidecarFiles,
    private readonly registries: RegistryFiles,
  ) {}

  registry({ document }: AnnotatedDocument): Promise<Registry | undefined> {
    return this.registries.read(document.uri);
  }

  /** Writes what a person says of an annotation; resolves to the item's id when it is written. */
  keep(annotated: AnnotatedDocument, label: string, thing: Thing, fields: ItemFields, actor?: JudgedActor | null) {
    return this.#write(annotated, label, actor, (desk) =>
      keep(desk, thing, { ...this.#signature(annotated, thing.found.id === null), ...fields }),
    );
  }

  /** Writes one or several stretches that a person chose as one item; resolves to its id when it is written. */
  keepNew(
    annotated: AnnotatedDocument,
    label: string,
    pieces: readonly [Extent, ...Extent[]],
    what: NewItem,
    fields: ItemFields,
    actor?: JudgedActor | null,
  ) {
    return this.#write(annotated, label, actor, (desk) =>
      keepNew(desk, pieces, what, { ...this.#signature(annotated, true), ...fields }),
    );
  }

  /** Writes the same of each target, in one act: of the annotation that it is, else as a new one. Resolves to the first id. */
  keepEach(
    annotated: AnnotatedDocument,
    label: string,
    targets: readonly Target[],
    what: NewItem,
    fields: ItemFields,
    actor?: JudgedActor | null,
  ) {
    return this.#write(annotated, label, actor, (desk) => {
      const kept = targets.map(({ thing, stretch }) => {
        const said = { ...this.#signature(annotated, !thing || thing.found.id === null), ...fields };
        return thing ? keep(desk, thing, said) : keepNew(desk, [stretch], what, said);
      });
      return { id: kept[0]!.id, changes: kept.flatMap(({ changes }) => changes) };
    });
  }

  /** Writes the same of many annotations, as an act of its own or a part of a greater one. */
  async keepAll(
    annotated: AnnotatedDocument,
    act: string | OpenAct,
    things: readonly Thing[],
    fields: ItemFields,
    actor?: JudgedActor | null,
  ): Promise<void> {
    mustBeUnchanged(annotated);
    const { document } = annotated;
    const signed = (isNew: boolean) => ({ ...this.#signature(annotated, isNew), ...fields });
    const changes = keepAll(deskOf(annotated, actor), things, signed(false), signed(true));
    if (changes.length) await this.sidecars.change(document.uri, act, changes);
  }

  async #write(
    annotated: AnnotatedDocument,
    label: string,
    actor: JudgedActor | null | undefined,
    make: (desk: Desk) => Kept,
  ): Promise<string> {
    mustBeUnchanged(annotated);
    const { id, changes } = make(deskOf(annotated, actor));
    await this.sidecars.change(annotated.document.uri, label, changes);
    return id;
  }

  /** Who judged it; and when, for an item that is made now: later changes leave that line alone. */
  #signature({ document }: AnnotatedDocument, isNew: boolean): ItemFields {
    const { annotator } = settingsFor(document.uri);
    const created = `${new Date().toISOString().slice(0, 19)}Z`;
    return { status: 'confirmed', ...(isNew && { created }), ...(annotator && { by: annotator }) };
  }
}

/** The article with an actor whom a person named and who may be new in it. */
function deskOf({ document, article }: AnnotatedDocument, actor: JudgedActor | null | undefined): Desk {
  const others = article.actors.filter(({ id }) => id !== actor?.id);
  return {
    text: document.getText(),
    article: actor ? { ...article, actors: [...others, actor] } : article,
    random: Math.random,
  };
}

/** Thrown where a command has nothing to work on. */
export function nothingHere(hint: string): Error {
  return new Error(vscode.l10n.t('There is nothing to work on here. {0}', hint));
}
