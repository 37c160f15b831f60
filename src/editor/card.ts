import type { CommandName } from './commandNames';
import { escapeText } from './escapeText';

/** What a hover shows, as data: paragraphs of lines of parts. */
export interface Card {
  readonly paragraphs: readonly (readonly Line[])[];
}
export type Line = readonly Part[];

/** Words are shown as they are, wherever they come from; only an action is a link. */
export type Part = string | { readonly strong: string } | { readonly struck: string } | Action;

export interface Action {
  readonly label: string;
  readonly command: CommandName;
  /** The command's only argument, as JSON can carry it; none for a command that works on the active editor. */
  readonly argument?: unknown;
}

/** Leaves out what is missing, and lines and paragraphs with nothing in them. */
export function card(paragraphs: readonly (readonly (Line | undefined)[])[]): Card {
  return {
    paragraphs: paragraphs
      .map((lines) => lines.filter((line) => line !== undefined && line.length > 0) as Line[])
      .filter((lines) => lines.length > 0),
  };
}

/** Parts on one line with a dot between them; those that are missing left out. */
export function line(...parts: (Part | undefined)[]): Line {
  const there = parts.filter((part) => part !== undefined && part !== '') as Part[];
  return there.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}

/** The card as Markdown in which nothing but its actions can be a link, and nothing but its strong parts markup. */
export function cardMarkdown({ paragraphs }: Card): string {
  const lines = (some: readonly Line[]) => some.map((parts) => parts.map(partMarkdown).join('')).join('  \n');
  return paragraphs.map(lines).join('\n\n');
}

/** The commands a card's links may run. */
export function commandsOf({ paragraphs }: Card): CommandName[] {
  return paragraphs.flat(2).flatMap((part) => (typeof part === 'object' && 'command' in part ? [part.command] : []));
}

function partMarkdown(part: Part): string {
  if (typeof part === 'string') return escapeText(part);
  if ('struck' in part) return `~~${escapeText(part.struck).trim()}~~`;
  if ('strong' in part) return `**${escapeText(part.strong).trim()}**`;
  const { label, command, argument } = part;
  const query = argument === undefined ? '' : `?${encodeURIComponent(JSON.stringify([argument]))}`;
  return `[${escapeText(label)}](command:onTheRecord.${command}${query.replace(PARENTHESES, escape)})`;
}

/** `encodeURIComponent` leaves them, and one of them would end the link: `Ruiz (harbour)`. */
const PARENTHESES = /[()]/g;
const escape = (character: string) => `%${character.charCodeAt(0).toString(16)}`;
