import type * as vscode from 'vscode';
import type { JudgedActor } from '../sidecar/judge';
import type { NewsroomIndex } from './newsroomIndex';

/** How many quotes of other articles are given. */
const LATEST = 3;

/** What the articles of a workspace folder have of one actor, the article at hand included. */
export interface ActorAcross {
  readonly quotes: number;
  readonly mentions: number;
  readonly articles: number;
  /** In other articles, the newest first. Offsets are UTF-16 into that article. */
  readonly elsewhere: readonly {
    readonly text: string;
    readonly uri: string;
    readonly path: string;
    readonly start: number;
    readonly end: number;
    readonly line: number;
  }[];
}

/** Asks the newsroom for what hover cards show; the first question starts the reading of the workspace. */
export function actorsAcross(index: NewsroomIndex): {
  of(article: vscode.Uri, actor: JudgedActor): ActorAcross | undefined;
} {
  return {
    of(article, actor) {
      const overview = index.overview(article, actor.id, LATEST);
      if (!overview) return undefined;
      const { quotes, mentions, articles } = overview;
      return {
        quotes,
        mentions,
        articles,
        elsewhere: overview.elsewhere.map(({ record, entry }) => ({
          text: entry.text,
          uri: record.article,
          path: record.path,
          start: entry.start,
          end: entry.end,
          line: entry.line,
        })),
      };
    },
  };
}
