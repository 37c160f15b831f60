import { assert } from 'chai';
import { Newsroom } from '../../../../src/newsroom/newsroom';
import { completionsOf } from '../../../../src/newsroom/query/complete';
import { vocabularyInSteps, vocabularyOf } from '../../../../src/newsroom/query/vocabulary';
import { actor, quote, record } from '../records';

const newsroom = new Newsroom();
newsroom.set(
  record('a.txt', {
    date: '2026-03-14',
    publisher: 'Coast Gazette',
    actors: [actor('ana', 'Ana Ruiz'), actor('tom', 'Tomas Hale'), actor('anon', 'anonymous', { kind: 'unnamed' })],
    entries: [quote('One', 1, { tags: ['port fees', 'safety'] }), quote('Two', 1), quote('Three', 0)],
  }),
);
const vocabulary = vocabularyOf(newsroom);

const after = (query: string) => completionsOf(query, vocabulary).map((each) => each.query);

describe('completing a query', () => {
  it('offers every filter where a new word begins', () => {
    assert.include(after(''), 'speaker:');
    assert.include(after('bridge '), 'bridge date:');
    assert.include(after('tag:"port fees"'), 'tag:"port fees" date:');
  });

  it('completes the name of a filter', () => {
    assert.deepEqual(after('bridge -sp'), ['bridge -speaker:']);
    assert.deepEqual(after('sta'), ['status:']);
  });

  it('offers speakers, who speaks most first, and puts marks around names', () => {
    assert.deepEqual(after('speaker:'), ['speaker:"Tomas Hale"', 'speaker:"Ana Ruiz"']);
    assert.deepEqual(after('speaker:ru'), ['speaker:"Ana Ruiz"']);
    assert.deepEqual(after('speaker:"tomas h'), ['speaker:"Tomas Hale"']);
    assert.deepEqual(after('ana'), ['speaker:"Ana Ruiz"']);
    assert.deepEqual(after('speaker:zz'), []);
    assert.equal(completionsOf('speaker:tom', vocabulary)[0]?.count, 2);
  });

  it('offers tags, fixed values, dates and publishers', () => {
    assert.deepEqual(after('tag:'), ['tag:"port fees"', 'tag:safety']);
    assert.deepEqual(after('tag:safety,'), ['tag:safety,"port fees"', 'tag:safety,safety']);
    assert.deepEqual(after('who:un'), ['who:unnamed', 'who:unknown']);
    assert.deepEqual(after('date:last'), ['date:last-week', 'date:last-month', 'date:last-year']);
    assert.deepEqual(after('date:2026'), ['date:2026-03']);
    assert.deepEqual(after('article:co'), ['article:"Coast Gazette"']);
    assert.deepEqual(after('named:n'), ['named:no', 'named:never']);
  });

  it('offers nothing for words that anybody may have said', () => assert.deepEqual(after('said:ru'), []));

  it('knows names that are as frequent by the alphabet, whoever came first, and looks at many in many steps', () => {
    const large = new Newsroom();
    for (let nth = 0; nth < 4000; nth++)
      large.set(
        record(`${nth}.txt`, {
          publisher: `Gazette ${nth}`,
          actors: [actor('a', `Bo ${(nth * 7) % 4000}`)],
          entries: [quote('One', 0)],
        }),
      );
    const steps = vocabularyInSteps(large);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    assert.isAbove(count, 20);
    const offered = completionsOf('speaker:"bo 39', step.value, 3).map(({ label }) => label);
    assert.deepEqual(offered, ['"Bo 390"', '"Bo 3900"', '"Bo 3901"']);
  });
});
