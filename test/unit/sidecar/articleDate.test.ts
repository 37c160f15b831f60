import { assert } from 'chai';
import { articleDate } from '../../../src/sidecar/articleDate';

describe('articleDate', () => {
  const text = 'Bridge shut\n\nPORT ELDRIN, March 14, 2026 — The bridge is shut.\n';
  const article = { details: { published: '2026-03-15T06:00:00+01:00' }, text, path: '2026-03-16-bridge.txt' };

  it('takes a person’s word first', () => assert.equal(articleDate(article), '2026-03-15'));
  it('then the dateline', () => assert.equal(articleDate({ ...article, details: {} }), '2026-03-14'));
  it('then the file’s name', () =>
    assert.equal(articleDate({ ...article, details: undefined, text: 'The bridge is shut.' }), '2026-03-16'));
  it('never guesses', () =>
    assert.isUndefined(
      articleDate({ details: { published: 'soon' }, text: 'Shut since Friday.', path: 'bridge.txt' }),
    ));
});
