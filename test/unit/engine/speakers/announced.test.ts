import { checkSpeakers } from '../../../support/speakerLines';

/** Quotes whose speaker a verb, a line above or a signature announces. */
describe('quotes that are announced or signed', () =>
  checkSpeakers({
    'a verb of saying right before the marks': `
      The crew was tired that night. {Ana Ruiz} noted “They never asked us about the tide.” ⇒ Ana Ruiz
      The crew was tired that night. {Ana Ruiz} said: “They never asked us about the tide…”. ⇒ Ana Ruiz
    `,
    'a line above that announces a paragraph': `
      The board met for an hour and wrote two letters to the crew that night.¶And from {the harbourmaster, Ana Ruiz}:¶“The survey was a work of many hands, and every one of them was cold.” ⇒ Ana Ruiz
      The board met for an hour and wrote two letters to the crew that night.¶From {Ms. Quist}:¶“The survey was a work of many hands, and every one of them was cold.” ⇒ Quist
    `,
    'a signature behind a dash': `
      The board met for an hour and wrote two letters to the crew that night.¶“The survey was a work of many hands, and every one of them was cold.” – {Ana Ruiz, harbourmaster} ⇒ Ana Ruiz
      The board met for an hour and wrote two letters to the crew that night.¶“The survey was a work of many hands, and every one of them was cold.” -{Commissioner Ana Ruiz} ⇒ Ana Ruiz
      The board met for an hour and wrote two letters to the crew that night.¶“The survey was a work of many hands, and every one of them was cold.”¶– {Ana Ruiz, harbourmaster} ⇒ Ana Ruiz
    `,
    'no words of anybody': `
      The board met for an hour. The crew read “The Tide” aloud and slept. ⇒ –
      The so-called “tide tax” was never paid by anybody in the town. ⇒ –
      Luther “Lucky” Hale came at noon and left again before the tide. ⇒ –
    `,
    'somebody without a name, meant by a pronoun': `
      A diver came up at noon. “We wait,” he said. ⇒ a diver
      A diver came up at noon and met the nurse. “We wait,” he said. ⇒ ?
      A mother of two came at noon. “We wait,” she said. ⇒ a mother of two
    `,
  }));
