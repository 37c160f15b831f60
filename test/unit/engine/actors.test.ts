import { assert } from 'chai';
import { annotate } from '../../../src/engine';
import { check } from '../../support/check';

/** Who is meant: one actor for all forms of a name, two people with one surname kept apart. */
describe('actors', () => {
  it('are one for title, honorific and surname', () => {
    const { actors } = annotate({
      text: 'President Luther V. Hale spoke on Monday. “We will answer,” Mr. Hale said. Hale did not say when.',
    });
    assert.deepEqual(
      actors.map(({ id, name, kind, aliases, roles }) => ({ id, name, kind, aliases, roles })),
      [
        {
          id: 'luther-v-hale',
          name: 'Luther V. Hale',
          kind: 'person',
          aliases: ['President Luther V. Hale', 'Mr. Hale', 'Hale'],
          roles: ['President'],
        },
      ],
    );
  });

  it('have their full name also where it comes later', () =>
    check('{quote:nora-b-quist|“We lost the survey,”} Ms. Quist said. Nora B. Quist came late.'));

  it('with one surname are told apart by honorific', () =>
    check(
      'Sarah Lee and Tom Lee run the bakery together.\n\n{quote:sarah-lee|“We open at five,”} Ms. Lee said. {quote:tom-lee|“She opens at five,”} Mr. Lee said.',
    ));

  it('with another given name are somebody else', () => {
    const { actors } = annotate({ text: 'Sarah Lee met Tom Lee at the pier. Later Anna Berg and Karl Berg came by.' });
    assert.deepEqual(
      actors.map(({ name }) => name),
      ['Sarah Lee', 'Tom Lee', 'Anna Berg', 'Karl Berg'],
    );
  });

  it('are one for a nickname and an initial', () => {
    const { actors } = annotate({
      text: 'Robert Hale came first. Bob Hale spoke. R. Hale signed the letter at the pier.',
    });
    assert.deepEqual(
      actors.map(({ name }) => name),
      ['Robert Hale'],
    );
  });

  it('keep particles and suffixes', () => {
    const { actors } = annotate({
      text: 'Ludwig van der Berg Jr. met Maria de la Cruz and Omar bin Said in the harbour yesterday, where they talked about the survey and signed nothing.',
    });
    assert.deepEqual(
      actors.map(({ name }) => name),
      ['Ludwig van der Berg Jr.', 'Maria de la Cruz', 'Omar bin Said'],
    );
  });

  it('a pronoun means whoever spoke last, if the gender fits', () =>
    check(
      'Nora Quist met Tom Berg. {quote:tom-berg|“I am late,”} Mr. Berg said. {quote:tom-berg|“The bus was late,”} he added.',
    ));

  it('a pronoun never crosses the gender', () =>
    check('Nora Quist met Tom Berg at the pier. {quote:nora-quist|“He is late again,”} she said.'));

  it('an unnamed source is an actor of its own and comes back as “the official”', () =>
    check(
      '{quote:a-senior-port-official|“Nobody was told,”} a senior port official said.\n\n{quote:a-senior-port-official|“We read it in the paper,”} the official said.',
    ));

  it('an unnamed source is called as within a sentence, and no name loses its capital', () => {
    const named = (text: string) =>
      annotate({ text }).actors.map(({ name, aliases }) => [name, ...aliases].join(' / '));
    assert.deepEqual(named('A port official said the gate was stuck. “It jams,” the official said.'), [
      'a port official / the official',
    ]);
    assert.deepEqual(named('Two people said the gate was stuck.'), ['two people']);
    assert.deepEqual(named('Her spokesman said the gate was stuck.'), ['her spokesman']);
    assert.deepEqual(named('Kestrel officials said the gate was stuck.'), ['Kestrel officials']);
    assert.deepEqual(named('Democrats said the gate was stuck.'), ['Democrats']);
  });

  it('an unknown speaker is nobody', () =>
    check('{quote:?|“We were never told about the survey, and I do not think that is right.”}'));

  it('take name and id from the registry where only a surname stands', () => {
    const { actors } = annotate({
      text: '“We lost the survey,” Quist said.',
      known: [{ id: 'quist-nora-1', name: 'Nora B. Quist', kind: 'person' }],
    });
    assert.deepInclude(actors[0], { name: 'Nora B. Quist', registry: 'quist-nora-1', id: 'nora-b-quist' });
    assert.include(actors[0].aliases, 'Quist');
  });

  it('do not take a name from the registry where two known actors share it', () => {
    const { actors } = annotate({
      text: '“We lost the survey,” Quist said.',
      known: [
        { id: 'quist-1', name: 'Nora Quist' },
        { id: 'quist-2', name: 'Karl Quist' },
      ],
    });
    assert.equal(actors[0].name, 'Quist');
    assert.isUndefined(actors[0].registry);
  });

  it('takes bridges, works and town halls for no people', () => {
    const { actors } = annotate({
      text: 'The Orra Bridge is shut. It stands by City Hall and Tessier Works. “We wait,” said Ana Ruiz.',
    });
    assert.deepEqual(
      actors.filter(({ kind }) => kind === 'person').map(({ name }) => name),
      ['Ana Ruiz'],
    );
  });

  it('lists no role that leans on somebody named before', () => {
    const { actors } = annotate({ text: 'Delia Marsh stayed away. Her spokesman, Tom Hale, said: “She is ill.”' });
    assert.notInclude(actors.flatMap(({ roles }) => roles).join(), 'Her');
  });

  it('tells what somebody is also behind a possessor', () => {
    const roles = (text: string): readonly string[] => annotate({ text }).actors[0].roles;
    assert.deepEqual(roles("“We acted,” said Lena Fuchs, the ferry line's head of sales."), [
      "the ferry line's head of sales",
    ]);
    assert.deepEqual(roles("The union's director, Omar Haddad, said: “No.”"), ["the union's director"]);
    assert.deepEqual(roles('Its energy spokesman, Karl Falk, said: “No.”'), ['energy spokesman']);
    assert.deepEqual(roles("“No,” said Mette Quist, a cryobotanist at the port and the survey's lead author."), [
      "cryobotanist at the port and the survey's lead author",
    ]);
    assert.deepEqual(roles('His neighbour Nora Tull said: “No.”'), []);
  });

  it('knows the body that the text names beside its noun', () => {
    const said = (text: string): readonly (string | undefined)[] => {
      const { actors, quotes } = annotate({ text });
      const actor = actors.find(({ id }) => id === quotes[0].speaker);
      return [actor?.name, actor?.kind, quotes[0].source?.text];
    };
    assert.deepEqual(said('The owner, Brinemoor Properties LLC, said the lift was safe.'), [
      'Brinemoor Properties LLC',
      'organization',
      'The owner, Brinemoor Properties LLC',
    ]);
    assert.deepEqual(said('The campaign group Clean Rivers said the water was unsafe.').slice(0, 2), [
      'Clean Rivers',
      'organization',
    ]);
    assert.deepEqual(said('The operator, Northway Grid, said it had not known.').slice(0, 2), [
      'Northway Grid',
      'organization',
    ]);
    assert.deepEqual(said('The owner, Ana Ruiz, said the lift was safe.').slice(0, 2), ['Ana Ruiz', 'person']);
  });

  it('names who is one of several', () => {
    const { actors, quotes } = annotate({
      text: 'The guards were angry. One of them, Ana Ruiz, said: “I will stay.” Another said: “I will not.”',
    });
    assert.deepEqual(
      quotes.map(({ speaker }) => actors.find(({ id }) => id === speaker)?.name),
      ['Ana Ruiz', 'another'],
    );
  });

  it('keeps a name before the apostrophe of its office', () => {
    const { actors, quotes } = annotate({ text: "Mayor Tom Eddings' office said the city had had enough." });
    assert.equal(actors.find(({ id }) => id === quotes[0].speaker)?.name, "Mayor Tom Eddings' office");
  });

  it('takes no storm, label or thing for a person', () => {
    const { actors } = annotate({
      text: 'LIVE: Storm Ana nears the coast\n\nAna has reached Dunmore. “Procurement has failed,” said Tom Hale. “Resilience is dear,” he said.',
    });
    assert.deepEqual(
      actors.map(({ name }) => name),
      ['Tom Hale'],
    );
  });

  it('hears the spokeswoman and not the body she speaks for', () => {
    const { actors, quotes } = annotate({
      text: 'A spokeswoman for the Department for Ferries said the boats were safe. “Procurement has been overhauled,” she said.',
    });
    assert.deepEqual(
      quotes.map(({ speaker }) => actors.find(({ id }) => id === speaker)?.name),
      ['a spokeswoman for the Department for Ferries', 'a spokeswoman for the Department for Ferries'],
    );
  });

  it('knows police ranks before a name', () => {
    const { actors } = annotate({ text: '“Stay at home,” Supt Nora Oliver said. “Now,” said Cllr Kim Hart.' });
    assert.deepEqual(
      actors.map(({ name, roles }) => [name, ...roles]),
      [
        ['Nora Oliver', 'Supt'],
        ['Kim Hart', 'Cllr'],
      ],
    );
  });

  it('lists no word that is small elsewhere in the article, and no “Former”', () => {
    const { actors } = annotate({
      text: 'Eelgrass is dying, said Tom Hale. “The eelgrass is gone.” Former divers miss it. Former diver Nora Quist said so.',
    });
    assert.deepEqual(
      actors.map(({ name }) => name),
      ['Tom Hale', 'Nora Quist'],
    );
  });

  it('calls a company by its first word', () => {
    const { actors } = annotate({
      text: 'Kestrel Marine stayed away. Kestrel said: “We regret it.” “We do,” it said.',
    });
    assert.deepEqual(
      actors.map(({ name, kind, aliases }) => [name, kind, ...aliases]),
      [['Kestrel Marine', 'organization', 'Kestrel']],
    );
  });

  it('names the spokesman and not the mayor he speaks for', () => {
    const { actors, quotes } = annotate({ text: 'A spokesman for the mayor, Tom Hale, said: “We wait.”' });
    assert.deepEqual(
      actors.map(({ name, roles }) => [name, ...roles]),
      [['Tom Hale', 'spokesman for the mayor']],
    );
    assert.equal(quotes[0].source?.text, 'A spokesman for the mayor, Tom Hale');
  });
});
