import { assert } from 'chai';
import { ReadingQueue, type Turn } from '../../../../src/newsroom/reading/readingQueue';

describe('the reading queue', () => {
  const open: { article: string; turn: Turn; end: () => void }[] = [];
  let queue: ReadingQueue;

  beforeEach(() => {
    open.length = 0;
    queue = new ReadingQueue({
      work: (article, turn) => new Promise((end) => open.push({ article, turn, end })),
      pause: begun,
      progressed: () => undefined,
    });
  });

  const turns = () => open.map(({ article }) => article);
  /** Resolves when work on so many articles has begun; on a busy machine the queue may take a breath before. */
  const haveBegun = async (count: number) => {
    while (open.length < count) await begun();
  };
  const begun = () => new Promise<void>((resolve) => setTimeout(resolve));

  it('works on each article once, however often it was put in before its turn', async () => {
    queue.add(['a', 'b']);
    queue.add(['a']);
    await haveBegun(2);
    assert.deepEqual(turns(), ['a', 'b']);
    assert.deepEqual(queue.progress, { done: 0, total: 2 });
    const idle = queue.whenIdle();
    for (const { end } of open) end();
    await idle;
    assert.isUndefined(queue.progress);
  });

  it('calls work stale when the article is put in anew or taken out, and then works on it anew or not', async () => {
    queue.add(['a', 'b']);
    await haveBegun(2);
    const [a, b] = open;
    queue.add(['a']);
    queue.drop('b');
    assert.isTrue(a.turn.stale());
    assert.isTrue(b.turn.stale());
    a.end();
    b.end();
    await haveBegun(3);
    assert.deepEqual(turns(), ['a', 'b', 'a']);
    assert.isFalse(open[2].turn.stale());
    open[2].end();
    await queue.whenIdle();
  });

  it('ends when it is cleared', async () => {
    const many = Array.from({ length: 100 }, (_, index) => String(index));
    queue.add(many);
    await begun();
    assert.isBelow(open.length, many.length);
    queue.clear();
    const left = open.length;
    for (const { end } of open) end();
    await queue.whenIdle();
    assert.lengthOf(open, left);
  });

  it('lets others have a turn although no article takes long, and no file is waited for', async () => {
    const ends: number[] = [];
    let done = 0;
    let pauses = 0;
    const prompt = new ReadingQueue({
      work: async () => {
        const end = performance.now() + 1;
        while (performance.now() < end);
        if (++done === 50) ends.push(pauses);
      },
      pause: () => {
        pauses++;
        return begun();
      },
      progressed: () => undefined,
    });
    prompt.add(Array.from({ length: 50 }, (_, index) => String(index)));
    await prompt.whenIdle();
    assert.isAbove(ends[0], 2);
    assert.isBelow(ends[0], 25);
  });

  it('analyses one article at a time, and lets others have a turn between', async () => {
    queue.add(['a', 'b']);
    await begun();
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await begun();
      steps.push(`${name} ends`);
    };
    await Promise.all(open.map(({ article, turn }) => turn.inLane(work(article))));
    assert.deepEqual(steps, ['a begins', 'a ends', 'b begins', 'b ends']);
    for (const { end } of open) end();
  });

  it('goes on after an analysis that failed', async () => {
    queue.add(['a']);
    await begun();
    const [{ turn, end }] = open;
    const failure = await turn.inLane(() => Promise.reject(new Error('no'))).catch((error: Error) => error.message);
    assert.equal(failure, 'no');
    assert.equal(await turn.inLane(() => 'yes'), 'yes');
    end();
  });
});
