import { checkSpeakers } from '../../../support/speakerLines';

/** Whom “he” and “she” mean: the subject of the sentence before, whoever is asked, whoever goes on. */
describe('pronouns', () =>
  checkSpeakers({
    'the subject of the sentence before, and not its object': `
      Ana Ruiz hugged the diver Nora Quist that morning. “We wait,” she said. ⇒ Ana Ruiz
      Luther Hale, who has campaigned for Tom Berg since May, left the pier on Monday. “We wait,” he said. ⇒ Luther Hale
      Tom Berg walked over to Karl Hale at the pier. “We wait,” he said. ⇒ Tom Berg
      Nora Quist spoke of Ana Ruiz for an hour. “We wait,” she said. ⇒ Nora Quist
    `,
    'whoever is asked answers': `
      Mayor Ana Ruiz asked Nora Quist why. “We wait,” she said. ⇒ Nora Quist
      The coroner, Dr Philippa Stowe, asked Mrs Quist to go on. “We wait,” she said. ⇒ Philippa Stowe / Quist
      Tom Berg interviewed Karl Hale at the pier. “We wait,” he said. ⇒ Karl Hale
    `,
    'whoever spoke goes on': `
      “We wait,” Tom Berg said.¶“We hope,” he said.¶“We go,” he added. ⇒ Tom Berg / Tom Berg / Tom Berg
      “We wait,” said Nora Quist. Tom Berg stayed away. “We hope,” she said. ⇒ Nora Quist / Nora Quist
      “We wait. We hope. We go on,” Tom Berg said. “We stay,” he said. ⇒ Tom Berg / Tom Berg
    `,
    'whom the sentence before names for the first time, whoever spoke above': `
      Tom Berg, a retired judge, said: “We wait.”¶Among those who came was Murdo Teller, a diver from Orra. “We wait,” he said. ⇒ Tom Berg / Murdo Teller
      “We wait,” said Tom Berg.¶The rope of his deputy snapped. “It is false,” he said. ⇒ Tom Berg / Tom Berg
    `,
    'whom “who” stands for': `
      Crews met Nora Quist, who said that the dam would hold. ⇒ Nora Quist
      A diver who works nights, and who asked not to be named, said the gate was stuck. “It leaks,” she told the paper. ⇒ a diver / a diver
    `,
    'whoever is told or asked says nothing': `
      Drivers were warned that the bridge would close. ⇒ ?
      Tom Berg, asked if he expected a strike, laughed. ⇒ ?
      The coroner, Tom Berg, asked if the dam was weak. ⇒ Tom Berg
    `,
    '“it” is the body that the sentence before is about': `
      Moss & Teller built the dam. The trust says that the gate will open in May. It promised that the lock would open, too. ⇒ the trust / the trust
    `,
    'the source without a name that the sentence before is about': `
      “It sang,” said a rigger. Tom Berg agreed.¶The rigger shrugged. “It was dark,” he said. ⇒ a rigger / a rigger
      “It sang,” said a rigger.¶The rigger met Tom Berg. “It was dark,” he said. ⇒ a rigger / Tom Berg
      Divers said the hull was whole.¶They said the gate was shut. ⇒ Divers / Divers
    `,
    '“it” is the body or text without a name that the sentence speaks of': `
      Orra Ferries runs the port. A diver said she had seen the foreman's note. It said that the band was dead. ⇒ a diver / the foreman's note
      Orra Ferries stayed away.¶The club was “aware of the reports”, it said in a statement. ⇒ the club
    `,
    'the text does not say who': `
      “We wait,” he said. ⇒ ?
      The tide was in. “We wait,” she said. ⇒ ?
      The town of Dunmore slept. “We wait,” he said. ⇒ ?
    `,
  }));
