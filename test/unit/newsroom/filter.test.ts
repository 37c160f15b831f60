import { assert } from 'chai';
import { matching, parseFilter } from '../../../src/newsroom/filter';
import { FilteredNewsroom } from '../../../src/newsroom/filteredNewsroom';
import { Newsroom } from '../../../src/newsroom/newsroom';
import { actor, FOLDER, mention, quote, record } from './records';

const port = record('2026/port.txt', {
  title: 'Port stays shut',
  actors: [actor('ana', 'Ana Ruiz', { aliases: ['Ms. Ruiz'], roles: ['harbourmaster'], registry: 'ruiz-1' })],
  entries: [
    quote('We will not open before Friday', 0, { tags: ['safety'] }),
    mention('Ms. Ruiz', 0),
    quote('He was told to carry on', undefined, { source: 'the official', note: 'Call back' }),
  ],
});

function check(text: string, expected: string[] | undefined): void {
  const filter = parseFilter(text);
  assert.exists(filter);
  const found = filter && matching(port, filter);
  assert.deepEqual(
    found?.entries.map((entry) => entry.text),
    expected,
  );
}

describe('the filter', () => {
  it('finds words of a quote, whatever their case and accents', () =>
    check('FRÍDAY', ['We will not open before Friday']));
  it('finds all of an actor by its name, alias or role', () => {
    for (const text of ['ana', 'ms. ruiz', 'harbourmaster'])
      check(text, ['We will not open before Friday', 'Ms. Ruiz']);
  });
  it('wants every word', () => {
    check('ruiz friday', ['We will not open before Friday']);
    check('ruiz thursday', undefined);
  });
  it('takes words between quotation marks together', () => {
    check('"not open"', ['We will not open before Friday']);
    check('“open not”', undefined);
  });
  it('finds tags, notes and sources', () => {
    check('safety', ['We will not open before Friday']);
    check('"call back"', ['He was told to carry on']);
    check('official', ['He was told to carry on']);
  });
  it('finds everything in an article by its title or path', () => {
    check(
      '2026/port',
      port.entries.map(({ text }) => text),
    );
    check('shut official', ['He was told to carry on']);
  });
  it('does not find a word across two fields', () => check('fridaysafety', undefined));
  it('finds an actor by the name it has in the registry', () => {
    const filter = parseFilter('anita');
    assert.exists(filter);
    const registry = { schema: '', actors: { 'ruiz-1': { name: 'Anita Ruiz' } } };
    assert.lengthOf((filter && matching(port, filter, registry)?.entries) ?? [], 2);
  });
  it('is none when nothing is asked', () => {
    for (const text of ['', '   ', '""']) assert.isUndefined(parseFilter(text), JSON.stringify(text));
  });
});

describe('a filtered newsroom', () => {
  it('follows what becomes of an article', () => {
    const newsroom = new Newsroom();
    newsroom.set(port);
    const filter = parseFilter('friday');
    assert.exists(filter);
    const filtered = new FilteredNewsroom(newsroom, filter ?? { words: [] });
    assert.lengthOf([...filtered.fill()], 1);
    assert.include(filtered.shown.totals, { quotes: 1, mentions: 0 });

    newsroom.set({ ...port, entries: port.entries.slice(1) });
    filtered.follow(port.article);
    assert.equal(filtered.shown.size, 0);

    newsroom.set(port);
    filtered.follow(port.article);
    assert.equal(filtered.shown.size, 1);
    newsroom.delete(`${FOLDER}/2026/port.txt`);
    filtered.follow(port.article);
    assert.equal(filtered.shown.size, 0);
  });
});
