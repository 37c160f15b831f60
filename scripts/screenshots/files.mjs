const quote = (id, text, pos, rest) =>
  `  - { id: ${id}, type: quote, text: "${text}", pos: ${pos}, kind: direct, mode: speech, ${rest}, status: confirmed, by: mk }`;

const LONG_ROLE = 'deputy assistant undersecretary for the coordination of coastal and inland waterway maintenance';
const LONG_NAME = 'Maximiliane Theodora von Hohenbruck-Achterberg zu Wendelstein-Rothenfels';

/** What the sample newsroom has none of: words that were changed, a conflict, other scripts, names that are long. */
export const MORE_FILES = {
  // Says what bridge-delay.txt gives to somebody else.
  'brass-band.txt': `Band waits for its bridge

By Pia Lund
March 16, 2026

“The bridge will open when it is safe. It will not open one day sooner, and it will not open because somebody has hired a brass band,” said Delia Marchetti, who had hired the band. “We can play in the rain until then,” said Ole Brack, the band’s conductor.
`,
  'reworded.txt': `Ferry fares to rise after all

By Pia Lund
April 20, 2026

“We will raise the fare in the first week of May,” said Ole Brack, who sells the tickets.

“Nobody was asked,” said Wim Tolsma. The crews met on Friday. “Nobody was asked,” he said again.
`,
  'reworded.txt.sources.yaml': `schema: on-the-record/1
article: { title: "Ferry fares to rise after all", published: "2026-04-20" }

actors:
  ole-brack: { name: "Ole Brack", kind: person }
  wim-tolsma: { name: "Wim Tolsma", kind: person }

annotations:
${quote('q-00000001', 'We shall raise the fares in the first week of June,', 59, 'speaker: ole-brack')}
${quote('q-00000002', 'Nobody was asked,', 20, 'speaker: wim-tolsma')}
${quote('q-00000003', 'The old boats were cheaper and dryer,', 300, 'speaker: wim-tolsma')}
`,
  'conflict.txt': 'Ferry sold\n\nMay 2, 2026\n\n“Nobody asked the crews,” said Wim Tolsma, who steers it.\n',
  'conflict.txt.sources.yaml': `schema: on-the-record/1

annotations:

  - id: p-00000001
    type: passage
    text: "Nobody asked the crews"
    pos: 26
<<<<<<< HEAD
    note: "Ask the line."
    status: confirmed
||||||| 1a2b3c4
    status: suggested
=======
    note: "Ask the crews."
    status: rejected
>>>>>>> survey
`,
  'broken.txt': 'Lock stays shut\n\nMay 3, 2026\n\n“The gates leak,” said Ada Brink, who keeps the lock.\n',
  'broken.txt.sources.yaml': `schema: on-the-record/1
actors:
  ada-brink: { name: "Ada Brink", kind: pesron }
annotations:
  - { id: q-00000009, type: quote, text: "The gates leak", pos: 32, kind: direct, speaker: nobody-1, status: perhaps }
  - { id: q-00000009, type: quote, text: "unclosed
`,
  'long-names.txt': `Waterway office speaks at length

By Pia Lund
May 4, 2026

“The reed has been cut,” said ${LONG_NAME}, the ${LONG_ROLE}. “The reed will be cut again,” said ${LONG_NAME.split(' ').slice(2).join(' ')}.

A person who was briefed twice on the plans for the reed and who asked not to be named because the plans are those of somebody else said “the reed is not the matter.”
`,
  'arabic.txt': `الميناء يبقى مغلقا

بقلم سلمى دارين
١٤ آذار ٢٠٢٦

قالت هدى الرملي، مديرة الميناء: «لن نفتح قبل يوم الجمعة». وأضافت أن الغواصين سينزلون غدا.

سأل الصيادون عن التعويض، وقال سامي النورسي: «انتظرنا طويلا».
`,
  'arabic.txt.sources.yaml': `schema: on-the-record/1
article: { title: "الميناء يبقى مغلقا", published: "2026-03-14", lang: "ar" }

actors:
  huda: { name: "هدى الرملي", kind: person, roles: ["مديرة الميناء"] }
  sami: { name: "سامي النورسي", kind: person }

annotations:
${quote('q-000000a1', 'لن نفتح قبل يوم الجمعة', 84, 'source: { text: "هدى الرملي، مديرة الميناء", pos: 56 }, cue: { text: "قالت", pos: 51 }, speaker: huda, tags: [safety]')}
${quote('q-000000a2', 'انتظرنا طويلا', 190, 'source: { text: "سامي النورسي", pos: 173 }, cue: { text: "قال", pos: 169 }, speaker: sami')}
`,
  'hebrew.txt': `הגשר נסגר לשבוע

מאת נועה ברק
12 במרץ 2026

"הצבע לא מתייבש במזג האוויר הזה", אמר אורי כספי, האחראי על הגשר. "נחכה", הוסיף.
`,
  'hebrew.txt.sources.yaml': `schema: on-the-record/1
article: { title: "הגשר נסגר לשבוע", published: "2026-03-12", lang: "he" }

actors:
  uri: { name: "אורי כספי", kind: person, roles: ["האחראי על הגשר"] }

annotations:
${quote('q-000000b1', 'הצבע לא מתייבש במזג האוויר הזה', 45, 'source: { text: "אורי כספי, האחראי על הגשר", pos: 83 }, cue: { text: "אמר", pos: 79 }, speaker: uri')}
`,
};
