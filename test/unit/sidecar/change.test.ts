import { assert } from 'chai';
import { applyChanges, SidecarError } from '../../../src/sidecar/change';
import type { Change } from '../../../src/sidecar/change';
import type { Item } from '../../../src/sidecar/model';

const FILE = `schema: on-the-record/1
article: { title: "Port stays shut" }   # by the desk

actors:
  ana-ruiz: { name: "Ana Ruiz", kind: person }

annotations:

  - id: q-1            # the lede
    type: quote
    text: "We will not open"
    pos: 10
    kind: direct
    tags:
      - safety   # ask the port
      - port
    note: |
      Check the log.
    x-desk: 'unknown'
    status: suggested

  # seen twice
  - { id: m-1, type: mention, text: "Ms. Ruiz", pos: 40, actor: ana-ruiz, status: confirmed }
`;

const passage = (id: string, pos: number): Item => ({ id, type: 'passage', text: 'x', pos, status: 'confirmed' });
const change = (...changes: Change[]) => applyChanges(FILE, changes);

describe('changing a sidecar', () => {
  it('writes one line for one field', () => {
    assert.equal(
      change({ op: 'update', id: 'q-1', fields: { status: 'confirmed' } }),
      FILE.replace('status: suggested', 'status: confirmed'),
    );
  });
  it('puts a new key where keys of its kind stand', () => {
    assert.equal(
      change({ op: 'update', id: 'q-1', fields: { speaker: 'ana-ruiz', by: 'no' } }),
      FILE.replace('kind: direct\n', 'kind: direct\n    speaker: ana-ruiz\n').replace(
        'suggested\n',
        'suggested\n    by: "no"\n',
      ),
    );
  });
  it('takes keys out, lists and blocks of text with their lines', () => {
    assert.equal(
      change({ op: 'update', id: 'q-1', fields: { note: null, tags: null } }),
      FILE.replace(/ {4}tags:\n.*\n.*\n/, '').replace(/ {4}note: \|\n.*\n/, ''),
    );
  });
  it('adds a tag to a list as it is written, comments kept', () => {
    assert.equal(
      change({ op: 'update', id: 'q-1', fields: { tags: ['safety', 'port', 'on'] } }),
      FILE.replace('      - port\n', '      - port\n      - "on"\n'),
    );
  });
  it('changes an item on one line on that line', () => {
    assert.equal(
      change({ op: 'update', id: 'm-1', fields: { status: 'rejected', why: 'other-person', actor: 'hale' } }),
      FILE.replace('actor: ana-ruiz, status: confirmed }', 'actor: hale, status: rejected, why: other-person }'),
    );
  });
  it('inserts by place in the text, an empty line before', () => {
    const made = change({ op: 'add', items: [passage('p-3', 99), passage('p-2', 20)] });
    assert.equal(
      made,
      FILE.replace(
        '    status: suggested\n',
        '    status: suggested\n\n  - id: p-2\n    type: passage\n    text: "x"\n    pos: 20\n    status: confirmed\n',
      ) + '\n  - id: p-3\n    type: passage\n    text: "x"\n    pos: 99\n    status: confirmed\n',
    );
  });
  it('removes an item with the empty line before it; comments stay', () => {
    const made = change({ op: 'remove', id: 'q-1' });
    assert.equal(made, FILE.replace(/\n {2}- id: q-1[^]*?suggested\n/, ''));
    assert.include(made, '# seen twice');
  });
  it('removes the last item and leaves an empty list', () => {
    const made = change({ op: 'remove', id: 'q-1' }, { op: 'remove', id: 'm-1' });
    assert.include(made, 'annotations: []\n');
    assert.include(applyChanges(made, [{ op: 'add', items: [passage('p-1', 1)] }]), 'annotations:\n\n  - id: p-1\n');
  });
  it('changes the article and an actor on their lines', () => {
    assert.equal(
      change(
        { op: 'article', fields: { published: '2026-03-14' } },
        { op: 'actor', id: 'ana-ruiz', fields: { roles: ['harbourmaster'] } },
        { op: 'actor', id: 'hale', fields: { name: 'Tomas Hale', kind: 'person', aliases: [] } },
      ),
      FILE.replace('shut" }', 'shut", published: "2026-03-14" }').replace(
        'kind: person }\n',
        'kind: person, roles: ["harbourmaster"] }\n  hale: { name: "Tomas Hale", kind: person, aliases: [] }\n',
      ),
    );
  });
  it('takes out the only actor and the only detail, and puts others in', () => {
    const none = change({ op: 'actor', id: 'ana-ruiz', fields: null }, { op: 'article', fields: { title: null } });
    const gone = FILE.replace('{ title: "Port stays shut" }', '{}').replace(/actors:\n.*\n/, 'actors: {}\n');
    assert.equal(none, gone);
    assert.equal(
      applyChanges(none, [{ op: 'actor', id: 'hale', fields: { name: 'Hale' } }]),
      gone.replace('actors: {}\n', 'actors:\n  hale: { name: "Hale" }\n'),
    );
  });
  it('keeps keys it does not know inside a piece', () => {
    const yaml = 'schema: on-the-record/1\nannotations:\n- { id: q-1, source: { text: "A", pos: 1, x: y } }\n';
    assert.equal(
      applyChanges(yaml, [{ op: 'update', id: 'q-1', fields: { source: { text: 'A', pos: 5 } } }]),
      yaml.replace('pos: 1', 'pos: 5'),
    );
  });
  it('writes nothing when nothing changes', () => {
    assert.equal(change({ op: 'update', id: 'q-1', fields: { status: 'suggested', by: null } }), FILE);
    assert.equal(change(), FILE);
  });
  it('begins a new file', () => {
    assert.equal(
      applyChanges(undefined, [
        { op: 'article', fields: { published: '2026-03-14' } },
        { op: 'actor', id: 'a', fields: { name: 'A' } },
        { op: 'add', items: [passage('p-1', 3)] },
      ]),
      'schema: on-the-record/1\narticle: { published: "2026-03-14" }\n\nactors:\n  a: { name: "A" }\n\nannotations:\n\n' +
        '  - id: p-1\n    type: passage\n    text: "x"\n    pos: 3\n    status: confirmed\n',
    );
  });
  it('begins in a file that holds nothing but a comment', () => {
    const made = applyChanges('# mine\r\n', [{ op: 'add', items: [passage('p-1', 3)] }]);
    assert.isTrue(made.startsWith('# mine\r\nschema: on-the-record/1\r\n\r\nannotations:\r\n\r\n  - id: p-1\r\n'));
  });
  it('does thousands of changes in one go', function () {
    this.timeout(30_000);
    const items = Array.from({ length: 1500 }, (_, i) => passage(`p-${i}`, i));
    const made = applyChanges(undefined, [{ op: 'add', items }]);
    const all = applyChanges(
      made,
      items.map(({ id }) => ({ op: 'update', id, fields: { status: 'rejected', by: 'mk' } })),
    );
    assert.equal(all.match(/status: rejected\n {4}by: mk/g)?.length, 1500);
  });
  it('removes thousands in a time that grows with their number', function () {
    this.timeout(30_000);
    const items = Array.from({ length: 3000 }, (_, i) => passage(`p-${i}`, i));
    const made = applyChanges(undefined, [{ op: 'add', items }]);
    const began = process.cpuUsage();
    const left = applyChanges(
      made,
      items.slice(1).map(({ id }) => ({ op: 'remove', id })),
    );
    assert.isBelow(process.cpuUsage(began).user / 1000, 6000);
    assert.equal(left, applyChanges(undefined, [{ op: 'add', items: items.slice(0, 1) }]));
  });
  it('removes some from a list on one line, and an annotation that was changed before', () => {
    const [first, second, third] = [passage('p-1', 1), passage('p-2', 2), passage('p-3', 3)];
    const flow = `schema: on-the-record/1\nannotations: [${[first, second, third].map((item) => JSON.stringify(item)).join(', ')}]\n`;
    const left = applyChanges(flow, [
      { op: 'update', id: 'p-1', fields: { by: 'mk' } },
      { op: 'remove', id: 'p-1' },
      { op: 'remove', id: 'p-2' },
    ]);
    assert.equal(left, `schema: on-the-record/1\nannotations: [${JSON.stringify(third)}]\n`);
  });
  it('quotes what YAML 1.1 reads otherwise, and never folds a line', () => {
    const text = 'no: “a” "b"\n\tback\\slash \u2028 end';
    const made = applyChanges(undefined, [
      { op: 'add', items: [{ ...passage('p-1', 1), text, tags: ['on', 'x y', 'ok'], by: '007' }] },
    ]);
    assert.include(made, 'text: "no: “a” \\"b\\"\\n\\tback\\\\slash \\u2028 end"\n');
    assert.include(made, 'tags: ["on", "x y", ok]\n');
    assert.include(made, 'by: "007"\n');
  });
});

describe('a sidecar that is not written to', () => {
  const refused = (yaml: string, ...changes: Change[]) => {
    try {
      applyChanges(yaml, changes);
    } catch (error) {
      if (error instanceof SidecarError) return `${error.problems[0]?.line} ${error.problems[0]?.code}`;
      throw error;
    }
    return 'written';
  };
  it('does not parse', () => {
    assert.equal(refused('schema: on-the-record/1\nactors: [\n', { op: 'remove', id: 'x' }), '3 not-yaml');
    assert.equal(refused('schema: on-the-record/1\nactors: [\n'), '3 not-yaml');
  });
  it('holds conflict markers', () => assert.equal(refused('a: 1\n<<<<<<< x\n'), '2 conflict-markers'));
  it('is of a newer version', () => assert.equal(refused('schema: on-the-record/2\n'), '1 unknown-schema'));
  it('is a list', () => assert.equal(refused('- a\n'), '1 not-a-mapping'));
  it('has no such item, or two of them, or has the new one already', () => {
    assert.equal(refused(FILE, { op: 'remove', id: 'q-9' }), '1 no-such-item');
    assert.equal(
      refused(FILE.replace('m-1', 'q-1'), { op: 'update', id: 'q-1', fields: { by: 'x' } }),
      '1 duplicate-id',
    );
    assert.equal(refused(FILE, { op: 'add', items: [passage('m-1', 1)] }), '1 duplicate-id');
  });
  it('would be too large to be read again', () => {
    const items = Array.from({ length: 50 }, (_, i) => ({ ...passage(`p-${i}`, i), text: 'x'.repeat(100_000) }));
    assert.equal(refused(FILE, { op: 'add', items }), '1 too-large');
  });
  it('has words where the list should be', () => {
    assert.equal(
      refused('schema: on-the-record/1\nannotations: none\n', { op: 'add', items: [passage('p', 1)] }),
      '1 wrong-type',
    );
  });
  it('would change more than was asked, because of an alias', () => {
    const yaml = 'schema: on-the-record/1\nactors: { a: &a { name: "A" }, b: *a }\nannotations: []\n';
    assert.equal(refused(yaml, { op: 'actor', id: 'a', fields: { name: 'C' } }), '1 cannot-write');
    assert.include(applyChanges(yaml, [{ op: 'actor', id: 'b', fields: { name: 'B' } }]), 'b: { name: "B" }');
  });
});
