import { changedWords } from '../sidecar/changedWords';
import type { Line } from './card';

/** Two wordings word by word: what went is struck out, what came is strong, and both can be told without colour. */
export function differences(old: string, now: string): Line {
  return changedWords(old, now).flatMap(({ what, text }) => {
    if (what === 'same') return [text];
    // Markdown sees the end of a marked stretch only where a space follows; two spaces are shown as one.
    return [' ', what === 'gone' ? { struck: text } : { strong: text }, ' '];
  });
}
