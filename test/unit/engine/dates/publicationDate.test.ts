import { assert } from 'chai';
import { dateFromFileName } from '../../../../src/engine/dates/fileNameDate';
import { findPublicationDate } from '../../../../src/engine/dates/publicationDate';
import { check } from '../../../support/checkDates';

describe('findPublicationDate', () => {
  /** The date stands between the brackets; no brackets, no date. */
  const finds = (marked: string, value: string | null): void => {
    it(marked.replace(/\n/g, ' ⏎ '), () => {
      const found = findPublicationDate(marked.replace(/[[\]]/g, ''));
      assert.equal(found?.value ?? null, value);
      if (found) assert.equal(found.text, /\[(.*?)\]/.exec(marked)?.[1]);
    });
  };

  finds('LISBON, [March 3, 2024] (Reuters) — The bridge is shut.', '2024-03-03');
  finds('LISBON, Portugal, [March 3, 2024] — The bridge is shut.', '2024-03-03');
  finds('ST. OLAF, [3 March 2024] – The bridge is shut.', '2024-03-03');
  finds('Bridge shut\nBy Ana Ruiz\nPublished [3 March 2024]\n\nThe bridge is shut.', '2024-03-03');
  finds('Bridge shut\nPublished: [March 3, 2024], 8:30 a.m.\n\nThe bridge is shut.', '2024-03-03');
  finds('Bridge shut\nUpdated: [2024-03-05]\n\nThe bridge is shut.', '2024-03-05');
  finds('Bridge shut\nUpdated: March 5, 2024\nPublished: [March 3, 2024]\n\nThe bridge is shut.', '2024-03-03');
  finds('Bridge shut\n[Sunday, March 3, 2024]\n\nThe bridge is shut.', '2024-03-03');
  finds('Date: [2024-03-03]\n\nThe bridge is shut.', '2024-03-03');

  finds('The bridge opened on March 3, 2014, and was shut since.', null);
  finds('LISBON, March 3 (Reuters) — The bridge is shut.', null);
  finds('LISBON — The bridge of March 3, 2014 is shut.', null);
  finds('He published a book on March 3, 2014.', null);
  finds('', null);
  finds(`${'The bridge is shut. '.repeat(300)}\n\nMarch 3, 2024\n`, null);

  it('stands in for a missing date', () =>
    check('LISBON, {2024-03-03|March 3, 2024} (Reuters) — The bridge was shut {2024-03-01|Friday}.', { date: '' }));

  it('gives way to the date that is known', () =>
    check('LISBON, {2024-03-03|March 3, 2024} (Reuters) — The bridge was shut {2026-03-13|Friday}.', {
      date: '2026-03-14',
    }));
});

describe('dateFromFileName', () => {
  const gives = (name: string, value: string | null): void => {
    it(name, () => assert.equal(dateFromFileName(name), value));
  };
  gives('2024-03-03-bridge.txt', '2024-03-03');
  gives('bridge_20240303.txt', '2024-03-03');
  gives('archive/2024/03/03/bridge.txt', '2024-03-03');
  gives('bridge-2024.03.03.article', '2024-03-03');
  gives('2023-01-01/2024-03-03-bridge.txt', '2024-03-03');
  gives('bridge.txt', null);
  gives('bridge-2024.txt', null);
  gives('2024-13-03-bridge.txt', null);
  gives('2024-02-30-bridge.txt', null);
  gives('120240303.txt', null);
  gives('2024-0303.txt', null);
});
