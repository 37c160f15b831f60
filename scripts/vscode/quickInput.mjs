const WIDGET = '.quick-input-widget';
const INPUT = `${WIDGET} .quick-input-box input`;

/** The box at the top of the window in which commands are found, files are opened and questions are asked. */
export function quickInput(page) {
  const widget = page.locator(`${WIDGET}:visible`);
  const input = widget.locator('.quick-input-box input');
  const rows = widget.locator('.monaco-list-row');

  return {
    /** Types into the box, once it is open and listening. */
    async type(text) {
      await input.and(page.locator(':focus')).waitFor();
      await page.keyboard.type(text);
    },

    /** Types `label`, waits until the list offers it first, takes it, and waits until the box has closed or asks on. */
    async choose(label) {
      await this.type(label);
      await rows.filter({ hasText: label }).and(widget.locator('.monaco-list-row.focused')).waitFor();
      await this.accept();
    },

    /** Answers with what is typed or chosen, and waits until the box has closed or asks on. */
    async accept() {
      const answer = await input.inputValue();
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        ([selector, answered]) => {
          const box = document.querySelector(selector);
          return !box?.checkVisibility() || box.value !== answered;
        },
        [INPUT, answer],
      );
    },

    /** The question, or the title, that the box shows. */
    async title() {
      return widget.locator('.quick-input-title').innerText();
    },

    /** What the list offers, as a screen reader says it; waits until there is something. */
    async offers() {
      await rows.first().waitFor();
      return rows.evaluateAll((found) => found.map((row) => row.getAttribute('aria-label')));
    },

    /** Resolves when a box is open that asks for something else than a command. */
    async shown() {
      await widget.locator('.quick-input-title:not(:empty)').waitFor();
    },

    /** Resolves when no box is open any more. */
    async closed() {
      await page.locator(WIDGET).first().waitFor({ state: 'hidden' });
    },
  };
}
