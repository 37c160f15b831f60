import { assert } from 'chai';
import { annotate } from '../../../../src/engine';

/** Which names an article lists as people, and with which roles: `text ⇒ names`, `text ⇒ name: role, role`. */
describe('the people an article lists', () => {
  const people = (text: string): string =>
    annotate({ text: `${opening}\n\n${text}` })
      .actors.filter(({ kind }) => kind === 'person')
      .map(({ name }) => name)
      .join(', ') || '–';
  const roles = (text: string): string =>
    annotate({ text: `${opening}\n\n${text}` })
      .actors.map((actor) => `${actor.name}: ${actor.roles.join(', ') || '–'}`)
      .join('; ');
  /** A paragraph of prose, so that the line under test is no headline. */
  const opening = 'The tide came in late that day, and nobody in the town had slept much before it did.';

  it('are no places, shows, laws, days or things', () =>
    each(people, [
      'They drove from Fort Dunmore to Coral Springs and on to Dunmore County. ⇒ –',
      'It was shown on Morning Tide Show and at the Dunmore Film Festival on Election Day. ⇒ –',
      'The Clean Harbour Bill and the Grand Ferry Plan were read at Capitol Hill and on Wall Street. ⇒ –',
      'He taught at Wayne Orrin School of Medicine for years. ⇒ –',
      'They lived in Ashton, Md., and in Orrin, Va., for a time. ⇒ –',
      'The Super PACs paid Crosscut Strategies and Lantern Healthcare. ⇒ –',
      'It rained in Charlotte that week. ⇒ –',
      'Thank you, Mr. President, they wrote. ⇒ –',
      'Thirty-four were ill and Twelve were well. ⇒ –',
    ]));

  it('are those with the name of a person, also where they say nothing', () =>
    each(people, [
      'Ana Ruiz met Tom Berg. ⇒ Ana Ruiz, Tom Berg',
      'Crooked Ana Ruiz met Republican Tom Berg. ⇒ Ana Ruiz, Tom Berg',
      'Kestrel Ferries CEO Ana Ruiz met Chief of Staff Tom Berg. ⇒ Ana Ruiz, Tom Berg',
      'Hugh Hill met Doris Day and Grace Park. ⇒ Hugh Hill, Doris Day, Grace Park',
      'Dmytro Shevchuk met Xu Tessier, a diver. ⇒ Dmytro Shevchuk, Xu Tessier',
    ]));

  it('have roles that say what they are, and stop there', () =>
    each(roles, [
      'Ana Ruiz, the harbourmaster, left. ⇒ Ana Ruiz: harbourmaster',
      'Ana Ruiz, a historian who was there, left. ⇒ Ana Ruiz: historian',
      'Ana Ruiz, a senior fellow at the Orrin Institute, left. ⇒ Ana Ruiz: senior fellow at the Orrin Institute',
      'Gov. Tom Berg left. ⇒ Tom Berg: Gov.',
      'Former mayor Tom Berg left. ⇒ Tom Berg: Former mayor',
      'His lawyer, Tom Berg, left. ⇒ Tom Berg: –',
      'Tom Berg, among many voters, left. ⇒ Tom Berg: –',
    ]));

  function each(read: (text: string) => string, lines: readonly string[]): void {
    const found = lines.map((line) => `${line.split(' ⇒ ')[0]} ⇒ ${read(line.split(' ⇒ ')[0])}`);
    assert.deepEqual(found, [...lines]);
  }
});
