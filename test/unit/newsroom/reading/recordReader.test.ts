import { assert } from 'chai';
import { contentHash } from '../../../../src/newsroom/keeping/contentHash';
import { KeptStamps } from '../../../../src/newsroom/keeping/keptStamps';
import type { Stamp } from '../../../../src/newsroom/keeping/stamp';
import { Newsroom } from '../../../../src/newsroom/newsroom';
import type { Turn } from '../../../../src/newsroom/reading/readingQueue';
import { RecordReader } from '../../../../src/newsroom/reading/recordReader';
import { quote, record } from '../records';

const ARTICLE = 'file:///news/a.txt';
const turn: Turn = { stale: () => false, inLane: async (work) => work() };

describe('bringing an article’s record up to date', () => {
  let newsroom: Newsroom;
  let stamps: KeptStamps;
  /** What is on disk. */
  let file: { words: string; stamp: Stamp | undefined } | undefined;
  let reads: number;
  let made: number;
  let reader: RecordReader;

  beforeEach(async () => {
    newsroom = new Newsroom();
    stamps = new KeptStamps();
    file = { words: 'We wait.', stamp: { made: 'm', names: 'n', text: { mtime: 1_000, size: 10 } } };
    reads = made = 0;
    reader = new RecordReader(newsroom, stamps, {
      stamp: async () => file?.stamp,
      read: async () => {
        reads++;
        const words = file?.words;
        if (words === undefined) return undefined;
        const isConcernedSince = () => words.includes('Brandt');
        return {
          content: contentHash(words),
          isConcernedSince,
          record: () => (made++, record('a.txt', { entries: [quote(words)] })),
        };
      },
    });
    assert.equal(await reader.read(ARTICLE, turn), 'made');
    reads = made = 0;
  });

  const said = () => newsroom.get(ARTICLE)?.entries.map(({ text }) => text);

  it('reads nothing where the files were not touched', async () => {
    assert.equal(await reader.read(ARTICLE, turn), 'kept');
    assert.equal(reads, 0);
  });

  it('reads, and makes nothing anew, where files were written but hold the same', async () => {
    file!.stamp = { made: 'm', names: 'n', text: { mtime: 2_000, size: 10 } };
    assert.equal(await reader.read(ARTICLE, turn), 'kept');
    assert.deepEqual([reads, made], [1, 0]);
    assert.equal(await reader.read(ARTICLE, turn), 'kept');
    assert.equal(reads, 1);
  });

  it('makes the record anew where the files hold something else', async () => {
    file = { words: 'We go.', stamp: { made: 'm', names: 'n', text: { mtime: 2_000, size: 8 } } };
    assert.equal(await reader.read(ARTICLE, turn), 'made');
    assert.deepEqual(said(), ['We go.']);
  });

  it('makes the record anew where it is made otherwise now, though the files hold the same', async () => {
    file!.stamp = { made: 'other', names: 'n', text: { mtime: 1_000, size: 10 } };
    assert.equal(await reader.read(ARTICLE, turn), 'made');
    assert.equal(made, 1);
  });

  it('makes the record anew where the registry has other names and the article one of them', async () => {
    const stamp = { made: 'm', names: 'n', text: { mtime: 1_000, size: 12 } };
    for (const [words, became] of [
      ['Brandt waits.', 'made'],
      ['Quist waits.', 'kept'],
    ] as const) {
      file = { words, stamp: { ...stamp, made: words[0] } };
      await reader.read(ARTICLE, turn);
      file.stamp = { ...file.stamp!, names: 'others' };
      assert.equal(await reader.read(ARTICLE, turn), became);
      reads = 0;
      assert.equal(await reader.read(ARTICLE, turn), 'kept');
      assert.equal(reads, 0);
    }
  });

  it('makes the record anew where the files hold something else, whatever the registry says', async () => {
    file = { words: 'We go.', stamp: { made: 'm', names: 'others', text: { mtime: 2_000, size: 8 } } };
    assert.equal(await reader.read(ARTICLE, turn), 'made');
    assert.deepEqual(said(), ['We go.']);
  });

  it('sees what was written in the same moment in which it was read, at the same size', async () => {
    file = { words: 'We run.', stamp: { made: 'm', names: 'n', text: { mtime: Date.now(), size: 10 } } };
    await reader.read(ARTICLE, turn);
    file.words = 'We sit.';
    assert.equal(await reader.read(ARTICLE, turn), 'made');
    assert.deepEqual(said(), ['We sit.']);
  });

  it('makes the record anew each time where nothing tells what it was made from', async () => {
    file!.stamp = undefined;
    for (let time = 0; time < 2; time++) assert.equal(await reader.read(ARTICLE, turn), 'made');
    assert.isUndefined(stamps.get(ARTICLE));
  });

  it('forgets what is gone', async () => {
    file = undefined;
    assert.equal(await reader.read(ARTICLE, turn), 'gone');
    assert.isUndefined(newsroom.get(ARTICLE));
    assert.isUndefined(stamps.get(ARTICLE));
  });

  it('leaves the newsroom as it is once nobody wants the result', async () => {
    file = { words: 'We go.', stamp: { made: 'm', names: 'n', text: { mtime: 2_000, size: 8 } } };
    let isStale = false;
    const became = await reader.read(ARTICLE, {
      stale: () => isStale,
      inLane: async (work) => {
        isStale = true;
        return work();
      },
    });
    assert.equal(became, 'stale');
    assert.deepEqual(said(), ['We wait.']);
  });
});
