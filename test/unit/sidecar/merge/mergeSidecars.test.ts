import { assert } from 'chai';
import { MergeError, mergeSidecars } from '../../../../src/sidecar/merge/mergeSidecars';
import { splitConflicted } from '../../../../src/sidecar/merge/splitConflicted';
import { readSidecar } from '../../../../src/sidecar/read';

const BASE = `# The port series.
schema: on-the-record/1
article: { title: "Port stays shut", lang: "en" }

actors:
  ana-ruiz: { name: "Ana Ruiz", kind: person, aliases: ["Ms. Ruiz"] }   # checked
  bo-lind: { name: "Bo Lind" }

annotations:

  - id: q-7f3k2m9p
    type: quote
    text: 'We will not open'
    pos: 1
    kind: direct
    source: { text: "she", pos: 40 }
    speaker: ana-ruiz
    tags: [safety, port]
    status: suggested

  # about the survey
  - { id: p-0s9dk3ya, type: passage, text: "The survey was paid for.", pos: 402, status: suggested }
`;

/** The text with each of the pairs' first part replaced by the second. */
function edited(text: string, ...pairs: (readonly [string, string])[]): string {
  return pairs.reduce((now, [from, to]) => {
    assert.include(now, from);
    return now.replace(from, () => to);
  }, text);
}

const CONFIRMED = ['status: suggested\n\n', 'status: confirmed\n    by: mk\n\n'] as const;
const REJECTED = ['status: suggested\n\n', 'status: rejected\n    why: scare-quotes\n\n'] as const;
const NEW_ITEM = `
  # seen on the tape
  -   id: q-new00001
      type: quote          # the odd way they write
      text: |-
        Two lines
        of it
      pos: 200
      kind: direct
      status: confirmed
`;

function merge(ours: string, theirs: string, base: string | undefined = BASE) {
  const merged = mergeSidecars({ base, ours, theirs });
  const errors = readSidecar(merged.text).problems.filter(({ severity }) => severity === 'error');
  assert.deepEqual(
    errors.map(({ code }) => code),
    merged.clashes.length ? ['conflict-markers'] : [],
  );
  return merged;
}

describe('mergeSidecars', () => {
  it('gives the very text of the side that alone changed something', () => {
    const changed = edited(BASE, CONFIRMED, ['# about the survey', '# about the costly survey']);
    assert.deepEqual(merge(changed, BASE), { text: changed, clashes: [], settled: [] });
    assert.equal(merge(BASE, changed).text, changed);
    assert.equal(merge(changed, changed).text, changed);
  });

  it('takes different fields of one item from both sides', () => {
    const { text, clashes } = merge(
      edited(BASE, CONFIRMED),
      edited(BASE, ['speaker: ana-ruiz', 'speaker: bo-lind\n    note: "hm"']),
    );
    assert.isEmpty(clashes);
    const wanted = edited(BASE, CONFIRMED, ['speaker: ana-ruiz', 'speaker: bo-lind']);
    assert.equal(text, edited(wanted, ['    status: confirmed', '    note: "hm"\n    status: confirmed']));
  });

  it('shows both values where both sides changed one field, in git’s form, and all else once', () => {
    const { text, clashes } = merge(edited(BASE, CONFIRMED), edited(BASE, REJECTED));
    assert.include(
      text,
      [
        '    tags: [safety, port]',
        '<<<<<<< ours',
        '    status: confirmed',
        '=======',
        '    status: rejected',
        '>>>>>>> theirs',
        '    why: scare-quotes',
        '    by: mk',
        '',
      ].join('\n'),
    );
    assert.deepEqual(clashes, [
      {
        part: 'annotations',
        id: 'q-7f3k2m9p',
        key: 'status',
        base: 'suggested',
        ours: 'confirmed',
        theirs: 'rejected',
        line: text.slice(0, text.indexOf('<<<<<<<')).split('\n').length,
      },
    ]);
    const sides = splitConflicted(text)!;
    for (const side of [sides.ours, sides.theirs]) assert.isEmpty(readSidecar(side).problems);
  });

  it('shows an item that one side removed and the other changed', () => {
    const passage = BASE.slice(BASE.indexOf('  - { id: p-'));
    const without = edited(BASE, [`\n  # about the survey\n${passage}`, '']);
    const changed = edited(BASE, ['pos: 402, status: suggested', 'pos: 402, status: confirmed']);
    const removedByUs = merge(without, changed);
    assert.deepEqual(
      removedByUs.clashes.map(({ id, key, ours }) => ({ id, key, ours })),
      [{ id: 'p-0s9dk3ya', key: undefined, ours: undefined }],
    );
    assert.equal(splitConflicted(removedByUs.text)!.ours, without);
    assert.equal(splitConflicted(removedByUs.text)!.theirs, changed);
    const removedByThem = splitConflicted(merge(changed, without).text)!;
    assert.include(removedByThem.ours, 'status: confirmed }');
    assert.notInclude(removedByThem.theirs, 'p-0s9dk3ya');
  });

  it('removes what one side removed and the other left alone', () => {
    const passage = BASE.slice(BASE.indexOf('  - { id: p-'));
    const without = edited(BASE, [`\n  # about the survey\n${passage}`, '']);
    assert.equal(
      merge(edited(BASE, CONFIRMED), without).text,
      edited(without, ['status: suggested\n', 'status: confirmed\n    by: mk\n']),
    );
  });

  it('adds what only theirs has with its own words and comments, where it stands in the text', () => {
    const theirs = edited(BASE, ['\n  # about the survey', `${NEW_ITEM}\n  # about the survey`]);
    assert.equal(merge(BASE, theirs).text, theirs);
    const ours = edited(BASE, CONFIRMED);
    assert.equal(
      merge(ours, theirs).text,
      edited(ours, ['\n  # about the survey', `${NEW_ITEM}\n  # about the survey`]),
    );
  });

  it('moves what it adds to the margin and the line ends of ours', () => {
    const theirs = edited(BASE, ['\n  # about the survey', `${NEW_ITEM}\n  # about the survey`]);
    const atTheLeft = (text: string) => text.replace(/^ {2}(?=[ #-])(?!ana|bo)/gm, '');
    const ours = atTheLeft(BASE).replaceAll('\n', '\r\n');
    assert.equal(merge(ours, theirs).text, atTheLeft(theirs).replaceAll('\n', '\r\n'));
  });

  it('merges tags, aliases and roles as sets', () => {
    const { text, clashes } = merge(
      edited(BASE, ['[safety, port]', '[port, money]'], ['["Ms. Ruiz"]', '["Ms. Ruiz", "Ana"]']),
      edited(BASE, ['[safety, port]', '[safety, port, on]'], ['["Ms. Ruiz"]', '["Ruiz"]']),
    );
    assert.isEmpty(clashes);
    assert.include(text, 'tags: [port, money, "on"]');
    assert.include(text, 'aliases: ["Ana", "Ruiz"] }   # checked');
  });

  it('takes a position for the hint it is, and says so', () => {
    const { text, clashes, settled } = merge(
      edited(BASE, ['pos: 1\n', 'pos: 9\n']),
      edited(BASE, ['pos: 1\n', 'pos: 30\n']),
    );
    assert.isEmpty(clashes);
    assert.include(text, 'pos: 9\n');
    assert.deepEqual(
      settled.map(({ id, key, why, theirs }) => ({ id, key, why, theirs })),
      [{ id: 'q-7f3k2m9p', key: 'pos', why: 'position', theirs: 30 }],
    );
  });

  it('lets a position go with the words that moved, and shows both where the words clash', () => {
    const reworded = (words: string, pos: number) =>
      edited(BASE, ["'We will not open'\n    pos: 1", `'${words}'\n    pos: ${pos}`]);
    assert.include(merge(edited(BASE, ['pos: 1\n', 'pos: 9\n']), reworded('We open', 30)).text, 'pos: 30\n');
    const clash = merge(reworded('We stay shut', 20), reworded('We open', 30));
    assert.deepEqual(
      clash.clashes.map(({ key }) => key),
      ['text', 'pos'],
    );
    assert.include(splitConflicted(clash.text)!.theirs, 'pos: 30\n');
  });

  it('keeps an actor whom one side removed and a new item of the other names', () => {
    const without = edited(BASE, ['  bo-lind: { name: "Bo Lind" }\n', '']);
    const named = edited(BASE, ['speaker: ana-ruiz', 'speaker: bo-lind']);
    for (const merged of [merge(without, named), merge(named, without)]) {
      assert.isEmpty(merged.clashes);
      assert.equal(readSidecar(merged.text).sidecar?.actors['bo-lind']?.name, 'Bo Lind');
      assert.deepEqual(
        merged.settled.map(({ why, id }) => `${why} ${id}`),
        ['kept-actor bo-lind'],
      );
    }
    assert.notInclude(merge(without, edited(BASE, CONFIRMED)).text, 'bo-lind');
  });

  it('takes the same suggestion, written on both sides, once; and what a person judged twice', () => {
    const with_ = (id: string, status: string) =>
      `${BASE}\n  - { id: ${id}, type: date, text: "Friday", pos: 500, timex: DATE, value: "2026-03-20", status: ${status}, rule: weekday }\n`;
    const merged = merge(with_('d-aaaaaaaa', 'suggested'), with_('d-bbbbbbbb', 'suggested'));
    assert.equal(merged.text, with_('d-aaaaaaaa', 'suggested'));
    assert.deepEqual(
      merged.settled.map(({ why }) => why),
      ['same-suggestion'],
    );
    const judged = merge(with_('d-aaaaaaaa', 'confirmed'), with_('d-bbbbbbbb', 'confirmed')).text;
    assert.include(judged, 'd-aaaaaaaa');
    assert.include(judged, 'd-bbbbbbbb');
  });

  it('merges keys it does not know, by their own keys where they hold any', () => {
    const base = `${BASE}x-desk: city\nx-team: { lead: mk, desk: city }\n`;
    const merged = merge(
      edited(base, ['lead: mk', 'lead: ls'], ['x-desk: city', 'x-desk: coast']),
      edited(base, ['desk: city }', 'desk: coast }']),
      base,
    );
    assert.isEmpty(merged.clashes);
    assert.include(merged.text, 'x-desk: coast\nx-team: { lead: ls, desk: "coast" }');
  });

  it('keeps both sides’ comments, and of one that both rewrote both', () => {
    const { text, clashes } = merge(
      edited(
        BASE,
        ['# about the survey', '# about our survey'],
        ['tags: [safety, port]', 'tags: [safety, port] # ours'],
      ),
      edited(
        BASE,
        ['# about the survey', '# about their survey'],
        ['kind: direct', 'kind: direct # theirs'],
        ['# checked', '# checked twice'],
      ),
    );
    assert.isEmpty(clashes);
    for (const words of [
      '# about our survey\n',
      '# about their survey\n',
      '[safety, port] # ours\n',
      'direct # theirs\n',
      '# checked twice\n',
    ]) {
      assert.include(text, words);
    }
    assert.notInclude(text, '# about the survey');
    assert.notInclude(text, '# checked\n');
  });

  it('counts both sides as new without a base', () => {
    const { text, clashes } = merge(edited(BASE, CONFIRMED), edited(BASE, ['p-0s9dk3ya', 'p-0s9dk3yb']), '');
    assert.deepEqual(
      clashes.map(({ key }) => key),
      ['status'],
    );
    for (const id of ['p-0s9dk3ya', 'p-0s9dk3yb']) assert.include(text, id);
    assert.isEmpty(merge(BASE, BASE, undefined).clashes);
    assert.equal(merge('', BASE, '').clashes.length, 0);
  });

  it('merges the registry by actor and field', () => {
    const base =
      'schema: on-the-record-actors/1\nactors:\n  ruiz-ana-1:\n    name: "Ana Ruiz"\n    roles: [{ role: "harbourmaster", from: "2024" }]\n';
    const { text, clashes } = mergeSidecars({
      base,
      ours: base.replace('}]', '}, { role: "pilot" }]'),
      theirs: `${base}    wikidata: "Q42"\n  lind-bo-1:\n    name: "Bo Lind" # new\n`,
    });
    assert.isEmpty(clashes);
    assert.equal(
      text,
      `${base.replace('}]', '}, { role: "pilot" }]')}    wikidata: "Q42"\n  lind-bo-1:\n    name: "Bo Lind" # new\n`,
    );
  });

  for (const [what, text, code] of [
    ['no YAML', 'schema: on-the-record/1\nannotations: [', 'not-yaml'],
    ['conflict markers', `${BASE}<<<<<<< HEAD\n=======\n>>>>>>> b\n`, 'conflict-markers'],
    ['a list', '- a\n', 'not-a-mapping'],
    ['another schema', 'schema: something/2\n', 'unknown-schema'],
    ['a registry instead', 'schema: on-the-record-actors/1\n', 'unknown-schema'],
    ['one id twice', `${BASE}  - { id: p-0s9dk3ya, type: passage, text: "x", status: confirmed }\n`, 'duplicate-id'],
  ] as const) {
    for (const side of ['base', 'theirs'] as const) {
      it(`refuses ${what} in ${side}, and says where`, () => {
        try {
          mergeSidecars({ ...{ base: BASE, ours: BASE, theirs: BASE }, [side]: text });
        } catch (error) {
          assert.instanceOf(error, MergeError);
          assert.equal((error as MergeError).problems[0]!.code, code);
          assert.match((error as MergeError).message, new RegExp(`^${side}:\\d+:\\d+: `));
          return;
        }
        assert.fail('nothing was refused');
      });
    }
  }
});
