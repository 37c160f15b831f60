import fc from 'fast-check';
import { checkSidecar } from './bothReaders';
import { styledSidecar } from './styledSidecar';

/** What a hand that slips, or a program, may put into a sidecar. */
const SLIPS = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  '- ',
  '#',
  ' #',
  '&a ',
  '*a',
  '!',
  '|',
  '>',
  '\t',
  '\n',
  '\n  ',
  ',',
  '?',
  '%',
  '@',
  '`',
  '\\',
  '\r',
  '---\n',
  '~',
  '0',
  '<<: ',
  '\u2028',
  '🙂',
  '\uFEFF',
];

describe('reading a sidecar quickly and slowly', function () {
  this.timeout(0);
  it('comes to the same in any style', () => {
    fc.assert(
      fc.property(styledSidecar, ({ text }) => checkSidecar(text)),
      { numRuns: 500 },
    );
  });
  it('comes to the same whatever slipped in or was left out', () => {
    const slip = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      taken: fc.nat({ max: 3 }),
      put: fc.constantFrom('', ...SLIPS),
    });
    fc.assert(
      fc.property(styledSidecar, fc.array(slip, { minLength: 1, maxLength: 3 }), ({ text }, slips) => {
        let broken = text;
        for (const { at, taken, put } of slips) {
          const offset = Math.floor(at * broken.length);
          broken = broken.slice(0, offset) + put + broken.slice(offset + taken);
        }
        checkSidecar(broken);
      }),
      { numRuns: 1500 },
    );
  });
});
