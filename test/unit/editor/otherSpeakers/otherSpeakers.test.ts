import { assert } from 'chai';
import { otherSpeakers } from '../../../../src/editor/otherSpeakers/otherSpeakers';
import type { QuoteElsewhere } from '../../../../src/editor/saidIndex';
import type { QuoteLink } from '../../../../src/newsroom/links/quoteLinks';
import { actor, article, quote, span } from '../../../support/judgedArticles';
import * as records from '../../newsroom/records';

const TEXT = '“We won,” said Ana Ruiz. “At last,” somebody said.';
const won = quote(span(TEXT, 'We won,'), { speaker: 'ana' });
const last = quote(span(TEXT, 'At last,'));
const judged = article({ actors: [actor('ana', 'Ana Ruiz')], quotes: [won, last] });

describe('the same words from different people', () => {
  const elsewhere = (speakers: QuoteLink['speakers'], entry = records.quote('We won', 0)): QuoteElsewhere => {
    const record = records.record('two.txt', { actors: [records.actor('bo', 'Bo Hale')] });
    const link: QuoteLink = { article: record.article, start: 0, wording: 'same', speakers };
    return { record, entry, link };
  };
  const found = (...others: QuoteElsewhere[]) => [...otherSpeakers(judged, () => others)].flatMap((one) => one ?? []);

  it('are found where another article names somebody else', () => {
    const [one, ...rest] = found(elsewhere('different'), elsewhere('same'));
    assert.isEmpty(rest);
    assert.include(one, { words: 'We won,', speaker: 'Ana Ruiz', start: won.start, end: won.end });
    assert.deepEqual(
      one.others.map(({ name }) => name),
      ['Bo Hale'],
    );
  });

  it('are not where it is the same person, or may be', () => {
    assert.isEmpty(found());
    assert.isEmpty(found(elsewhere('same'), elsewhere('unclear')));
  });

  it('are not where nobody is named there', () =>
    assert.isEmpty(found(elsewhere('different', records.quote('We won')))));
});
