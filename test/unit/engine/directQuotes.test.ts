import { check } from '../../support/check';

/** Direct quotes: every kind of mark, and who says them. Each line is a text as the engine must mark it. */
describe('direct quotes', () => {
  const found: Record<string, readonly string[]> = {
    'a source after the quote': [
      '{quote|“We open at six,”} {speaker|Ana Ruiz} said.',
      '{quote|“We open at six,”} said {speaker|Ana Ruiz}.',
      '{quote|“We open at six,”} {speaker|she} said on Monday.',
      '{quote|“The harbour is safe again,”} {speaker|Mr. Hale} told reporters at the pier.',
      '{quote|“Who pays for this?”} asked {speaker|Nora Quist}.',
      '{quote|“It was cold!”} {speaker|Tom Berg} shouted from the deck.',
      '{quote|“We will appeal,”} {speaker|the company} said in a statement.',
      '{quote|“Nobody was told,”} {speaker|a senior port official} said.',
    ],
    'a source before the quote': [
      '{speaker|Ana Ruiz} said, {quote|“We open at six.”}',
      '{speaker|Mr. Hale} replied: {quote|“That is not our plan.”}',
      '{speaker|He} added, {quote|“The survey was paid for by the operator.”}',
      'On Friday {speaker|Nora Quist} told the council: {quote|“There is no money left.”}',
      'According to {speaker|Mr. Hale}, {quote|“the survey was never finished.”}',
    ],
    'titles and appositions belong to the source': [
      '{quote|“We open at six,”} said {speaker|Ana Ruiz, the harbourmaster}.',
      '{quote|“We open at six,”} {speaker|Ana Ruiz, the harbourmaster,} said.'.replace(',}', '},'),
      '{quote|“The vote stands,”} said {speaker|Gov. Luther Hale}.',
      '{quote|“The vote stands,”} {speaker|Hale spokeswoman Nora Quist} said.',
      '{quote|“The vote stands,”} said {speaker|Mayor Ana Ruiz}.',
    ],
    'pieces of an interrupted quote': [
      '{quote:ana-ruiz|“We open at six,”} said {speaker:ana-ruiz|Ana Ruiz}. {quote:ana-ruiz|“We close at nine.”}',
      '{quote:ana-ruiz|“We open at six,”} {speaker:ana-ruiz|Ana Ruiz} said, {quote:ana-ruiz|“and we close at nine.”}',
    ],
    'kinds of marks': [
      '{quote|"We open at six,"} {speaker|Ana Ruiz} said.',
      "{quote|'We open at six,'} said {speaker|Ana Ruiz}.",
      '{quote|‘We open at six,’} said {speaker|Ana Ruiz}.',
      '{quote|„We open at six“}, said {speaker|Ana Ruiz}.',
      '{quote|«We open at six»}, said {speaker|Ana Ruiz}.',
      "{quote|``We open at six,''} said {speaker|Ana Ruiz}.",
      '{quote|“We open at six,"} said {speaker|Ana Ruiz}.',
      '{quote|‘The nurses’ pay hasn’t changed,’} said {speaker|Dr Priya Nair}.',
      '{quote|“He told me, ‘Sign it or leave,’ and I left,”} {speaker|Ms. Okafor} testified.',
      '{quote|‘He said “never again” to all of us,’} said {speaker|Ms Okafor}.',
    ],
    'over paragraphs, each with an opening mark': [
      '{quote|“We opened in spring,”} {speaker|Ana Ruiz} said. {quote|“We had no plan.\n\n“Now we have one.”}',
    ],
    transcripts: [
      'QUIST: {quote:quist|Where was the survey kept?}\n\nHALE: {quote:hale|In my office, as the rules say.}\n\nQUIST: {quote:quist|And who has read it?}',
    ],
  };
  for (const [idea, texts] of Object.entries(found)) {
    describe(idea, () => {
      for (const text of texts) it(text.replaceAll('\n', ' ¶ '), () => check(text));
    });
  }

  describe('what is no quote', () => {
    const nothing = [
      'The so-called “deal” died in committee in the spring, and nobody in town missed it.',
      'Her memoir, “A Long Road,” was reissued in May.',
      'The group known as “the Sixteen” met in a barn outside the town.',
      'Luther “Lucky” Hale won the race by a length on Saturday.',
      'The show “Night Ferry” returns to the theatre in June.',
      'The officials’ union and the nurses’ union merged in the ’90s.',
      'Rock ’n’ roll came to the harbour in the summer of ’62.',
    ];
    for (const text of nothing) it(text, () => check(text));
  });
});
