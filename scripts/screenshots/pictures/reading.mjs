const ARTICLE = 'bridge-delay.txt';

/** Opens an article and waits for its marks. */
export async function read(workbench, article = ARTICLE) {
  await workbench.openFile(article);
  await workbench.marks();
}

/** What a reader sees: name of the picture → what leaves the window as it shall be seen. */
export const READING = {
  article: async (workbench) => {
    await read(workbench);
    await workbench.sourcesRows();
    await workbench.widenSideBar(440);
    await workbench.hover('Mr. Hale');
  },
  marks: (workbench) => read(workbench),
  'card-actor': async (workbench) => {
    await read(workbench);
    await workbench.hover('Tomas R. Hale');
  },
  'card-quote': async (workbench) => {
    await read(workbench);
    await workbench.hover('bridge will open when it');
  },
  'card-elsewhere': async (workbench, page) => {
    await read(workbench, 'brass-band.txt');
    // A card that is open does not hear of what is found out later.
    await page.locator('.editor-instance .squiggly-warning').first().waitFor();
    await workbench.hover('The bridge will open');
  },
  'card-suggestion': async (workbench) => {
    await read(workbench);
    await workbench.hover('cracks in 11');
  },
  'card-date': async (workbench) => {
    await read(workbench);
    await workbench.hover('Tuesday night');
  },
  'card-changed': async (workbench) => {
    await read(workbench, 'reworded.txt');
    await workbench.hover('We will raise the fare');
  },
  outline: async (workbench, page) => {
    await read(workbench);
    await workbench.runCommand('Explorer: Focus on Outline View');
    await page.locator('.outline-tree .monaco-list-row').nth(4).waitFor();
  },
  'annotations-picker': async (workbench) => {
    await read(workbench);
    await workbench.runCommand('On the Record: Find Annotation in Article');
    await workbench.quickInput.offers();
  },
  'actor-picker': async (workbench) => {
    await read(workbench);
    await workbench.select('inspectors');
    await workbench.runCommand('On the Record: Show Actor');
    await workbench.quickInput.offers();
  },
  layers: async (workbench) => {
    await read(workbench);
    await workbench.runCommand('On the Record: Show or Hide a Highlight Layer');
    await workbench.quickInput.offers();
  },
  references: async (workbench, page) => {
    await read(workbench);
    await workbench.select('Mr. Hale');
    await page.keyboard.press('Shift+F12');
    await page.locator('.reference-zone-widget .monaco-list-row').first().waitFor();
  },
  rename: async (workbench, page) => {
    await read(workbench);
    await workbench.select('Mr. Hale');
    await page.keyboard.press('F2');
    await page.locator('.rename-box input').waitFor();
  },
  'workspace-symbols': async (workbench, page) => {
    await read(workbench);
    await page.keyboard.press('Control+P');
    await workbench.quickInput.type('#ruiz');
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Ana Ruiz' }).first().waitFor();
  },
  'language-status': async (workbench, page) => {
    await read(workbench);
    await page.locator('[id="status.languageStatus"]').hover();
    await page.locator('.hover-language-status').first().waitFor();
  },
  'status-bar': async (workbench, page) => {
    await read(workbench);
    await page.locator('.statusbar-item', { hasText: 'to review' }).first().hover();
    await workbench.card();
  },
  'right-to-left': async (workbench) => {
    await read(workbench, 'arabic.txt');
    await workbench.hover('هدى');
  },
  'right-to-left-hebrew': (workbench) => read(workbench, 'hebrew.txt'),
  'long-names': async (workbench) => {
    await read(workbench, 'long-names.txt');
    await workbench.sourcesRows();
    await workbench.hover('Theodora');
  },
};
