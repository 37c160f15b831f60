import { assert } from 'chai';
import { annotate } from '../../../src/engine';

describe('annotate', () => {
  it('answers an empty article with nothing', () => {
    assert.deepEqual(annotate({ text: '' }), { actors: [], mentions: [], quotes: [], dates: [] });
  });

  it('tells what was said from what the speaker wrote another time', () => {
    const { quotes } = annotate({ text: '“We wait,” said Ana Ruiz, who wrote the report. “It is long.”\n' });
    assert.deepEqual(
      quotes.map(({ mode, cue }) => [mode, cue?.text]),
      [
        ['speech', 'said'],
        ['speech', 'said'],
      ],
    );
  });

  it('tells what was clarified from what was only felt', () => {
    const { quotes } = annotate({
      text: 'The ministry clarified that the bill would rise. The board feared the bill.\n',
    });
    assert.deepEqual(
      quotes.map(({ mode, cue }) => [mode, cue?.text]),
      [
        ['speech', 'clarified'],
        ['thought', 'feared'],
      ],
    );
  });
});
