/** An article's words as a label: one line, and never an icon of VS Code's `$(name)` syntax. */
export function plainLabel(text: string, most = 120): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const cut = line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
  return cut.replace(/\$\(/g, '\\$(');
}
