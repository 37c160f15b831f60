import { assert } from 'chai';
import { contentHash } from '../../../../src/newsroom/keeping/contentHash';
import { KeptStamps } from '../../../../src/newsroom/keeping/keptStamps';
import { compareStamps, formatStamp, parseStamp, type KeptStamp } from '../../../../src/newsroom/keeping/stamp';

const NOW = 1_790_000_000_000;
const old = { mtime: NOW - 60_000, size: 5_000 };
const kept: KeptStamp = {
  made: 'm1',
  names: 'n1',
  text: old,
  sidecar: { mtime: NOW - 50_000, size: 900 },
  lookedAt: NOW,
  content: 'c1',
};

describe('whether a kept record is up to date', () => {
  const verdicts: Record<string, [Partial<KeptStamp>, Partial<KeptStamp>, string]> = {
    'is kept where no file was touched': [{}, {}, 'keep'],
    'is to be compared where the article has another time': [{}, { text: { ...old, mtime: NOW } }, 'compare'],
    'is to be compared where the article went back in time': [{}, { text: { ...old, mtime: 5 } }, 'compare'],
    'is to be compared where the article has another size': [{}, { text: { ...old, size: 5_001 } }, 'compare'],
    'is to be compared where the sidecar is gone': [{}, { sidecar: undefined }, 'compare'],
    'is to be compared where a sidecar came': [{ sidecar: undefined }, {}, 'compare'],
    'is to be compared where a file was written right before it was looked at': [
      { text: { ...old, mtime: NOW - 500 } },
      { text: { ...old, mtime: NOW - 500 } },
      'compare',
    ],
    'is to be compared where a file is said to be of the future': [
      { text: { ...old, mtime: NOW + 9e9 } },
      { text: { ...old, mtime: NOW + 9e9 } },
      'compare',
    ],
    'is made anew where another program made it': [{}, { made: 'm2' }, 'anew'],
    'is made anew where another program made it with another registry': [{}, { made: 'm2', names: 'n2' }, 'anew'],
    'is to be looked through for names where the registry has others': [{}, { names: 'n2' }, 'names'],
    'is to be looked through for names also where a file was written': [{}, { names: 'n2', text: undefined }, 'names'],
  };
  for (const [what, [before, now, verdict]] of Object.entries(verdicts))
    it(what, () => assert.equal(compareStamps({ ...kept, ...before }, { ...kept, ...now }), verdict));
});

describe('a stamp', () => {
  it('is the same after a way through a string', () => {
    for (const stamp of [kept, { ...kept, text: undefined }, { ...kept, sidecar: undefined }])
      assert.deepEqual(JSON.stringify(parseStamp(formatStamp(stamp as KeptStamp))), JSON.stringify(ordered(stamp)));
  });

  it('is none where it was written otherwise', () => {
    for (const wrong of ['', 'm c', `${formatStamp(kept)} 1`]) assert.isUndefined(parseStamp(wrong));
  });

  function ordered({ made, names, content, lookedAt, text, sidecar }: Partial<KeptStamp>) {
    return { made, names, content, lookedAt, text, sidecar };
  }
});

describe('the hash of contents', () => {
  it('is another for other texts, another order, and another place where one ends', () => {
    const all = [['a'], ['b'], ['ab'], ['a', 'b'], ['b', 'a'], ['ab', ''], ['', 'ab'], ['ab', undefined], ['a\0b']];
    assert.lengthOf([...new Set(all.map((texts) => contentHash(...texts)))], all.length);
  });

  it('is one word', () => assert.match(contentHash('The pier stays shut.', undefined), /^[0-9a-z]+$/));
});

describe('the stamps of kept records', () => {
  it('tell which files are out of date, and which are not', () => {
    const stamps = new KeptStamps();
    stamps.restore('file:///a.txt', formatStamp(kept));
    assert.isFalse(stamps.isOutdated);
    stamps.set('file:///b.txt', kept);
    const outdated = stamps.takeOutdated();
    assert.lengthOf(outdated, 1);
    assert.include([...stamps.inShard(outdated[0]).keys()], 'file:///b.txt');
    assert.isFalse(stamps.isOutdated);
    stamps.delete('file:///unknown.txt');
    assert.isFalse(stamps.isOutdated);
    stamps.delete('file:///b.txt');
    assert.deepEqual(stamps.takeOutdated(), outdated);
  });

  it('spread over all files', () => {
    const stamps = new KeptStamps();
    for (let i = 0; i < 2_000; i++) stamps.set(`file:///news/2026/${i}.txt`, kept);
    assert.lengthOf(stamps.takeOutdated(), 64);
  });

  it('forget an article of which nothing tells whether it changed', () => {
    const stamps = new KeptStamps();
    stamps.set('file:///a.txt', kept);
    stamps.set('file:///a.txt', undefined);
    assert.isUndefined(stamps.get('file:///a.txt'));
  });
});
