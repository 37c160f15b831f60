/** How many UTF-16 units of a name or title are shown. */
const MOST = 120;

/** One line of visible characters, cut between words where it can be. */
export function plain(text: string, most = MOST): string {
  const line = text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  return closed(line.length <= most ? line : cut(line, most));
}

function cut(line: string, most: number): string {
  const space = line.lastIndexOf(' ', most - 1);
  return `${line.slice(0, space > most / 2 ? space : most - 1).trimEnd()}…`;
}

/** A count behind a name in Hebrew or Arabic would be drawn in front of it, were the name not closed by a mark. */
function closed(line: string): string {
  return RIGHT_TO_LEFT.test(line) ? `${line}${LEFT_TO_RIGHT_MARK}` : line;
}

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LEFT_TO_RIGHT_MARK = '\u200e';

/** Control characters and those that turn the direction of writing: they could make a label say what the text does not. */
const INVISIBLE = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]|(?!\s)\p{Cc}/gu;
