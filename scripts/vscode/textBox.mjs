/**
 * Where `text` is on the screen: the box of its first occurrence within one line of the editor as it is shown. An editor
 * line is cut into many elements, and its spaces are non-breaking ones.
 */
export async function textBox(page, text) {
  const found = await page.waitForFunction((wanted) => {
    for (const line of document.querySelectorAll('.editor-instance .view-line')) {
      const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let passed = 0;
      let started = false;
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const end = passed + node.length;
        if (!started && at < end) {
          range.setStart(node, at - passed);
          started = true;
        }
        if (started && at + wanted.length <= end) {
          range.setEnd(node, at + wanted.length - passed);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x, y, width, height };
        }
        passed = end;
      }
    }
    return undefined;
  }, text);
  return found.jsonValue();
}
