/** The box at the top of the window in which commands are found, files are opened and questions are asked. */
export function quickInput(page) {
  const widget = page.locator('.quick-input-widget:visible');
  const input = widget.locator('.quick-input-box input');
  const rows = widget.locator('.monaco-list-row');

  return {
    /** Types into the box that is open. */
    async type(text) {
      await input.waitFor();
      await page.keyboard.type(text);
    },

    /** Types `label`, waits until the list offers it first, and takes it. */
    async choose(label) {
      await this.type(label);
      await rows.filter({ hasText: label }).and(widget.locator('.monaco-list-row.focused')).waitFor();
      await page.keyboard.press('Enter');
    },

    async accept() {
      await page.keyboard.press('Enter');
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

    /** Resolves when no box is open any more. */
    async closed() {
      await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
    },
  };
}
