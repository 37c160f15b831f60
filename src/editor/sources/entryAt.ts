import type { FoundEntry } from '../../newsroom/found';
import type { Newsroom } from '../../newsroom/newsroom';
import type { SourcesNode } from './node';

/** The annotation that a row of the view stands for, as the newsroom has it now. */
export function entryAt(newsroom: Newsroom, { articleUri, id, type, start, end }: SourcesNode): FoundEntry | undefined {
  const record = articleUri === undefined ? undefined : newsroom.get(articleUri);
  const entry = record?.entries.find((each) =>
    id === undefined ? each.type === type && each.start === start && each.end === end : each.id === id,
  );
  return record && entry && { record, entry };
}
