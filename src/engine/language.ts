import { dictionary } from './dictionary';
import { Char, charClass } from './characters';
import { hashRange, hashWord } from './hashing';

/** English function words no other Latin-script language of the news has among its commonest. */
const telling = new Set(
  'the and of that is was with for it he she his her they said have has had not are were this which would will been from by at as but or who their when there what'
    .split(' ')
    .map(hashWord),
);
const longestTelling = 5;

/** So many words prove the language by function words alone; of fewer, unknown ones are counted too. */
const enoughWords = 20;

const plentyWords = 150;

/** How many of the words are telling ones, at least, and how far into the text they are counted (UTF-16). */
const share = 0.1;
const farthest = 20000;

/**
 * Whether a text is English, by the share of function words in its beginning: about a third of any English prose, under a
 * twentieth elsewhere. Too short a text counts as English: a headline alone proves nothing.
 */
export function isEnglish(text: string): boolean {
  let words = 0;
  let english = 0;
  let foreign = 0;
  const limit = Math.min(text.length, farthest);
  for (let at = 0; at < limit; at++) {
    const kind = charClass(text.charCodeAt(at));
    if (kind < Char.Lower || kind === Char.Digit || kind > Char.Letter) continue;
    const start = at;
    for (at++; at < limit; at++) {
      const next = charClass(text.charCodeAt(at));
      if (next < Char.Lower || next > Char.Mark) break;
    }
    words++;
    // Twice the share that is asked for, and of some hundred words: more of them would change nothing.
    if (words === plentyWords && english > words * share * 2) return true;
    if (words >= enoughWords && at - start > longestTelling) continue;
    const hash = hashRange(text, start, at);
    if (telling.has(hash)) english++;
    else if (words < enoughWords && (kind === Char.Letter || (kind === Char.Lower && !dictionary().find(hash))))
      foreign++;
  }
  if (words < enoughWords) return foreign < 4 || english > 0;
  return english / words > share;
}
