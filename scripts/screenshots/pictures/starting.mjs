const welcome = async (page) => {
  await page.locator('.activitybar .action-item .action-label[aria-label^="On the Record"]').click();
  await page.mouse.move(0, 0);
  await page.locator('.pane .welcome-view-content').first().waitFor();
};

export async function walkthrough(workbench, page, open) {
  // In a narrow editor VS Code leaves the pictures of the steps out.
  await workbench.widenSideBar(220);
  await open();
  await page.locator('.gettingStartedContainer .getting-started-step').nth(2).click();
  await page.locator('iframe.webview.ready').first().waitFor();
}

export async function settingsEditor(workbench, page) {
  await workbench.runCommand('Preferences: Open Settings (UI)');
  await page.locator('.settings-editor .suggest-input-container').click();
  await page.keyboard.type('@ext:on-the-record.on-the-record');
  await page
    .locator('.settings-editor .setting-item-key, .settings-editor .setting-item-label', { hasText: 'Exclude' })
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
}

/** The first minutes of somebody who has a folder of articles. */
export const STARTING = {
  walkthrough: (workbench, page) =>
    walkthrough(workbench, page, () => workbench.runCommand('On the Record: Open the Walkthrough')),
  settings: settingsEditor,
  commands: async (workbench, page) => {
    await workbench.openFile('bridge-delay.txt');
    await workbench.marks();
    await page.keyboard.press('F1');
    await workbench.quickInput.type('On the Record');
    await workbench.quickInput.offers();
  },
};

/** The same of somebody who has none. */
export const EMPTY = {
  'welcome-no-articles': (_workbench, page) => welcome(page),
  'welcome-no-folder': async (workbench, page) => {
    await workbench.runCommand('Workspaces: Close Workspace');
    await page.waitForURL('**ew=true**');
    await page.locator('.monaco-workbench .part.activitybar').waitFor();
    await welcome(page);
  },
};
