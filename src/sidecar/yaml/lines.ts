import type { YamlNode } from './tree';

/** Where lines and the lines of a node begin and end. All functions take the whole text and give offsets into it. */

const BOM = '\uFEFF';

/** The line end this file uses: that of its first line. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith(BOM) ? Math.min(1, offset) : start;
}

/** The end of the line, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline < 0) return text.length;
  return text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** The end of the line, its line end included. */
export function nextLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

export function column(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Whether nothing but white space stands between the two offsets. */
export function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

/** `|+`, `>2+`: a block scalar to which the empty lines after it belong. */
const KEEPS_EMPTY_LINES = /^[|>]\d?\+/;

/** Where a node's content ends, without the comments and empty lines that YAML counts in. */
export function contentEnd(text: string, node: YamlNode): number {
  if (node.alias) return node.end;
  if (node.type === 'map' && !node.flow) {
    const last = node.entries[node.entries.length - 1];
    return last ? Math.max(last.keyEnd, contentEnd(text, last.value)) : node.end;
  }
  if (node.type === 'seq' && !node.flow) {
    const last = node.items[node.items.length - 1];
    return last ? Math.max(last.dash + 1, contentEnd(text, last.value)) : node.end;
  }
  if (node.type !== 'scalar' || node.style !== 'block') return node.end;
  let end = node.end;
  if (KEEPS_EMPTY_LINES.test(text.slice(node.start, node.start + 4))) {
    if (text[end - 1] === '\n') end--;
    return text[end - 1] === '\r' ? end - 1 : end;
  }
  const source = text.slice(node.start, end);
  return node.start + source.trimEnd().length;
}
