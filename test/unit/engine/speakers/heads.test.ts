import { checkSpeakers } from '../../../support/speakerLines';

/** Who speaks under a head, names from many languages, and companies by their short names. */
describe('heads and names of many kinds', () =>
  checkSpeakers({
    'heads of transcripts and interviews': `
      NORA QUIST, HOST: Good evening.¶QUIST: Who pays?¶LUTHER HALE: The port.¶HALE: It always did. ⇒ Nora Quist / Nora Quist / Luther Hale / Luther Hale
      Mayor Luther Hale met Ms. Quist on the pier before the vote was taken.¶HALE: We go.¶QUIST: We wait.¶HALE: No. ⇒ Luther Hale / Quist / Luther Hale
      Rufus Adair asked the swimmer Nadia Verhoeven why she went.¶Q. Why twice?¶A. Because of the shoes.¶Q. And now?¶A. A bank. ⇒ Rufus Adair / Rufus Adair / Nadia Verhoeven / Rufus Adair / Nadia Verhoeven
      By Rufus Adair¶Gen. Tor Halvorsen met us at the fort, where he has lived for years.¶RA: Why the fort?¶TH: It is dry.¶RA: And now?¶TH: I stay. ⇒ Rufus Adair / Tor Halvorsen / Rufus Adair / Tor Halvorsen
    `,
    'heads that come once, in the midst of a conversation': `
      The ferry's owner, Lotte Quist, met us on the pier.¶Q: Why the ferry?¶A: It floats.¶Reporter: And the bridge?¶Quist: It does not. ⇒ ? / Lotte Quist / Reporter / Lotte Quist
    `,
    'a headline says what a text is': `
      Q&A: The owner on her ferry¶Lotte Quist met us on the pier.¶Q: Why the ferry?¶A: It floats. ⇒ ? / Lotte Quist
    `,
    'names from many languages, and what pronouns make of them': `
      Tor Halvorsen met Freya Lund. “We wait,” she said. ⇒ Freya Lund
      Freya Lund met Sebastian Bauer. “We wait,” he said. ⇒ Sebastian Bauer
      Oksana Kovalenko met Dmytro Shevchuk. “We wait,” she said. ⇒ Oksana Kovalenko
      Chinedu Okafor met Ngozi Balogun. “We wait,” he said. ⇒ Chinedu Okafor
      Yoshihide Tanaka met Akiko Mori. “We wait,” she said. ⇒ Akiko Mori
      Emre Demir met Zeynep Kaya. “We wait,” she said. ⇒ Zeynep Kaya
      Aoife Kelly met Declan Burke. “We wait,” he said. ⇒ Declan Burke
      Priya Raman met Arun Patel. “We wait,” he said. ⇒ Arun Patel
      Agnieszka Nowak met Marek Zielinski. “We wait,” she said. ⇒ Agnieszka Nowak
      Thabo Mokoena met Lindiwe Dlamini. “We wait,” she said. ⇒ Lindiwe Dlamini
    `,
    'companies by their legal name and without': `
      {The Passengers’ League, which speaks for riders,} warned that fares could rise. ⇒ Passengers’ League
      {The People's Party} said that fares could rise. ⇒ People's Party
      Ana Hale's Bank said that fares could rise. ⇒ Bank
      “We wait,” Polar Freight Inc. said. Later in the day “we hope,” Polar Freight said. ⇒ Polar Freight Inc. / Polar Freight Inc.
      “We wait,” said Adeola Banks. “We hope,” said Ms. Banks. ⇒ Adeola Banks / Adeola Banks
      “We wait,” said Hugh Hill, a doctor. ⇒ Hugh Hill
      The captain, Will Dunn, was wet. “We wait,” Dunn said. ⇒ Will Dunn
      “We wait,” said Doris Day. ⇒ Doris Day
      “We wait,” said Grace Park. ⇒ Grace Park
      “We wait,” said Theresa May. ⇒ Theresa May
    `,
  }));
