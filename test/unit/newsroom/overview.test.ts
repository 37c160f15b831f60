import { assert } from 'chai';
import { Newsroom } from '../../../src/newsroom/newsroom';
import { actorOverview } from '../../../src/newsroom/overview';
import { actor, FOLDER, mention, quote, record } from './records';

describe('the overview of an actor', () => {
  const newsroom = new Newsroom();
  const hale = (path: string, date: string | undefined, text: string, registry?: string) =>
    newsroom.set(
      record(path, {
        date,
        actors: [actor('hale', 'Tomas Hale', { registry })],
        entries: [quote(text, 0), mention('Mr. Hale', 0)],
      }),
    );
  hale('a.txt', '2026-03-14', 'one', 'hale');
  hale('b.txt', '2026-03-16', 'two', 'hale');
  hale('c.txt', undefined, 'three', 'hale');
  hale('d.txt', '2026-03-15', 'four', 'hale');
  hale('e.txt', '2026-03-17', 'another man');
  const ask = (path: string, latest = 3) => actorOverview(newsroom, `${FOLDER}/${path}`, 'hale', { latest });

  it('counts over all articles that mean the same actor', () =>
    assert.include(ask('a.txt'), { quotes: 4, mentions: 4, articles: 4 }));

  it('gives the quotes of other articles, newest first, and no more than asked for', () => {
    assert.deepEqual(
      ask('a.txt')?.elsewhere.map(({ entry }) => entry.text),
      ['two', 'four', 'three'],
    );
    assert.deepEqual(
      ask('a.txt', 1)?.elsewhere.map(({ entry }) => entry.text),
      ['two'],
    );
  });

  it('names those of the same name nobody joined, and leaves their quotes out', () => {
    assert.deepEqual(
      ask('a.txt')?.perhapsTheSame.map(({ example }) => example.record.path),
      ['e.txt'],
    );
    assert.include(ask('e.txt'), { quotes: 1, articles: 1 });
    assert.isEmpty(ask('e.txt')?.elsewhere);
  });

  it('knows nothing of an article it has not read, or an actor who is not in it', () => {
    assert.isUndefined(ask('unread.txt'));
    assert.isUndefined(actorOverview(newsroom, `${FOLDER}/a.txt`, 'nobody', { latest: 3 }));
  });
});
