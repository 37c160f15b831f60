import { plain } from './plainLine';

/** An article's words as a label: one line, and never an icon of VS Code's `$(name)` syntax. */
export function plainLabel(text: string, most?: number): string {
  return plain(text, most).replace(/\$\(/g, '\\$(');
}
