import { assert } from 'chai';
import type { Surroundings } from '../../../../src/editor/reading/cards/actorCard';
import { cardMarkdown } from '../../../../src/editor/card';
import { cardsAt } from '../../../../src/editor/reading/cards/cardsAt';
import type { QuoteElsewhere } from '../../../../src/editor/saidIndex';
import { article, quote, span } from '../../../support/judgedArticles';
import { l10n } from '../../../support/l10n';
import { actor, quote as entry, record } from '../../newsroom/records';

const TEXT = '“The bridge opens on Friday,” he said.';

function card(...others: QuoteElsewhere[]): string {
  const at: Surroundings = {
    uri: 'file:///room/bridge.txt',
    article: article({ quotes: [quote(span(TEXT, 'The bridge opens on Friday,'))] }),
    lineOf: () => 1,
    across: () => undefined,
    elsewhere: () => others,
    l10n,
  };
  return cardMarkdown(cardsAt(3, at)[0].card).replace(/&#(\d+);/g, (_, code: string) =>
    String.fromCharCode(Number(code)),
  );
}

function other(path: string, text: string, link: Partial<QuoteElsewhere['link']>): QuoteElsewhere {
  const said = entry(text, 0, { line: 4 });
  const of = record(path, { actors: [actor('nora', 'Nora Quist')], entries: [said] });
  return {
    record: of,
    entry: said,
    link: { article: of.article, start: said.start, wording: 'same', speakers: 'same', ...link },
  };
}

describe('the card of a quote that other articles have', () => {
  it('says how many, who speaks there, and leads there', () => {
    const shown = card(
      other('a.txt', 'The bridge opens on Friday', {}),
      other('b.txt', 'The bridge opens on Friday', {}),
    );
    assert.include(shown, '**also in 2 articles**');
    assert.match(shown, /Nora Quist · \[a\.txt:4\]\(command:onTheRecord\.reveal/);
    assert.notInclude(shown, '~~');
  });
  it('shows another wording word by word', () => {
    const shown = card(other('a.txt', 'The old bridge opened on Friday', { wording: 'altered' }));
    assert.include(shown, '**also in 1 article**');
    assert.match(shown, /The\s+\*\*old\*\* bridge\s+~~opens~~\s+\*\*opened\*\*\s+on Friday/);
  });
  it('says so where somebody else is said to have spoken', () =>
    assert.include(
      card(other('a.txt', 'The bridge opens on Friday', { speakers: 'different' })),
      '**there it is Nora Quist who says it**',
    ));
  it('says nothing where no other article has it', () => assert.notInclude(card(), 'also in'));
});
