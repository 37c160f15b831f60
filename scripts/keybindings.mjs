// Reads VS Code's default key bindings for each system into test/support/defaultKeys.json, which a test compares ours with.
//   node scripts/keybindings.mjs      again when the VS Code of the tests becomes another one
// The workbench takes the browser's word for the system it runs on. Keys that only desktop VS Code binds are not among
// them: those stand in the test.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sampleNewsroom } from './start/newsroom.mjs';
import { launchChromium } from './vscode/chromium.mjs';
import { projectFolder } from './vscode/folders.mjs';
import { serve } from './vscode/serve.mjs';
import { presetSettings } from './vscode/settings.mjs';
import { Workbench } from './vscode/workbench.mjs';

const USER_AGENTS = {
  linux: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  win: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
};

/** { "key": "ctrl+k ctrl+c", … */
const KEY = /^\s*\{ "key": "((?:[^"\\]|\\.)+)"/gm;

const data = mkdtempSync(path.join(tmpdir(), 'on-the-record-keys-'));
presetSettings(path.join(data, 'user'));
const server = await serve({ data });
const browser = await launchChromium();
try {
  const keys = {};
  for (const [system, userAgent] of Object.entries(USER_AGENTS)) {
    keys[system] = keysIn(await defaultKeybindings(system, userAgent));
    console.log(`${system}: ${keys[system].length} keys`);
  }
  writeFileSync(
    path.join(projectFolder, 'test/support/defaultKeys.json'),
    `{\n${Object.entries(keys)
      .map(([system, all]) => `  ${JSON.stringify(system)}: ${JSON.stringify(all.join('  '))}`)
      .join(',\n')}\n}\n`,
  );
} finally {
  await browser.close();
  await server.stop();
  rmSync(data, { recursive: true, force: true, maxRetries: 3 });
}

async function defaultKeybindings(system, userAgent) {
  const page = await browser.newPage({ userAgent, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(server.address(sampleNewsroom));
  const workbench = new Workbench(page, sampleNewsroom);
  await workbench.ready();
  await workbench.runCommand('Preferences: Open Default Keyboard Shortcuts (JSON)');
  await page.locator('.tab.active', { hasText: 'eybindings' }).waitFor();
  await page.locator('.editor-instance .view-line', { hasText: '"key"' }).first().click();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.keyboard.press(system === 'mac' ? 'Meta+A' : 'Control+A');
  // The browser copies, and it runs on Linux whatever the workbench takes it for.
  await page.keyboard.press('Control+C');
  const text = await workbench.eventually(async () => {
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    if (!copied.includes('"key"')) throw new Error('The default key bindings were not copied.');
    return copied;
  });
  await page.close();
  return text;
}

/** Each key once, in the order of the alphabet. */
function keysIn(text) {
  return [...new Set([...text.matchAll(KEY)].map(([, key]) => JSON.parse(`"${key}"`)))].sort();
}
