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

  describe('in a format', () => {
    const found = { record: of, entry: quote('We will not open,', 0, { line: 3 }) };
    const url = 'https://gazette.example/port(1)';

    it('like APA', () =>
      assert.equal(
        citation(found, { format: 'apa', url }),
        `“We will not open” (Ana Ruiz, harbourmaster). Port stays shut. (2026, March 14). Coast Gazette. ${url}`,
      ));

    it('like Chicago', () =>
      assert.equal(
        citation(found, { format: 'chicago', url }),
        `Ana Ruiz, harbourmaster, “We will not open,” quoted in “Port stays shut,” Coast Gazette, March 14, 2026, ${url}.`,
      ));

    it('as a Markdown block with a link', () =>
      assert.equal(
        citation(found, { format: 'markdown', url }),
        `> “We will not open”\n>\n> — Ana Ruiz, harbourmaster, [Port stays shut](<${url}>), Coast Gazette, 2026-03-14\n`,
      ));

    it('says so where there is no date, and makes do with a month', () => {
      const undated = { record: record('a.txt', { title: 'A' }), entry: quote('It is late', undefined) };
      assert.equal(citation(undated, { format: 'apa' }), '“It is late”. A. (n.d.).');
      assert.equal(citation(undated, { format: 'chicago' }), '“It is late,” quoted in “A.”');
      const month = { ...undated, record: record('a.txt', { title: 'A', date: '2026-03' }) };
      assert.equal(citation(month, { format: 'chicago' }), '“It is late,” quoted in “A,” March 2026.');
    });

    it('lets no word of an article become markup, and no address a script', () => {
      const sly = record('a.txt', { title: '[x](http://evil)', date: '2026-03-14' });
      const text = citation(
        { record: sly, entry: quote('<b>*no*</b>', undefined) },
        { format: 'markdown', url: 'javascript:alert(1)' },
      );
      assert.equal(text, '> “\\<b\\>\\*no\\*\\</b\\>”\n>\n> — \\[x\\](http://evil), 2026-03-14\n');
    });
  });
});
