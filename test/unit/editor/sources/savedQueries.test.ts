import { assert } from 'chai';
import { SavedQueries } from '../../../../src/editor/sources/savedQueries';

function memento(kept?: unknown) {
  let value = kept;
  return {
    keys: () => [],
    get: () => value,
    update: (_: string, next: unknown) => {
      value = next;
      return Promise.resolve();
    },
  } as unknown as ConstructorParameters<typeof SavedQueries>[0];
}

describe('saved queries', () => {
  it('are saved, renamed and deleted by name', async () => {
    const saved = new SavedQueries(memento());
    await saved.save({ name: 'unnamed', query: 'who:unnamed' });
    await saved.save({ name: 'to do', query: 'status:review' });
    await saved.save({ name: 'unnamed', query: 'who:unnamed date:march' });
    assert.deepEqual(saved.all, [
      { name: 'to do', query: 'status:review' },
      { name: 'unnamed', query: 'who:unnamed date:march' },
    ]);
    await saved.rename('unnamed', 'to do');
    assert.deepEqual(saved.all, [{ name: 'to do', query: 'who:unnamed date:march' }]);
    await saved.delete('to do');
    await saved.delete('never there');
    assert.isEmpty(saved.all);
  });

  it('of another version are left out', () => {
    assert.isEmpty(new SavedQueries(memento('text')).all);
    assert.deepEqual(new SavedQueries(memento([null, 1, { name: 'a' }, { name: 'b', query: 'c' }])).all, [
      { name: 'b', query: 'c' },
    ]);
  });
});
