import { assert } from 'chai';
import { reasonsByDigit, rejectionReasons } from '../../../../src/editor/rejectionReasons';
import { l10n } from '../../../support/l10n';

describe('the reasons to reject, by their digits', () => {
  for (const type of ['quote', 'date', 'mention'] as const)
    it(`are as many as there are to choose for a ${type}`, () => {
      const digits = reasonsByDigit(type, l10n)
        .split(' · ')
        .map((reason) => reason[0]);
      assert.deepEqual(
        digits,
        rejectionReasons(type, l10n).map((_, index) => `${index + 1}`),
      );
    });

  it('stand side by side in a status bar', () => assert.isAtMost(reasonsByDigit('quote', l10n).length, 80));
});
