import { SidecarError } from '../sidecar/problem';
import { inUserLanguage } from './inUserLanguage';
import { wordsInLanguage } from './wordsInLanguage';

/** What went wrong, for the person who asked for it. */
export function errorInWords(error: unknown): string {
  if (error instanceof SidecarError) {
    const lines = error.problems.map(
      ({ line, column, words }) => `${line}:${column}: ${wordsInLanguage(words, inUserLanguage)}`,
    );
    return lines.join('\n');
  }
  return error instanceof Error ? error.message : String(error);
}
