import { checkSpeakers } from '../../../support/speakerLines';

/** The noun that heads a source, however much stands between it and its verb. */
describe('the whole of a source', () =>
  checkSpeakers({
    'participles between it and its verb': `
      The woman accused of poisoning her husband told a jury that she had loved him. ⇒ the woman
      The man charged with robbing Ana Ruiz told the court he was asleep. ⇒ the man
      A doctor treating the injured sailors said two were in a coma. ⇒ a doctor
      A witness sitting behind Tom Hale said the boat was late. ⇒ a witness
      Lawyers representing the families of the victims said the dam was weak. ⇒ Lawyers
      The committee led by Nora Quist said the fund was empty. ⇒ the committee
      The doctor treating the injured sailors said: “We are tired.” ⇒ the doctor
    `,
    'a clause with who or that': `
      The nurse who treated Tom Hale said the boat was late. ⇒ the nurse
      The reporter who broke the story about the mayor said she had been followed. ⇒ the reporter
      A spokesman for the group that runs the port said it was closed. ⇒ a spokesman for the group
    `,
    prepositions: `
      The minister responsible for the railways said the line would open. ⇒ the minister
      A source close to Kestrel Partners said the fund was angry. ⇒ a source
      “We wait,” said Sharon Duffy of the GMB. ⇒ Sharon Duffy
      “We wait,” said a spokesman for Kestrel Ferries. ⇒ a spokesman for Kestrel Ferries
      One of the divers said the hull was intact. ⇒ one of the divers
      One of the family's lawyers, Justin Berg, said the dam was weak. ⇒ Justin Berg
    `,
    'not what only stands near': `
      Tom Berg, accused of stealing the boat, said the dam was weak. ⇒ Tom Berg
      He met the mayor before Tom Hale said the dam was weak. ⇒ Tom Hale
      Officials believed Tom Hale said the dam was weak. ⇒ Tom Hale
      A fine imposed by the union, which said that the dam was weak, is due. ⇒ the union
      The lawyers met a woman who said the dam was weak. ⇒ a woman
      A report by Ana Ruiz said the dam was weak. ⇒ Ana Ruiz
      The paper did a check on Tom Hale's claim that the dam was weak. ⇒ Tom Hale
    `,
  }));
