import { assert } from 'chai';
import { KnownSidecars } from '../../../../src/newsroom/reading/knownSidecars';

describe('known sidecars', () => {
  it('are forgotten when a look finds none', () => {
    const known = new KnownSidecars();
    known.add('port.txt');
    known.notFound('port.txt', known.told('port.txt'));
    assert.isFalse(known.has('port.txt'));
  });

  it('that were written during a look stay, whether or not there was one before', () => {
    const known = new KnownSidecars();
    const never = known.told('port.txt');
    known.add('port.txt');
    known.notFound('port.txt', never);
    assert.isTrue(known.has('port.txt'));

    const before = known.told('port.txt');
    known.add('port.txt');
    known.notFound('port.txt', before);
    assert.isTrue(known.has('port.txt'));
  });

  it('of one article are not those of another', () => {
    const known = new KnownSidecars();
    known.add('port.txt');
    known.add('quay.txt');
    known.notFound('port.txt', known.told('port.txt'));
    assert.deepEqual([...known.all().keys()], ['quay.txt']);
  });
});
