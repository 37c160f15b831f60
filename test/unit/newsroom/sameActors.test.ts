import { assert } from 'chai';
import { Newsroom } from '../../../src/newsroom/newsroom';
import type { ActorRecord } from '../../../src/newsroom/record';
import { sameActors } from '../../../src/newsroom/sameActors';
import { actor, FOLDER, quote, record } from './records';

/** Articles, each with its actors, all of whom are quoted once. */
function newsroom(...articles: (readonly ActorRecord[])[]): Newsroom {
  const made = new Newsroom();
  for (const [index, actors] of articles.entries())
    made.set(record(`${index}.txt`, { actors, entries: actors.map((_, who) => quote(`words ${who}`, who)) }));
  return made;
}

/** `Ana Ruiz = A. Ruiz: alias, role`. */
function pairs(from: Newsroom): string[] {
  return sameActors(from).map(
    ({ a, b, reasons }) => `${a.name} = ${b.name}: ${reasons.map(({ why }) => why).join(', ')}`,
  );
}

describe('actors who may be the same', () => {
  it('have one name, whatever its spelling', () => {
    assert.deepEqual(pairs(newsroom([actor('a', 'Ana Ruiz')], [actor('b', 'ANA RUÍZ')])), [
      'Ana Ruiz = ANA RUÍZ: name',
    ]);
  });

  it('are likelier with a role and company in common', () => {
    const others = [actor('m', 'Delia Marchetti')];
    const found = pairs(
      newsroom(
        [actor('a', 'Ana Ruiz', { roles: ['the harbourmaster'] }), ...others],
        [actor('b', 'Ana Ruiz', { roles: ['harbourmaster'] }), ...others],
        [actor('c', 'Ana Ruiz', { roles: ['biologist'] })],
      ),
    );
    assert.equal(found[0], 'Ana Ruiz = Ana Ruiz: name, role, company');
    assert.include(found, 'Ana Ruiz = Ana Ruiz: name');
  });

  it('go by an alias of the other', () => {
    const found = pairs(newsroom([actor('a', 'Tomas Hale', { aliases: ['Tom Hale'] })], [actor('b', 'Tom Hale')]));
    assert.deepEqual(found, ['Tomas Hale = Tom Hale: alias']);
  });

  it('share a last name and an initial, or a last name and a role', () => {
    assert.deepEqual(pairs(newsroom([actor('a', 'Tomas Hale')], [actor('b', 'T. Hale')])), [
      'Tomas Hale = T. Hale: shorter-name',
    ]);
    const roles = { roles: ['spokesman'] };
    assert.deepEqual(pairs(newsroom([actor('a', 'Tomas Hale', roles)], [actor('b', 'Tommy Hale', roles)])), [
      'Tomas Hale = Tommy Hale: shorter-name, role',
    ]);
  });

  it('are nobody who only has a last name, a role or a kind in common', () => {
    assert.isEmpty(pairs(newsroom([actor('a', 'Tomas Hale')], [actor('b', 'Theo Hale')])));
    const roles = { roles: ['spokesman'] };
    assert.isEmpty(pairs(newsroom([actor('a', 'Tomas Hale', roles)], [actor('b', 'Ana Ruiz', roles)])));
    assert.isEmpty(
      pairs(newsroom([actor('a', 'Orra', { kind: 'place' })], [actor('b', 'Orra', { kind: 'organization' })])),
    );
    const official = { kind: 'unnamed' } as const;
    assert.isEmpty(pairs(newsroom([actor('a', 'an official', official)], [actor('b', 'an official', official)])));
  });

  it('are not asked about in one article', () => {
    assert.isEmpty(pairs(newsroom([actor('a', 'Ana Ruiz'), actor('b', 'Ana Ruiz')])));
  });

  it('are not asked about once somebody said that they are two, or one', () => {
    const linked = (id: string, registry: string) => actor(id, 'Ana Ruiz', { registry });
    const apart = newsroom([linked('a', 'ruiz-1')], [linked('b', 'ruiz-2')]);
    assert.lengthOf(pairs(apart), 1);
    apart.setRegistry(FOLDER, {
      schema: '',
      actors: { 'ruiz-1': { name: 'Ana Ruiz', not: ['ruiz-2'] }, 'ruiz-2': { name: 'Ana Ruiz' } },
    });
    assert.isEmpty(pairs(apart));
    assert.isEmpty(pairs(newsroom([linked('a', 'ruiz-1')], [linked('b', 'ruiz-1')])));
  });
});
