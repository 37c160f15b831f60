/** The part of `vscode.l10n` that cards need, so that they can be built, and tested, without VS Code. */
export interface L10n {
  /** The message in the user's language, `{0}` replaced by the first argument. */
  t(message: string, ...args: (string | number)[]): string;
  /** `vscode.env.language`: `en`, `pt-br`. */
  readonly language: string;
}
