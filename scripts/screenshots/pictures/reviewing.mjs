import { read } from './reading.mjs';

const ARTICLE = 'harbour-wire.txt';

async function review(workbench) {
  await read(workbench, ARTICLE);
  await workbench.select('said');
  await workbench.runCommand('On the Record: Review Suggestions One by One');
  await workbench.status('to review:');
  await workbench.card();
}

/** Whoever judges what was found. */
export const REVIEWING = {
  review,
  'review-speaker': async (workbench, page) => {
    await review(workbench);
    await page.keyboard.press('s');
    await workbench.quickInput.offers();
  },
  'review-reject': async (workbench, page) => {
    await review(workbench);
    await page.keyboard.press('Backspace');
    await workbench.status('Why?');
  },
  fixes: async (workbench, page) => {
    await read(workbench, ARTICLE);
    await workbench.select('officials');
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row').first().waitFor();
  },
  'confirm-all': async (workbench) => {
    await read(workbench, ARTICLE);
    await workbench.runCommand('On the Record: Confirm All');
    await workbench.quickInput.offers();
  },
  'reject-reason': async (workbench) => {
    await read(workbench, ARTICLE);
    await workbench.select('We stopped the dredger');
    await workbench.runCommand('On the Record: Reject');
    await workbench.quickInput.offers();
  },
  problems: async (workbench, page) => {
    await read(workbench, 'reworded.txt');
    await workbench.openFile('conflict.txt.sources.yaml');
    await workbench.openFile('broken.txt.sources.yaml');
    await workbench.runCommand('View: Toggle Problems');
    await page.locator('.markers-panel .monaco-list-row').nth(6).waitFor();
  },
  'changed-wording': async (workbench) => {
    await read(workbench, 'reworded.txt');
    await workbench.select('We will raise');
    await workbench.runCommand('On the Record: Show Old and New Wording Side by Side');
    await workbench.quickInput.closed();
  },
  'which-words': async (workbench) => {
    await read(workbench, 'reworded.txt');
    await workbench.select('The crews met');
    await workbench.runCommand('On the Record: Accept New Wording');
    await workbench.quickInput.offers();
  },
  'conflict-lens': async (workbench, page) => {
    await workbench.openFile('conflict.txt.sources.yaml');
    await page.locator('.codelens-decoration').first().waitFor();
  },
  conflict: async (workbench) => {
    await workbench.openFile('conflict.txt.sources.yaml');
    await workbench.runCommand('On the Record: Solve Conflicted Sidecar');
    await workbench.quickInput.offers();
  },
};
