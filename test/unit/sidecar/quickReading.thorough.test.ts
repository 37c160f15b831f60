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

const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.nat({ max: 3 }),
  put: fc.constantFrom('', ...SLIPS),
});
const styled = styledSidecar.map(({ text }) => text);
/** Not long, so that slips meet every part of it often. */
const written = fc.constantFrom(
  'schema: on-the-record/1\narticle: { title: "One", lang: en }\n\nactors:\n  ana: { name: "A \\"B\\"", roles: [] }\n\nannotations:\n\n  - id: q-00000001\n    type: quote\n    text: "We won"\n    pos: 12\n    more: [{ text: "x", pos: 30 }]\n    kind: direct\n    speaker: ana\n    tags: [on-site]\n    status: confirmed\n',
  'schema: on-the-record/1\n# one\nactors:\n  ana:\n    name: Ana Ruiz\n    aliases:\n      - A. Ruiz # two\n      - "A"\nannotations:\n  - { id: m-1, type: mention, text: "Ana", actor: ana, status: suggested }\n  - id: p-1\n    type: passage\n    text: two words\n    status: rejected\n',
);

describe('reading a sidecar quickly and slowly', function () {
  this.timeout(0);
  it('comes to the same in any style', () => {
    fc.assert(
      fc.property(styledSidecar, ({ text }) => checkSidecar(text)),
      { numRuns: 500 },
    );
  });
  for (const [style, text] of Object.entries({ 'in any style': styled, 'in the style of this program': written })) {
    it(`comes to the same whatever slipped in or was left out ${style}`, () => {
      fc.assert(
        fc.property(text, fc.array(slip, { minLength: 1, maxLength: 3 }), (whole, slips) => {
          let broken = whole;
          for (const { at, taken, put } of slips) {
            const offset = Math.floor(at * broken.length);
            broken = broken.slice(0, offset) + put + broken.slice(offset + taken);
          }
          checkSidecar(broken);
        }),
        { numRuns: 1500 },
      );
    });
  }
});
