// What is painted, seen from inside the page: frame by frame.

/** What extensions decorate text with, in the text and behind it. */
const MARK = '.editor-instance .view-lines [class*="ced-"], .editor-instance .view-overlays [class*="ced-"]';

/** Waits for the first frame in which the open file `name` shows marks, and the one after it. Answers when that was. */
export function marksPainted(page, name) {
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE_MS, new Error(`no mark in ${name}`)).unref());
  const painted = page.evaluate(
    ([selector, file]) =>
      new Promise((resolve) => {
        const look = () => {
          const tab = document.querySelector('.tab.active')?.dataset.resourceName;
          if (tab === file && document.querySelector(selector)) requestAnimationFrame(() => resolve(Date.now()));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    [MARK, name],
  );
  return Promise.race([painted, late]);
}

const PATIENCE_MS = 60_000;

/**
 * Waits until the cursor stands in the line that begins with `words`, and no mark does; then begins to look for one there.
 * markPainted answers when one was painted.
 */
export async function watchCursorLine(page, words) {
  const isReady = page.evaluate(
    ([selector, beginning]) => {
      const cursorBox = () =>
        document.querySelector('.editor-instance .cursors-layer .cursor')?.getBoundingClientRect();
      const isOnCursorLine = (element) => {
        const cursor = cursorBox();
        const { top, bottom, width } = element.getBoundingClientRect();
        return cursor && width > 0 && top < cursor.bottom - 2 && bottom > cursor.top + 2;
      };
      const plain = (text) => text.replaceAll('\u00a0', ' ');
      const isThere = () =>
        [...document.querySelectorAll('.editor-instance .view-line')].some(
          (line) => plain(line.textContent).startsWith(beginning) && isOnCursorLine(line),
        );
      const isMarked = () => [...document.querySelectorAll(selector)].some(isOnCursorLine);
      const when = (holds) =>
        new Promise((resolve) => {
          const look = () => (holds() ? resolve() : requestAnimationFrame(look));
          look();
        });
      return when(() => isThere() && !isMarked()).then(() => {
        window.markPainted = when(isMarked).then(
          () => new Promise((resolve) => requestAnimationFrame(() => resolve(Date.now()))),
        );
      });
    },
    [MARK, words],
  );
  const late = new Promise((_, reject) =>
    setTimeout(reject, PATIENCE_MS, new Error(`the line of “${words}” is marked before the key is pressed`)).unref(),
  );
  await Promise.race([isReady, late]);
}

/** When the first mark was painted on the cursor's line, in ms as Date.now gives them. */
export function markPainted(page) {
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE_MS, new Error('no mark for a key')).unref());
  return Promise.race([page.evaluate(() => window.markPainted), late]);
}

/** Two frames: what is asked of the window has been drawn. */
export const drawn = (page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
