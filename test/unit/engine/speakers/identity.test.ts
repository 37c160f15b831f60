import { checkSpeakers } from '../../../support/speakerLines';

/** Who is meant: one actor for all forms of a name, two for two people, pronouns and descriptions where the text decides them. */
describe('identity', () =>
  checkSpeakers({
    'a plain surname is not hers who is called Mrs': `
      Viktor Lund and his former wife, Ruth Lund, came. Mrs Lund said: “I wait.” “She does,” said Lund. ⇒ Ruth Lund / Viktor Lund
    `,
    'one person for all forms of a name': `
      “We wait,” said Nora B. Quist. “We hope,” Ms. Quist said. “We go,” said Quist. ⇒ Nora B. Quist / Nora B. Quist / Nora B. Quist
      “We wait,” Ms. Quist said. Later Nora Quist left. ⇒ Nora Quist
      “We wait,” said Robert Hale. “We hope,” said Bob Hale. ⇒ Robert Hale / Robert Hale
      “We wait,” said William Hale. “We hope,” said Bill Hale. ⇒ William Hale / William Hale
      “We wait,” said R. Hale. Robert Hale left at noon. ⇒ Robert Hale
      “We wait,” said President Luther Hale. “We hope,” said Mr. Hale. ⇒ Luther Hale / Luther Hale
      “We wait,” said Luther V. Hale. “We hope,” said Luther Hale. ⇒ Luther V. Hale / Luther V. Hale
      “We wait,” said Li Wenhua. “We hope,” said Mr. Li. ⇒ Li Wenhua / Li Wenhua
      “We wait,” said Kim Dae-hyun. “We hope,” said Mr. Kim. ⇒ Kim Dae-hyun / Kim Dae-hyun
      “We wait,” said María García Tessier. “We hope,” said Ms. García. ⇒ María García Tessier / María García Tessier
      “We wait,” said María García Tessier. “We hope,” said Ms. García Tessier. ⇒ María García Tessier / María García Tessier
      “We wait,” said Ludwig van der Berg. “We hope,” said Mr. van der Berg. ⇒ Ludwig van der Berg / Ludwig van der Berg
      “We wait,” said Ludwig van der Berg. “We hope,” Van der Berg said. ⇒ Ludwig van der Berg / Ludwig van der Berg
      De Quist came at noon. “We wait,” said Anna de Quist. “We hope,” De Quist said. ⇒ Anna de Quist / Anna de Quist
      “We wait,” said Omar al-Rashad. “We hope,” Mr. al-Rashad said. ⇒ Omar al-Rashad / Omar al-Rashad
      “We wait,” said Ana Ruiz-Hale. “We hope,” said Ms. Ruiz-Hale. ⇒ Ana Ruiz-Hale / Ana Ruiz-Hale
      “We wait,” said Luther Hale Jr. on Monday. “We hope,” said Mr. Hale. ⇒ Luther Hale Jr. / Luther Hale Jr.
      “We wait,” said Siobhan O’Dunmore. “We hope,” O’Dunmore said. ⇒ Siobhan O’Dunmore / Siobhan O’Dunmore
      “We wait,” said Ana Baker. “We hope,” Baker said. Then Ana Baker left with Tom Baker’s hat. ⇒ Ana Baker / Ana Baker
      “We wait,” said Tom King. “We hope,” Mr. King said. ⇒ Tom King / Tom King
      “We wait,” said Ana Ruiz. “We hope,” Ana said. ⇒ Ana Ruiz / Ana Ruiz
      “We wait,” said Dr. Ana Ruiz. “We hope,” Dr. Ruiz said. ⇒ Ana Ruiz / Ana Ruiz
      “We wait,” said ANA RUIZ. “We hope,” Ms. Ruiz said. Ana Ruiz left. ⇒ Ana Ruiz / Ana Ruiz
    `,
    'two people with one surname stay two': `
      Sarah Lee met Tom Lee. “We wait,” Ms. Lee said. “We hope,” Mr. Lee said. ⇒ Sarah Lee / Tom Lee
      Nora Hale came with her husband, Tom Hale. “We wait,” Mrs. Hale said. “We hope,” Mr. Hale said. ⇒ Nora Hale / Tom Hale
      “We wait,” said Karl Berg. His brother Anton Berg was ill. “We hope,” Anton Berg said. ⇒ Karl Berg / Anton Berg
      “We wait,” said Karl Berg. “We hope,” said Anton Berg. “We go,” Karl said. “We stay,” Anton said. ⇒ Karl Berg / Anton Berg / Karl Berg / Anton Berg
      “We wait,” said Luther Hale Sr. on Monday. “We hope,” said Luther Hale Jr. on Friday. ⇒ Luther Hale Sr. / Luther Hale Jr.
      Mr. Hale spoke first. “We wait,” said his wife, Nora Hale. “We hope,” Mr. Hale said. ⇒ Nora Hale / Hale
      Delia Marsh met Tom Hale and Nora Hale. “We wait,” Nora said. “We hope,” Tom said. ⇒ Nora Hale / Tom Hale
    `,
    'stray words are no part of a name': `
      Ana Quist met Tom Berg. Understated Quist said, “We wait.” ⇒ Ana Quist
      “We wait,” said Ana Quist. Young Quist left. “We hope,” said Quist. ⇒ Ana Quist / Ana Quist
      “We wait,” said Republican Ana Quist. “We hope,” said Ms. Quist. ⇒ Ana Quist / Ana Quist
      “We wait,” said Kestrel Ferries CEO Ana Quist. “We hope,” said Quist. ⇒ Ana Quist / Ana Quist
      Will Quist go? “We wait,” said Ana Quist. ⇒ Ana Quist
    `,
    'organizations, acronyms and short forms': `
      “We wait,” the North Atlantic Harbours Council said. “We hope,” the NAHC said. ⇒ North Atlantic Harbours Council / North Atlantic Harbours Council
      “We wait,” the NAHC said. It was the first time in years that the North Atlantic Harbours Council met in the open. ⇒ North Atlantic Harbours Council
      “We wait,” Kestrel Ferries Ltd said. “We hope,” Kestrel said. ⇒ Kestrel Ferries Ltd / Kestrel Ferries Ltd
      “We wait,” Tessier Works Inc. said. “We hope,” said Ana Tessier. ⇒ Tessier Works Inc. / Ana Tessier
      “We wait,” the Foreign Ministry said. “We hope,” the ministry said. ⇒ Foreign Ministry / Foreign Ministry
    `,
    pronouns: `
      Nora Quist met Tom Berg. “We wait,” she said. ⇒ Nora Quist
      Nora Quist met Tom Berg. “We wait,” he said. ⇒ Tom Berg
      “We wait,” Nora Quist said. “We hope,” she added. ⇒ Nora Quist / Nora Quist
      “We wait,” Tom Berg said. Karl Hale stood by. “We hope,” he added. ⇒ Tom Berg / Tom Berg
      Tom Berg spoke to Karl Hale. “We wait,” he said. ⇒ Tom Berg
      “We wait,” Tom Berg said.¶Karl Hale, a diver, disagreed. “We go,” he said. ⇒ Tom Berg / Karl Hale
      The tide was low, according to the aide, Tom Berg. Mr. Hale stayed away. “We wait,” he said. ⇒ Tom Berg / Hale
      “We wait,” a diver said. “We hope,” he added. ⇒ a diver / a diver
      “We wait,” Nora Quist said. “We hope,” he said. ⇒ Nora Quist / ?
      “We wait,” the company said. “We hope,” it added. ⇒ the company / the company
      “We wait,” Kestrel Ferries Ltd said. “We hope,” it added. ⇒ Kestrel Ferries Ltd / Kestrel Ferries Ltd
      “We wait,” officials said. “We hope,” they added. ⇒ officials / officials
      Tom Berg and Nora Quist came. “We wait,” they said. ⇒ ?
    `,
    'descriptions the text decides': `
      Ana Ruiz, a senator from Dunmore, came. “We wait,” the senator said. ⇒ Ana Ruiz
      Sen. Ana Ruiz came. “We wait,” the senator said. ⇒ Ana Ruiz
      Gov. Tom Berg came. “We wait,” the governor said. ⇒ Tom Berg
      Mayor Ana Ruiz came. “We wait,” the mayor said. ⇒ Ana Ruiz
      Tom Berg, Mr. Hale’s foreign policy adviser, came. “We wait,” the aide said. ⇒ Tom Berg
      Nora Quist, a spokeswoman for the port, came. “We wait,” the spokeswoman said. ⇒ Nora Quist
      Tom Berg, the Democratic candidate, met Karl Hale, the Republican candidate. “We wait,” the Democratic candidate said. ⇒ Tom Berg
      “We wait,” a senior port official said. “We hope,” the official said. ⇒ a senior port official / a senior port official
      Ana Ruiz, an official, left. “We wait,” a port official said. “We hope,” the official said. ⇒ a port official / a port official
      “We wait,” said Tom Berg, a lawyer. “We hope,” the lawyer said. ⇒ Tom Berg / Tom Berg
    `,
    'descriptions left open': `
      “We wait,” the senator said. ⇒ the senator
      Tom Berg, Mr. Hale’s lawyer, met the crew. “We wait,” her lawyer said. ⇒ her lawyer
      “We wait,” his Danish counterpart said. ⇒ his Danish counterpart
      Nora Quist, a spokeswoman, came. “We wait,” the spokesman said. ⇒ the spokesman
    `,
    'unnamed sources kept apart': `
      “We wait,” a port official said. “We go,” another official said. ⇒ a port official / another official
      “We wait,” a diver said. “We go,” a second diver said. ⇒ a diver / a second diver
      “We wait,” the Hale campaign said. “We go,” the Berg campaign said. ⇒ the Hale campaign / the Berg campaign
      “We wait,” a senior port official said.¶“We go,” a city official said. ⇒ a senior port official / a city official
    `,
  }));
