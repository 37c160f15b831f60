import { Document, parseDocument } from 'yaml';
import { SIDECAR_SCHEMA } from './model';
import type { ArticleDetails, FieldsOf, Item, ItemFields, SidecarActor } from './model';

export type Change =
  | { readonly op: 'add'; readonly items: readonly Item[] }
  | { readonly op: 'update'; readonly id: string; readonly fields: ItemFields }
  | { readonly op: 'remove'; readonly id: string }
  | { readonly op: 'article'; readonly fields: FieldsOf<ArticleDetails> }
  /** Makes the actor or changes some of its fields; `null` for `fields` removes the actor. */
  | { readonly op: 'actor'; readonly id: string; readonly fields: FieldsOf<SidecarActor> | null };

/** The file's text with the changes in it; without a text, a new file. Throws a SidecarError rather than write a wrong one. */
export function applyChanges(yaml: string | undefined, changes: readonly Change[]): string {
  const doc = yaml === undefined ? new Document({ schema: SIDECAR_SCHEMA }) : parseDocument(yaml);
  const data = doc.toJS() as { annotations?: Item[] };
  for (const change of changes) {
    if (change.op === 'add') for (const item of change.items) doc.addIn(['annotations'], doc.createNode(item));
    else if (change.op === 'remove') {
      doc.deleteIn(['annotations', data.annotations?.findIndex((i) => i.id === change.id)]);
    } else {
      const at =
        change.op === 'article'
          ? ['article']
          : change.op === 'actor'
            ? ['actors', change.id]
            : ['annotations', data.annotations?.findIndex((i) => i.id === change.id)];
      if (change.fields === null) doc.deleteIn(at);
      else
        for (const [key, value] of Object.entries(change.fields)) {
          if (value == null) doc.deleteIn([...at, key]);
          else doc.setIn([...at, key], value);
        }
    }
  }
  return String(doc);
}
