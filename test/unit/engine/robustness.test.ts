import { assert } from 'chai';
import { annotate, annotateInSteps, isEnglish, type Annotations } from '../../../src/engine';

/** Whatever the text: an answer in reasonable time, offsets that fit, nothing thrown. */
describe('any text', () => {
  const assertSpansFit = (text: string, { quotes, mentions }: Annotations): void => {
    for (const span of [...quotes, ...mentions, ...quotes.flatMap(({ source, cue }) => [source, cue])]) {
      if (span) assert.equal(text.slice(span.start, span.end), span.text);
    }
    for (const quote of quotes) {
      for (const { start, end } of quote.inner) assert.isTrue(start >= quote.start && end <= quote.end && end > start);
    }
  };
  const story =
    '“We open at six,” said Ana Ruiz, the harbourmaster. She said that the survey was “a disgrace.” Officials denied it.\n\n';

  const texts: Record<string, string> = {
    'with nothing in it': '',
    'of spaces and line ends': ' \n\r\n \t \n',
    'with Windows line ends': story.replaceAll('\n', '\r\n').repeat(3),
    'with a byte order mark': `\ufeff${story}`,
    'with emoji': `🚢 “We sail 🛟 today,” Ana Ruiz 😀 said. ${story}`,
    'with lone surrogates': `\ud83d “We sail,” Ana Ruiz said.\ude00 ${story}`,
    'with combining marks': `“We sail,” Ana Ruı\u0301z said. ${story}`,
    'with unbalanced marks': `“ “ ” " '' ‘ ’ „ “We sail, Ana Ruiz said. ”“ "${story}`,
    'of one mark': '“',
    'with a quote that a file name seems to go on': '“We sail at dawn, come what may.\n\n`harbour.txt` holds the rest.',
    'of brackets': '([{<>}])'.repeat(50),
    'of abbreviations': 'Mr. Dr. U.S. p.m. Jr. St. Gov. V. '.repeat(30),
  };
  for (const [name, text] of Object.entries(texts)) {
    it(name, () => assertSpansFit(text, annotate({ text })));
  }

  it('is found at the same places with Windows line ends', () => {
    const plain = annotate({ text: story.repeat(2) });
    const windows = annotate({ text: story.repeat(2).replaceAll('\n', '\r\n') });
    assert.deepEqual(
      windows.quotes.map(({ text }) => text),
      plain.quotes.map(({ text }) => text),
    );
  });

  it('gives the same annotations every time', () => {
    assert.deepEqual(annotate({ text: story }), annotate({ text: story }));
  });

  it('is read in steps', () => {
    const steps = annotateInSteps({ text: story.repeat(100) });
    let count = 0;
    while (!steps.next().done) count++;
    assert.isAbove(count, 10);
  });

  describe('of twenty thousand characters takes no longer than its length asks for', () => {
    const long: Record<string, string> = {
      'of marks': '"'.repeat(20_000),
      'of spaced marks': '“ '.repeat(10_000),
      'of single marks': "' ‘the of and ’".repeat(1_400),
      'of opening marks': '“the of and '.repeat(1_800),
      'on one line': story.trim().concat(' ').repeat(180),
      'of one word': 'a'.repeat(20_000),
      'of capitals': 'Ana Ruiz '.repeat(2_200),
      'of one sentence': 'said that he said '.repeat(1_100),
      'of commas': 'the official, the aide, '.repeat(850),
      'of line ends': '\n'.repeat(20_000),
      'of heads': 'RUIZ: yes\n'.repeat(10_000),
    };
    for (const [name, text] of Object.entries(long)) {
      it(name, function () {
        this.timeout(8000);
        assertSpansFit(text, annotate({ text }));
      });
    }
  });
});

describe('a long article', () => {
  /** Processor time for a text, so that a busy machine counts for little; the better of two. */
  const cost = (text: string): number =>
    Math.min(
      ...[1, 2].map(() => {
        const before = process.cpuUsage().user;
        annotate({ text });
        return process.cpuUsage().user - before;
      }),
    );

  const paragraphs: Record<string, string> = {
    'in which one person says everything':
      '“The east quay floods every spring,” said Mira Oduya, the harbourmaster. She waited on Friday.\n\n',
    'in which the same two speak by role and pronoun':
      'Ana Ruiz, the port’s director, met Karl Hale. “We wait,” she said. The director said that it was late. “No,” he said.\n\n',
    'in which an official without a name says everything':
      'A port official said the quay was shut. “It floods,” the official said. But he said little more.\n\n',
  };
  for (const [name, paragraph] of Object.entries(paragraphs)) {
    it(`${name} costs no more for each of its paragraphs`, function () {
      this.timeout(30_000);
      cost(paragraph.repeat(500));
      assert.isBelow(cost(paragraph.repeat(16_000)) / cost(paragraph.repeat(1_000)), 16 * 4);
    });
  }

  it('with a heading that quotes over each of its sections costs no more for each of them', function () {
    this.timeout(30_000);
    const sections = (count: number): string =>
      Array.from(
        { length: count },
        (_, at) => `The ‘Winter Garden ${at}’ Opens\n\n“We open at six in the morning,” said Mira Oduya.\n\n`,
      ).join('');
    cost(sections(500));
    assert.isBelow(cost(sections(8_000)) / cost(sections(500)), 16 * 4);
  });
});

describe('the language', () => {
  const english = [
    'The port will stay shut until Friday, the harbourmaster said, and nobody knows what happens after that week.',
    'Port stays shut',
    '',
  ];
  const other = [
    'Der Hafen bleibt bis Freitag geschlossen, sagte die Hafenmeisterin am Montag, und niemand weiß, was danach geschieht und wer es bezahlt.',
    'Le port restera fermé jusqu’à vendredi, a déclaré lundi la capitaine du port, et personne ne sait ce qui se passera ensuite dans la ville.',
    'El puerto permanecerá cerrado hasta el viernes, dijo el lunes la capitana del puerto, y nadie sabe lo que pasará después en la ciudad.',
    'Порт будет закрыт до пятницы, сообщила в понедельник начальница порта, и никто не знает, что будет потом, после этой недели в городе.',
  ];
  for (const text of english) it(`is English: ${text.slice(0, 30)}`, () => assert.isTrue(isEnglish(text)));
  for (const text of other) {
    it(`is not English: ${text.slice(0, 30)}`, () => {
      assert.isFalse(isEnglish(text));
      assert.deepEqual(annotate({ text }).quotes, []);
    });
  }
});
