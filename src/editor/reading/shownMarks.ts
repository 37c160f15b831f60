import { firstIndex } from '../../sidecar/firstIndex';
import type { Extent } from '../../engine';
import type { TextEdit } from '../../sidecar/textEdit';

/** What has to be sent to the window: all marks of one look in one region. Offsets are UTF-16 into the present text. */
export interface Change<Look> {
  /** The region's number, from 0. */
  readonly region: number;
  readonly look: Look;
  readonly extents: readonly Extent[];
}

/** What brings a window from the marks that it shows to those that it is to show. */
export interface Repaint<Look> {
  /** In the order of the regions. */
  readonly changes: readonly Change<Look>[];
  readonly before: readonly Region<Look>[];
  readonly after: readonly Region<Look>[];
}

/** A stretch of the text, up to where the next one begins, whose marks are sent together. */
interface Region<Look> {
  readonly start: number;
  /** Where the last of its marks ends, which may be beyond its own end. */
  readonly reach: number;
  /** Whether it was typed in since: how the window moved its marks then is not known here. */
  readonly touched: boolean;
  /** For each look start and end of each mark, counted from the region's start. */
  readonly shown: ReadonlyMap<Look, readonly number[]>;
}

/** How many marks a region has at least when regions are laid out, and how many regions there are at most. */
const IN_REGION = 1000;
const MOST_REGIONS = 40;
/** How many times as many marks make a region too long. */
const TOO_MANY = 4;

/** How many marks are sorted into regions in one step. */
const STEP = 2000;

/**
 * The marks that an editor shows. VS Code sends all marks of a decoration type whenever one of them changes, and a long article
 * has tens of thousands; but it moves by itself those that only had to move. So the text is divided into regions, each with
 * types of its own, and only for those in which a mark is not where VS Code moved it there is something to be sent.
 */
export class ShownMarks<Look> {
  #regions: readonly Region<Look>[] = [];

  /** Follows an edit of the text, as the window does. */
  edit({ at, removed, added }: TextEdit): void {
    const moved = (offset: number) => (offset >= at + removed ? offset - removed + added : Math.min(offset, at));
    this.#regions = this.#regions.map((region, index) => {
      const end = Math.max(region.reach, this.#regions[index + 1]?.start ?? Infinity);
      const touched = region.touched || (region.start <= at + removed && at <= end);
      // What is typed right where a region begins belongs to it.
      const start = region.start <= at ? region.start : moved(region.start);
      return { ...region, start, reach: moved(region.reach), touched };
    });
  }

  /** What has to be sent so that these marks are shown, those that have a look. In steps; yields nothing of use. */
  *repaint<M extends Extent>(
    marks: readonly M[],
    lookOf: (mark: M) => Look | undefined,
  ): Generator<void, Repaint<Look>> {
    let before = this.#regions.length ? this.#regions : laidOut(marks, this.#regions);
    let sorted = yield* sortedInto(before, marks, lookOf);
    if (sorted.some(({ count }) => count > TOO_MANY * marksInRegion(marks.length))) {
      before = laidOut(marks, before);
      sorted = yield* sortedInto(before, marks, lookOf);
    }
    const changes: Change<Look>[] = [];
    const after = sorted.map(({ shown, reach }, index): Region<Look> => {
      const region = before[index];
      const { start } = region;
      for (const look of new Set([...region.shown.keys(), ...shown.keys()])) {
        const [old = NONE, now = NONE] = [region.shown.get(look), shown.get(look)];
        if (isSame(old, now) && (!region.touched || now.length === 0)) continue;
        changes.push({ region: index, look, extents: extentsOf(now, start) });
      }
      return { start, reach, touched: false, shown };
    });
    return { changes, before, after };
  }

  /**
   * From here on it is being sent, a region at a time. For a region that is not sent after all, because the text moved on, the
   * next repaint sends everything.
   */
  sending({ changes, before, after }: Repaint<Look>): void {
    const changed = new Set(changes.map(({ region }) => region));
    this.#regions = after.map((region, index) =>
      changed.has(index) ? { ...region, touched: true, shown: before[index].shown } : region,
    );
  }

  /** What was to be sent of a region has been. The text must not have been edited since {@link sending}. */
  sent({ after }: Repaint<Look>, region: number): void {
    this.#regions = this.#regions.map((before, index) => (index === region ? after[region] : before));
  }

  /** The number of the region in which a mark that begins at an offset is. */
  regionAt(offset: number): number {
    return regionAt(this.#regions, offset);
  }

  /** All marks that are shown. */
  *all(): Generator<Extent & { readonly region: number; readonly look: Look }> {
    for (const [region, { start, shown }] of this.#regions.entries())
      for (const [look, offsets] of shown)
        for (const extent of extentsOf(offsets, start)) yield { ...extent, look, region };
  }
}

const NONE: readonly number[] = [];

/** Regions of as many marks each. What the window shows of regions before stays with the regions of the same number. */
function laidOut<Look>(marks: readonly Extent[], before: readonly Region<Look>[]): Region<Look>[] {
  const starts = Float64Array.from(marks, ({ start }) => start).sort();
  const inRegion = marksInRegion(marks.length);
  const count = Math.max(1, Math.ceil(marks.length / inRegion), before.length);
  return Array.from({ length: count }, (_, index) => ({
    start: index === 0 ? 0 : (starts[index * inRegion] ?? Infinity),
    reach: 0,
    touched: true,
    shown: before[index]?.shown ?? new Map(),
  }));
}

function marksInRegion(marks: number): number {
  return Math.max(IN_REGION, Math.ceil(marks / MOST_REGIONS));
}

interface Sorted<Look> {
  readonly shown: Map<Look, number[]>;
  reach: number;
  count: number;
}

function* sortedInto<Look, M extends Extent>(
  regions: readonly Region<Look>[],
  marks: readonly M[],
  lookOf: (mark: M) => Look | undefined,
): Generator<void, Sorted<Look>[]> {
  const sorted = regions.map(({ start }): Sorted<Look> => ({ shown: new Map(), reach: start, count: 0 }));
  for (const [at, mark] of marks.entries()) {
    if (at % STEP === STEP - 1) yield;
    const look = lookOf(mark);
    if (look === undefined) continue;
    const index = regionAt(regions, mark.start);
    const into = sorted[index];
    let offsets = into.shown.get(look);
    if (!offsets) into.shown.set(look, (offsets = []));
    offsets.push(mark.start - regions[index].start, mark.end - regions[index].start);
    into.reach = Math.max(into.reach, mark.end);
    into.count++;
  }
  return sorted;
}

/** The last region that begins at an offset or before it; the first begins with the text. */
function regionAt(regions: readonly { readonly start: number }[], offset: number): number {
  return Math.max(0, firstIndex(regions, ({ start }) => start > offset) - 1);
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((offset, at) => offset === others[at]);
}

function extentsOf(offsets: readonly number[], from: number): Extent[] {
  const extents: Extent[] = [];
  for (let at = 0; at < offsets.length; at += 2)
    extents.push({ start: from + offsets[at], end: from + offsets[at + 1] });
  return extents;
}
