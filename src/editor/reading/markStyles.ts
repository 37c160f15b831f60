import * as vscode from 'vscode';
import type { Meaning } from './marks';

/**
 * How marks look. Three places can carry a line without hiding each other: under the line of text (quotes), close under
 * the letters (sources, dates), and above them (passages). So every mark can lie inside every other and stay legible, and
 * its kind can be told without colour: by place and by solid, dashed or dotted. What a person confirmed has a heavier line.
 */
export function markStyle(meaning: Meaning, confirmed: boolean): vscode.DecorationRenderOptions {
  return {
    // Letters typed at a mark's edge belong to the text around it until the article is analysed again.
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...LOOKS[meaning](confirmed ? '2px' : '1px'),
  };
}

type Look = (thickness: string) => vscode.DecorationRenderOptions;

const LOOKS: Readonly<Record<Meaning, Look>> = {
  directQuote: (thickness) => ({
    ...lineBelow('solid', thickness, 'quoteBorder'),
    ...inRuler('quoteBorder', vscode.OverviewRulerLane.Center),
    backgroundColor: color('directQuoteBackground'),
  }),
  mixedQuote: (thickness) => ({
    ...lineBelow('dashed', thickness, 'quoteBorder'),
    ...inRuler('quoteBorder', vscode.OverviewRulerLane.Center),
  }),
  indirectQuote: (thickness) => ({
    ...lineBelow('dotted', thickness, 'quoteBorder'),
    ...inRuler('quoteBorder', vscode.OverviewRulerLane.Center),
  }),
  quotedPart: () => ({ backgroundColor: color('directQuoteBackground') }),
  source: (thickness) => underLetters('solid', thickness, 'sourceBorder'),
  cue: () => ({ fontStyle: 'italic', color: color('cueForeground') }),
  date: (thickness) => ({
    ...underLetters('dotted', thickness, 'dateBorder'),
    ...inRuler('dateBorder', vscode.OverviewRulerLane.Left),
  }),
  passage: (thickness) => ({
    borderStyle: 'dashed none none none',
    borderWidth: `${thickness} 0 0 0`,
    borderColor: color('passageBorder'),
    backgroundColor: color('passageBackground'),
    ...inRuler('passageBorder', vscode.OverviewRulerLane.Right),
  }),
};

function color(name: string): vscode.ThemeColor {
  return new vscode.ThemeColor(`onTheRecord.${name}`);
}

function lineBelow(style: string, thickness: string, name: string): vscode.DecorationRenderOptions {
  return { borderStyle: `none none ${style} none`, borderWidth: `0 0 ${thickness} 0`, borderColor: color(name) };
}

/** A text decoration takes no ThemeColor, but VS Code keeps every contributed colour in a CSS variable of this name. */
function underLetters(style: string, thickness: string, name: string): vscode.DecorationRenderOptions {
  return { textDecoration: `underline ${style} ${thickness} var(--vscode-onTheRecord-${name})` };
}

function inRuler(name: string, lane: vscode.OverviewRulerLane): vscode.DecorationRenderOptions {
  return { overviewRulerColor: color(name), overviewRulerLane: lane };
}
