import { codePoints } from './codePoints';
import type { ExchangeArticle } from './exchangeArticle';
import type { ExchangeFormat, Into, Written } from './format';
import { Importing, isRecord } from './importing';

/**
 * One JSON object a line: first the article with its actors, then its annotations as the sidecar has them, each with
 * `start` and `end` in Unicode code points into the text with line ends as LF.
 */
export const jsonl: ExchangeFormat = { id: 'jsonl', extension: '.jsonl', write, read };

function write(articles: readonly ExchangeArticle[]): Written {
  const lines = articles.flatMap(({ file, text, sidecar, items }) => {
    const points = codePoints(text);
    const { schema, article, actors } = sidecar;
    return [
      { file, schema, article, actors },
      ...items.map(({ item, pieces }) => ({
        file,
        ...item,
        ...(pieces[0] && { start: points.fromUtf16(pieces[0].start), end: points.fromUtf16(pieces[0].end) }),
      })),
    ];
  });
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return { text, losses: articles.flatMap(({ losses }) => losses) };
}

function read(text: string, into: Into): ReturnType<Importing['finish']> {
  const importing = new Importing(into);
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const data = parsed(line);
    if (!isRecord(data)) importing.losses.push(`Line ${i + 1} is not a JSON object.`);
    else if ('schema' in data) importing.about(data);
    else {
      const { file: _file, start: _start, end: _end, ...item } = data;
      importing.add(item);
    }
  }
  return importing.finish();
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
