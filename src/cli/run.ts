import { annotateCommand } from './commands/annotate';
import { checkCommand } from './commands/check';
import { mergeCommand } from './commands/merge';
import type { Command, ExitCode, Io } from './io';
import { WrongUse } from './io';
import { Output } from './output';

export type { Io } from './io';

const COMMANDS: readonly Command[] = [annotateCommand, checkCommand, mergeCommand];

/** The command line: arguments in, exit code out. 0: done. 1: something was found. 2: wrong use. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const out = new Output(io.stdout);
  const complaints = new Output(io.stderr);
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    const about = COMMANDS.find((command) => command.name === rest[0]);
    await out.write(about ? about.help : overview());
    return 0;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) {
    const complaint = name === undefined ? '' : `on-the-record: there is no command “${name}”\n\n`;
    await complaints.write(complaint + overview());
    return 2;
  }
  if (rest.some((arg) => arg === '--help' || arg === '-h')) {
    await out.write(command.help);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof WrongUse) && !isParseArgsError(error)) throw error;
    await complaints.write(
      `on-the-record ${command.name}: ${error.message}\nSee: on-the-record ${command.name} --help\n`,
    );
    return 2;
  }
}

function overview(): string {
  const width = Math.max(...COMMANDS.map((command) => command.name.length));
  const list = COMMANDS.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`).join('\n');
  return `Who says this, how do we know, and when was it? Sources, quotes and dates of news articles.

Usage: on-the-record COMMAND …

Commands:
${list}

“on-the-record COMMAND --help” says more. Exits with 0, with 1 if something was found wrong, with 2 if used wrongly.
`;
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
