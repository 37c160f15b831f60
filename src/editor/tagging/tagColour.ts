import * as vscode from 'vscode';

/** The names a tag's colour can have; themes say what they look like. */
export const TAG_COLOURS = ['red', 'orange', 'yellow', 'green', 'blue', 'purple'] as const;
type Named = (typeof TAG_COLOURS)[number];

/** #c0392b */
const HEX = /^#[\da-f]{6}$/i;

const isNamed = (colour: string): colour is Named => TAG_COLOURS.includes(colour as Named);

/** A tag's colour as decorations take it; `undefined` for what is no colour. */
export function tagColour(colour: string | undefined): vscode.ThemeColor | string | undefined {
  if (typeof colour !== 'string') return undefined;
  if (isNamed(colour)) return new vscode.ThemeColor(`charts.${colour}`);
  return HEX.test(colour) ? colour : undefined;
}

/** A dot in a tag's colour, for lists. */
export function tagIcon(colour: string | undefined): vscode.ThemeIcon | vscode.Uri | undefined {
  const found = tagColour(colour);
  if (found === undefined) return undefined;
  if (typeof found !== 'string') return new vscode.ThemeIcon('circle-filled', found);
  const dot = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5" fill="${found}"/></svg>`;
  return vscode.Uri.parse(`data:image/svg+xml,${encodeURIComponent(dot)}`);
}
