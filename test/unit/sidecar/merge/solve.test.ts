import { assert } from 'chai';
import { mergeSidecars } from '../../../../src/sidecar/merge/mergeSidecars';
import { canTakeBoth, type Solution, type Take } from '../../../../src/sidecar/merge/solve';
import { readSidecar } from '../../../../src/sidecar/read';

const BASE = `schema: on-the-record/1
article: { title: "Lock gates", lang: "en" }

actors:
  ilse-maren: { name: "Ilse Maren", kind: person }

annotations:

  - id: q-00000001   # first
    type: quote
    text: "We shall drain it"
    pos: 10
    kind: direct
    speaker: ilse-maren
    note: "Seen."
    status: suggested

  - { id: p-00000002, type: passage, text: "The gates are old.", pos: 60, status: suggested }

  - { id: p-00000003, type: passage, text: "Nobody asked.", pos: 90, status: suggested }
`;

const edit = (...pairs: (readonly [string, string])[]) =>
  pairs.reduce((text, [from, to]) => {
    assert.include(text, from);
    return text.replace(from, to);
  }, BASE);

const OURS = edit(
  ['note: "Seen."', 'note: "Heard."'],
  ['status: suggested\n\n', 'status: confirmed\n\n'],
  ['"Lock gates"', '"Old lock gates"'],
);
const THEIRS = edit(
  ['note: "Seen."', 'note: "On tape."'],
  ['status: suggested\n\n', 'status: rejected\n\n'],
  ['"Lock gates"', '"Lock"'],
);

function solved(take: Take, { ours = OURS, theirs = THEIRS, base = BASE as string | undefined } = {}) {
  const texts = { base, ours, theirs };
  const { clashes } = mergeSidecars(texts);
  return mergeSidecars(
    texts,
    clashes.map(({ part, id, key }): Solution => ({ part, id, key, take })),
  );
}

describe('solving clashes', () => {
  it('for ours gives ours, byte by byte', () => assert.equal(solved('ours').text, OURS));

  it('for theirs gives theirs', () => assert.equal(solved('theirs').text, THEIRS));

  it('puts both notes one under the other, and leaves open what cannot be both', () => {
    const { text, clashes } = solved('both');
    assert.sameMembers(
      clashes.map(({ key }) => key),
      ['status', 'title'],
    );
    assert.include(text, '<<<<<<< ours');
    assert.include(text, 'Heard.\\nOn tape.');
  });

  it('leaves what nobody spoke of between markers', () => {
    const texts = { base: BASE, ours: OURS, theirs: THEIRS };
    const { text, clashes } = mergeSidecars(texts, [
      { part: 'annotations', id: 'q-00000001', key: 'status', take: 'theirs' },
    ]);
    assert.sameMembers(
      clashes.map(({ key }) => key),
      ['note', 'title'],
    );
    assert.include(text, 'status: rejected');
    assert.notInclude(text, 'status: confirmed');
  });

  it('takes a removed annotation back, to its place, or lets it go', () => {
    const without = BASE.replace(/ {2}- \{ id: p-00000002.*\n\n/, '');
    const changed = edit([
      'text: "The gates are old.", pos: 60, status: suggested',
      'text: "The gates are old.", pos: 60, status: confirmed',
    ]);
    const sides = { ours: without, theirs: changed };
    const back = readSidecar(solved('theirs', sides).text).sidecar;
    assert.deepEqual(
      back?.annotations.map(({ id, status }) => `${id} ${status}`),
      ['q-00000001 suggested', 'p-00000002 confirmed', 'p-00000003 suggested'],
    );
    assert.equal(solved('ours', sides).text, without);
  });

  it('works where no common version is known', () => {
    const { text, clashes } = solved('theirs', { base: undefined });
    assert.isEmpty(clashes);
    assert.include(text, 'status: rejected');
    assert.include(text, 'title: "Lock"');
  });

  it('takes both of notes only', () => {
    const clash = { part: 'annotations', id: 'q-1', base: 'a', ours: 'b', theirs: 'c' } as const;
    assert.isTrue(canTakeBoth({ ...clash, key: 'note' }));
    assert.isFalse(canTakeBoth({ ...clash, key: 'speaker' }));
    assert.isFalse(canTakeBoth({ ...clash, key: 'note', theirs: undefined }));
  });

  it('ignores solutions of clashes that there are not', () => {
    const { text } = mergeSidecars({ base: BASE, ours: OURS, theirs: BASE }, [
      { part: 'actors', id: 'nobody', key: 'name', take: 'theirs' },
    ]);
    assert.equal(text, OURS);
  });
});
