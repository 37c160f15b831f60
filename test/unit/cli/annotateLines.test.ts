import { assert } from 'chai';
import { PassThrough, Readable, Writable } from 'node:stream';
import { run } from '../../../src/cli/run';
import { runIn } from './fakeIo';

interface Answer {
  id: unknown;
  error?: string;
  quotes?: { start: number; end: number; text: string }[];
}

async function answers(input: string | Buffer, ...args: string[]): Promise<Answer[]> {
  const { code, out } = await runIn('.', ['annotate', '--jsonl', ...args], input);
  assert.equal(code, 0);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);
}

const line = (id: unknown, text: string) => `${JSON.stringify({ id, text })}\n`;

describe('on-the-record annotate --jsonl', () => {
  it('answers each line in order with its id', async () => {
    const got = await answers(line('a', '“No,” Ana Ruiz said.') + line(2, '') + line({ x: 1 }, 'Nothing.'));
    assert.deepEqual(
      got.map((answer) => answer.id),
      ['a', 2, { x: 1 }],
    );
    assert.equal(got[0]?.quotes?.[0]?.text, 'No,');
  });

  it('answers a bad line with an error and goes on', async () => {
    const bad = [
      '{',
      '[]',
      'null',
      '"x"',
      '{"id":1}',
      '{"id":2,"text":5}',
      '{"id":3,"text":"a","date":7}',
      '{"id":4,"text":"a","known":[1]}',
    ];
    const got = await answers(bad.map((one) => `${one}\n`).join('') + line('good', 'a'));
    assert.deepEqual(
      got.map((answer) => answer.id),
      [null, null, null, null, 1, 2, 3, 4, 'good'],
    );
    for (const answer of got.slice(0, -1)) assert.isString(answer.error);
    assert.isUndefined(got[got.length - 1]?.error);
  });

  it('takes a byte order mark, CRLF, empty lines, and no line end at the end', async () => {
    const got = await answers(`\uFEFF${line(1, 'a').trimEnd()}\r\n\r\n  \n${line(2, 'b').trimEnd()}`);
    assert.deepEqual(
      got.map((answer) => [answer.id, answer.error]),
      [
        [1, undefined],
        [2, undefined],
      ],
    );
  });

  it('takes null for a field as nothing said', async () => {
    const [got] = await answers('{"id":1,"text":"a","date":null,"title":null,"known":null}\n');
    assert.isUndefined(got?.error);
  });

  it('keeps emoji that a chunk cuts in two', async () => {
    const bytes = Buffer.from(line(1, '🙂 “No,” Ana Ruiz said.'));
    const cut = bytes.indexOf(0xf0) + 2;
    const out = new PassThrough();
    const text = read(out);
    await run(['annotate', '--jsonl'], {
      stdin: Readable.from([bytes.subarray(0, cut), bytes.subarray(cut)]),
      stdout: out,
      stderr: new PassThrough(),
      cwd: () => '.',
    });
    out.end();
    const [quote] = (JSON.parse(await text) as Answer).quotes!;
    assert.equal(quote?.start, 4);
  });

  it('reads no further than its reader does', async () => {
    let given = 0;
    const endless = new Readable({
      read() {
        given++;
        this.push(line(given, '“No,” Ana Ruiz said. '.repeat(20)));
      },
    });
    let taken = 0;
    let resume = () => {};
    const slow = new Writable({
      highWaterMark: 1024,
      write(_chunk, _encoding, done) {
        taken++;
        if (taken < 5) done();
        else resume = done;
        if (taken === 5) paused();
      },
    });
    let paused = () => {};
    const isPaused = new Promise<void>((resolve) => (paused = resolve));
    const ran = run(['annotate', '--jsonl'], {
      stdin: endless,
      stdout: slow,
      stderr: new PassThrough(),
      cwd: () => '.',
    });
    await isPaused;
    // Whatever could still be read would be read within these turns.
    for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve));
    const heldBack = given;
    assert.isBelow(heldBack, 100);
    slow.destroy();
    resume();
    assert.equal(await ran, 0);
  });

  it('ends quietly when its reader goes away', async () => {
    let given = 0;
    const endless = new Readable({
      read() {
        this.push(line(++given, 'a'));
      },
    });
    let taken = 0;
    const leaving = new Writable({
      write(_chunk, _encoding, done) {
        const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
        done(++taken > 3 ? gone : null);
      },
    });
    const errors = new PassThrough();
    const code = await run(['annotate', '--jsonl'], {
      stdin: endless,
      stdout: leaving,
      stderr: errors,
      cwd: () => '.',
    });
    assert.equal(code, 0);
    assert.isNull(errors.read());
  });
});

async function read(stream: Readable): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
