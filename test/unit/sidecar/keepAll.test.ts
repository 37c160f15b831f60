import { assert } from 'chai';
import { keepAll, keepNew, type Thing } from '../../../src/sidecar/keep';
import { applyChanges } from '../../../src/sidecar/change';
import { readSidecar } from '../../../src/sidecar/read';
import { actor, article, date, quote, span } from '../../support/judgedArticles';
import { seeded } from '../../support/seeded';

const TEXT = '“We won on Friday,” said Ana Ruiz, “at last.” Bo Hale said no.';
const won = quote(span(TEXT, 'We won on Friday,'), { group: 'a', speaker: 'ana' });
const last = quote(span(TEXT, 'at last.'), { group: 'a', piece: 1, speaker: 'ana' });
const no = quote(span(TEXT, 'no'), { group: 'b', speaker: 'bo' });
const friday = date(span(TEXT, 'Friday'), '2026-03-20');
const judged = article({
  actors: [actor('ana', 'Ana Ruiz'), actor('bo', 'Bo Hale')],
  quotes: [won, last, no],
  dates: [friday],
});
const desk = { text: TEXT, article: judged, random: seeded(7) };

describe('keepAll', () => {
  const things: Thing[] = [
    { type: 'quote', found: won },
    { type: 'date', found: friday },
  ];

  it('writes what is kept, all pieces of a quote as one, and nobody else', () => {
    const changes = keepAll(desk, things, { status: 'confirmed' }, { status: 'confirmed', by: 'mk' });
    const { sidecar } = readSidecar(applyChanges(undefined, changes));
    assert.deepEqual(
      sidecar?.annotations.map(({ text, status, by, more }) => ({ text, status, by, more: more?.length })),
      [
        { text: 'We won on Friday,', status: 'confirmed', by: 'mk', more: 1 },
        { text: 'Friday', status: 'confirmed', by: 'mk', more: undefined },
      ],
    );
    assert.hasAllKeys(sidecar?.actors, ['ana']);
  });

  it('changes what is in the sidecar already, each item once', () => {
    const kept = { ...won, id: 'q-00000001' };
    const more = { ...last, id: 'q-00000001' };
    const changes = keepAll(
      desk,
      [kept, more].map((found): Thing => ({ type: 'quote', found })),
      { status: 'confirmed' },
    );
    assert.deepEqual(changes, [{ op: 'update', id: 'q-00000001', fields: { status: 'confirmed' } }]);
  });

  it('changes nothing for nothing', () => assert.deepEqual(keepAll(desk, [], { status: 'confirmed' }), []));

  it('gives quotes, kept and suggested, to a speaker who is new in the article, and leaves who was suggested out', () => {
    const cy = actor('cy', 'Cy Vane', { inSidecar: false });
    const with3 = { ...desk, article: { ...judged, actors: [...judged.actors, cy] } };
    const chosen: Thing[] = [won, no].map((found) => ({ type: 'quote', found }));
    const changes = keepAll(with3, chosen, { speaker: 'cy' }, { speaker: 'cy', status: 'confirmed' });
    const { sidecar } = readSidecar(applyChanges(undefined, changes));
    assert.deepEqual(
      sidecar?.annotations.map((item) => item.type === 'quote' && item.speaker),
      ['cy', 'cy'],
    );
    assert.hasAllKeys(sidecar?.actors, ['cy']);
  });
});

describe('keepNew', () => {
  it('keeps several stretches as one annotation, the first as its words and the others as further pieces', () => {
    const { id, changes } = keepNew(
      desk,
      [span(TEXT, 'We won'), span(TEXT, 'at last')],
      { type: 'passage' },
      { tags: ['joy'] },
    );
    const { sidecar } = readSidecar(applyChanges(undefined, changes));
    const [item, ...others] = sidecar?.annotations ?? [];
    assert.isEmpty(others);
    assert.include(item, { id, type: 'passage', text: 'We won', pos: 1 });
    assert.deepEqual(item?.more, [{ text: 'at last', pos: TEXT.indexOf('at last') }]);
  });

  it('keeps one stretch without further pieces', () => {
    const { changes } = keepNew(desk, [span(TEXT, 'We won')], { type: 'passage' }, {});
    assert.notInclude(applyChanges(undefined, changes), 'more');
  });
});
