import { assert } from 'chai';
import { foldsOf } from '../../../../src/editor/navigating/folds';
import { quote, span } from '../../../support/judgedArticles';

/** The folds of some lines, as `first–last`. */
const folds = (lines: readonly string[], quotes: readonly string[][] = []) => {
  const text = lines.join('\n');
  const found = quotes.flatMap((pieces, group) =>
    pieces.map((words) => quote(span(text, words), { group: `g${group}` })),
  );
  return foldsOf(text, { quotes: found }).map(({ first, last }) => `${first}–${last}`);
};

describe('foldsOf', () => {
  it('folds a section below its heading, not the article below its headline', () => {
    const lines = [
      'Port stays shut',
      '',
      'It rained.',
      '',
      'What comes next',
      '',
      'A survey.',
      '',
      'And rest.',
      '',
      '18:42 The end',
      'Home.',
    ];
    assert.deepEqual(folds(lines), ['4–8', '10–11']);
  });

  it('folds questions with their answers', () => {
    assert.deepEqual(folds(['Talk', '', 'Q: Why?', '', 'A: So.', '', 'Q: When?', '', 'A: Now.', '', 'A: Or never.']), [
      '2–4',
      '6–10',
    ]);
  });

  it('folds the turns of a transcript', () => {
    assert.deepEqual(folds(['MAYOR: No.', '', 'More of it.', '', 'ANA RUIZ: Yes.', '', 'MAYOR: So be it.']), ['0–2']);
  });

  it('takes two lines with a colon for no transcript', () => {
    assert.deepEqual(folds(['Note: it rains.', '', 'He left.', '', 'Ana: yes.', '', 'She too.']), []);
  });

  it('folds a hard-wrapped paragraph', () => {
    assert.deepEqual(folds(['It rained and', 'rained and', 'stopped.', '', 'Then it was', 'dry.']), ['0–2', '4–5']);
  });

  it('folds nothing where each line is a paragraph', () => {
    assert.deepEqual(folds(['It rained.', 'It stopped.', 'It was dry.']), []);
  });

  it('folds a quote over several paragraphs, and none that somebody interrupts at length', () => {
    const lines = [
      '“We will go.',
      '',
      '“We will come back.',
      '',
      '“We promise.”',
      '',
      '“Well,” he said.',
      '',
      'They left, all of them. “Good.”',
    ];
    assert.deepEqual(
      folds(lines, [
        ['We will go.', 'We will come back.', 'We promise.'],
        ['Well,', 'Good.'],
      ]),
      ['0–4'],
    );
  });

  it('folds nothing where there is nothing', () => {
    assert.deepEqual(folds(['']), []);
    assert.deepEqual(folds(['', ' ', '']), []);
  });

  it('is quick with a long line of capitals and colons', () => {
    const before = performance.now();
    folds(['A'.repeat(200_000), 'A A '.repeat(50_000), ': '.repeat(50_000)]);
    assert.isBelow(performance.now() - before, 1000);
  });
});
