import { assert } from 'chai';
import { actorId } from '../../../src/sidecar/actorId';

describe('actorId', () => {
  it('is made of the name', () => assert.equal(actorId('Zoë O’Núñez', new Set()), 'zoe-o-nunez'));
  it('counts on where the id is taken', () => assert.equal(actorId('Ana Ruiz', new Set(['ana-ruiz'])), 'ana-ruiz-2'));
  it('has a name for what has no Latin letters', () => assert.equal(actorId('北京', new Set()), 'actor'));
  it('cuts long descriptions', () =>
    assert.equal(actorId('a man who would not give his name', new Set()), 'a-man-who-would-not-give'));
});
