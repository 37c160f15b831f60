import { assert } from 'chai';
import { MIGRATIONS, migrated, type Migration } from '../../../src/sidecar/migrate';
import { SIDECAR_SCHEMA } from '../../../src/sidecar/model';
import { readSidecar } from '../../../src/sidecar/read';

const OLD = `# kept since the draft
schema: on-the-record/0   # old
article: { title: "Port stays shut", sha256: "9b1f0c5e", lang: "en" }

actors:
  ana-ruiz: { name: "Ana Ruiz", kind: person }

annotations:

  - id: q-7f3k2m9p
    type: quote
    text: "We will not open"
    attribution: direct       # as it was called
    speaker: ana-ruiz
    via: press-conference
    status: suggested
    origin: name-after-verb
    confidence: 0.92

  - { id: q-7f3k2m9q, type: quote, text: "green", attribution: mixed, status: rejected, why: scare-quotes }
`;

const NEW = OLD.replace('/0 ', '/1 ')
  .replace(' sha256: "9b1f0c5e",', '')
  .replaceAll('attribution:', 'kind:')
  .replace('origin:', 'rule:');

describe('a sidecar of an older version', () => {
  it('is said to be one, and nothing is read from it', () => {
    const { sidecar, problems } = readSidecar(OLD);
    assert.isUndefined(sidecar);
    assert.lengthOf(problems, 1);
    assert.include(problems[0], { code: 'old-schema', line: 2 });
    assert.include(problems[0].message, 'on-the-record/0');
  });

  it('is upgraded, everything else byte for byte as it was', () => {
    assert.equal(migrated(OLD), NEW);
    const { sidecar, problems } = readSidecar(NEW);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      sidecar?.annotations.map((item) => item.type === 'quote' && [item.kind, item.rule]),
      [
        ['direct', 'name-after-verb'],
        ['mixed', undefined],
      ],
    );
  });

  it('is upgraded whatever its line ends and the layout of its details', () => {
    const block = OLD.replace(
      /article: .*/,
      'article:\n  title: "Port stays shut"\n  sha256: "9b1f0c5e" # of the text\n  lang: "en"',
    );
    assert.equal(migrated(block), NEW.replace(/article: .*/, 'article:\n  title: "Port stays shut"\n  lang: "en"'));
    assert.equal(migrated(OLD.replaceAll('\n', '\r\n')), NEW.replaceAll('\n', '\r\n'));
  });

  it('keeps a key that a person has given both names', () => {
    const both = OLD.replace('    attribution: direct', '    kind: mixed\n    attribution: direct');
    assert.include(migrated(both), '    kind: mixed\n    attribution: direct');
  });

  it('passes through every version between', () => {
    const next: Migration = { from: 'on-the-record/1', to: 'on-the-record/2', splice: () => {} };
    assert.equal(migrated(OLD, [...MIGRATIONS, next]), NEW.replace('/1 ', '/2 '));
    assert.equal(migrated(NEW, [...MIGRATIONS, next]), NEW.replace('/1 ', '/2 '));
  });
});

describe('other sidecars', () => {
  it('are not touched: of this version, of a newer one, of none, and those that do not parse', () => {
    for (const text of [
      NEW,
      OLD.replace('/0 ', '/2 '),
      OLD.replace('/0 ', '/0.5 '),
      'annotations: []\n',
      '',
      'words',
      `${OLD}x: [`,
    ])
      assert.isUndefined(migrated(text), text.slice(0, 60));
  });

  it('of a newer version are said to be newer', () => {
    const { sidecar, problems } = readSidecar(OLD.replace('/0 ', '/2 '));
    assert.isUndefined(sidecar);
    assert.match(problems[0].message, /newer version of On the Record \(on-the-record\/2\)/);
  });

  it('are led to the version that is written today', () => {
    assert.equal(MIGRATIONS[MIGRATIONS.length - 1].to, SIDECAR_SCHEMA);
    MIGRATIONS.reduce((before, after) => {
      assert.equal(before.to, after.from);
      return after;
    });
  });
});
