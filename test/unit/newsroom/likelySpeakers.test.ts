import { assert } from 'chai';
import { likelySpeakers } from '../../../src/newsroom/likelySpeakers';
import type { JudgedArticle } from '../../../src/sidecar/judge';

describe('likelySpeakers', () => {
  const text = 'Cleo Marsh waited. “We open at nine,” Adam Brook said. A long way off stood Dora Finch.';
  const span = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });
  const actor = (id: string, name: string) => ({ id, name, kind: 'person', aliases: [], roles: [], inSidecar: false });
  const mention = (words: string, id: string) => ({
    ...span(words),
    actor: id,
    id: null,
    status: 'suggested',
    tags: [],
  });
  const article = (quotes: object[] = []) =>
    ({
      actors: [actor('dora', 'Dora Finch'), actor('cleo', 'Cleo Marsh'), actor('adam', 'Adam Brook')],
      mentions: [mention('Cleo Marsh', 'cleo'), mention('Adam Brook', 'adam'), mention('Dora Finch', 'dora')],
      quotes,
    }) as unknown as JudgedArticle;

  it('puts the nearest name first', () => {
    const order = likelySpeakers(article(), span('We open at nine,')).map(({ id }) => id);
    assert.deepEqual(order, ['adam', 'cleo', 'dora']);
  });

  it('puts the speaker the quote has already first', () => {
    const quoted = [{ ...span('We open at nine,'), speaker: 'dora', source: null }];
    assert.equal(likelySpeakers(article(quoted), span('We open'))[0].id, 'dora');
  });

  it('doubts who is named inside the words', () => {
    const order = likelySpeakers(article(), span('We open at nine,” Adam Brook said. A')).map(({ id }) => id);
    assert.equal(order[0], 'cleo');
  });
});
