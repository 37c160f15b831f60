import { assert } from 'chai';
import { Newsroom } from '../../../../src/newsroom/newsroom';
import { askNewsroom } from '../../../../src/newsroom/query/askNewsroom';
import { recordMatcher } from '../../../../src/newsroom/query/matcher';
import { parseQuery } from '../../../../src/newsroom/query/parseQuery';
import { actor, date, entry, FOLDER, mention, quote, record } from '../records';

const TODAY = '2026-04-10';

const hale = actor('hale', 'Tomas R. Hale', { aliases: ['Mr. Hale'], registry: 'hale-1' });
const official = actor('official-1', 'a senior port official', { kind: 'unnamed' });
const ministry = actor('ministry', 'the Ministry of Harbours', { kind: 'organization' });
const spokeswoman = actor('quist', 'Nora Quist', { roles: ['a spokeswoman for the Ministry of Harbours'] });

const newsroom = new Newsroom();
newsroom.setRegistry(FOLDER, {
  schema: '',
  actors: {
    'hale-1': { name: 'Tomas Hale', aliases: ['Tom Hale'], roles: [{ role: 'press secretary', of: 'city-hall' }] },
    'city-hall': { name: 'Brackwater City Hall' },
  },
});
for (const each of [
  record('bridge.txt', {
    title: 'Bridge stays shut',
    publisher: 'Coast Gazette',
    date: '2026-03-14',
    actors: [hale, official],
    entries: [
      quote('The sanctions will bite', 0, { status: 'confirmed', id: 'q-1', tags: ['trade'], cue: 'said' }),
      quote('The bridge will open when it is safe', 0),
      quote('Nobody asked the engineers', 1, { kind: 'indirect', source: 'a senior port official' }),
      mention('Mr. Hale', 0),
      date('Friday', '2026-03-20'),
    ],
  }),
  record('ferry.txt', {
    title: 'Ferries late again',
    date: '2026-04-02',
    actors: [hale, ministry],
    entries: [
      quote('Unsanctioned crossings are dangerous', 0),
      quote('Any new sanction would hurt the café owners', 0, { id: 'q-2', status: 'rejected', why: 'paraphrase' }),
      quote('Sanctions remain under review', 0),
      quote('The timetable is under review', 1),
    ],
  }),
  record('harbour.txt', {
    title: 'Harbour dredged',
    date: '2026-03-30',
    actors: [ministry, spokeswoman, official],
    entries: [
      quote('Dredging begins in May', 0),
      quote('We keep our promises', 1),
      quote('The money is not there', 2, { note: 'Call back' }),
      quote('It was a bad year', undefined, { source: 'she' }),
      entry('passage', 'Paid for by the operator.', { id: 'p-1', status: 'confirmed', tags: ['money', 'port fees'] }),
    ],
  }),
  record('undated.txt', { actors: [official], entries: [quote('I was not there', 0)] }),
])
  newsroom.set(each);

/** What a query finds, newest article first. */
function ask(text: string): string[] {
  const query = parseQuery(text, { today: TODAY });
  assert.deepEqual(query.problems, []);
  const matches = recordMatcher(query);
  assert.exists(matches);
  return matches ? askNewsroom(newsroom, matches).map(({ entry: { text: said } }) => said) : [];
}

function articlesFor(text: string): string[] {
  const matches = recordMatcher(parseQuery(text, { today: TODAY }));
  assert.exists(matches);
  const found = matches ? askNewsroom(newsroom, matches) : [];
  return [...new Set(found.map(({ record: { path } }) => path))];
}

describe('questions to the newsroom', () => {
  it('everything this person said about sanctions, newest first', () => {
    assert.deepEqual(ask('speaker:"Tomas R. Hale" said:sanction -status:rejected'), [
      'Sanctions remain under review',
      'The sanctions will bite',
    ]);
  });

  it('all unnamed sources of March', () => {
    const found = ['The money is not there', 'Nobody asked the engineers'];
    assert.deepEqual(ask('who:unnamed date:2026-03'), found);
    assert.deepEqual(ask('who:unnamed date:march'), found);
    assert.deepEqual(ask('who:unnamed date:last-month'), found);
  });

  it('every article that quotes the ministry without naming anyone', () => {
    assert.deepEqual(articlesFor('speaker:ministry named:no'), ['ferry.txt', 'harbour.txt']);
    // In harbour.txt its spokeswoman speaks for it by name.
    assert.deepEqual(articlesFor('speaker:ministry named:never'), ['ferry.txt']);
  });
});

describe('a query', () => {
  it('finds a speaker by every name, by role and by whom it speaks for', () => {
    for (const name of ['hale', '"tom hale"', 'tomas', '"press secretary"', '"brackwater city hall"', '"mr hale"'])
      assert.lengthOf(ask(`speaker:${name}`), 5, name);
    assert.deepEqual(ask('speaker:she'), ['It was a bad year']);
    assert.isEmpty(ask('speaker:ale'));
    assert.isEmpty(ask('speaker:"toma"'));
  });

  it('finds the beginnings of words, and between marks whole words', () => {
    assert.include(ask('said:sanction'), 'The sanctions will bite');
    assert.notInclude(ask('said:sanction'), 'Unsanctioned crossings are dangerous');
    assert.deepEqual(ask('said:"sanction"'), ['Any new sanction would hurt the café owners']);
    assert.deepEqual(ask('said:“under review”'), ['Sanctions remain under review', 'The timetable is under review']);
    assert.isEmpty(ask('said:"review under"'));
  });

  it('minds neither case nor accents', () => assert.lengthOf(ask('said:CAFE'), 1));

  it('looks for what was said in quotes alone', () => assert.isEmpty(ask('said:operator')));

  it('leaves out what follows a minus', () => {
    assert.deepEqual(ask('speaker:hale -said:sanctions -said:sanction -dangerous'), [
      'The bridge will open when it is safe',
    ]);
    assert.deepEqual(ask('type:quote date:2026-03 -speaker:hale -who:unnamed,unknown'), [
      'Dredging begins in May',
      'We keep our promises',
    ]);
    assert.notInclude(articlesFor('-"bridge stays"'), 'bridge.txt');
  });

  it('takes values with commas between them as any of these', () => {
    assert.deepEqual(ask('tag:trade,money'), ['Paid for by the operator.', 'The sanctions will bite']);
    assert.deepEqual(ask('tag:"port fees"'), ['Paid for by the operator.']);
  });

  it('finds what has a tag, a note or a speaker at all', () => {
    assert.lengthOf(ask('tag:*'), 2);
    assert.deepEqual(ask('note:*'), ['The money is not there']);
    assert.deepEqual(ask('who:unknown'), ['It was a bad year']);
    assert.lengthOf(ask('who:unnamed -tag:*'), 3);
  });

  it('goes by kind, type and status', () => {
    assert.deepEqual(ask('kind:indirect'), ['Nobody asked the engineers']);
    assert.deepEqual(ask('type:passage'), ['Paid for by the operator.']);
    assert.deepEqual(ask('status:rejected'), ['Any new sanction would hurt the café owners']);
    assert.notInclude(ask('status:review type:quote,mention'), 'Mr. Hale');
    assert.isEmpty(ask('status:lost'));
  });

  it('goes by the day of publication, both ends included, and never finds undated articles so', () => {
    assert.deepEqual(articlesFor('date:2026-03-14..2026-03-30'), ['harbour.txt', 'bridge.txt']);
    assert.deepEqual(articlesFor('date:2026-03-15..'), ['ferry.txt', 'harbour.txt']);
    assert.deepEqual(articlesFor('date:..2026-03-29'), ['bridge.txt']);
    assert.deepEqual(articlesFor('date:2026-04-02'), ['ferry.txt']);
    assert.deepEqual(articlesFor('-date:*'), ['undated.txt']);
    assert.isEmpty(articlesFor('date:2025'));
  });

  it('finds articles by title, publisher and path', () => {
    assert.lengthOf(ask('article:"bridge stays shut"'), 5);
    assert.deepEqual(articlesFor('article:gazette'), ['bridge.txt']);
    assert.deepEqual(ask('article:ferry timetable'), ['The timetable is under review']);
    assert.isEmpty(ask('article:timetable'));
  });
});
