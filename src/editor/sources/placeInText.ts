/** A line and a character in it, both counted from 0 as an editor does; `offset` is UTF-16 into the text. */
export function placeInText(text: string, offset: number): { readonly line: number; readonly character: number } {
  const before = text.slice(0, Math.max(0, offset));
  let line = 0;
  let lineStart = 0;
  for (const { index, 0: end } of before.matchAll(LINE_END)) {
    line++;
    lineStart = index + end.length;
  }
  return { line, character: before.length - lineStart };
}

/** As editors see line ends, those of old Macs included. */
const LINE_END = /\r\n|\n|\r/g;
