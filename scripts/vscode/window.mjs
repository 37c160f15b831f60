import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from './chromium.mjs';
import { artifactsFolder } from './folders.mjs';
import { packageExtension } from './package.mjs';
import { installExtension, serve } from './serve.mjs';
import { IN_WEB_WORKER, presetSettings } from './settings.mjs';
import { Workbench } from './workbench.mjs';

const SIZE = { width: 1280, height: 800 };

let packed;

/**
 * Opens a window on a fresh copy of `folder`, with a fresh user and the packed extension installed, and gives its page to
 * `use`. `web` runs the extension in the web-worker extension host. Where `use` fails, a screenshot shows what there was.
 */
export async function withWindow({ folder, article, theme, settings = {}, web = false }, use) {
  const data = mkdtempSync(path.join(tmpdir(), 'on-the-record-window-'));
  const copy = path.join(data, path.basename(folder));
  cpSync(folder, copy, { recursive: true });
  presetSettings(path.join(data, 'user'), {
    ...(theme ? { 'workbench.colorTheme': theme } : {}),
    ...(web ? IN_WEB_WORKER : {}),
    ...settings,
  });

  let server;
  let browser;
  try {
    await installExtension(await (packed ??= packageOnce()), data);
    server = await serve({ data });
    browser = await launchChromium();
    const page = await browser.newPage({ viewport: SIZE });
    await page.goto(server.address(copy, article ? [['openFile', server.uri(path.join(copy, article))]] : []));
    const workbench = new Workbench(page, copy);
    try {
      await workbench.ready();
      return await use(page, workbench);
    } catch (error) {
      await workbench.screenshot('failed').catch(() => {});
      throw error;
    }
  } finally {
    await browser?.close();
    await server?.stop();
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** One package for all the windows of a run. */
function packageOnce() {
  mkdirSync(artifactsFolder, { recursive: true });
  return packageExtension(path.join(artifactsFolder, 'on-the-record.vsix'));
}
