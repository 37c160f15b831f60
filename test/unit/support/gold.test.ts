import { assert } from 'chai';
import { compileGold, type Gold } from '../../support/gold';
import { goldIds, readGold } from '../../support/goldFolder';
import { goldLine } from '../../support/goldLine';

const compile = (body: string, actors = 'ana: { name: Ana Ruiz, as: [Ms. Ruiz] }') =>
  compileGold('one', `---\nstyle: wire\ndate: 2026-03-14\nactors:\n  ${actors}\n---\n${body}`);

describe('a marked gold article', () => {
  it('gives the text without its marks, and spans that carry their text', () => {
    const gold = compile('“{d1 ana|We won,}” {s1|she} {c1|said} on {DATE 2026-03-12|Thursday}. 😀 “{d1|At last.}”');
    assert.equal(gold.text, '“We won,” she said on Thursday. 😀 “At last.”');
    assert.deepEqual(
      gold.quotes.map((q) => [q.text, q.kind, q.speaker, q.group]),
      [
        ['We won,', 'direct', 'ana', 'q1'],
        ['At last.', 'direct', 'ana', 'q1'],
      ],
    );
    assert.deepEqual(gold.quotes[1]!.speaker_mention, { start: 10, end: 13, text: 'she' });
    assert.deepEqual(gold.dates, [{ start: 22, end: 30, text: 'Thursday', type: 'DATE', value: '2026-03-12' }]);
    assertSpans(gold);
  });

  it('finds the mentions by the forms of the names, whole words only, but not in traps', () => {
    const gold = compile(
      'Ms. Ruiz met Ana Ruizova at {trap the name of a school|Ana Ruiz School}. {c1|Said} {s1@ana|the boss}: “{d1 ana|No.}”',
    );
    assert.deepEqual(
      gold.mentions.map((m) => [m.text, m.actor]),
      [
        ['Ms. Ruiz', 'ana'],
        ['the boss', 'ana'],
      ],
    );
    assert.deepEqual(
      gold.traps.map((t) => [t.text, t.why]),
      [['Ana Ruiz School', 'the name of a school']],
    );
  });

  it('makes the quoted part of a mixed quote a fragment of its own', () => {
    const [whole, part] = compile('{s1|Ms. Ruiz} {c1|said} {m1 ana|that it was “{x|a mess}”}.').quotes;
    assert.include(whole, { kind: 'mixed', text: 'that it was “a mess”', tier: 'core' });
    assert.include(part, { kind: 'direct', text: 'a mess', fragment: true, in: 'q1', speaker: 'ana' });
  });

  it('knows which quote stands inside which', () => {
    const two = 'ana: { name: Ana Ruiz }\n  bo: { name: Bo }';
    const gold = compile(
      '{s1|Bo} {c1|said} {i1 bo|that {s2|Ana Ruiz} had {c2|warned} {i2 ana ext|that it would rain}}.',
      two,
    );
    assert.deepEqual(
      gold.quotes.map((q) => [q.id, q.nested_in, q.tier]),
      [
        ['q1', undefined, 'core'],
        ['q2', 'q1', 'extended'],
      ],
    );
  });

  it('is a line of a development set, quoted parts inside their quote and open cases optional', () => {
    const gold = compile(
      '{s1,2|Ms. Ruiz} {c1|said} {m1 ana|that it was “{x|a mess}”} and {c2|called} it “{d2 ana frag|a shame}” {DATE 2026-03-13|Friday}.',
    );
    const { quotes, timexes } = goldLine(gold);
    assert.deepEqual(
      quotes.map((q) => [q.text, q.optional, q.inner?.map((part) => part.text)]),
      [
        ['that it was “a mess”', undefined, ['a mess']],
        ['a shame', true, undefined],
      ],
    );
    assert.deepEqual([quotes[0]!.speaker?.text, quotes[0]!.speaker_name], ['Ms. Ruiz', 'Ana Ruiz']);
    assert.deepEqual(timexes, [{ start: 59, end: 65, text: 'Friday', type: 'DATE', value: '2026-03-13' }]);
  });

  it('refuses marks that contradict themselves', () => {
    assert.throws(() => compile('“{d1 bo|No.}”'), /no actor bo/);
    assert.throws(() => compile('“{d1|No.}”'), /needs a speaker/);
    assert.throws(() => compile('“{d1 ana|No.”'), /never closed/);
    assert.throws(() => compile('No}.'), /too many/);
    assert.throws(() => compile('{s2|Ana Ruiz} {c1|said} “{d1 ana|No.}”'), /s2 belongs to no quote/);
    assert.throws(() => compile('{m1 ana|that it was “a mess”}'), /no quoted part/);
    assert.throws(() => compile('{s1|Ana Ruiz} and {s1|she} “{d1 ana|No.}”'), /twice/);
    assert.throws(() => compileGold('one', 'no head'), /front matter/);
  });
});

describe('our gold articles', () => {
  for (const id of goldIds()) {
    it(`${id} compiles and its dates agree with the calendar`, () => {
      const gold = readGold(id);
      assertSpans(gold);
      assert.deepEqual(calendarFaults(gold), []);
      const words = gold.text.split(/\s+/).length;
      assert.isTrue(words >= 120 && words <= 450, `${words} words`);
    });
  }

  it('are spread over the house styles and the hard cases', () => {
    const all = goldIds().map(readGold);
    const styles = new Map<string, number>();
    for (const { style } of all) styles.set(style, (styles.get(style) ?? 0) + 1);
    assert.isAtLeast(all.length, 30);
    assert.isAtLeast(styles.size, 8);
    for (const [style, count] of styles) assert.isAtLeast(count, 3, style);
    for (const hard of ['anonymous', 'single-quotes', 'multi-paragraph']) {
      assert.isAtLeast(all.filter((gold) => gold.hard.includes(hard)).length, 6, hard);
    }
  });
});

function assertSpans(gold: Gold): void {
  const spans = [
    ...gold.mentions,
    ...gold.dates,
    ...gold.traps,
    ...gold.quotes.flatMap((q) => [q, q.speaker_mention, q.cue]),
  ];
  for (const span of spans) if (span) assert.equal(gold.text.slice(span.start, span.end), span.text);
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Our own slips: a Thursday whose value is a Friday, a March whose value is in April. */
function calendarFaults(gold: Gold): string[] {
  return gold.dates.flatMap(({ text, type, value }) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(value) ?? [];
    const faults: string[] = [];
    const weekday = WEEKDAYS.findIndex((name) => text.includes(name));
    if (weekday >= 0 && day && new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay() !== weekday)
      faults.push('weekday');
    const named = MONTHS.findIndex((name) => new RegExp(`\\b${name}`).test(text));
    if (named >= 0 && type !== 'DURATION' && month && Number(month) !== named + 1) faults.push('month');
    const number = /\b(?:[A-Z][a-z]+\.? (\d{1,2})|(\d{1,2}) [A-Z][a-z]+)\b/.exec(text);
    if (named >= 0 && number && day && Number(number[1] ?? number[2]) !== Number(day)) faults.push('day');
    return faults.map((fault) => `${fault} of “${text}” is not that of ${value}`);
  });
}
