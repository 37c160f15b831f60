import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** A line without its end; `isTooLong` marks one that was not kept. */
export interface Line {
  readonly text: string;
  readonly isTooLong: boolean;
}

/** The lines of a UTF-8 stream, one at a time, so that an endless stream takes no more memory than its longest line. */
export async function* linesOf(stream: Readable, longest: number): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  const finish = (): Line => {
    const text = length > longest ? '' : parts.join('');
    const line = { text: text.endsWith('\r') ? text.slice(0, -1) : text, isTooLong: length > longest };
    parts = [];
    length = 0;
    return line;
  };
  const keep = (part: string) => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk as Buffer);
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      keep(text.slice(from, at));
      from = at + 1;
      yield finish();
    }
    keep(text.slice(from));
  }
  keep(decoder.end());
  if (length > 0) yield finish();
}
