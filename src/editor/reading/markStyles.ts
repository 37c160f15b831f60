import * as vscode from 'vscode';
import type { Meaning } from './marks';

/**
 * How marks look. Lines can run in two places without hiding each other: at the foot of the row (quotes) and close under
 * the letters (sources, dates); passages have a frame, cues are slanted. So each mark can lie inside any other and stay
 * legible, and what it is can be told without colour. What a person confirmed has a heavier line than a suggestion.
 */
export function markStyle(meaning: Meaning, confirmed: boolean): vscode.DecorationRenderOptions {
  return {
    // Letters typed at a mark's edge belong to the text around it until the article is analysed again.
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...LOOKS[meaning](confirmed),
  };
}

/**
 * The same, but not shown in the overview ruler: thousands of marks would only fill it, and VS Code goes through all that are in
 * it at each letter typed.
 */
export function markStyleOutOfRuler(meaning: Meaning, confirmed: boolean): vscode.DecorationRenderOptions {
  return { ...markStyle(meaning, confirmed), overviewRulerColor: undefined, overviewRulerLane: undefined };
}

/** Dots above and below the words, as nothing else has them. */
const changedWording: Look = () => ({
  borderStyle: 'dotted none',
  borderWidth: '2px 0',
  borderColor: color('changedBorder'),
  ...inRuler('changedBorder', vscode.OverviewRulerLane.Full),
});

type Look = (confirmed: boolean) => vscode.DecorationRenderOptions;

const LOOKS: Readonly<Record<Meaning, Look>> = {
  directQuote: (confirmed) => ({
    ...footLine('solid', confirmed),
    backgroundColor: color('directQuoteBackground'),
  }),
  mixedQuote: (confirmed) => footLine('dashed', confirmed),
  indirectQuote: (confirmed) => footLine('dotted', confirmed),
  quotedPart: () => ({ backgroundColor: color('directQuoteBackground') }),
  source: (confirmed) => underline(confirmed ? 'double 1px' : 'solid 1px', 'sourceBorder'),
  cue: () => ({ fontStyle: 'italic', color: color('cueForeground') }),
  date: (confirmed) => ({
    ...underline(confirmed ? 'dotted 2px' : 'dotted 1px', 'dateBorder'),
    ...inRuler('dateBorder', vscode.OverviewRulerLane.Left),
  }),
  passage: (confirmed) => ({
    borderStyle: confirmed ? 'solid' : 'dashed',
    borderWidth: '1px',
    borderColor: color('passageBorder'),
    backgroundColor: color('passageBackground'),
    ...inRuler('passageBorder', vscode.OverviewRulerLane.Right),
  }),
  changedQuote: changedWording,
  changedMention: changedWording,
  changedDate: changedWording,
  changedPassage: changedWording,
};

function color(name: string): vscode.ThemeColor {
  return new vscode.ThemeColor(`onTheRecord.${name}`);
}

function footLine(style: string, confirmed: boolean): vscode.DecorationRenderOptions {
  return {
    borderStyle: `none none ${style} none`,
    borderWidth: confirmed ? '0 0 2px 0' : '0 0 1px 0',
    borderColor: color('quoteBorder'),
    ...inRuler('quoteBorder', vscode.OverviewRulerLane.Center),
  };
}

/** A text decoration takes no ThemeColor, but VS Code keeps every contributed colour in a CSS variable of this name. */
function underline(line: string, name: string): vscode.DecorationRenderOptions {
  return { textDecoration: `underline ${line} var(--vscode-onTheRecord-${name})` };
}

function inRuler(name: string, lane: vscode.OverviewRulerLane): vscode.DecorationRenderOptions {
  return { overviewRulerColor: color(name), overviewRulerLane: lane };
}
