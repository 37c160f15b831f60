import { assert } from 'chai';
import type { Surroundings } from '../../../../src/editor/reading/cards/actorCard';
import { cardMarkdown, commandsOf } from '../../../../src/editor/card';
import { cardsAt } from '../../../../src/editor/reading/cards/cardsAt';
import type { ActorOverview } from '../../../../src/newsroom/overview';
import type { ArticleRecord } from '../../../../src/newsroom/record';
import type { JudgedArticle } from '../../../../src/sidecar/judge';
import type { Item } from '../../../../src/sidecar/model';
import { actor, article, changed, date, mention, passage, quote, span } from '../../../support/judgedArticles';
import { l10n } from '../../../support/l10n';

const TEXT = [
  '“The bridge opens on Friday,” said Tomas R. Hale, the mayor’s spokesman.',
  '“Not a day later,” Mr. Hale told reporters.',
  'He said that nobody had been warned.',
].join('\n');

const hale = actor('tomas-hale', 'Tomas R. Hale', { aliases: ['Mr. Hale'], roles: ['the mayor’s spokesman'] });
const opens = quote(span(TEXT, 'The bridge opens on Friday,'), {
  source: span(TEXT, 'Tomas R. Hale, the mayor’s spokesman'),
  cue: span(TEXT, 'said'),
  speaker: hale.id,
});
const later = quote(span(TEXT, 'Not a day later,'), {
  source: span(TEXT, 'Mr. Hale'),
  cue: span(TEXT, 'told reporters'),
  speaker: hale.id,
});
const warned = quote(span(TEXT, 'that nobody had been warned'), { kind: 'indirect', source: span(TEXT, 'He') });
const judged = article({
  actors: [hale],
  quotes: [opens, later, warned],
  mentions: [mention(span(TEXT, 'Tomas R. Hale'), hale.id), mention(span(TEXT, 'Mr. Hale'), hale.id)],
  dates: [date(span(TEXT, 'Friday'), '2026-03-20', { anchor: '2026-03-14' })],
  passages: [passage(span(TEXT, 'had been warned'), { tags: ['who-knew'], note: 'Ask again.' })],
});

function surroundings(parts: Partial<JudgedArticle>, across?: ActorOverview): Surroundings {
  return {
    uri: 'file:///room/bridge.txt',
    article: { ...judged, ...parts },
    lineOf: (offset) => TEXT.slice(0, offset).split('\n').length,
    across: () => across,
    l10n,
  };
}

/** The cards at some words as people read them: links as `[label]`, character references read back. */
function read(words: string, parts: Partial<JudgedArticle> = {}, across?: ActorOverview): string[] {
  const offset = span(TEXT, words).start + 1;
  return cardsAt(offset, surroundings(parts, across)).map(({ card }) =>
    cardMarkdown(card)
      .replace(/\]\(command:[^)]*\)/g, ']')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
      .replace(/ {2}\n/g, '\n'),
  );
}

describe('the card of an actor', () => {
  it('says who it is, how often he speaks and where', () => {
    assert.deepEqual(read('Tomas R. Hale'), [
      [
        '**Tomas R. Hale** · person',
        'the mayor’s spokesman',
        'also: Mr. Hale',
        '',
        '[Show quotes] · [Rename] · [Merge with…] · [Link to registry]',
        '',
        '2 quotes, 2 mentions here',
        '“The bridge opens on Friday,” · [line\u00a01]',
        '“Not a day later,” · [line\u00a02]',
      ].join('\n'),
    ]);
  });

  it('does not count what there is none of', () => {
    assert.include(read('Mr. Hale', { quotes: [] })[0], '\n\n2 mentions here');
    assert.include(read('the mayor’s', { mentions: [] })[0], '\n\n2 quotes here');
  });

  it('is shown once for a name and the source it is part of', () => assert.lengthOf(read('Mr. Hale'), 1));

  it('is shown for the rest of a source, too', () => assert.include(read('the mayor’s')[0], '**Tomas R. Hale**'));

  it('has what the registry says, and leads there', () => {
    const known = {
      name: 'Tomas R. Hale',
      roles: [{ role: 'press secretary', from: '2022' }],
      note: 'Calls back late.',
    };
    const [card] = read('Mr. Hale', { actors: [{ ...hale, registry: 'hale-1', known }] });
    assert.include(card, 'Registry: press secretary since 2022\nNote: Calls back late.');
    assert.include(card, '[Show quotes] · [Rename] · [Merge with…] · [Edit in registry]');
  });

  it('has the counts of the workspace, quotes elsewhere, and who is perhaps the same', () => {
    const record = { article: 'file:///room/port.txt', path: 'port.txt' } as ArticleRecord;
    const entry = { type: 'quote', id: null, status: 'suggested', text: 'No comment.', kind: 'direct' } as const;
    const other = { name: 'Tomas Hale', example: { record: { ...record, path: 'old.txt' } } };
    const [card] = read('Mr. Hale', {}, {
      quotes: 7,
      mentions: 9,
      articles: 3,
      elsewhere: [{ record, entry: { ...entry, start: 4, end: 15, line: 12 } }],
      perhapsTheSame: [other],
    } as unknown as ActorOverview);
    assert.include(card, '2 quotes, 2 mentions here · 7 quotes in 3 articles');
    assert.include(card, '“No comment.” · [port.txt, line\u00a012]');
    assert.include(card, 'perhaps the same: Tomas Hale in old.txt');
  });

  it('says why a source is unnamed', () => {
    const unnamed = { ...hale, kind: 'unnamed', why: 'not authorized to speak' } as const;
    assert.include(read('Mr. Hale', { actors: [unnamed] })[0], 'unnamed because: not authorized to speak');
  });
});

describe('the card of a quote', () => {
  it('says who says it and how we know', () => {
    assert.deepEqual(read('The bridge'), [
      [
        '**Tomas R. Hale** · direct quote',
        'source: “Tomas R. Hale, the mayor’s spokesman” · cue: “said”',
        'suggestion: name after the verb, 0.97',
        '',
        '[Confirm] · [Change speaker] · [Not a quote]',
      ].join('\n'),
    ]);
  });

  it('is shown at its cue, and at a source of which nobody knows who is meant', () => {
    assert.include(read('told reporters')[0], '**Tomas R. Hale** · direct quote');
    assert.include(read('He said')[0], '**Speaker unknown** · indirect quote');
  });

  it('says what a person said of it', () => {
    const kept = { ...later, id: 'q-7f3k2m9p', status: 'confirmed', tags: ['dates'], note: 'Check.' } as const;
    const item = { id: 'q-7f3k2m9p', type: 'quote', kind: 'direct', text: 'x', status: 'confirmed', by: 'mk' } as const;
    const quotes = [{ ...kept, item, record: 'background', mode: 'writing' } as const];
    assert.deepEqual(read('Not a day', { quotes }), [
      [
        '**Tomas R. Hale** · direct quote · writing',
        'source: “Mr. Hale” · cue: “told reporters”',
        'confirmed by mk',
        '',
        '[Change speaker] · [Edit] · [Remove]',
        '',
        'on background · tags: dates',
        'Note: Check.',
      ].join('\n'),
    ]);
  });
});

describe('the card of a date', () => {
  it('comes before the card of the quote it stands in', () => {
    const cards = read('Friday');
    assert.lengthOf(cards, 2);
    assert.equal(
      cards[0],
      [
        '**Friday, 20 March 2026** · date · 2026-03-20',
        'from “Friday” · counted from Saturday, 14 March 2026',
        'suggestion: weekday, after the article’s date, 0.93',
        '',
        '[Confirm] · [Edit] · [Not a date]',
      ].join('\n'),
    );
    assert.include(cards[1], 'direct quote');
  });

  it('says which part of it is meant', () => {
    const end = date(span(TEXT, 'Friday'), '2026-03', { mod: 'END' });
    assert.include(read('Friday', { dates: [end] })[0], '**the end of March 2026** · date · 2026-03\n');
  });

  it('shows a value it has no words for as it is', () => {
    assert.include(read('Friday', { dates: [date(span(TEXT, 'Friday'), '2026-9Q')] })[0], '**2026-9Q** · date\n');
  });
});

describe('the card of a date that nothing was known to count from', () => {
  it('offers to say when the article was published', () => {
    const [card] = read('Friday', { dates: [date(span(TEXT, 'Friday'), 'XXXX-WXX-5', { rule: 'weekday-open' })] });
    assert.include(card, '**Friday** · date · XXXX-WXX-5');
    assert.include(card, 'It is not known when the article was published. · [Set article date]');
    assert.notInclude(read('Friday')[0], 'Set article date');
  });
});

describe('the card of what was rejected', () => {
  it('says why, and offers to take that back', () => {
    const words = span(TEXT, 'later');
    const item = { id: 'q-c81w0dzt', type: 'quote', kind: 'direct', text: 'later', status: 'rejected' } as const;
    const [card] = read('later', { rejected: [{ ...words, item: { ...item, why: 'scare-quotes', by: 'mk' } }] });
    assert.equal(card, '**Not a quote** · Scare quotes\nrejected by mk\n\n[Allow it again]');
  });
});

describe('the card of a passage', () => {
  it('has its tags and note, and comes before the quote around it', () => {
    const [card, around] = read('had been warned');
    assert.equal(card, '**who-knew**\nNote: Ask again.\nconfirmed\n\n[Edit] · [Remove]');
    assert.include(around, 'indirect quote');
  });
});

describe('the cards', () => {
  it('are none beside all annotations', () => assert.isEmpty(read('bridge', { quotes: [] })));

  it('are there for a cursor right behind the last word', () => {
    const at = surroundings({});
    assert.lengthOf(cardsAt(span(TEXT, 'told reporters').end, at), 1);
    assert.isEmpty(cardsAt(span(TEXT, 'told reporters').end + 1, at));
  });

  it('give each action the place it is about', () => {
    const [{ card }] = cardsAt(later.start, surroundings({}));
    assert.deepEqual(commandsOf(card), ['confirm', 'attributeQuote', 'reject']);
    const [, argument] = /command:onTheRecord\.confirm\?([^)]*)\)/.exec(cardMarkdown(card)) ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(argument)), [
      { uri: 'file:///room/bridge.txt', type: 'quote', start: later.start, end: later.end },
    ]);
  });

  it('let no word of the article become a link, an icon or markup', () => {
    const name = '[x](command:workbench.action.quit) <img src=x> `a` $(zap) **b**\n# c https://example.org';
    const evil = { ...hale, name, aliases: [name], roles: [name], note: name };
    const at = surroundings({
      actors: [evil],
      quotes: [{ ...later, source: { ...span(TEXT, 'Mr. Hale'), text: name } }],
    });
    for (const words of ['Mr. Hale', 'Not a day'])
      for (const { card } of cardsAt(span(TEXT, words).start + 1, at)) {
        const links = [...cardMarkdown(card).matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target);
        assert.isNotEmpty(links);
        assert.deepEqual(
          links.filter((target) => !target.startsWith('command:onTheRecord.')),
          [],
        );
        const rest = cardMarkdown(card)
          .replace(/\[[^\]]*\]\([^)]*\)/g, '')
          .replace(/&#\d+;/g, '');
        assert.notMatch(rest, /[[\]<>`$#]|:\/\//);
      }
  });
});

describe('the card of words that were changed', () => {
  const item: Item = { id: 'p-1', type: 'passage', text: 'had not been told', status: 'confirmed' };
  const words = span(TEXT, 'had been warned');

  it('shows the old and the new wording word by word, and what can be said of it', () => {
    assert.deepEqual(read('had been warned', { passages: [], quotes: [], changed: [changed(item, [words])] }), [
      '**Wording changed** · passage\nThe words of this annotation were changed in the article.\n\n' +
        'had ~~not~~ been ~~told~~ **warned**\n\n' +
        '[Accept new wording] · [Side by side] · [Keep as orphan]',
    ]);
  });

  it('asks whether it is here where the same words stand in several places', () => {
    const [card] = read('had been warned', { passages: [], changed: [changed(item, [words], 'ambiguous')] });
    assert.include(card, '**Is it here?**');
    assert.include(card, '[It is here]');
    assert.notInclude(card, '~~');
  });
});
