import { assert } from 'chai';
import { linkableQuotes } from '../../../../src/newsroom/links/linkableQuotes';
import { QuoteLinks, type LinkableQuote } from '../../../../src/newsroom/links/quoteLinks';
import { plantedQuotes } from '../../../support/plantedQuotes';
import { actor, mention, quote, record } from '../records';

const by = (name: string, key = name): LinkableQuote['speaker'] => ({ key, name, isPerson: true });
const HALE = by('Tomas R. Hale', 'registry hale');

const LONG =
  'The bridge will stay shut until every cable has been inspected by somebody who is not paid by the builder';

/** The links of the first text in an article of its own, against one in another. */
function links(a: LinkableQuote | string, b: LinkableQuote | string): string[] {
  const made = new QuoteLinks();
  const quoteOf = (each: LinkableQuote | string): LinkableQuote =>
    typeof each === 'string' ? { start: 0, text: each, speaker: HALE } : each;
  made.set('a', [quoteOf(a)]);
  made.set('b', [quoteOf(b)]);
  return made.elsewhere('a', 0).map(({ article, wording, speakers }) => `${article} ${wording} ${speakers}`);
}

describe('the same quote elsewhere', () => {
  it('is found word for word, whatever the marks and capitals', () =>
    assert.deepEqual(
      links(
        LONG,
        `the bridge will stay shut, until every cable has been inspected by somebody who is not paid by the Builder.`,
      ),
      ['b same same'],
    ));

  for (const [how, text] of [
    ['cut', 'until every cable has been inspected by somebody who is not paid by the builder'],
    [
      'in another tense',
      'The bridge would stay shut until every cable had been inspected by somebody who was not paid by the builder',
    ],
    [
      'with words put in',
      'The old bridge will stay shut until every rusty cable has been inspected by somebody who is not being paid by the builder',
    ],
    [
      'misspelt',
      'The brigde will stay shut until every cabel has been inspcted by somebody who is not paid by the builder',
    ],
    [
      'with the opposite meaning',
      'The bridge will not stay shut until every cable has been inspected by somebody who is not paid by the builder',
    ],
    ['as part of more', `We have said so before. ${LONG}. That is all I can tell you tonight about the ferries`],
  ])
    it(`is found ${how}`, () => assert.deepEqual(links(LONG, text), ['b altered same']));

  it('tells that another is said to have spoken', () => {
    assert.deepEqual(links(LONG, { start: 0, text: LONG, speaker: by('Nora Quist') }), ['b same different']);
    assert.deepEqual(links(LONG, { start: 0, text: LONG, speaker: by('Mr. Hale') }), ['b same same']);
    assert.deepEqual(links(LONG, { start: 0, text: LONG }), ['b same unclear']);
    assert.deepEqual(
      links(LONG, { start: 0, text: LONG, speaker: { key: 'x', name: 'a city hall spokesman', isPerson: false } }),
      ['b same unclear'],
    );
  });

  for (const [what, a, b] of [
    [
      'phrases that anybody says',
      'We take these allegations very seriously',
      'We take these allegations very seriously',
    ],
    [
      'phrases, however long',
      'Our thoughts and prayers are with the families of the victims',
      'Our thoughts and prayers are with the families of the victims',
    ],
    ['a few words', 'I was not there', 'I was not there'],
    ['names alone', 'Prime Minister Orsolya Varga of Hungary', 'Prime Minister Orsolya Varga of Hungary'],
    [
      'the same matter in other words',
      'The bridge will stay shut until the cables have been inspected',
      'Inspectors looked at every cable of the bridge on Monday',
    ],
    ['words in another order', 'cable bridge inspected builder shut', 'shut builder inspected bridge cable'],
    ['nothing', '…', '—'],
  ])
    it(`is not made of ${what}`, () =>
      assert.deepEqual(
        links({ start: 0, text: a, speaker: by('Ana Ruiz') }, { start: 0, text: b, speaker: by('Nora Quist') }),
        [],
      ));

  it('is not looked for in the same article', () => {
    const made = new QuoteLinks();
    made.set('a', [
      { start: 0, text: LONG },
      { start: 500, text: LONG },
    ]);
    assert.isEmpty(made.elsewhere('a', 0));
  });

  it('follows what becomes of an article', () => {
    const made = new QuoteLinks();
    made.set('a', [{ start: 0, text: LONG }]);
    made.set('b', [{ start: 7, text: LONG }]);
    assert.deepEqual(
      made.elsewhere('a', 0).map(({ start }) => start),
      [7],
    );
    made.set('b', [{ start: 9, text: LONG }]);
    assert.deepEqual(
      made.elsewhere('a', 0).map(({ start }) => start),
      [9],
    );
    made.delete('b');
    assert.isEmpty(made.elsewhere('a', 0));
    assert.isAbove(made.waste, -1);
    made.set('c', [{ start: 1, text: `${LONG}!` }]);
    assert.lengthOf(made.elsewhere('a', 0), 1);
    assert.isEmpty(made.elsewhere('b', 9));
  });

  it('takes words that many people say in their own right for a phrase', () => {
    const made = new QuoteLinks();
    const names = ['Ana Ruiz', 'Nora Quist', 'Tomas Hale', 'Bela Orr', 'Ines Faro', 'Karin Voss'];
    names.forEach((name, at) => made.set(`a${at}`, [{ start: 0, text: LONG, speaker: by(name) }]));
    assert.isEmpty(made.elsewhere('a0', 0));
    made.set('again', [{ start: 0, text: LONG, speaker: by('Ana Ruiz') }]);
    assert.deepEqual(
      made.elsewhere('a0', 0).map(({ article }) => article),
      ['again'],
    );
  });

  it('takes the quotes of an article that stand', () => {
    const quotes = linkableQuotes(
      record('a.txt', {
        actors: [actor('ana', 'Ana Ruiz')],
        entries: [
          quote('One', 0, { start: 5 }),
          quote('Two', undefined, { status: 'rejected' }),
          quote('Three', 0, { lost: 'orphan' }),
          mention('Ana', 0),
        ],
      }),
    );
    assert.deepEqual(
      quotes.map(({ start, text, kind, speaker }) => ({ start, text, kind, name: speaker?.name })),
      [{ start: 5, text: 'One', kind: 'direct', name: 'Ana Ruiz' }],
    );
  });

  it('finds nineteen of twenty planted copies, and of a hundred links ninety-nine are right', () => {
    const planted = plantedQuotes(3000, 11);
    const made = new QuoteLinks();
    const texts = new Map<string, string>();
    for (const { article, quotes } of planted.articles) {
      made.set(article, quotes);
      for (const { start, text, speaker } of quotes)
        texts.set(`${article}#${start}`, `${speaker?.name ?? ''}: ${text}`);
    }
    const found = new Set<string>();
    const wrong: string[] = [];
    for (const quotes of made.all())
      for (const { article, start, links: linked } of quotes)
        for (const other of linked) {
          const [a, b] = [`${article}#${start}`, `${other.article}#${other.start}`];
          if (planted.origin.get(a) === planted.origin.get(b)) found.add(`${a} ${b}`);
          // A person who says a common phrase twice did say the same.
          else if (other.speakers !== 'same' || texts.get(a) !== texts.get(b))
            wrong.push(`${texts.get(a)} / ${texts.get(b)}`);
        }
    const copies = planted.pairs.filter(({ a, b }) => found.has(`${a} ${b}`)).length;
    assert.isAbove(planted.pairs.length, 200);
    assert.isAtLeast(copies / planted.pairs.length, 0.95);
    assert.isAtLeast(found.size / (found.size + wrong.length), 0.99, wrong.join('\n'));
  });
});
