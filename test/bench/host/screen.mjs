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

/** Begins to look for a mark on the cursor's line, where there is none yet; markPainted then answers when one was painted. */
export async function watchCursorLine(page) {
  await page.evaluate((selector) => {
    const isOnCursorLine = (mark) => {
      const cursor = document.querySelector('.editor-instance .cursors-layer .cursor')?.getBoundingClientRect();
      if (!cursor) return false;
      const { top, bottom, width } = mark.getBoundingClientRect();
      return width > 0 && top < cursor.bottom - 2 && bottom > cursor.top + 2;
    };
    const isMarked = () => [...document.querySelectorAll(selector)].some(isOnCursorLine);
    if (isMarked()) throw new Error('the line is marked before the key is pressed');
    window.markPainted = new Promise((resolve) => {
      const look = () => {
        if (isMarked()) requestAnimationFrame(() => resolve(Date.now()));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }, MARK);
}

/** When the first mark was painted on the cursor's line, in ms as Date.now gives them. */
export function markPainted(page) {
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE_MS, new Error('no mark for a key')).unref());
  return Promise.race([page.evaluate(() => window.markPainted), late]);
}

/** Two frames: what is asked of the window has been drawn. */
export const drawn = (page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
