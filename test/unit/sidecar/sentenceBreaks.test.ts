import { assert } from 'chai';
import { sentenceBreaks } from '../../../src/sidecar/placing/sentenceBreaks';

/** The text with a bar behind each stop that ends a sentence. */
function check(marked: string): void {
  const text = marked.replaceAll('|', '');
  let made = '';
  let from = 0;
  for (const at of sentenceBreaks(text)) {
    made += `${text.slice(from, at + 1)}|`;
    from = at + 1;
  }
  assert.equal(made + text.slice(from), marked);
}

describe('where sentences end, for finding annotations again', () => {
  it('is at stops', () => check('We wait.| They left!| Why?|'));
  it('is at stops before closing marks', () => check('“We wait.|” She left.|'));
  it('is after short words and numbers', () => check('It was two years ago.| On March 14.| No more.|'));
  it('is at line ends', () => check('A headline\n|Text.|'));
  it('is not after titles, initials and abbreviations', () =>
    check('Mr. Hale met J. Quist, Sept. 5, in the U.S. Senate.|'));
  it('is not before a small letter', () => check('At 5 p.m. on Friday he wrote etc. etc. and left.|'));
  it('is not inside a number or name', () => check('It cost 1.5 million at port.example today.|'));
});
