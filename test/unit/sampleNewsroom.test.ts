import { assert } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { articlePath, isSidecarPath, type Item } from '../../src/sidecar/model';
import { placeItems } from '../../src/sidecar/place';
import { plainText } from '../../src/sidecar/plainText';
import { readSidecar } from '../../src/sidecar/read';
import { readRegistry, REGISTRY_FILE } from '../../src/sidecar/registry';

const FOLDER = resolve('sample-newsroom');
const read = (file: string) => readFileSync(resolve(FOLDER, file), 'utf8');
const files = readdirSync(FOLDER);

describe('the sample newsroom', () => {
  const { registry, problems } = readRegistry(read(REGISTRY_FILE));

  it('has a registry without a problem, whose references lead somewhere', () => {
    assert.deepEqual(problems, []);
    const actors = registry!.actors;
    const references = Object.values(actors).flatMap((actor) => actor.not ?? []);
    assert.isNotEmpty(references);
    for (const id of references) assert.property(actors, id);
  });

  it('has articles in .txt, .article and .news, more of them without a sidecar than with one', () => {
    const articles = files.filter((file) => /\.(txt|article|news)$/.test(file));
    assert.isAtLeast(articles.length, 10);
    for (const suffix of ['.txt', '.article', '.news']) assert.isTrue(articles.some((file) => file.endsWith(suffix)));
    assert.isBelow(files.filter(isSidecarPath).length, articles.length / 2);
  });

  for (const file of files.filter(isSidecarPath)) {
    it(`${file} is read without a problem and every position in it is right`, () => {
      const { sidecar, problems } = readSidecar(read(file));
      assert.deepEqual(problems, []);
      const { text } = plainText(read(articlePath(file)!));
      const lost = sidecar!.annotations.filter((item) => !stands(text, item));
      assert.deepEqual(
        lost.map((item) => item.text),
        file.startsWith('bridge-delay') ? [ORPHAN] : [],
      );
      const places = placeItems(text, sidecar!.annotations);
      for (const item of sidecar!.annotations) {
        assert.equal(places.get(item.id)?.state, lost.includes(item) ? 'orphan' : 'found', item.text);
      }
      for (const actor of Object.values(sidecar!.actors)) {
        if (actor.registry !== undefined) assert.property(registry!.actors, actor.registry);
      }
    });
  }

  it('shows every kind of item, status and record status', () => {
    const items = files.filter(isSidecarPath).flatMap((file) => readSidecar(read(file)).sidecar!.annotations);
    const values = (of: (item: Item) => string | undefined) => new Set(items.map(of).filter((value) => value));
    assert.sameMembers([...values((i) => i.type)], ['quote', 'mention', 'date', 'passage']);
    assert.sameMembers([...values((i) => i.status)], ['suggested', 'confirmed', 'rejected']);
    const quote = <K extends 'kind' | 'mode' | 'record'>(key: K) =>
      values((i) => (i.type === 'quote' ? i[key] : undefined));
    assert.sameMembers([...quote('kind')], ['direct', 'indirect', 'mixed']);
    assert.sameMembers([...quote('mode')], ['speech', 'writing', 'thought']);
    assert.sameMembers([...quote('record')], ['on-record', 'background', 'deep-background', 'off-record']);
    assert.sameMembers(
      [...values((i) => (i.type === 'date' ? i.timex : undefined))],
      ['DATE', 'TIME', 'DURATION', 'SET'],
    );
    assert.isTrue(items.some((i) => i.more) && items.some((i) => i.tags) && items.some((i) => i.note));
  });
});

/** Cut from the article's second edition, and kept in the sidecar on purpose. */
const ORPHAN = 'The city has nothing to add to the statement,';

function stands(text: string, item: Item): boolean {
  const source = item.type === 'quote' ? [item.source, item.cue] : [];
  return [item, ...(item.more ?? []), ...source].every(
    (piece) => !piece || text.startsWith(piece.text, piece.pos ?? text.length),
  );
}
