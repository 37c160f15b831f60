import type { L10n } from '../../src/editor/l10n';

/** English, as VS Code gives it without a translation. */
export const l10n: L10n = {
  language: 'en',
  t: (message, ...args) =>
    message.replace(/\{(\d+)\}/g, (place, index: string) => String(args[Number(index)] ?? place)),
};
