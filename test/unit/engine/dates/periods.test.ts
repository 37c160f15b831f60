import { rows } from '../../../support/checkDates';

/** Published on Saturday, 14 March 2026. */
describe('periods', () => {
  describe('decades and centuries', () =>
    rows([
      'It was built in {199X|the 1990s}.',
      'It was built in {199X/START|the early 1990s}.',
      'It was built in {198X/END|the late 1980s}.',
      'It was built in {199X/MID|the mid-1990s}.',
      'It was built in {198X|the ’80s}.',
      'It was built during {198X|the 80s}, he said.',
      'It was built in {196X|the sixties}.',
      'It was built in {199X|the 1990’s}.',
      'It was built in {18XX|the 19th century}.',
      'It was built in {18XX|the nineteenth century}.',
      'It was built in {20XX|the twenty-first century}.',
      'It was built in {18XX/END|the late 19th century}.',
      'He left in {197X/END|the late 1970s} and was rich by {197X/END|the end of the decade}.',
    ]));

  describe('seasons', () =>
    rows([
      'It was built in {1998-FA|the fall of 1998}.',
      'It was built in {1998-SU|summer 1998}.',
      'It was sold {2025-FA|last fall}.',
      'It was sold {2025-SP|last spring}.',
      'It will be sold {2026-SU|this summer}.',
      'It will be sold {2026-FA|next fall}.',
      'It was sold in {2025-SU|the summer}.',
      'It will be sold in {2026-SU|the summer}.',
      'Floods are feared ahead of the {2026-SP|spring} thaw.',
      'It was sold in {2025-FA/END|late autumn}.',
      'It was sold {2025-WI|this winter}.',
    ]));

  describe('quarters, halves and fiscal years', () =>
    rows([
      'Profit fell in {2025-Q3|the third quarter}.',
      '{2025-Q4|Fourth-quarter} profit fell.',
      'Profit fell in {1998-Q1|the first quarter of 1998}.',
      'Profit fell in {1998-Q1|the first quarter of fiscal 1998}.',
      'Profit will fall in {2026-Q3|the third quarter}.',
      'Profit fell in {2025-Q3|Q3}, the firm said.',
      'Profit fell in {2024-Q3|Q3 2024}, the firm said.',
      'Profit fell in {2024-Q3|3Q 2024}, the firm said.',
      'Profit fell in {1998-H2|the second half of 1998}.',
      'Profit fell in {2025-H1|the first half of last year}.',
      'Profit fell in {1998|fiscal 1998}.',
      'Profit fell in {1998|fiscal year 1998}.',
      'Profit fell in {1998|FY1998}, the firm said.',
      'Profit fell in {2025-Q4|the latest quarter}.',
      'In {P1Y|the year} ended {2025-06-30|June 30}, profit fell.',
      'In {P9M|the nine months} ended {2025-09-30|Sept. 30}, profit fell.',
    ]));

  describe('weeks, weekends and parts of months', () =>
    rows([
      'The polls of {2026-W10|the week of March 2} were close.',
      'The polls of {2026-W10-WE|the weekend of March 7} were close.',
      'Shops will be shut over {2026-W11-WE|the weekend}.',
      'It rained in {2024-W10|the first week of March 2024}.',
      'It rained on {2024-03-31|the last day of March 2024}.',
      'It rained on {2025-11-11|the second Tuesday in November}.',
      'It rained until {2026-02/END|the end of last month}.',
      'It rained from {2025/START|the beginning of 2025}.',
      'It rained in {2026-02/START|early February}.',
      'It rained in {2026-01/MID|mid-January}.',
      'It rained {2026-03-13/END|late Friday}.',
    ]));

  describe('holidays', () =>
    rows([
      'The bridge was shut on {2025-12-25|Christmas Day}.',
      'The bridge was shut on {2025-12-31|New Year’s Eve}.',
      'The bridge was shut {2025-11-27|last Thanksgiving}.',
      'The bridge was shut on {1998-09-07|Labor Day 1998}.',
      'The bridge will be shut on {2026-04-03|Good Friday}.',
      'The bridge will be shut at {2026-04-05|Easter}.',
      'The bridge will be shut on {2026-05-25|Memorial Day}.',
      'The bridge will be shut on {2026-07-04|Independence Day}.',
      'The bridge will be shut on {2026-05-10|Mother’s Day}.',
      'He fought in the war that began after {2001-09-11|9/11}.',
    ]));
});

describe('times', () => {
  describe('of the clock', () =>
    rows([
      'The siren sounded at {2026-03-14T20:00|8 p.m.}, as always.',
      'The siren sounded at {2026-03-14T08:30|8:30 a.m.}, as always.',
      'The siren sounded at {2026-03-14T20:30|8.30pm}, as always.',
      'The siren sounded at {2026-03-14T20:30|20:30}, as always.',
      'The siren sounded at {2026-03-14T00:15|12:15 a.m.}, as always.',
      'The siren sounded at {2026-03-14T08:30Z|08:30 GMT}, as always.',
      'The siren sounded at {2026-03-14T07:35Z|0735 GMT}, as always.',
      'The siren sounded at {2026-03-14T09:00|9 a.m. EST}, as always.',
      'The siren sounded at {2026-03-14T09:00|9 a.m. Eastern time}, as always.',
      'The siren sounded at {2026-03-14T09:00|9 a.m. local time}, as always.',
      'The siren sounded at {2026-03-10T09:00|9 a.m. Tuesday}, as always.',
      'The siren sounded at {2026-03-10T09:00|9 a.m.} on {2026-03-10|Tuesday}.',
      'The siren sounded on {2026-03-10|Tuesday} at {2026-03-10T09:00|9 a.m.}, as always.',
      'The siren sounded at {2026-03-14T04:00|4 in the morning}.',
      'The siren sounded at {2026-03-14T17:00|5 o’clock in the afternoon}.',
      'The siren sounded at {2026-03-14T10:30|half past ten}.',
      'The siren sounded at {2026-03-14T12:00|noon}.',
      'The siren sounded at {2026-03-13T24:00|midnight Friday}.',
      'Doors are open from {2026-03-14T09:00|9} to {2026-03-14T11:00|11 a.m.}',
      'Doors are open from {2026-03-14T11:00|11}-{2026-03-14T14:00|2 p.m.}',
      'At {2026-03-13T10:35|10:35 a.m.} ({2026-03-13T07:35Z|0735 GMT}) {2026-03-13|Friday} the roof fell in.',
    ]));

  describe('of the day', () =>
    rows([
      'The roof fell in {2026-03-12TEV|Thursday evening}.',
      'The roof fell in on {2026-03-12TMO|Thursday morning}.',
      'The roof fell in {2026-03-12TNI|Thursday night}.',
      'The roof fell in on {2026-03-03TEV|the evening of March 3}.',
      'The roof fell in on {2026-03-03|March 3}, {2026-03-03TMO/START|early in the morning}.',
    ]));
});

describe('durations', () => {
  rows([
    'The call took {PT50M|50 minutes}.',
    'It was a {PT50M|50-minute} call.',
    'It was a {PT5H|five-hour} call.',
    'The siege lasted {P3D|three days}.',
    'The siege lasted {PT72H/EQUAL_OR_MORE|at least 72 hours}.',
    'The siege lasted {P2W/APPROX|about two weeks}.',
    'The siege lasted {P5M/LESS_THAN|nearly five months}.',
    'The siege lasted {P1Y/MORE_THAN|more than a year}.',
    'The siege lasted {P10Y/LESS_THAN|less than a decade}.',
    'The siege lasted {P2Y6M|two and a half years}.',
    'The siege lasted {P2Y6M|2 1/2 years}.',
    'The siege lasted {P2Y6M|2½ years}.',
    'The siege lasted {PT30M|half an hour}.',
    'It was a {PT30M|half-hour} siege.',
    'The siege lasted {PT1H30M|an hour and a half}.',
    'The siege lasted {P2Y3M|two years and three months}.',
    'The siege lasted {PXD|several days}.',
    'The siege lasted {PXD|a few days}.',
    'The siege lasted {P2W|a couple of weeks}.',
    'The siege lasted {P3D|two or three days}.',
    'The siege lasted {P25Y|twenty-five years}.',
    'The siege lasted {P150D|one hundred and fifty days}.',
    'The siege lasted {P4D|four straight days}.',
    'They will stay for {P2W|two more weeks}.',
    'The siege went on for {PXW|weeks}.',
    'They had been at odds for {PXY|decades}.',
    'It ended a {P1D|day-long} siege.',
    'He had a {P30Y|30-year} mortgage and a {P3M|three-month} bill.',
    'He turned back the clock {P30Y|30 years}.',
    'It came after {P2Q|two consecutive quarters} of loss.',
    'The vote came {PT24H/LESS_THAN|less than 24 hours} after the raid.',
  ]);
});

describe('sets', () => {
  rows([
    'They meet {set P1D|every day}.',
    'They meet {set P1D|daily}.',
    'They meet {set P2W|every two weeks}.',
    'They meet {set P2D|every other day}.',
    'They meet {set P3M|every third month}.',
    'They meet {set XXXX-WXX-2|every Tuesday}.',
    'They meet {set XXXX-WXX-2TMO|every Tuesday morning}.',
    'They meet {set XXXX-WXX-1|Mondays}.',
    'They meet {set P1W|twice a week}.',
    'They meet {set P1Y|three times a year}.',
    'They meet {set P1M|once a month}.',
    'They meet {set P1D|twice daily}.',
    'They meet {set XXXX-12|every December}.',
    'They meet {set XXXX-SU|each summer}.',
    'They meet {set XXXX-XX-XXTNI|nightly}.',
    'They meet {set P1Y|annually}.',
    'It pays $400 {set P1M|a month}.',
    'It pays 12 percent {set P1Y|a year}.',
    'It moves 10,000 tons {set P1Y|per year}.',
  ]);
});

describe('vague references', () => {
  rows([
    'The mill is {PRESENT_REF|now} shut.',
    'The mill is {PRESENT_REF|currently} shut.',
    'The mill {PAST_REF|recently} shut.',
    'The {PRESENT_REF|current} owner sold it.',
    'He fears {FUTURE_REF|the future}.',
    'He may sell it in {FUTURE_REF|the near future}.',
    'He did so in {PAST_REF|the past}.',
    'Mills are rare {PRESENT_REF|these days}.',
  ]);
});
