import type { Words } from '../sidecar/words';
import type { L10n } from './l10n';

/** What the code without VS Code says, in the user's language: the message, and the words that are put in. */
export function wordsInLanguage({ message, put }: Words, l10n: L10n): string {
  return l10n.t(message, ...put.map((one) => (typeof one === 'object' ? wordsInLanguage(one, l10n) : one)));
}
