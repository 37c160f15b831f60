import { assert } from 'chai';
import { elementOf, type SourcesElement } from '../../../../src/editor/sources/element';
import { planDrop, type Refusal } from '../../../../src/editor/sources/planDrop';
import type { Grouping } from '../../../../src/newsroom/groups/rows';
import { topRows } from '../../../../src/newsroom/groups/topRows';
import { Newsroom } from '../../../../src/newsroom/newsroom';
import { actor, mention, quote, record } from '../../newsroom/records';

describe('dropping rows', () => {
  const newsroom = new Newsroom();
  const kept = { status: 'confirmed' } as const;
  const people = [actor('ana', 'Ana Ruiz'), actor('bo', 'Bo Hale', { registry: 'bo-hale' })];
  newsroom.set(
    record('one.txt', {
      actors: people,
      entries: [
        quote('ours', 0, { id: 'q-1', tags: ['port', 'sea'], ...kept }),
        quote('theirs', 1, { id: 'q-2', tags: ['fares'], ...kept }),
        quote('whose', undefined, { source: 'somebody' }),
        mention('Ana Ruiz', 0, { id: 'm-1', ...kept }),
      ],
    }),
  );
  newsroom.set(record('two.txt', { actors: [actor('cy', 'Cy Vane')], entries: [quote('elsewhere', 0)] }));

  const rows = (grouping: Grouping) => everything(newsroom, grouping);
  const named = (grouping: Grouping, name: string) => {
    const found = rows(grouping).find(({ row }) => wordsOf(row) === name);
    if (!found) throw new Error(`no row ${name}`);
    return found;
  };
  const drop = (grouping: Grouping, from: readonly string[], on: string | undefined) =>
    planDrop(
      from.map((name) => named(grouping, name)),
      on === undefined ? undefined : named(grouping, on),
    );
  const refused = (grouping: Grouping, from: readonly string[], on: string | undefined, why: Refusal) =>
    assert.deepEqual(drop(grouping, from, on), { does: 'nothing', why });

  it('merges an actor into the one it is dropped on', () => {
    const plan = drop('actor', ['Ana Ruiz'], 'Bo Hale');
    assert.equal(plan.does, 'merge');
    if (plan.does === 'merge')
      assert.deepEqual([plan.those.map(({ actor }) => actor), plan.into.actor], [['ana'], 'bo']);
  });

  it('merges several actors into the one they are dropped on, also where that is among them', () => {
    for (const from of [
      ['Ana Ruiz', 'Cy Vane'],
      ['Ana Ruiz', 'Bo Hale', 'Cy Vane'],
    ]) {
      const plan = drop('actor', from, 'Bo Hale');
      if (plan.does !== 'merge') throw new Error(plan.does);
      assert.deepEqual([plan.those.map(({ actor }) => actor), plan.into.actor], [['ana', 'cy'], 'bo']);
    }
  });

  it('takes a drop among an actor’s quotes for one on the actor', () => {
    assert.equal(drop('actor', ['Ana Ruiz'], 'theirs').does, 'merge');
    assert.include(drop('actor', ['ours'], 'theirs'), { does: 'attribute', speaker: 'bo-hale' });
  });

  it('gives quotes of any article to an actor of the registry', () =>
    assert.include(drop('actor', ['ours', 'elsewhere'], 'Bo Hale'), { does: 'attribute', speaker: 'bo-hale' }));

  it('gives quotes of the same article to an actor whom only that article knows, and to nobody', () => {
    assert.include(drop('actor', ['theirs'], 'Ana Ruiz'), { does: 'attribute', speaker: 'ana' });
    assert.include(drop('actor', ['theirs'], 'unknownSpeaker'), { does: 'attribute', speaker: null });
  });

  it('moves annotations from the tag they are picked up under to the other', () => {
    assert.include(drop('tag', ['ours'], 'fares'), { does: 'retag', add: 'fares', remove: 'port' });
  });

  it('judges suggestions', () => {
    assert.include(drop('status', ['elsewhere'], 'confirmed'), { does: 'confirm' });
  });

  it('refuses what makes no sense, and knows why', () => {
    refused('actor', ['Ana Ruiz'], undefined, 'no-target');
    refused('actor', ['Ana Ruiz'], 'Ana Ruiz', 'onto-itself');
    refused('actor', ['ours'], 'Ana Ruiz', 'onto-itself');
    refused('actor', ['Ana Ruiz'], 'unknownSpeaker', 'not-an-actor');
    refused('actor', ['Ana Ruiz (mention)'], 'Bo Hale', 'only-quotes-have-speakers');
    refused('actor', ['theirs'], 'Cy Vane', 'speaker-of-another-article');
    refused('actor', ['Ana Ruiz', 'theirs'], 'Bo Hale', 'not-for-groups');
    refused('status', ['ours'], 'toReview', 'nothing-to-judge');
  });
});

/** Every row of the tree, each below its parent. */
function everything(newsroom: Newsroom, grouping: Grouping): SourcesElement[] {
  const below = (element: SourcesElement): SourcesElement[] => {
    const { row } = element;
    if (!row || row.kind === 'entry') return [element];
    return [element, ...row.children().flatMap((child) => below(elementOf(child, element)))];
  };
  return topRows(newsroom, grouping, 'count').flatMap((row) => below(elementOf(row, undefined)));
}

function wordsOf(row: SourcesElement['row']): string {
  if (row?.kind === 'entry') return row.entry.type === 'mention' ? `${row.entry.text} (mention)` : row.entry.text;
  if (row?.kind === 'actor') return row.actor.name;
  if (row?.kind === 'tag') return row.tag;
  return row?.kind === 'state' ? row.state : (row?.kind ?? '');
}
