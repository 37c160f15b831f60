import { checkSpeakers } from '../../../support/speakerLines';

/** What names a source: titles, particles, roles beside the name, bodies, papers and people without a name. */
describe('sources', () =>
  checkSpeakers({
    'titles, honorifics, initials, ranks': `
      “We wait,” said {Mr. Hale}. ⇒ Hale
      “We wait,” said {Ms. Nora Quist}. ⇒ Nora Quist
      “We wait,” said {Dr. Nora Quist}. ⇒ Nora Quist
      “We wait,” said {Prof. Nora Quist}. ⇒ Nora Quist
      “We wait,” said {Sir Tom Berg}. ⇒ Tom Berg
      “We wait,” said {Lord Tessier}. ⇒ Tessier
      “We wait,” said {Gen. Nora B. Quist}. ⇒ Nora B. Quist
      “We wait,” said {Lt. Col. Tom Berg}. ⇒ Tom Berg
      “We wait,” said {Capt. Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {Rear Adm. Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {Staff Sgt. Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {Chief Inspector Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {Detective Sergeant Tom Berg}. ⇒ Tom Berg
      “We wait,” said {Police Chief Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {Fire Chief Tom Berg}. ⇒ Tom Berg
      “We wait,” said {Judge Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {Secretary of State Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {Prime Minister Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {Foreign Minister Tom Berg}. ⇒ Tom Berg
      “We wait,” said {Attorney General Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {Vice President Tom Berg}. ⇒ Tom Berg
      “We wait,” said {former President Luther Hale}. ⇒ Luther Hale
      “We wait,” said {President-elect Luther Hale}. ⇒ Luther Hale
      “We wait,” said {Sen. Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {Sen. Ana Ruiz (D-Ore.)}. ⇒ Ana Ruiz
      “We wait,” said {Rep. Tom Berg, R-Ohio}. ⇒ Tom Berg
      “We wait,” said {Rep. Earl Tessier}. ⇒ Earl Tessier
      “We wait,” said {Mayor Dean Tessier}. ⇒ Dean Tessier
      “We wait,” said {Councilwoman Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {Cardinal Tom Berg}. ⇒ Tom Berg
      “We wait,” said {the Rev. Tom Berg}. ⇒ Tom Berg
      “We wait,” said {Rabbi Tom Berg}. ⇒ Tom Berg
      “We wait,” said {Sheikh Omar bin Said}. ⇒ Omar bin Said
      “We wait,” said {King Ludwig}. ⇒ Ludwig
      “We wait,” said {CEO Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {Kestrel Ferries CEO Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {Harbour Council Chair Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {Chief of Staff Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {Director of Harbour Affairs Tom Berg}. ⇒ Tom Berg
      “We wait,” said {J. R. Tessier}. ⇒ J. R. Tessier
      “We wait,” said {J.R. Tessier}. ⇒ J.R. Tessier
      “We wait,” said {A. Quist}. ⇒ A. Quist
      “We wait,” said {Nora B. Quist}. ⇒ Nora B. Quist
      “We wait,” said {N. Berg Tessier}. ⇒ N. Berg Tessier
      “We wait,” said {Mr. King}. ⇒ King
      “We wait,” said {Ms. Judge}. ⇒ Judge
      “We wait,” said {Mr. Bishop}. ⇒ Bishop
    `,
    'particles and suffixes': `
      “We wait,” said {Ludwig van der Berg}. ⇒ Ludwig van der Berg
      “We wait,” said {Anna von Tessen}. ⇒ Anna von Tessen
      “We wait,” said {Maria de la Cruz}. ⇒ Maria de la Cruz
      “We wait,” said {João da Silva}. ⇒ João da Silva
      “We wait,” said {Omar al-Rashad}. ⇒ Omar al-Rashad
      “We wait,” said {Omar Al-Rashad}. ⇒ Omar Al-Rashad
      “We wait,” said {Abu Omar al-Tessiri}. ⇒ Abu Omar al-Tessiri
      “We wait,” said {Siobhan O’Dunmore}. ⇒ Siobhan O’Dunmore
      “We wait,” said {Fiona MacTessier}. ⇒ Fiona MacTessier
      “We wait,” said {Jean-Luc Tessier}. ⇒ Jean-Luc Tessier
      “We wait,” said {Ana Ruiz-Hale}. ⇒ Ana Ruiz-Hale
      “We wait,” said {Luther Hale Jr.} ⇒ Luther Hale Jr.
      “We wait,” said {Luther Hale III}. ⇒ Luther Hale III
      “We wait,” {Luther Hale Jr.} said. ⇒ Luther Hale Jr.
      “We wait,” said {Luther Hale, Jr.}, on Monday. ⇒ Luther Hale, Jr.
      “We wait,” said {Ana Ruiz QC}. ⇒ Ana Ruiz QC
      “We wait,” said {Dmytro Kovalenko}. ⇒ Dmytro Kovalenko
      “We wait,” said {Li Wenhua}. ⇒ Li Wenhua
      “We wait,” said {Kim Dae-hyun}. ⇒ Kim Dae-hyun
      “We wait,” said {Nguyen Van Thanh}. ⇒ Nguyen Van Thanh
      “We wait,” said {Jón Gunnarsson}. ⇒ Jón Gunnarsson
      “We wait,” said {Guðrún Jónsdóttir}. ⇒ Guðrún Jónsdóttir
      “We wait,” said {María García Tessier}. ⇒ María García Tessier
      “We wait,” said {José María de Tessier y Cruz}. ⇒ José María de Tessier y Cruz
      “We wait,” said {Sri Rahayu Utomo}. ⇒ Sri Rahayu Utomo
      “We wait,” said {Oyelaran Adebisi}. ⇒ Oyelaran Adebisi
      “We wait,” said {Theresa May Tessier}. ⇒ Theresa May Tessier
    `,
    'roles before': `
      “We wait,” said {harbourmaster Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {port official Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {Hale spokeswoman Nora Quist}. ⇒ Nora Quist
      “We wait,” said {Kestrel spokesman Tom Berg}. ⇒ Tom Berg
      “We wait,” said {company spokeswoman Nora Quist}. ⇒ Nora Quist
      “We wait,” said {the economist Tom Berg}. ⇒ Tom Berg
      “We wait,” said {his lawyer, Tom Berg}. ⇒ Tom Berg
      “We wait,” said {her sister, Nora Quist}. ⇒ Nora Quist
      “We wait,” said {the mayor, Ana Ruiz}. ⇒ Ana Ruiz
      “We wait,” said {a spokesman, Tom Berg}. ⇒ Tom Berg
      “We wait,” said {the director of the port authority, Ana Ruiz}. ⇒ Ana Ruiz
      {The director of the port authority, Ana Ruiz}, said, “We wait.” ⇒ Ana Ruiz
      {Mr. Hale’s spokeswoman, Nora B. Quist}, said, “We wait.” ⇒ Nora B. Quist
      {A lawyer for the ferry crew, Tom Berg}, said, “We wait.” ⇒ Tom Berg
      {Another teacher, Ana Ruiz}, said, “We wait.” ⇒ Ana Ruiz
      {Port spokesman Tom Berg} said, “We wait.” ⇒ Tom Berg
    `,
    'roles behind': `
      “We wait,” said {Ana Ruiz, the harbourmaster}. ⇒ Ana Ruiz
      “We wait,” said {Ana Ruiz, Mr. Hale’s chief engineer}. ⇒ Ana Ruiz
      “We wait,” said {Ana Ruiz, a port official in Dunmore}. ⇒ Ana Ruiz
      “We wait,” said {Ana Ruiz, 45, a teacher}. ⇒ Ana Ruiz
      “We wait,” said {Ana Ruiz, 45}. ⇒ Ana Ruiz
      “We wait,” said {Ana Ruiz, director of the Kestrel Institute}. ⇒ Ana Ruiz
      “We wait,” said {Ana Ruiz, chief executive of Kestrel}. ⇒ Ana Ruiz
      “We wait,” said {Ana Ruiz}, who runs the ferry. ⇒ Ana Ruiz
      {Ana Ruiz, Mr. Hale’s chief engineer,} said, “We wait.” ⇒ Ana Ruiz
      {Ana Ruiz, the harbourmaster,} said, “We wait.” ⇒ Ana Ruiz
      {Ana Ruiz, president of Kestrel Ferries,} said, “We wait.” ⇒ Ana Ruiz
      “We wait,” {Ana Ruiz}, who runs the ferry, said. ⇒ Ana Ruiz
      “We wait,” {Ana Ruiz of the port council} said. ⇒ Ana Ruiz
    `,
    'organizations, governments, documents': `
      “We wait,” {the Labor Department} said. ⇒ Labor Department
      “We wait,” {Kestrel Ferries Ltd} said in a statement. ⇒ Kestrel Ferries Ltd
      “We wait,” {the Foreign Ministry} said. ⇒ Foreign Ministry
      “We wait,” {Moscow} said. ⇒ Moscow
      “We wait,” {the Hale administration} said. ⇒ the Hale administration
      “We wait,” {the company} said. ⇒ the company
      “We wait,” according to {a White House account}. ⇒ White House
      “We wait,” according to {a Pentagon statement}. ⇒ Pentagon
      “We wait,” {the report} said. ⇒ the report
      “We wait,” according to {the lawsuit}. ⇒ the lawsuit
      “We wait,” {the Coast Gazette} reported. ⇒ Coast Gazette
      “We wait,” {the Council on Harbour Relations} said. ⇒ Council on Harbour Relations
      “We wait,” {the United Nations} said. ⇒ United Nations
      “We wait,” {UNHCR} said. ⇒ UNHCR
      “We wait,” {police} said. ⇒ police
    `,
    'unnamed and collective': `
      “We wait,” {a senior port official} said. ⇒ a senior port official
      “We wait,” {two people} familiar with the plan said. ⇒ two people
      “We wait,” {officials} said. ⇒ officials
      “We wait,” {one of the divers} said. ⇒ one of the divers
      “We wait,” said {a diver} who asked not to be named. ⇒ a diver
      “We wait,” said {a person} close to the talks. ⇒ a person
      “We wait,” {they} said. ⇒ ?
      Nobody signed the “terms of use.” ⇒ –
    `,
  }));
