import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from './chromium.mjs';
import { artifactsFolder } from './folders.mjs';
import { packageExtension } from './package.mjs';
import { installExtension, serve } from './serve.mjs';
import { IN_RESTRICTED_MODE, IN_WEB_WORKER, presetSettings } from './settings.mjs';
import { Workbench } from './workbench.mjs';

const SIZE = { width: 1280, height: 800 };

/** Opens a window as openWindow does, gives its page and workbench to `use`, and closes it, whatever happens. */
export async function withWindow(options, use) {
  const window = await openWindow(options);
  try {
    return await use(window.page, window.workbench);
  } catch (error) {
    await window.workbench.screenshot('failed').catch(() => {});
    throw error;
  } finally {
    await window.close();
  }
}

/**
 * Opens a window on a fresh copy of `folder`, or on an empty one, with a fresh user and the packed extension installed.
 * `article` is a file of the folder to begin with; `files` are written into it before, by name; `workspace` is a workspace
 * file of it, to be opened instead of the folder itself; `web` runs the extension in the web-worker extension host;
 * `extensions` are packages to install besides; `language` is the display language, as a language pack would set it
 * (VS Code's own words stay English without one, those of extensions are what they are); `trust: false` opens the folder
 * in Restricted Mode; `names` packs the extension with its functions' names. Of what comes back, `reload` loads the window anew, in another `language` if that is said, and `restart`
 * the server as well, with what shall happen meanwhile.
 */
export async function openWindow({
  folder,
  article,
  files = {},
  workspace = '',
  theme,
  settings = {},
  web = false,
  extensions = [],
  language,
  trust = true,
  names = false,
}) {
  const data = mkdtempSync(path.join(tmpdir(), 'on-the-record-window-'));
  const copy = path.join(data, folder ? path.basename(folder) : 'newsroom');
  mkdirSync(copy);
  if (folder) cpSync(folder, copy, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
    writeFileSync(path.join(copy, name), text);
  }
  const userData = path.join(data, 'user');
  presetSettings(userData, {
    'git.enabled': false,
    ...(theme ? { 'workbench.colorTheme': theme } : {}),
    ...(web ? IN_WEB_WORKER : {}),
    ...(trust ? {} : IN_RESTRICTED_MODE),
    ...settings,
  });

  let server;
  let browser;
  const close = async () => {
    await browser?.close();
    await server?.stop();
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    for (const vsix of [await packedOnce(names), ...extensions]) await installExtension(vsix, data);
    server = await serve({ data, trust });
    browser = await launchChromium();
    const page = await browser.newPage({ viewport: SIZE });
    await speak(page, language);
    const opened = path.join(copy, workspace);
    await page.goto(server.address(opened, article ? [['openFile', server.uri(path.join(copy, article))]] : []));
    const workbench = new Workbench(page, copy);
    await workbench.ready();
    const reload = async ({ language } = {}) => {
      await speak(page, language);
      await page.reload();
      await workbench.drawn();
    };
    const restart = async (meanwhile) => {
      const { port } = server;
      await server.stop();
      meanwhile?.();
      server = await serve({ data, trust, ports: String(port) });
      await reload();
    };
    return { page, workbench, close, reload, restart, userData };
  } catch (error) {
    await close();
    throw error;
  }
}

/** As a language pack would set it. */
async function speak(page, language) {
  if (language) await page.addInitScript((chosen) => (globalThis._VSCODE_NLS_LANGUAGE = chosen), language);
}

let packed;

/** One package for all the windows of a run. */
async function packedOnce(names) {
  const vsix = path.join(artifactsFolder, names ? 'with-names.vsix' : 'on-the-record.vsix');
  mkdirSync(artifactsFolder, { recursive: true });
  await (packed ??= packageExtension(vsix, { names }));
  return vsix;
}
