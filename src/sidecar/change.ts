import { SIDECAR_SCHEMA } from './model';
import type { ArticleDetails, FieldsOf, Item, ItemFields, SidecarActor } from './model';
import { schemaProblems } from './schema';
import { addItems, removeItems, updateItem } from './changeItems';
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
  return rewrite(yaml, stepsFor(changes), SIDECAR_FILE);
}

/** Neighbouring additions become one step, and so do removals: thousands of them are one look at the list. */
function stepsFor(changes: readonly Change[]): Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < changes.length;) {
    const first = changes[from]!;
    let to = from + 1;
    if (first.op === 'add') {
      const items = [...first.items];
      for (let next = changes[to]; next?.op === 'add'; next = changes[++to]) items.push(...next.items);
      steps.push(addItems(items));
    } else if (first.op === 'remove') {
      const ids = [first.id];
      for (let next = changes[to]; next?.op === 'remove'; next = changes[++to]) ids.push(next.id);
      steps.push(removeItems(ids));
    } else steps.push(stepFor(first));
    from = to;
  }
  return steps;
}

function stepFor(change: Exclude<Change, { op: 'add' | 'remove' }>): Step {
  switch (change.op) {
    case 'update':
      return updateItem(change.id, change.fields);
    case 'article':
      return changeMap(['article'], change.fields, SIDECAR_SHAPE);
    case 'actor':
      return changeMap(['actors', change.id], change.fields, SIDECAR_SHAPE);
  }
}
