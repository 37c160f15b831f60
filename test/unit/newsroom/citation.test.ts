import { assert } from 'chai';
import { citation } from '../../../src/newsroom/citation';
import { actor, quote, record } from './records';

describe('a citation', () => {
  const of = record('2026/port.txt', {
    title: 'Port stays shut',
    publisher: 'Coast Gazette',
    date: '2026-03-14',
    actors: [actor('ana', 'Ana Ruiz', { roles: ['harbourmaster', 'skipper'] })],
  });

  it('names speaker, role, article, publisher, date and line', () =>
    assert.equal(
      citation({ record: of, entry: quote('We will not\nopen,', 0, { line: 3 }) }),
      '“We will not open,” Ana Ruiz, harbourmaster, “Port stays shut”, Coast Gazette, 2026-03-14, line 3',
    ));

  it('leaves out what is not known, and marks around what was but reported', () =>
    assert.equal(
      citation({
        record: record('a.txt'),
        entry: quote('that it would not open', undefined, { kind: 'indirect', source: 'the official' }),
      }),
      'that it would not open, the official, a.txt, line 1',
    ));
});
