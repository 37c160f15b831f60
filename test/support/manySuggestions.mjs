// An article with as many suggestions as somebody reviews in one sitting: names, sentences and places are made up.
const SPEAKERS = ['Rosa Lindqvist', 'Jonas Weidel', 'Petra Olsen', 'Milan Hartog'];
const SAID = [
  'The pumps are older than the town hall',
  'We asked for a second survey and got none',
  'Nobody has seen the bill for the new gates',
  'Half of the barges wait below the weir',
];

/** A text in which `quotes` direct quotes are said by four people in turn, a paragraph each. */
export function manySuggestions(quotes) {
  const paragraphs = ['Lock keepers count their barges', ''];
  for (let at = 0; at < quotes; at++) {
    const speaker = SPEAKERS[at % SPEAKERS.length];
    paragraphs.push(`“${SAID[at % SAID.length]}, for the ${at + 1}th time,” said ${speaker}.`, '');
  }
  return paragraphs.join('\n');
}
