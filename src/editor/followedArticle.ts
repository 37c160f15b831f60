import type * as vscode from 'vscode';
import { FollowedPlaces } from '../sidecar/followedPlaces';
import type { Item } from '../sidecar/model';
import type { FoundPlace, Place } from '../sidecar/place';
import type { PlainText } from '../sidecar/plainText';

/**
 * Where the annotations of an open article stand, followed through what is typed. A text that VS Code read anew from the
 * disk was changed by somebody else, who may have moved anything: there they are looked for. VS Code tells of both alike,
 * as a change of a document without unsaved words; of one that was typed it says right after that it has some now.
 */
export class FollowedArticle {
  #followed: FollowedPlaces | undefined;
  /** The version that may have come from the disk, and what was found in it when it was looked through. */
  #doubted: { readonly version: number; found?: FollowedPlaces } | undefined;

  /** Whether the text may have come from the disk. */
  get isDoubted(): boolean {
    return this.#doubted !== undefined;
  }

  /** Takes a change over. Answers whether what was looked for meanwhile is known after all. */
  changed({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): boolean {
    const doubted = this.#doubted;
    if (!contentChanges.length) {
      if (!document.isDirty || doubted?.version !== document.version) return false;
      this.#doubted = undefined;
      return doubted.found !== undefined;
    }
    if (doubted) this.#followed = doubted.found;
    this.#doubted = !document.isDirty && reason === undefined ? { version: document.version } : undefined;
    for (const { rangeOffset, rangeLength, text } of contentChanges)
      this.#followed?.edit({ at: rangeOffset, removed: rangeLength, added: text.length });
    return false;
  }

  /** The places that need not be looked for; offsets into the plain text. */
  placesIn(plain: PlainText, items: readonly Item[]): ReadonlyMap<string, FoundPlace> | undefined {
    return this.isDoubted ? undefined : this.#followed?.placesIn(plain, items);
  }

  /** From here on these places are followed. */
  follow(items: readonly Item[], places: ReadonlyMap<string, Place>, plain: PlainText): void {
    const found = new FollowedPlaces(items, places, plain, this.#doubted ? undefined : this.#followed);
    if (this.#doubted) this.#doubted.found = found;
    else this.#followed = found;
  }
}
