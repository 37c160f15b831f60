import { dictionary } from './dictionary';
import { Char, charClass } from './characters';
import { hashRange, hashWord } from './hashing';

/** English function words no other Latin-script language of the news has among its commonest. */
const telling = new Set(
  'the and of that is was with for it he she his her they said have has had not are were this which would will been from by at as but or who their when there what'
    .split(' ')
    .map(hashWord),
);

/**
 * Whether a text is English, by the share of function words in its beginning: about a third of any English prose, under a
 * twentieth elsewhere. Too short a text counts as English: a headline alone proves nothing.
 */
export function isEnglish(text: string): boolean {
  let words = 0;
  let english = 0;
  let foreign = 0;
  const limit = Math.min(text.length, 20000);
  for (let at = 0; at < limit;) {
    const kind = charClass(text.charCodeAt(at));
    if (kind < Char.Lower || kind === Char.Digit || kind > Char.Letter) {
      at++;
      continue;
    }
    const start = at;
    while (at < limit && charClass(text.charCodeAt(at)) >= Char.Lower && charClass(text.charCodeAt(at)) <= Char.Mark)
      at++;
    words++;
    const hash = hashRange(text, start, at);
    if (telling.has(hash)) english++;
    else if (kind === Char.Letter) foreign++;
    else if (charClass(text.charCodeAt(start)) === Char.Lower && !dictionary().find(hash)) foreign++;
  }
  if (words < 20) return foreign < 4 || english > 0;
  return english / words > 0.1;
}
