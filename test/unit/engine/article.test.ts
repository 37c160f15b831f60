import { assert } from 'chai';
import { readArticle, type Article } from '../../../src/engine/article';

/** How a text falls into blocks, paragraphs and sentences. */
describe('an article', () => {
  const read = (text: string, title?: string): Article => {
    const steps = readArticle({ text, title });
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
  const sentencesOf = (text: string): string[] => {
    const { tokens, sentences } = read(text);
    return [...sentences.slice(0, -1)].map((first, at) =>
      text.slice(tokens.starts[first], tokens.ends[sentences[at + 1] - 1]),
    );
  };

  describe('in sentences', () => {
    const texts = [
      'The port is shut.|It opens on Friday.',
      'Mr. Hale met Gov. Ana V. Ruiz at 6 p.m. on Jan. 5 in the U.S. embassy.|He left soon.',
      'He lives in the U.S.|She does not.',
      '“Is it shut?” she asked.|“Yes!”|He laughed.',
      'It cost $3.9 million.|That is a lot...|Or is it?',
      'The firm, Hale Inc., paid.|Nobody else did.',
    ];
    for (const text of texts) {
      it(text, () => assert.deepEqual(sentencesOf(text.replaceAll('|', ' ')), text.split('|')));
    }
  });

  it('joins the lines of a hard-wrapped paragraph', () => {
    const { paragraphs } = read(
      'The port will stay shut until Friday because the survey that the town\nordered in spring was never finished by the firm that was paid to do it.\n\nNobody knows why.',
    );
    assert.lengthOf(paragraphs, 2);
  });

  it('keeps the lines of a list apart', () => {
    assert.lengthOf(read('Open\nShut\nFor sale').paragraphs, 3);
  });

  it('knows headline, byline, dateline and text', () => {
    const { paragraphs, tokens, text } = read(
      'Port stays shut\n\nBy Nora Quist\n\nPORT ALDEN, June 3 (Wire) — The port will stay shut until Friday, the harbourmaster said on Monday evening.\n\nPhoto: Karl Berg',
    );
    assert.deepEqual(
      paragraphs.map(({ block }) => block),
      ['headline', 'byline', 'paragraph', 'caption'],
    );
    assert.equal(text.slice(tokens.starts[paragraphs[2].bodyToken]).slice(0, 8), 'The port');
  });

  it('takes a first sentence for text, not for a headline', () => {
    assert.equal(read('The port will stay shut until Friday.').paragraphs[0].block, 'paragraph');
  });
});
