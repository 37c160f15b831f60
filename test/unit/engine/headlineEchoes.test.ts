import { check } from '../../support/check';

/** Marked words in a headline: whose they are when the body quotes somebody with them. */
describe('headlines that quote', () => {
  it('give the words to whom the body quotes with them', () =>
    check(
      'Ferry Plan of {quote:ana-ruiz|‘Utter Madness’} Goes to the Council\n\n' +
        'EASTPORT — The plan failed on Friday.\n\n' +
        '{quote:ana-ruiz|“This ferry plan is utter madness,”} said {speaker:ana-ruiz|Ana Ruiz}, who runs the town.\n',
    ));

  it('give the words to the first who is quoted with all of them', () =>
    check(
      'Ferry Plan of {quote:ana-ruiz|‘Utter Madness’} Goes to the Council\n\n' +
        'EASTPORT — The plan failed on Friday.\n\n' +
        '{quote:karl-hale|“The madness must end on Friday,”} said {speaker:karl-hale|Karl Hale}.\n\n' +
        '{quote:ana-ruiz|“This ferry plan is utter madness,”} said {speaker:ana-ruiz|Ana Ruiz}, who runs the town.\n\n' +
        '{quote:ida-nord|“It was utter madness from the first day,”} said {speaker:ida-nord|Ida Nord}.\n',
    ));

  it('say nothing of words the body quotes nobody with', () =>
    check(
      'Mayor Opens ‘Winter Garden’ in the Harbour\n\n' +
        'EASTPORT — The hall opened on Friday.\n\n' +
        '{quote|“We open at nine,”} said {speaker|Ana Ruiz}, who runs the town.\n',
    ));

  it('begin with what somebody says, and go on behind a colon', () => {
    check(
      '{quote:ana-ruiz|‘It sounded like a train’}: Town recalls the night of the flood\n\n' +
        'EASTPORT — The gate broke on Friday.\n\n{reported:ana-ruiz|It sounded like a train}, {speaker:ana-ruiz|Ana Ruiz} said.\n',
    );
    check(
      '{quote|‘It sounded like a train’}: Town recalls the night of the flood\n\nEASTPORT — The gate broke on Friday.\n',
    );
    check('‘Winter Garden’: the town opens its hall\n\nEASTPORT — The gate broke on Friday.\n');
  });

  it('quote a part of what they report once, and not as a quote of its own', () =>
    check(
      '{speaker:mayor|Mayor}: {reported:mayor|New lock “will be built by spring”}\n\nEASTPORT — The gate broke on Friday.\n',
    ));

  it('take no part of a word for the word', () =>
    check(
      'A ‘Mad Ness’ in the Harbour\n\nEASTPORT — It rained.\n\n{quote|“I saw a nomad nesswards of the pier,”} said {speaker|Ana Ruiz}.\n',
    ));
});
