import { assert } from 'chai';
import { marksOf } from '../../../../src/editor/reading/marks';
import type { JudgedArticle } from '../../../../src/sidecar/judge';
import type { Item } from '../../../../src/sidecar/model';
import { article, changed, date, mention, passage, quote, span } from '../../../support/judgedArticles';

const TEXT = '“We won,” said Ana Ruiz on Friday. She said that it was “close” and that Ana was tired.';

/** The marks as words: `directQuote: We won,`, with a plus before what is confirmed. */
function check(parts: Partial<JudgedArticle>, expected: string[]): void {
  const marks = marksOf(article(parts)).map(
    ({ meaning, confirmed, start, end }) => `${confirmed ? '+' : ''}${meaning}: ${TEXT.slice(start, end)}`,
  );
  assert.sameMembers(marks, expected);
}

describe('the marks of an article', () => {
  it('are a quote, its source and its cue', () => {
    const source = span(TEXT, 'Ana Ruiz');
    check({ quotes: [quote(span(TEXT, 'We won,'), { source, cue: span(TEXT, 'said') })] }, [
      'directQuote: We won,',
      'source: Ana Ruiz',
      'cue: said',
    ]);
  });

  it('tell direct, indirect and mixed quotes apart and show what is between marks', () => {
    check(
      {
        quotes: [
          quote(span(TEXT, 'that Ana was tired'), { kind: 'indirect' }),
          quote(span(TEXT, 'that it was “close”'), { kind: 'mixed', inner: [span(TEXT, 'close')] }),
        ],
      },
      ['indirectQuote: that Ana was tired', 'mixedQuote: that it was “close”', 'quotedPart: close'],
    );
  });

  it('have one source for two quotes, confirmed when one of them is', () => {
    const source = span(TEXT, 'Ana Ruiz');
    check(
      {
        quotes: [
          quote(span(TEXT, 'We won,'), { source, status: 'confirmed' }),
          quote(span(TEXT, 'that it was “close”'), { source, kind: 'mixed' }),
        ],
      },
      ['+directQuote: We won,', '+source: Ana Ruiz', 'mixedQuote: that it was “close”'],
    );
  });

  it('show a mention only when a person confirmed it', () => {
    check(
      {
        mentions: [
          mention(span(TEXT, 'Ana Ruiz'), 'ana', { status: 'confirmed' }),
          mention(span(TEXT, 'Ana', 2), 'ana'),
        ],
      },
      ['+source: Ana Ruiz'],
    );
  });

  it('are dates and passages', () => {
    check({ dates: [date(span(TEXT, 'Friday'), '2026-03-20')], passages: [passage(span(TEXT, 'Ana was tired'))] }, [
      'date: Friday',
      '+passage: Ana was tired',
    ]);
  });

  it('are not there for what was rejected, nor for nothing', () => {
    check(
      {
        quotes: [quote(span(TEXT, 'close'), { status: 'rejected' })],
        dates: [date({ start: 3, end: 3, text: '' }, '2026')],
      },
      [],
    );
  });

  it('show words that were changed, by the layer of what was tagged', () => {
    const item: Item = { id: 'p-1', type: 'passage', text: 'was not tired', status: 'confirmed' };
    check({ changed: [changed(item, [span(TEXT, 'was tired')])] }, ['+changedPassage: was tired']);
  });
});
