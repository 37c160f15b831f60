import { assert } from 'chai';
import type { Extent } from '../../../../src/engine';
import { ShownMarks, type Repaint } from '../../../../src/editor/reading/shownMarks';
import { afterEdit, type TextEdit } from '../../../../src/sidecar/textEdit';
import { seeded } from '../../../support/seeded';

interface Mark extends Extent {
  readonly look: string | undefined;
}

/** What a window shows that was told nothing but this: it moves by itself the marks that it has. */
class Window {
  readonly #types = new Map<string, readonly Extent[]>();

  constructor(private readonly shown: ShownMarks<string>) {}

  /** Paints, in the first of the regions that change or in all of them, and answers what was sent. */
  paint(marks: readonly Mark[], regions = Infinity): Repaint<string>['changes'] {
    const steps = this.shown.repaint(marks, ({ look }) => look);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { value: repaint } = step;
    this.shown.sending(repaint);
    const wanted = [...new Set(repaint.changes.map(({ region }) => region))].slice(0, regions);
    const changes = repaint.changes.filter(({ region }) => wanted.includes(region));
    for (const { region, look, extents } of changes) this.#types.set(`${look} ${region}`, extents);
    for (const region of wanted) this.shown.sent(repaint, region);
    return changes;
  }

  edit(edit: TextEdit): void {
    this.shown.edit(edit);
    for (const [type, extents] of this.#types)
      this.#types.set(
        type,
        extents.flatMap((extent) => afterEdit(extent, edit) ?? []),
      );
  }

  get marks(): string[] {
    const all = [...this.#types].flatMap(([type, extents]) =>
      extents.map((extent) => inWords(extent, type.split(' ')[0])),
    );
    return all.sort();
  }
}

const inWords = ({ start, end }: Extent, look: string) => `${look} ${start}–${end}`;

const wordsOf = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.look === undefined ? [] : inWords(mark, mark.look))).sort();

/** Quotes of ten letters, twenty letters apart, each with a source after it. */
function manyMarks(count: number): Mark[] {
  return Array.from({ length: count }, (_, at): Mark => {
    const start = Math.floor(at / 2) * 20 + (at % 2) * 11;
    return { start, end: start + (at % 2 ? 5 : 10), look: at % 2 ? 'source' : 'quote' };
  });
}

const movedBy = (marks: readonly Mark[], edit: TextEdit) => marks.flatMap((mark) => afterEdit(mark, edit) ?? []);

describe('the marks that an editor shows', () => {
  it('are all sent at first, each look for itself', () => {
    const window = new Window(new ShownMarks());
    const changes = window.paint(manyMarks(4));
    assert.deepEqual(
      changes.map(({ look, extents }) => [look, extents.length]),
      [
        ['quote', 2],
        ['source', 2],
      ],
    );
  });

  it('are not sent again where they are the same', () => {
    const window = new Window(new ShownMarks());
    window.paint(manyMarks(4000));
    assert.isEmpty(window.paint(manyMarks(4000)));
  });

  it('are not sent where the window itself has moved them, and sent in the region that was typed in', () => {
    const window = new Window(new ShownMarks());
    const marks = manyMarks(10_000);
    window.paint(marks);
    const edit = { at: 50_010, removed: 0, added: 30 };
    window.edit(edit);
    const added: Mark = { start: 50_015, end: 50_030, look: 'quote' };
    const after = [...movedBy(marks, edit), added];
    const changes = window.paint(after);
    assert.deepEqual(
      changes.map(({ look }) => look),
      ['quote', 'source'],
    );
    assert.isAtMost(changes[0].extents.length, 501);
    assert.deepEqual(window.marks, wordsOf(after));
  });

  it('go when there is no mark of a look any more', () => {
    const window = new Window(new ShownMarks());
    window.paint(manyMarks(4));
    const hidden = manyMarks(4).map((mark) => (mark.look === 'source' ? { ...mark, look: undefined } : mark));
    assert.deepEqual(window.paint(hidden), [{ region: 0, look: 'source', extents: [] }]);
    assert.isEmpty(window.paint(hidden));
  });

  it('are as they were when nothing was sent after all', () => {
    const shown = new ShownMarks<string>();
    const window = new Window(shown);
    window.paint(manyMarks(4));
    const steps = shown.repaint([], () => undefined);
    while (!steps.next().done);
    assert.lengthOf([...shown.all()], 4);
    assert.isNotEmpty(window.paint([]));
  });

  it('are all sent where only some of them were, in a text that was edited meanwhile', () => {
    const window = new Window(new ShownMarks());
    const marks = manyMarks(10_000);
    assert.lengthOf(window.paint(marks, 1), 2);
    const edit = { at: 90_000, removed: 0, added: 30 };
    window.edit(edit);
    const after = movedBy(marks, edit);
    window.paint(after);
    assert.deepEqual(window.marks, wordsOf(after));
    assert.isEmpty(window.paint(after));
  });

  it('are found by where they begin', () => {
    const shown = new ShownMarks<string>();
    new Window(shown).paint(manyMarks(10_000));
    const [{ start, region }] = [...shown.all()].slice(-1);
    assert.isAbove(region, 5);
    assert.equal(shown.regionAt(start), region);
    assert.equal(shown.regionAt(0), 0);
  });

  it('are sent again where a mark reaches from its region into another that was typed in', () => {
    const window = new Window(new ShownMarks());
    const marks = [...manyMarks(4000), { start: 15, end: 30_000, look: 'passage' }];
    window.paint(marks);
    // The window cuts the passage off here; whoever looks anew finds it as long as before.
    window.edit({ at: 29_990, removed: 20, added: 20 });
    window.paint(marks);
    assert.include(window.marks, 'passage 15–30000');
  });

  it('are laid out anew when a region grew too long', () => {
    const window = new Window(new ShownMarks());
    window.paint(manyMarks(100));
    const many = manyMarks(9000);
    assert.isAbove(new Set(window.paint(many).map(({ region }) => region)).size, 5);
    assert.deepEqual(window.marks, wordsOf(many));
    window.paint(manyMarks(10));
    assert.deepEqual(window.marks, wordsOf(manyMarks(10)));
  });

  it('are those of the last painting, whatever was typed between any two', () => {
    const random = seeded(7);
    const below = (limit: number) => Math.floor(random() * limit);
    const window = new Window(new ShownMarks());
    let length = 60_000;
    let marks = manyMarks(6000);
    window.paint(marks);
    for (let round = 0; round < 40; round++) {
      for (let nth = below(4); nth >= 0; nth--) {
        const at = below(length);
        const edit = { at, removed: Math.min(length - at, below(round % 9 ? 30 : 9000)), added: below(40) };
        window.edit(edit);
        marks = movedBy(marks, edit);
        length += edit.added - edit.removed;
      }
      const start = below(length - 100);
      marks = marks.filter(() => below(200) > 0);
      marks.splice(below(marks.length), 0, { start, end: start + 1 + below(100), look: 'date' });
      // Somebody typed before all of it had been sent.
      if (below(2)) {
        window.paint(below(9) ? marks : manyMarks(below(9000)), below(3));
        window.edit({ at: below(100), removed: 0, added: 0 });
      }
      window.paint(marks);
      assert.deepEqual(window.marks, wordsOf(marks), `round ${round}`);
    }
  });
});
