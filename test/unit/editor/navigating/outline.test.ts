import { assert } from 'chai';
import { isLongOutline, outlineOf, type OutlineRow } from '../../../../src/editor/navigating/outline';
import { article, date, passage, quote, span } from '../../../support/judgedArticles';

const TEXT = [
  '“We won on Friday,” said Ana Ruiz. “It was close,” she said, “and fair.”',
  'Tomas Hale said that it was late. Ms. Ruiz said, “He told me ‘go home’ twice.” Nobody came on Monday.',
].join('\n');
const won = quote(span(TEXT, 'We won on Friday,'), { speaker: 'ana', source: span(TEXT, 'Ana Ruiz') });
const close = quote(span(TEXT, 'It was close,'), { speaker: 'ana', group: 'close' });
const fair = quote(span(TEXT, 'and fair.'), { speaker: 'ana', group: 'close', piece: 1 });
const late = quote(span(TEXT, 'that it was late'), { speaker: 'hale', source: span(TEXT, 'Tomas Hale') });
const told = quote(span(TEXT, 'He told me ‘go home’ twice.'), { speaker: 'ana', source: span(TEXT, 'Ms. Ruiz') });
const home = quote(span(TEXT, 'go home'), { speaker: 'hale' });

const drawn = (rows: readonly OutlineRow[], indent = ''): string[] =>
  rows.flatMap((row) => [`${indent}${label(row)}`, ...drawn(row.children, `${indent}  `)]);

function label(row: OutlineRow): string {
  switch (row.type) {
    case 'turn':
      return `${row.speaker} ${row.quotes}`;
    case 'quote':
      return `“${row.quote.text}”`;
    case 'date':
      return row.date.value;
    case 'passage':
      return `[${row.passage.text}]`;
  }
}

describe('outlineOf', () => {
  const everything = article({
    quotes: [won, close, fair, late, told, home],
    dates: [date(span(TEXT, 'Friday'), '2026-03-20'), date(span(TEXT, 'Monday'), '2026-03-23')],
    passages: [passage(span(TEXT, 'Nobody came'))],
  });

  it('shows who speaks, turn by turn, and dates and passages where they stand', () => {
    assert.deepEqual(drawn(outlineOf(everything)), [
      'ana 2',
      '  “We won on Friday,”',
      '    2026-03-20',
      '  “It was close,”',
      'hale 1',
      '  “that it was late”',
      'ana 1',
      '  “He told me ‘go home’ twice.”',
      '    “go home”',
      '[Nobody came]',
      '2026-03-23',
    ]);
  });

  it('lets no turn reach over the next, and every child lie inside its parent', () => {
    const check = (rows: readonly OutlineRow[], parent?: OutlineRow) => {
      for (const row of rows) {
        if (parent) assert.isTrue(row.start >= parent.start && row.end <= parent.end, label(row));
        check(row.children, row);
      }
    };
    const rows = outlineOf(everything);
    check(rows);
    const turns = rows.filter(({ type }) => type === 'turn');
    for (const [index, turn] of turns.entries()) assert.isAtMost(turn.end, turns[index + 1]?.start ?? Infinity);
  });

  it('keeps a quote of nobody known under nobody', () => {
    assert.deepEqual(drawn(outlineOf(article({ quotes: [quote(span(TEXT, 'go home'))] }))), ['null 1', '  “go home”']);
  });

  it('holds only who speaks, turn by turn, where there are thousands of quotes', () => {
    const said = Array.from({ length: 5000 }, (_, at) =>
      quote(
        { start: 10 * at, end: 10 * at + 8, text: 'We won,' },
        { speaker: at % 4 < 2 ? 'ana' : 'hale', group: `${at}` },
      ),
    );
    const many = article({ quotes: said, dates: [date({ start: 3, end: 5, text: 'May' }, '2026-05')] });
    assert.isTrue(isLongOutline(many));
    assert.isFalse(isLongOutline(everything));
    const rows = drawn(outlineOf(many));
    assert.lengthOf(rows, 2500);
    assert.deepEqual(rows.slice(0, 3), ['ana 2', 'hale 2', 'ana 2']);
  });

  it('is empty where nothing was found', () => assert.deepEqual(outlineOf(article({})), []));
});
