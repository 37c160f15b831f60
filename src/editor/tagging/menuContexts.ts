import type { Status } from '../../sidecar/model';
import type { AnnotatedDocument } from '../annotatedDocuments';

/** Context keys by which menus leave out what there is nothing of in the article that is being read. */
export function menuContexts(annotated: Pick<AnnotatedDocument, 'article' | 'sidecar'> | undefined) {
  return {
    // Asked at every analysis: the first one that is suggested is answer enough.
    'onTheRecord.leftToReview':
      annotated !== undefined && [annotated.article.quotes, annotated.article.dates].some(hasSuggested),
    // One that cannot be read is there, too, and has to be opened to be mended.
    'onTheRecord.hasSidecar': annotated?.sidecar.sidecar !== undefined || (annotated?.sidecar.problems.length ?? 0) > 0,
  };
}

function hasSuggested(all: readonly { readonly status: Status }[]): boolean {
  return all.some(({ status }) => status === 'suggested');
}
