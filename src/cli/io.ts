import type { Readable, Writable } from 'node:stream';

/** What the command line touches of the world besides files; `process` fits. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  cwd(): string;
}

export type ExitCode = 0 | 1 | 2;

/** A command: its arguments without its name. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

/** The command was used wrongly; the message says how. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
