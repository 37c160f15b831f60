import { assert } from 'chai';
import { parseDocument, YAMLParseError, type ErrorCode } from 'yaml';
import { inEnglish } from '../../../../src/sidecar/words';
import { yamlErrorInWords } from '../../../../src/sidecar/yaml/yamlErrorInWords';

describe('an error of YAML, in words', () => {
  for (const [name, text, expected] of [
    ['a quotation mark without its fellow', 'name: "Ada', 'A quotation mark was opened and not closed.'],
    ['a comma left out between words', 'tags: [one, "two" "three"]', 'A comma is missing here.'],
    ['a comma left out in braces', 'who: { name: Ada kind: person }', 'A comma or a bracket is missing before this.'],
    ['a bracket left open', 'tags: [one, two\n', 'A bracket was opened above and not closed.'],
    ['a note behind a word', 'name: "Ada"#sic', 'A space is missing before “#”.'],
    ['a backslash', 'file: "C:\\quotes"', 'A backslash between double quotation marks has to be written twice.'],
    ['an ampersand', 'firm: & Sons', 'Words that begin with “&” or “*” need quotation marks.'],
    ['an asterisk', 'note: * sic', 'Words that begin with “&” or “*” need quotation marks.'],
    ['an exclamation mark', 'note: !x!y sic', 'Words that begin with “!” need quotation marks.'],
    ['a tab', 'a:\n\tb: 1', 'A tab cannot indent a line; use spaces.'],
    ['text behind a bar', 'note: |now\n  then', 'Nothing else can stand on this line, which begins a block of text.'],
    ['a per cent sign that begins a line', '%a\nb: 1', 'A line of this file cannot begin with “%”.'],
  ] as const)
    it(`says what is wrong with ${name}`, () => {
      const [error] = parseDocument(text, { prettyErrors: false }).errors;
      assert.isDefined(error);
      assert.equal(inEnglish(yamlErrorInWords(error)), expected, error.message);
    });

  it('has words for a message it has never seen', () => {
    for (const code of ['MISSING_CHAR', 'IMPOSSIBLE', 'UNEXPECTED_TOKEN'] satisfies ErrorCode[]) {
      const said = inEnglish(yamlErrorInWords(new YAMLParseError([0, 1], code, 'Something else')));
      assert.notInclude(said, 'Something else');
      assert.match(said, /^[A-Z].*\.$/);
    }
  });
});
