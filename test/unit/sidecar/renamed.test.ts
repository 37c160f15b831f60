import { assert } from 'chai';
import { renamedHere, renamedInRegistry, renamedInSidecar } from '../../../src/sidecar/renamed';
import { actor } from '../../support/judgedArticles';

describe('a renamed actor', () => {
  it('keeps the old name as a form the article uses', () => {
    assert.deepEqual(renamedHere(actor('ana', 'Ana Ruiz', { inSidecar: true, aliases: ['Ms. Ruiz'] }), 'Ana R. Ruiz'), {
      op: 'actor',
      id: 'ana',
      fields: { name: 'Ana R. Ruiz', aliases: ['Ms. Ruiz', 'Ana Ruiz'] },
    });
  });

  it('is written whole where only the engine knew it', () => {
    const change = renamedHere(actor('ana', 'Ana Ruiz', { roles: ['harbourmaster'] }), 'Ana R. Ruiz');
    assert.deepEqual(change, {
      op: 'actor',
      id: 'ana',
      fields: { name: 'Ana R. Ruiz', kind: 'person', aliases: ['Ana Ruiz'], roles: ['harbourmaster'] },
    });
  });

  it('does not go by its new name as another form', () => {
    assert.deepEqual(renamedInSidecar('ana', { name: 'Ana Ruiz', aliases: ['A. Ruiz'] }, 'A. Ruiz'), {
      op: 'actor',
      id: 'ana',
      fields: { name: 'A. Ruiz', aliases: ['Ana Ruiz'] },
    });
    assert.deepEqual(renamedInRegistry('ruiz-1', { name: 'Ana Ruiz' }, 'A. Ruiz').fields, {
      name: 'A. Ruiz',
      aliases: ['Ana Ruiz'],
    });
  });
});
