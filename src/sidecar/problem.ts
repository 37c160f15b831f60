import type { Words } from './words';

/** What is wrong in a sidecar or a registry, and where: data, so that a file somebody is still writing never throws. */
export interface Problem {
  /** Stable, for tests and quick fixes: `unknown-value`. */
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** Plain words, a sentence. */
  readonly words: Words;
  /** The same in English. */
  readonly message: string;
  /** UTF-16 offsets into the file as given, half-open. */
  readonly start: number;
  readonly end: number;
  /** 1-based; the column counts UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

export type ProblemCode =
  | 'too-large'
  | 'not-text'
  | 'conflict-markers'
  | 'not-yaml'
  | 'too-many-aliases'
  | 'too-deep'
  | 'not-a-mapping'
  | 'duplicate-key'
  | 'unknown-schema'
  | 'old-schema'
  | 'missing-key'
  | 'wrong-type'
  | 'unknown-value'
  | 'duplicate-id'
  | 'unknown-actor'
  | 'bad-date'
  | 'no-such-item'
  | 'cannot-write';

/** Thrown instead of writing a file that would be wrong. The message names the place. */
export class SidecarError extends Error {
  override readonly name = 'SidecarError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((p) => `${p.line}:${p.column}: ${p.message}`).join('\n'));
  }
}
