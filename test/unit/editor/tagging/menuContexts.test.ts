import { assert } from 'chai';
import type { AnnotatedDocument } from '../../../../src/editor/annotatedDocuments';
import { menuContexts } from '../../../../src/editor/tagging/menuContexts';
import { article, quote, span } from '../../../support/judgedArticles';

const found = quote(span('“We won,” she said.', 'We won,'));
const none = { sidecar: undefined, problems: [] } as unknown as AnnotatedDocument['sidecar'];
const contexts = (sidecar: object, quotes = [found]) =>
  menuContexts({ article: article({ quotes }), sidecar: { ...none, ...sidecar } });

describe('what menus leave out', () => {
  it('is all of it where no article is read', () =>
    assert.deepEqual(menuContexts(undefined), {
      'onTheRecord.leftToReview': false,
      'onTheRecord.hasSidecar': false,
    }));

  it('is judging where nothing is left to judge', () => {
    assert.isTrue(contexts({})['onTheRecord.leftToReview']);
    assert.isFalse(contexts({}, [{ ...found, status: 'confirmed' }])['onTheRecord.leftToReview']);
  });

  it('is the sidecar where there is none, but not where it cannot be read', () => {
    assert.isFalse(contexts({})['onTheRecord.hasSidecar']);
    assert.isTrue(contexts({ sidecar: { actors: {}, annotations: [] } })['onTheRecord.hasSidecar']);
    assert.isTrue(contexts({ problems: [{}] })['onTheRecord.hasSidecar']);
  });
});
