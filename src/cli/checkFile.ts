import type { Extent } from '../engine';
import { judge } from '../sidecar/judge';
import type { Problem } from '../sidecar/problem';
import { readSidecar } from '../sidecar/read';
import { readRegistry } from '../sidecar/registry';
import { unknownInRegistry } from '../sidecar/registryLinks';
import { lineIndex } from '../sidecar/yaml/lineIndex';
import { inEnglish } from '../sidecar/words';

/** What belongs to a sidecar; texts as they are on the disk. */
export interface Surroundings {
  readonly name: string;
  readonly text: string | undefined;
  readonly registry: string | undefined;
}

const NOTHING_FOUND = { actors: [], mentions: [], quotes: [], dates: [] };

/** Findings as `line:column: message`, in the order of the file. */
export function checkSidecar(yaml: string, { name, text, registry }: Surroundings): string[] {
  const { sidecar, problems, where } = readSidecar(yaml);
  const positionAt = lineIndex(yaml);
  const findings = problems.map(({ line, column, message }) => ({ line, column, message }));
  const add = (extent: Extent | undefined, message: string) => {
    findings.push({ ...positionAt(extent?.start ?? 0), message });
  };
  if (sidecar && text === undefined) add(undefined, `There is no article ${name} beside this sidecar.`);
  if (sidecar && text !== undefined) {
    const { orphans, changed } = judge({ text, annotations: NOTHING_FOUND, sidecar });
    for (const item of orphans) add(where.items.get(item.id), `The words of ${item.id} are no longer in ${name}.`);
    for (const { item, how } of changed) {
      const message =
        how === 'changed'
          ? `The words of ${item.id} were changed in ${name}.`
          : `The words of ${item.id} may stand elsewhere in ${name} now.`;
      add(where.items.get(item.id), message);
    }
  }
  const known = registry === undefined ? undefined : readRegistry(registry).registry;
  for (const { actor, words } of sidecar ? unknownInRegistry(sidecar, known) : [])
    add(where.actors.get(actor), inEnglish(words));
  return printed(findings);
}

export function checkRegistry(yaml: string): string[] {
  return printed(readRegistry(yaml).problems);
}

function printed(findings: readonly Pick<Problem, 'line' | 'column' | 'message'>[]): string[] {
  return [...findings]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, message }) => `${line}:${column}: ${message}`);
}
