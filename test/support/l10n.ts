import type { L10n } from '../../src/editor/l10n';

/** A language as VS Code gives it: a message without a translation stays English. */
export function l10nIn(language: string, translations: Readonly<Record<string, string>>): L10n {
  return {
    language,
    t: (message, ...args) =>
      (translations[message] ?? message).replace(/\{(\d+)\}/g, (place, index: string) =>
        String(args[Number(index)] ?? place),
      ),
  };
}

/** English, as VS Code gives it without a translation. */
export const l10n = l10nIn('en', {});
