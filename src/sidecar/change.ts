import { SIDECAR_SCHEMA } from './model';
import type { ArticleDetails, FieldsOf, Item, ItemFields, SidecarActor } from './model';
import { schemaProblems } from './schema';
import { addItems, removeItem, updateItem } from './changeItems';
import { changeMap } from './changeMap';
import { SIDECAR_SHAPE } from './shapes';
import type { FileKind, Step } from './yaml/rewrite';
import { rewrite } from './yaml/rewrite';

export { SidecarError } from './problem';

export type Change =
  | { readonly op: 'add'; readonly items: readonly Item[] }
  | { readonly op: 'update'; readonly id: string; readonly fields: ItemFields }
  | { readonly op: 'remove'; readonly id: string }
  | { readonly op: 'article'; readonly fields: FieldsOf<ArticleDetails> }
  /** Makes the actor or changes some of its fields; `null` for `fields` removes the actor. */
  | { readonly op: 'actor'; readonly id: string; readonly fields: FieldsOf<SidecarActor> | null };

const SIDECAR_FILE: FileKind = {
  opening: `schema: ${SIDECAR_SCHEMA}`,
  check: (parsed, root) =>
    schemaProblems(root, SIDECAR_SCHEMA, parsed.problemAt).filter((problem) => problem.severity === 'error'),
};

/**
 * The file's text with the changes in it; without a text, a new file. Only the lines of what changed are touched. Throws a
 * SidecarError for a text that does not parse, and rather than give a wrong one.
 */
export function applyChanges(yaml: string | undefined, changes: readonly Change[]): string {
  return rewrite(yaml, joinAdds(changes).map(stepFor), SIDECAR_FILE);
}

/** Neighbouring additions become one, so that thousands of them are one round. */
function joinAdds(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined[joined.length - 1];
    if (change.op === 'add' && last?.op === 'add') {
      joined[joined.length - 1] = { op: 'add', items: [...last.items, ...change.items] };
    } else joined.push(change);
  }
  return joined;
}

function stepFor(change: Change): Step {
  switch (change.op) {
    case 'add':
      return addItems(change.items);
    case 'update':
      return updateItem(change.id, change.fields);
    case 'remove':
      return removeItem(change.id);
    case 'article':
      return changeMap(['article'], change.fields, SIDECAR_SHAPE);
    case 'actor':
      return changeMap(['actors', change.id], change.fields, SIDECAR_SHAPE);
  }
}
