import { assert } from 'chai';
import { isSidecarPath } from '../../../src/sidecar/model';
import { placeItems } from '../../../src/sidecar/place';
import { readSidecar } from '../../../src/sidecar/read';
import { readRegistry } from '../../../src/sidecar/registry';
import { madeNewsroom } from '../../support/madeNewsroom';

const SIZE = { articles: 12, sidecars: 6, seed: 3 };

describe('a made newsroom', () => {
  const files = [...madeNewsroom(SIZE)];
  const sidecars = files.filter(({ path }) => isSidecarPath(path));

  it('has as many files as asked for', () => {
    assert.lengthOf(files, 1 + SIZE.articles + SIZE.sidecars);
    assert.lengthOf(sidecars, SIZE.sidecars);
    assert.lengthOf(new Set(files.map(({ path }) => path)), files.length);
  });
  it('is the same for the same seed, and another for another', () => {
    assert.deepEqual([...madeNewsroom(SIZE)], files);
    assert.notDeepEqual([...madeNewsroom({ ...SIZE, seed: 4 })], files);
  });
  it('has articles of about 5 KB and sidecars of about 4 KB', () => {
    for (const { path, text } of files) {
      if (path === 'actors.yaml') continue;
      const [least, most] = isSidecarPath(path) ? [2_000, 7_000] : [4_000, 7_000];
      assert.isTrue(text.length >= least && text.length <= most, `${path}: ${text.length}`);
    }
  });
  it('has nothing for “check” to find', () => {
    for (const { path, text } of sidecars) assert.deepEqual(readSidecar(text).problems, [], path);
    assert.deepEqual(readRegistry(files[0]!.text).problems, []);
  });
  it('annotates words that stand in the articles, but for orphans', () => {
    const articles = new Map(files.map(({ path, text }) => [path, text]));
    for (const { path, text } of sidecars) {
      const items = readSidecar(text).sidecar!.annotations;
      const article = articles.get(path.replace('.sources.yaml', ''))!;
      for (const [id, place] of placeItems(article, items)) {
        const item = items.find((one) => one.id === id)!;
        if (item.type === 'passage') assert.notEqual(place.state, 'found');
        else assert.deepInclude(place, { state: 'found', start: item.pos });
      }
    }
  });
});
