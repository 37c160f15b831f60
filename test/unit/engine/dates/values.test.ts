import { assert } from 'chai';
import fc from 'fast-check';
import { findDates } from '../../../../src/engine/dates/findDates';
import { allDates } from '../../../support/checkDates';

const YEAR = '(?:\\d{4}|\\d{3}X|\\d{2}XX|XXXX)';
const MONTH = '(?:0[1-9]|1[0-2]|XX)';
const DAY = '(?:0[1-9]|[12]\\d|3[01]|XX)';
const WEEK = 'W(?:0[1-9]|[1-4]\\d|5[0-3]|XX)(?:-WE|-[1-7])?';
const TIME = 'T(?:MO|AF|EV|NI|XX:XX|(?:[01]\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?(?:Z|[+-]\\d\\d:\\d\\d)?)';
const LENGTH = '(?:\\d+(?:\\.\\d+)?|X)';
/** Every value that TIMEX3 allows and the engine may write: `2026-03-20TEV`, `2026-W12-WE`, `P2Y6M`, `PT50M`, `PAST_REF`. */
const VALUE = new RegExp(
  `^(?:${YEAR}(?:-(?:${MONTH}(?:-${DAY}(?:${TIME})?)?|${WEEK}(?:${TIME})?|Q[1-4X]|H[12]|SP|SU|FA|WI))?|` +
    `P(?=[\\dXT])(?:${LENGTH}(?:WE|[DWMQY]))*(?:T(?:${LENGTH}[HMS])+)?|(?:PAST|PRESENT|FUTURE)_REF)$`,
);

/** Pieces of dates, put together in ways nobody writes. */
const WORDS =
  `Friday Jan. March May 3 31 99 1998 2024 0 12 24:61 25 10:30 a.m. p.m. noon midnight GMT EST week weeks month year years
  quarter half decade century weekend hour minutes seconds ago earlier later before after from now the a an last next this that same past
  coming following previous every each twice once early late mid end of in on at to and or - – / . , : ’ ' " ( ) ½ 1/2 2.5 1,000 first second
  third 20th 1990s ’80s nineties fiscal FY Q3 3Q Christmas Easter New Year’s Eve Labor Day 9/11 today yesterday tonight tomorrow morning
  evening night spring fall summer several few hundred thousand million couple couple-of more than least about nearly until by since will
  said old ended 2024-02-30 2024-13-01 31/31/2024 99/99/99 9999 0000 Feb. 29 30 quarter-century -- … annually daily now recently future`.split(
    /\s+/,
  );

describe('values', () => {
  it('are well formed whatever the text', function () {
    this.timeout(30_000);
    const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
    const date = fc.constantFrom('', '2026-03-14', '2024-02-29', '0001-01-01', '9999-12-31', '2000-12-31');
    fc.assert(
      fc.property(text, date, fc.boolean(), (words, day, spaced) => {
        const source = spaced ? words : words.replace(/ (?=[.,’'s-])/g, '');
        let end = 0;
        for (const found of allDates(source, day)) {
          assert.match(found.value, VALUE, source);
          assert.equal(found.text, source.slice(found.start, found.end));
          assert.isAtLeast(found.start, end, 'in order, none over another');
          assert.isAbove(found.end, found.start);
          assert.isTrue(found.confidence > 0 && found.confidence <= 1);
          assert.match(found.rule, /^[a-z]+(-[a-z]+)*$/i);
          if (found.anchor) assert.match(found.anchor, /^(\d{4}|XXXX)-\d\d-\d\d$/);
          end = found.end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are well formed for any characters', function () {
    this.timeout(30_000);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes)),
        (text) => {
          for (const found of allDates(text)) assert.match(found.value, VALUE, JSON.stringify(text));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of a grammar that can fail', () => {
    for (const wrong of ['', 'P', 'PT', '2026-3-1', '2026-W60', '2026-13-01', 'P3', 'XXXX-XX-XXT9:00', 'NOW'])
      assert.notMatch(wrong, VALUE);
  });
});

describe('what was assumed', () => {
  it('is told with the rule and the day it was counted from', () => {
    const [date] = allDates('The council will vote on Friday.', '2026-03-14');
    assert.include(date, { value: '2026-03-20', rule: 'weekday-future', anchor: '2026-03-14', type: 'DATE' });
  });

  it('has no anchor where the text says all', () => {
    const [date] = allDates('The council voted on March 3, 2024.');
    assert.include(date, { value: '2024-03-03', rule: 'full-date' });
    assert.notProperty(date, 'anchor');
  });

  it('is surer of a full date than of a vague word', () => {
    const [full, vague] = allDates('On March 3, 2024 the mill shut; it is now a museum.');
    assert.isAbove(full!.confidence, vague!.confidence);
  });
});

describe('the time it takes', () => {
  it('is cut into short steps', () => {
    const text = 'The council met on Friday, and will meet again next week. '.repeat(1_000);
    let steps = 0;
    for (const run = findDates({ text, date: '2026-03-14' }); !run.next().done;) steps++;
    assert.isAbove(steps, text.length / 20_000);
  });

  it('grows with the length of one line and with nothing else', function () {
    this.timeout(30_000);
    const line = (size: number): string => 'the last of the early end of two or three years '.repeat(size);
    /** Processor time, so that a busy machine counts for little; the better of two. */
    const cost = (text: string): number =>
      Math.min(
        ...[1, 2].map(() => {
          const before = process.cpuUsage().user;
          allDates(text);
          return process.cpuUsage().user - before;
        }),
      );
    cost(line(1_000));
    assert.isBelow(cost(line(6_000)) / cost(line(1_000)), 6 * 3);
  });

  it('finds the same in a long text as in its parts', () => {
    const sentence = 'The council met on Friday, March 6, and will meet again on March 20, 2026, at 8 p.m. in Odda. ';
    const once = allDates(sentence).map(({ value, text }) => `${text}=${value}`);
    const many = allDates(sentence.repeat(700)).map(({ value, text }) => `${text}=${value}`);
    assert.deepEqual(many, Array.from({ length: 700 }, () => once).flat());
  });
});
