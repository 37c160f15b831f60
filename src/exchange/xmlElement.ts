import { escapeAttribute, escapeMarkup } from './escape';

/** `<note type="by">mk</note>`, with words that are data. */
export function xmlElement(name: string, own: Readonly<Record<string, string>>, words: string): string {
  return `<${name}${xmlAttributes(own)}>${escapeMarkup(words)}</${name}>`;
}

export function xmlAttributes(own: Readonly<Record<string, string>>): string {
  return Object.entries(own)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
}
