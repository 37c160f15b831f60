import { rows } from '../../../support/checkDates';

/** Published on Saturday, 14 March 2026, in ISO week 11, unless a group says otherwise. */
describe('relative dates', () => {
  describe('from the day of publication', () =>
    rows([
      'The mayor resigned {2026-03-14|today}.',
      'The mayor resigned {2026-03-13|yesterday}.',
      'The mayor will speak {2026-03-15|tomorrow}.',
      'The mayor will speak {2026-03-14TNI|tonight}.',
      'The mayor spoke {2026-03-13TNI|last night}.',
      'The mayor spoke {2026-03-14TMO|this morning}.',
      'The mayor will speak {2026-03-15TMO|tomorrow morning}.',
      'The mayor spoke {2026-03-13TNI|yesterday night}.',
      'He left {2026-03-12|the day before yesterday}.',
      'He will leave {2026-03-16|the day after tomorrow}.',
    ]));

  describe('last, this and next of each unit', () =>
    rows([
      'He left {2026-W10|last week}.',
      'He left {2026-W11|this week}.',
      'He will leave {2026-W12|next week}.',
      'He left {2026-02|last month}.',
      'He left {2026-03|this month}.',
      'He will leave {2026-04|next month}.',
      'He left {2025|last year}.',
      'He left {2026|earlier this year}.',
      'He left {2026-03|earlier this month}.',
      'He will leave {2026|later this year}.',
      'He will leave {2027/START|early next year}.',
      'He left {2025/END|late last year}.',
      'He will leave in {2026-04/MID|the middle of next month}.',
      'He left {2026-W10-WE|last weekend}.',
      'He will leave {2026-W11-WE|this weekend}.',
      'Sales fell {2025-Q4|last quarter}.',
      'Sales will fall {2026-Q2|next quarter}.',
      'It was the coldest winter of {201X|the last decade}.',
      'Bridges of {20XX|this century} are longer.',
    ]));

  describe('lengths up to now and from now on', () =>
    rows([
      'Prices rose in {P30Y|the past three decades}.',
      'Prices rose over {P2W|the last two weeks}.',
      'Prices will rise over {P4Y|the next four years}.',
      'Prices will rise in {PXM|the coming months}.',
      'Prices will rise in {PXD|the next few days}.',
      'A decision is expected in {P1M|the next month}.',
      'A decision is expected within {P1W|the next week}.',
      'Prices rose in {PAST_REF|recent years}.',
      'Prices rose in {P1Y6M|the past year and a half}.',
      'Profit rose in {P9M|the first nine months of 2025}.',
    ]));

  describe('ago and from now', () =>
    rows([
      'He left {2026-03-12|two days ago}.',
      'He left {2026-W08|three weeks ago}.',
      'He left {2025-12|three months ago}.',
      'He left {2021|five years ago}.',
      'He left {2016|a decade ago}.',
      'He left {1926/APPROX|about a century ago}.',
      'He left {2024-09|a year and a half ago}.',
      'He left {2006/MORE_THAN|more than 20 years ago}.',
      'He left {PAST_REF|years ago}.',
      'He left {PAST_REF|several weeks ago}.',
      'He left {2026-03-14TXX:XX|two hours ago}.',
      'The verdict is {2026-W17|six weeks from now}.',
      'It will open {2026-04-03|two weeks from Friday}.',
      'He died {2025-12-22|three days before Christmas}.',
    ]));

  describe('earlier and later follow the date named before', () =>
    rows([
      'He was arrested on {2026-02-02|Feb. 2}. {2026-02-04|Two days later} he was freed.',
      'He was arrested on {2026-02-02|Feb. 2}. {2026-01-31|Two days earlier} he had fled.',
      'He was arrested on {2026-02-02|Feb. 2}. He was freed {2026-02-03|the next day}.',
      'He was arrested on {2026-02-02|Feb. 2}. He was freed {2026-02-02|the same day}.',
      'He was arrested on {2026-02-02|Feb. 2}. {2026-02-02TEV|That evening} he was freed.',
      'He was arrested on {2026-02-02|Feb. 2}. {2026-02-03TMO|The next morning} he was freed.',
      'He was arrested on {2026-02-02|Feb. 2} and freed {2026-W06|later in the week}.',
      'He was arrested on {2026-02-02|Feb. 2} and freed {2026-02-02|later that day}.',
      'He was elected in {2012|2012} and resigned {2014|two years later}.',
      'He was elected in {2012|2012}. {2012|That year} he also wed.',
      'He was elected in {2012|2012}. {2013|The following year} he wed.',
      'He was elected in {2012-05|May 2012} and resigned {2012-07|two months later}.',
      'Talks will start in Geneva on {2026-04-10|April 10} and move to Brussels {2026-W15|later in the week}.',
      '{XXXX-XX-XX|Three days later}, he was freed.',
      'It came {P2W|two weeks} earlier than planned.',
      'He left {P2D|two days} before the vote.',
      'He left {P2W|two weeks} before the {2026-04-19|April 19} vote.',
      'He spent 3 million over {P2Y|two years}.',
      'He stayed for {P2Y/MORE_THAN|over two years}.',
    ]));

  describe('a year earlier follows the reporting period', () =>
    rows([
      'Profit in {2025-Q3|the third quarter} rose from {2024-Q3|a year earlier}.',
      '{2025-Q3|Third-quarter} profit rose to $4 million from $3 million in {2024-Q3|the year-ago period}.',
      'Profit in {2025-Q3|the third quarter} was up; {2025-Q3|the quarter} was the best yet.',
      'Prices rose in {2026-02|February} and were up 4 percent from {2025-02|a year earlier}.',
      'Prices were up 4 percent from {2025|a year earlier}.',
      'The fund lost money in {2024-Q3|the third quarter of 2024}, as in {2023-Q3|the same quarter last year}.',
    ]));

  describe('without a date of publication nothing is guessed', () =>
    rows(
      [
        'The council met on {XXXX-12-23|Dec. 23}.',
        'The council met on {XXXX-WXX-5|Friday}.',
        'The council met in {XXXX-03|March}.',
        'The council met {XXXX-XX-XX|yesterday}.',
        'The council met {XXXX-XX-XXTNI|last night}.',
        'The council met at {XXXX-XX-XXT20:00|8 p.m.}, as always.',
        'The council met {XXXX-WXX|last week}.',
        'The council met {XXXX-XX|last month}.',
        'The council met {XXXX|last year}.',
        'The council met {XXXX|two years ago}.',
        'The council met in {XXXX-SU|the summer}.',
        'The council met in {XXXX-Q3|the third quarter}.',
        'The council met on {XXXX-WXX-5TEV|Friday evening}.',
        'The council met on {2019-03-03|March 3, 2019}, and sat for {P3D|three days}.',
        'The council met at {XXXX-12-25|Christmas}.',
      ],
      { date: '' },
    ));

  describe('the year turns', () => {
    rows(
      [
        'The fair opened on {2025-12-29|Dec. 29} and will close on {2026-01-10|Jan. 10}.',
        'The council voted {2025-12-30|Tuesday} and will vote again {2026-01-05|Monday}.',
        'He left {2025-W52|last week} and comes back {2026-W02|next week}.',
        'He left {2025-12|last month}.',
      ],
      { date: '2026-01-02' },
    );
    rows(['Leap day, {2024-02-29|Feb. 29}, was cold.', 'He left {2024-02|a month ago}.'], { date: '2024-03-31' });
  });
});
