import { assert } from 'chai';
import { actorAt, placesOf } from '../../../../src/editor/navigating/actorAt';
import { actor, article, mention, quote, span } from '../../../support/judgedArticles';

const TEXT = 'Ana Ruiz of Port Aldo, the harbourmaster, said that it was late. “No,” she added. Mr. Hale left.';
const ana = actor('ana-ruiz', 'Ana Ruiz');
const port = actor('port-aldo', 'Port Aldo', { kind: 'organization' });
const known = article({
  actors: [ana, port, actor('hale', 'Tomas Hale')],
  mentions: [
    mention(span(TEXT, 'Ana Ruiz'), ana.id),
    mention(span(TEXT, 'Port Aldo'), port.id),
    mention(span(TEXT, 'Mr. Hale'), 'hale'),
  ],
  quotes: [
    quote(span(TEXT, 'that it was late'), {
      speaker: ana.id,
      source: span(TEXT, 'Ana Ruiz of Port Aldo, the harbourmaster'),
    }),
    quote(span(TEXT, 'No,'), { speaker: ana.id, source: span(TEXT, 'she') }),
  ],
});
const nameAt = (words: string) => actorAt(known, TEXT.indexOf(words) + 1)?.actor.name;

describe('actorAt', () => {
  it('finds who is named, the smaller name inside a larger source first', () => {
    assert.equal(nameAt('Ana Ruiz'), 'Ana Ruiz');
    assert.equal(nameAt('Port Aldo'), 'Port Aldo');
    assert.equal(nameAt('harbourmaster'), 'Ana Ruiz');
  });

  it('knows whom “she” means', () => assert.equal(nameAt('she added'), 'Ana Ruiz'));

  it('finds nobody in a quote’s own words, or between names', () => {
    assert.isUndefined(nameAt('it was late'));
    assert.isUndefined(nameAt('left'));
  });
});

describe('placesOf', () => {
  it('names each place once, pronouns included', () => {
    assert.deepEqual(
      placesOf(known, ana.id).map(({ text }) => text),
      ['Ana Ruiz', 'she'],
    );
  });

  it('is empty for an actor that is nowhere named', () => assert.deepEqual(placesOf(known, 'nobody'), []));
});
