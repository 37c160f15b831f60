import { assert } from 'chai';
import { completionsAt, type Surroundings } from '../../../../src/sidecar/authoring/complete';
import type { FileKind } from '../../../../src/sidecar/authoring/guide';

const KNOWN: Record<string, readonly { id: string; detail?: string }[]> = {
  actor: [{ id: 'ana-ruiz', detail: 'Ana Ruiz' }, { id: 'no' }],
  registry: [{ id: 'ruiz-ana-1', detail: 'Ana Ruiz' }],
  tag: [{ id: 'safety' }, { id: 'follow up' }],
  annotator: [{ id: 'mk' }],
};
const AROUND: Surroundings = { named: (names) => KNOWN[names] ?? [], newId: (type) => `${type[0]}-00000000` };

/** What is offered where ‸ stands. */
function offered(marked: string, kind: FileKind = 'sidecar') {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const all = completionsAt(kind, text, offset, AROUND);
  const taken = (label: string) => {
    const found = all.find((each) => each.label === label);
    assert.isDefined(found, `${label} is not offered at ${marked}: ${all.map((each) => each.label).join(' ')}`);
    return text.slice(0, found.start) + found.insert + text.slice(found.end);
  };
  return { labels: all.map(({ label }) => label), all, taken };
}

const item = (rest: string) => `schema: on-the-record/1\nannotations:\n\n  - id: q-00000001\n    type: quote\n${rest}`;

describe('completion in sidecars', () => {
  it('offers the top keys in an empty file, the needed one first', () => {
    assert.deepEqual(offered('‸').labels, ['schema', 'article', 'actors', 'annotations']);
    assert.equal(offered('‸').taken('schema'), 'schema: on-the-record/1');
    assert.deepEqual(offered('schema: on-the-record/1\n‸\n').labels, ['article', 'actors', 'annotations']);
  });

  it('offers the keys of an annotation of this type that are not there yet', () => {
    const { labels } = offered(item('    ‸\n'));
    assert.includeMembers(labels, ['text', 'status', 'kind', 'speaker', 'record', 'tags']);
    assert.notIncludeMembers(labels, ['id', 'type', 'timex', 'actor']);
    assert.deepEqual(labels.slice(0, 3), ['text', 'status', 'kind']);
    assert.include(offered(item('    ‸\n').replace('quote', 'date')).labels, 'timex');
    assert.notInclude(offered(item('    ‸\n').replace('quote', 'date')).labels, 'speaker');
  });

  it('offers them while a key is half typed, on any line, and in braces', () => {
    assert.include(offered(item('    spea‸\n    status: confirmed\n')).labels, 'speaker');
    assert.equal(
      offered(item('    spea‸\n    status: confirmed\n')).taken('speaker'),
      item('    speaker: \n    status: confirmed\n'),
    );
    assert.include(offered('annotations:\n  - spea‸\n    type: quote\n').labels, 'speaker');
    assert.equal(
      offered('annotations:\n  - { type: mention, ac‸ }\n').taken('actor'),
      'annotations:\n  - { type: mention, actor:  }\n',
    );
  });

  it('changes a key without writing a second colon', () => {
    assert.equal(offered(item('    spea‸: ana-ruiz\n')).taken('speaker'), item('    speaker: ana-ruiz\n'));
  });

  it('opens what a key holds: words, lists, pieces', () => {
    assert.equal(offered(item('    ta‸\n')).taken('tags'), item('    tags: [$0]\n'));
    assert.equal(offered(item('    so‸\n')).taken('source'), item('    source: { text: "$0" }\n'));
    assert.equal(offered(item('    no‸\n')).taken('note'), item('    note: $0\n'));
  });

  it('offers the words that may stand behind a key, with what they mean', () => {
    assert.deepEqual(offered(item('    kind: ‸\n')).labels, ['direct', 'indirect', 'mixed']);
    assert.deepEqual(offered(item('    status: con‸\n')).labels, ['suggested', 'confirmed', 'rejected']);
    assert.equal(offered(item('    status: con‸\n')).taken('confirmed'), item('    status: confirmed\n'));
    assert.deepEqual(offered(item('    record: ‸ # so far\n')).labels, [
      'on-record',
      'background',
      'deep-background',
      'off-record',
    ]);
    assert.deepEqual(offered('annotations:\n  - type: ‸\n').labels, ['quote', 'mention', 'date', 'passage']);
    for (const { documentation } of offered(item('    mode: ‸\n')).all) assert.isNotEmpty(documentation);
  });

  it('replaces the whole word, wherever in it the cursor stands', () => {
    assert.equal(offered(item('    status: con‸ firmed\n')).taken('rejected'), item('    status: rejected\n'));
    assert.equal(offered(item('    status: "con‸"\n')).taken('rejected'), item('    status: "rejected"\n'));
    assert.equal(offered(item('    status: "con‸\n')).taken('rejected'), item('    status: "rejected\n'));
  });

  it('offers the actors of the file for speakers and mentions, quoted where YAML needs it', () => {
    assert.deepEqual(offered(item('    speaker: ‸\n')).labels, ['ana-ruiz', 'no']);
    assert.equal(offered(item('    speaker: ‸\n')).taken('no'), item('    speaker: "no"\n'));
    assert.equal(offered(item('    speaker: "‸"\n')).taken('no'), item('    speaker: "no"\n'));
    assert.equal(offered(item('    speaker: ‸\n')).all[0].detail, 'Ana Ruiz');
    assert.deepEqual(offered('annotations:\n  - { type: mention, actor: ‸ }\n').labels, ['ana-ruiz', 'no']);
  });

  it('offers tags in a list, and a list of one where there is none', () => {
    assert.equal(offered(item('    tags: [a, ‸]\n')).taken('follow up'), item('    tags: [a, "follow up"]\n'));
    assert.equal(offered(item('    tags: ‸\n')).taken('safety'), item('    tags: [safety]\n'));
    assert.deepEqual(offered(item('    tags:\n      - ‸\n')).labels, ['safety', 'follow up']);
  });

  it('offers registry ids, kinds of actors, and who judges', () => {
    assert.deepEqual(offered('actors:\n  ana: { registry: ‸ }\n').labels, ['ruiz-ana-1']);
    assert.deepEqual(offered('actors:\n  ana: { kind: ‸').labels, [
      'person',
      'organization',
      'place',
      'document',
      'unnamed',
      'collective',
    ]);
    assert.deepEqual(offered('actors:\n  ana: { ‸').labels, [
      'name',
      'kind',
      'aliases',
      'roles',
      'registry',
      'why',
      'note',
    ]);
    assert.deepEqual(offered(item('    by: ‸\n')).labels, ['mk']);
  });

  it('offers whole annotations behind a dash', () => {
    const { all, labels } = offered('annotations:\n\n  - ‸\n');
    assert.includeMembers(labels.slice(0, 4), ['quote', 'mention', 'date', 'passage']);
    assert.match(all[0].insert, /^id: q-00000000\n {2}type: quote\n {2}text: "\$1"/);
    assert.include(labels, 'id');
  });

  it('offers the keys of the article, on a line of their own and in braces', () => {
    assert.deepEqual(offered('article:\n  ‸\n').labels, ['title', 'publisher', 'published', 'url', 'lang']);
    assert.deepEqual(offered('article: { title: "a", ‸ }\n').labels, ['publisher', 'published', 'url', 'lang']);
    assert.equal(offered('article: ‸\n').taken('{ title }'), 'article: { title: "$0" }\n');
  });

  it('says nothing where people write their own words', () => {
    for (const text of [
      item('    note: ‸\n'),
      item('    text: "spea‸"\n'),
      item('    status: confirmed # ‸\n'),
      'x-team: ‸\n',
      'actors:\n  ‸\n',
      '# ‸\n',
    ])
      assert.deepEqual(offered(text).labels, [], text);
  });
});

describe('completion in the registry', () => {
  it('offers keys, kinds and ids', () => {
    const { labels } = offered(
      'schema: on-the-record-actors/1\nactors:\n  ruiz-ana-1:\n    name: "Ana Ruiz"\n    ‸\n',
      'registry',
    );
    assert.deepEqual(labels, ['kind', 'aliases', 'roles', 'wikidata', 'why', 'note', 'not']);
    assert.include(offered('actors:\n  a:\n    kind: ‸\n', 'registry').labels, 'person');
    assert.deepEqual(offered('actors:\n  a:\n    not: [‸]\n', 'registry').labels, ['ruiz-ana-1']);
    assert.deepEqual(offered('actors:\n  a:\n    roles: [{ role: mayor, of: ‸ }]\n', 'registry').labels, [
      'ruiz-ana-1',
    ]);
    assert.deepEqual(offered('actors:\n  a:\n    roles: [{ role: mayor, ‸ }]\n', 'registry').labels, [
      'of',
      'from',
      'to',
    ]);
  });
});
