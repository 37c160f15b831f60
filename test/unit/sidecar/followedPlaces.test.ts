import { assert } from 'chai';
import { FollowedPlaces } from '../../../src/sidecar/followedPlaces';
import type { Item } from '../../../src/sidecar/model';
import { placeItems } from '../../../src/sidecar/place';
import { plainText } from '../../../src/sidecar/plainText';
import { anchor } from '../../../src/sidecar/toItems';

const SENTENCE = 'The lock was shut.';
const TEXT = `First words. ${SENTENCE} Last words.\n`;

/** Edits an article in which one sentence is annotated, as a person would, and tells where the sentence is taken to stand. */
class Edited {
  readonly #items: readonly Item[];
  #followed: FollowedPlaces;

  constructor(private text: string) {
    const plain = plainText(text);
    const start = plain.text.indexOf(SENTENCE);
    const found = anchor(plain.text, { start, end: start + SENTENCE.length });
    this.#items = [{ id: 'p-1', type: 'passage', ...found, status: 'confirmed' } as Item];
    this.#followed = new FollowedPlaces(this.#items, placeItems(plain.text, this.#items), plain);
  }

  /** Replaces the first of some words; answers what takes that back. */
  replace(words: string, by: string): () => void {
    const at = this.text.indexOf(words);
    this.#edit(at, words, by);
    return () => this.#edit(at, by, words);
  }

  #edit(at: number, gone: string, come: string): void {
    this.text = this.text.slice(0, at) + come + this.text.slice(at + gone.length);
    this.#followed.edit({ at, removed: gone.length, added: come.length });
  }

  /** The text with braces where the sentence is followed to; without, where it is for others to find. */
  get marked(): string {
    const plain = plainText(this.text);
    const place = this.#followed.placesIn(plain, this.#items).get('p-1');
    if (!place) return plain.text;
    return `${plain.text.slice(0, place.start)}{${plain.text.slice(place.start, place.end)}}${plain.text.slice(place.end)}`;
  }

  /** Finds the sentence by its words, as the editor does when typing rests. */
  rest(): void {
    const plain = plainText(this.text);
    const places = placeItems(plain.text, this.#items, this.#followed.placesIn(plain, this.#items));
    this.#followed = new FollowedPlaces(this.#items, places, plain, this.#followed);
  }

  moveItem(pos: number): void {
    Object.assign(this.#items[0], { pos });
  }
}

describe('following an annotation while somebody types', () => {
  it('keeps to its sentence when a copy is put before or behind it', () => {
    const edited = new Edited(TEXT);
    edited.replace('First', `${SENTENCE} First`);
    assert.equal(edited.marked, `${SENTENCE} First words. {${SENTENCE}} Last words.\n`);
    edited.replace(' Last', ` ${SENTENCE} Last`);
    assert.equal(edited.marked, `${SENTENCE} First words. {${SENTENCE}} ${SENTENCE} Last words.\n`);
  });

  it('leaves changed words to who looks for them, and is back with what an undo brings back', () => {
    const edited = new Edited(TEXT);
    const undo = edited.replace('lock', 'old lock');
    assert.equal(edited.marked, TEXT.replace('lock', 'old lock'));
    undo();
    assert.equal(edited.marked, TEXT.replace(SENTENCE, `{${SENTENCE}}`));
  });

  for (const [what, words, by] of [
    ['the sentence', SENTENCE, ''],
    ['more than the sentence', `words. ${SENTENCE} Last`, ''],
    ['its beginning', 'words. The lock', ''],
    ['its end', 'shut. Last', ''],
    ['the sentence for another', SENTENCE, 'The gate stood open.'],
  ] as const)
    it(`is back when ${what} was replaced by “${by}” and that is undone, also after typing elsewhere`, () => {
      const edited = new Edited(`${TEXT}${SENTENCE}\n`);
      const undo = edited.replace(words, by);
      assert.notInclude(edited.marked, '{');
      const typed = edited.replace('words.\n', 'words, all of them.\n');
      typed();
      undo();
      assert.include(edited.marked, `words. {${SENTENCE}} Last`);
    });

  it('is back at its place by an undo, though a copy was taken for it meanwhile', () => {
    const edited = new Edited(TEXT);
    edited.replace('First', `${SENTENCE} First`);
    edited.rest();
    const undo = edited.replace(` words. ${SENTENCE}`, ' words.');
    edited.rest();
    undo();
    edited.rest();
    assert.equal(edited.marked, `${SENTENCE} First words. {${SENTENCE}} Last words.\n`);
  });

  it('does not take another text for the one that went', () => {
    const edited = new Edited(TEXT);
    edited.replace(SENTENCE, '');
    edited.replace('Last', `${SENTENCE} Last words, too. Last`);
    assert.notInclude(edited.marked, '{');
  });

  it('counts as the text as given does, with CRLF and a byte order mark', () => {
    const edited = new Edited(`\uFEFFOne.\r\nTwo.\r\n${TEXT}`);
    edited.replace('One.\r\n', `One.\r\n${SENTENCE}\r\n`);
    assert.equal(edited.marked, `One.\n${SENTENCE}\nTwo.\n${TEXT.replace(SENTENCE, `{${SENTENCE}}`)}`);
  });

  it('gives way where the sidecar says now that it stands elsewhere', () => {
    const edited = new Edited(TEXT);
    edited.replace('Last', `${SENTENCE} Last`);
    edited.moveItem(TEXT.indexOf('Last'));
    assert.notInclude(edited.marked, '{');
    edited.moveItem(TEXT.indexOf(SENTENCE));
    assert.include(edited.marked, `words. {${SENTENCE}} ${SENTENCE}`);
  });
});
