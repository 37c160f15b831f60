import { read } from './reading.mjs';

/** Groups the Sources view, waits for a row that is there then, and unfolds the first. */
const grouped = (grouping, row) => async (workbench) => {
  await workbench.sourcesRows();
  await workbench.widenSideBar(480);
  await workbench.runCommand('On the Record: Group Sources By');
  await workbench.quickInput.choose(grouping);
  await workbench.source(row).first().waitFor();
  await workbench.expandSource(0);
};

/** Filters the Sources view, and waits for what is shown then. */
const filtered = (query, shown) => async (workbench, page) => {
  await workbench.sourcesRows();
  await workbench.widenSideBar(480);
  await workbench.runCommand('On the Record: Filter Sources');
  await workbench.quickInput.type(query);
  await page.keyboard.press('Enter');
  await workbench.quickInput.closed();
  await page.locator('.part.sidebar').getByText(shown).first().waitFor();
};

const unfiltered = (workbench) => workbench.runCommand('On the Record: Clear Filter');

/** The Sources view, and what is found from it. */
export const SOURCES = {
  'by-article': grouped('by article', 'The Night Shift'),
  'by-date': grouped('by date', '2026'),
  'by-tag': grouped('by tag', 'who-knew'),
  'by-status': grouped('by status', 'Confirmed'),
  'by-kind': grouped('by kind of source', 'People'),
  sources: async (workbench) => {
    await read(workbench, 'port-stays-shut.txt');
    await grouped('by actor', 'Nora B. Quist')(workbench);
  },
  // VS Code closes the card of a row when the theme changes.
  'source-tooltip': {
    act: (workbench) => workbench.sourcesRows(),
    again: async (workbench, page) => {
      await page.mouse.move(0, 0);
      await workbench.source('Nora').first().hover();
      await workbench.card();
    },
  },
  'source-menu': async (workbench, page) => {
    await workbench.sourcesRows();
    await workbench.source('Nora').first().click({ button: 'right' });
    await page.locator('.monaco-menu .action-item').first().waitFor();
  },
  'filter-box': async (workbench) => {
    await workbench.sourcesRows();
    await workbench.runCommand('On the Record: Filter Sources');
    await workbench.quickInput.type('tag:safety whoo:hale');
  },
  filtered: { act: filtered('tag:safety', 'tag:safety'), after: unfiltered },
  'filtered-away': { act: filtered('speaker:nobody', 'Nothing here matches'), after: unfiltered },
  narrow: async (workbench) => {
    await workbench.sourcesRows();
    await workbench.widenSideBar(220);
    await workbench.expandSource(0);
  },
  search: async (workbench) => {
    await workbench.runCommand('On the Record: Search What Was Said');
    await workbench.quickInput.type('bridge open');
    await workbench.quickInput.offers();
  },
};
