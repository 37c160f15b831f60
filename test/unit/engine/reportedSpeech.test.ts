import { check } from '../../support/check';

/** Indirect and mixed quotes: the clause that is reported, and by whom. */
describe('reported speech', () => {
  const found = [
    '{speaker|Mr. Hale} said {reported|that the port would stay shut until Friday}.',
    '{speaker|Mr. Hale} said {reported|the port would stay shut until Friday}.',
    '{reported|The port will stay shut until Friday}, {speaker|Mr. Hale} said.',
    '{reported|Unemployment fell to 3.9 percent in March}, according to {speaker|the Labor Department}.',
    'According to {speaker|the Labor Department}, {reported|unemployment fell to 3.9 percent in March}.',
    '{speaker|She} told reporters {reported|that the survey had been lost}.',
    '{speaker|Officials} said {reported|the bridge was safe}.',
    '{speaker|The company} said {reported|it was cooperating with investigators}.',
    '{speaker|He} said {reported|that the plan was “a disgrace to the city.”}',
    '{speaker|Nora Quist} argued {reported|that the town could not afford a new pier}.',
    '{speaker|A spokesman} said {reported|the ferry would run again on Monday}.',
  ];
  for (const text of found) it(text, () => check(text));

  describe('what reports nothing', () => {
    const nothing = [
      'Mr. Hale declined to comment.',
      'The harbour was built in 1902 and has not changed much since.',
      'Two ferries left the port in the morning and one came back at night.',
      'She walked to the pier, sat down and opened her lunch.',
    ];
    for (const text of nothing) it(text, () => check(text));
  });
});
