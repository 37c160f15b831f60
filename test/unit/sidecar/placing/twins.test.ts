import { assert } from 'chai';
import { placeItems } from '../../../../src/sidecar/place';
import { Sentences } from '../../../../src/sidecar/placing/sentences';
import { TwinSentences } from '../../../../src/sidecar/placing/twinSentences';
import { anchor } from '../../../../src/sidecar/toItems';

/** Annotates the words between braces, all of them, and says how one of them is found in the new text. */
function stateOf(marked: string, now: string, which = 0): string {
  const words = [...marked.matchAll(/\{([^}]*)\}/g)].map((match, i) => ({
    start: match.index - 2 * i,
    end: match.index - 2 * i + match[1]!.length,
  }));
  const old = marked.replace(/[{}]/g, '');
  const items = words.map((extent, i) => {
    return { id: `p-${i}`, type: 'passage' as const, ...anchor(old, extent), status: 'confirmed' as const };
  });
  const place = placeItems(now, items).get(`p-${which}`)!;
  return place.state === 'found' ? `found at ${place.start}` : place.state;
}

const FIRST = 'The pier was built for herring boats that no longer come.';
const OWN = 'Ms. Ruiz told the council twice to inspect the harbour cranes.';
const MARKED = OWN.replace('Ms. Ruiz', '{Ms. Ruiz}');
const LAST = 'Nobody on the quay could say what the ferry line had paid.';
const OTHER = 'The lighthouse keeper wrote none of it into his log.';

describe('a sentence that has a twin', () => {
  it('is asked about when its twin stands right beside it', () => {
    assert.equal(stateOf(`${FIRST} ${MARKED} ${LAST}`, `${FIRST} ${OWN} ${OWN} ${LAST}`), 'ambiguous');
  });
  it('is asked about when a copy took its place and it was mended twice', () => {
    const mended = OWN.replace('told', 'told again').replace('inspect', 'inspekt');
    const now = `${FIRST} ${OTHER} ${mended} ${OWN} ${LAST}`;
    assert.equal(stateOf(`${FIRST} ${MARKED} ${LAST}`, now), 'ambiguous');
  });
  it('is found between both its old neighbours, whatever stands elsewhere', () => {
    const marked = `${FIRST} ${MARKED} ${LAST}\n\n${OTHER}`;
    assert.equal(stateOf(marked, `${FIRST} ${OWN} ${LAST}\n\n${OTHER} ${OWN}`), `found at ${FIRST.length + 1}`);
  });
  it('is asked about when a sentence of the same beginning took its place', () => {
    const now = 'Ms. Ruiz told the council twice to inspect the customs shed.';
    const [first, last] = [FIRST.replace('herring', '{herring}'), LAST.replace('quay', '{quay}')];
    const old = `${first}\n\n${MARKED} ${now}\n\n${last}`;
    assert.equal(stateOf(old, `${OTHER} ${FIRST}\n\n${now} ${OWN}\n\n${LAST}`, 1), 'ambiguous');
  });
});

describe('a sentence that is the only one of its kind', () => {
  const marked = `${FIRST} ${OTHER}\n\n{Quist} said: {“We never saw the survey.”}\n\n${LAST}`;
  const own = 'Quist said: “We never saw the survey.”';

  it('is found as a paragraph of its own elsewhere', () => {
    assert.equal(stateOf(marked, `${own}\n\n${FIRST} ${OTHER}\n\n${LAST}`), 'found at 0');
  });
  it('is asked about within another paragraph', () => {
    assert.equal(stateOf(marked, `${FIRST} ${own} ${OTHER}\n\n${LAST}`), 'ambiguous');
  });
  it('is asked about if it was mended too', () => {
    const now = `${own.replace('never', 'hardly ever')}\n\n${FIRST} ${OTHER}\n\n${LAST}`;
    assert.equal(stateOf(marked, now), 'ambiguous');
  });
});

describe('twin sentences', () => {
  const twinsIn = (text: string, words: string) => {
    const found = new TwinSentences(text, new Sentences(text)).of(text.indexOf(words), 0.7);
    return found.map(({ start, end }) => text.slice(start, end).trim());
  };
  it('are found although one was mended', () => {
    const mended = OWN.replace('harbour', 'harbor');
    assert.deepEqual(twinsIn(`${OWN} ${FIRST} ${mended}`, 'Ruiz'), [mended]);
  });
  it('are found whatever their marks', () => {
    assert.deepEqual(twinsIn('“We never saw the survey, Nora.” "We never saw the survey, Nora."', 'We').length, 1);
  });
  it('are not found among others, nor among short ones', () => {
    assert.deepEqual(twinsIn(`${OWN} ${FIRST} ${LAST}`, 'Ruiz'), []);
    assert.deepEqual(twinsIn('So he said. So he said. So he said.', 'he'), []);
  });
  it('take time that grows with the text alone', () => {
    const began = process.cpuUsage();
    const text = 'na'.repeat(200_000);
    new TwinSentences(`${text}. ${text}.`, new Sentences(`${text}. ${text}.`)).of(10, 0.7);
    assert.isBelow(process.cpuUsage(began).user / 1000, 3000);
  });
});
