import type { NewsroomIndex } from './newsroomIndex';
import type { ActorsAcross } from './reading/hovers';

/** How many quotes of other articles are given. */
const LATEST = 3;

/** Asks the newsroom for what hover cards show; the first question starts the reading of the workspace. */
export function actorsAcross(index: NewsroomIndex): ActorsAcross {
  return {
    of(article, actor) {
      const overview = index.overview(article, actor.id, LATEST);
      if (!overview) return undefined;
      const { quotes, mentions, articles } = overview;
      const elsewhere = overview.elsewhere.map(({ record, entry }) => ({
        text: entry.text,
        kind: entry.kind ?? 'indirect',
        uri: record.article,
        path: record.path,
        start: entry.start,
        end: entry.end,
        line: entry.line,
      }));
      return { quotes, mentions, articles, elsewhere };
    },
  };
}
