import { assert } from 'chai';
import { applyChanges } from '../../../src/sidecar/change';
import { judge } from '../../../src/sidecar/judge';
import type { Item, Sidecar } from '../../../src/sidecar/model';
import { readSidecar } from '../../../src/sidecar/read';
import { reanchor } from '../../../src/sidecar/reanchor';
import { anchor } from '../../../src/sidecar/toItems';

const OLD = 'The quay.\n\n“We shall not open the bridge,” said Ana Ruiz, the harbourmaster. “Not before May.”\n';
const NOW = `A new first paragraph.\n\n${OLD.replace('shall not open', 'will never open')}`;
const NOTHING = { actors: [], mentions: [], quotes: [], dates: [] };

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const piece = (text: string, words: string) => ({ text: words, pos: text.indexOf(words) });
const QUOTE: Item = {
  id: 'q-00000001',
  type: 'quote',
  ...anchor(OLD, at(OLD, 'We shall not open the bridge,')),
  more: [piece(OLD, 'Not before May.')],
  kind: 'direct',
  source: piece(OLD, 'Ana Ruiz, the harbourmaster'),
  cue: piece(OLD, 'said'),
  status: 'confirmed',
};

function sidecarOf(item: Item): Sidecar {
  return { schema: 'on-the-record/1', article: {}, actors: {}, annotations: [item] };
}

function judged(text: string, item: Item) {
  return judge({ text, annotations: NOTHING, sidecar: sidecarOf(item) });
}

/** The item after the change, read back from a sidecar's text. */
function rewritten(item: Item, fields: ReturnType<typeof reanchor>): Item {
  const yaml = applyChanges(undefined, [{ op: 'add', items: [item] }]);
  const { sidecar } = readSidecar(applyChanges(yaml, [{ op: 'update', id: item.id, fields }]));
  return sidecar!.annotations[0]!;
}

describe('putting an annotation on other words', () => {
  it('is asked about when words were changed, and found silently after the new ones were accepted', () => {
    const [changed] = judged(NOW, QUOTE).changed;
    assert.equal(changed?.how, 'changed');
    const item = rewritten(QUOTE, reanchor(NOW, QUOTE, changed!.candidates[0]!));
    assert.equal(item.text, 'We will never open the bridge,');
    const { quotes, changed: left, orphans } = judged(NOW, item);
    assert.deepEqual([left, orphans], [[], []]);
    assert.deepEqual(
      quotes.map(({ text, source, cue }) => [text, source?.text, cue?.text]),
      [
        ['We will never open the bridge,', 'Ana Ruiz, the harbourmaster', 'said'],
        ['Not before May.', 'Ana Ruiz, the harbourmaster', 'said'],
      ],
    );
  });

  it('brings source, cue and pieces to where they stand now', () => {
    const item = rewritten(QUOTE, reanchor(NOW, QUOTE, at(NOW, 'We will never open the bridge,')));
    assert.equal(item.type === 'quote' && item.source?.pos, NOW.indexOf('Ana Ruiz'));
    assert.equal(item.type === 'quote' && item.cue?.pos, NOW.indexOf('said'));
    assert.equal(item.more?.[0]?.pos, NOW.indexOf('Not before'));
  });

  it('leaves the marks out of a direct quote that was selected with them', () => {
    const fields = reanchor(NOW, QUOTE, at(NOW, '“We will never open the bridge,”'));
    assert.equal(fields.text, 'We will never open the bridge,');
  });

  it('keeps marks that belong to a passage', () => {
    const { kind: _kind, ...rest } = QUOTE as Item & { kind: string };
    const fields = reanchor(NOW, { ...rest, type: 'passage' } as Item, at(NOW, '“Not before May.”'));
    assert.equal(fields.text, '“Not before May.”');
  });

  it('counts positions without the CR of line ends', () => {
    const crlf = NOW.replaceAll('\n', '\r\n');
    const fields = reanchor(crlf, QUOTE, at(crlf, 'We will never open the bridge,'));
    assert.equal(fields.pos, NOW.indexOf('We will never'));
    assert.equal(fields.source?.pos, NOW.indexOf('Ana Ruiz'));
  });

  it('shifts a source that is no longer near along with the words', () => {
    const item: Item = { ...QUOTE, source: { text: 'Piet Okafor', pos: QUOTE.pos! + 50 } } as Item;
    const fields = reanchor(NOW, item, at(NOW, 'We will never open the bridge,'));
    assert.deepEqual(fields.source, { text: 'Piet Okafor', pos: NOW.indexOf('We will never') + 50 });
  });

  it('takes “keep as orphan” back', () => {
    const kept: Item = { ...QUOTE, orphan: true };
    assert.notProperty(rewritten(kept, reanchor(NOW, kept, at(NOW, 'We will never open the bridge,'))), 'orphan');
  });
});

describe('an annotation that is kept as an orphan', () => {
  const kept: Item = { ...QUOTE, orphan: true };

  it('is not asked about, however alike other words are', () => {
    const { orphans, changed } = judged(NOW, kept);
    assert.deepEqual([orphans.map(({ id }) => id), changed], [['q-00000001'], []]);
  });

  it('is found again when its own words come back', () => {
    const { orphans, quotes } = judged(OLD, kept);
    assert.isEmpty(orphans);
    assert.equal(quotes[0]?.text, 'We shall not open the bridge,');
  });
});
