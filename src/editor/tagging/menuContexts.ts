import type { AnnotatedDocument } from '../annotatedDocuments';
import { toReview } from '../toReview';

/** Context keys by which menus leave out what there is nothing of in the article that is being read. */
export function menuContexts(annotated: Pick<AnnotatedDocument, 'article' | 'sidecar'> | undefined) {
  return {
    'onTheRecord.leftToReview': annotated !== undefined && toReview(annotated.article).length > 0,
    // One that cannot be read is there, too, and has to be opened to be mended.
    'onTheRecord.hasSidecar': annotated?.sidecar.sidecar !== undefined || (annotated?.sidecar.problems.length ?? 0) > 0,
  };
}
