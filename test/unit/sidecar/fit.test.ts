import { assert } from 'chai';
import { bestFitting, fitOf, fits } from '../../../src/sidecar/fit';
import type { Sidecar } from '../../../src/sidecar/model';

const passage = (text: string, more: readonly string[] = []) =>
  ({ id: text, type: 'passage', status: 'confirmed', text, more: more.map((each) => ({ text: each })) }) as const;
const sidecar = (...items: Sidecar['annotations']): Pick<Sidecar, 'annotations'> => ({ annotations: items });

const PORT =
  'The lock gate sticks when the tide turns, she said. “Nobody has oiled it since the spring.” It was Friday.';
const held = sidecar(
  passage('The lock gate sticks'),
  passage('Nobody has oiled it since the spring.'),
  passage('Friday'),
);

describe('which article a sidecar belongs to', () => {
  it('is the one that holds its words', () => {
    const bridge = { text: 'The bridge opens on Friday, and nobody knows when it will close again.' };
    const port = { text: PORT };
    assert.equal(bestFitting(held, [bridge, port]), port);
  });

  it('is told although quotation marks and spaces were changed', () => {
    const edited = PORT.replaceAll(/[“”]/g, '"').replace('lock gate', 'lock\ngate');
    assert.deepEqual(fitOf(held, edited), fitOf(held, PORT));
  });

  it('is told although some of its words were edited', () => {
    const more = sidecar(...held.annotations, passage('when the tide turns'));
    assert.isTrue(fits(fitOf(more, PORT.replace('sticks', 'stuck'))));
  });

  it('counts the pieces of an interrupted quote', () => {
    const pieces = sidecar(passage('The lock gate sticks', ['Nobody has oiled it since']));
    assert.deepEqual(fitOf(pieces, PORT), { found: 45, of: 45 });
    assert.isFalse(fits(fitOf(pieces, 'The lock gate sticks.')));
  });

  it('is nobody’s where only a weekday agrees', () => {
    assert.isUndefined(bestFitting(sidecar(passage('Friday')), [{ text: 'It was Friday.' }]));
  });

  it('is nobody’s where most of its words are elsewhere', () => {
    assert.isUndefined(bestFitting(held, [{ text: 'The lock gate sticks.' }]));
  });

  it('is open where two articles are copies of each other', () => {
    assert.isUndefined(bestFitting(held, [{ text: PORT }, { text: `${PORT} ` }]));
  });

  it('is nobody’s without articles or without annotations', () => {
    assert.isUndefined(bestFitting(held, []));
    assert.isUndefined(bestFitting(sidecar(), [{ text: PORT }]));
  });
});
