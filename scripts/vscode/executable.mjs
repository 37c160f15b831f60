#!/usr/bin/env node
// Stands where desktop VS Code's executable would: same arguments, same exit code, but the window is headless Chromium and
// the extension host is the VS Code server's. So @vscode/test-electron's runTests drives it unchanged.
//   executable.mjs FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE --user-data-dir=DIR --extensions-dir=DIR
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './chromium.mjs';
import { serve } from './serve.mjs';

/** What VS Code itself has to say in a window that is used for the first time. */
const CHATTER = [
  ...['Resolv', 'Creating a socket', 'Creation of workbench contribution', 'Ignoring fetching', 'Updating additional'],
  ...['Found additional', 'Loading development', 'Request to', 'An iframe', 'The web worker', 'Canceled'],
  ...['Timed out waiting for authentication', 'No search provider registered', '[reconnection-grace', '[AgentHost'],
  ...['[AccountPolicy', '[Service Worker]', '[chat-', '[remote-connection]'],
];

/** An extension host that ends as it should does so before the window tells the exit code: seconds before, on a busy machine. */
const GOODBYE = 20_000;

const { values, positionals } = parseArgs({ allowPositionals: true, strict: false });
const data = mkdtempSync(path.join(tmpdir(), 'on-the-record-host-'));

let server;
let browser;
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void leave(130));

try {
  server = await serve({
    data,
    userData: values['user-data-dir'],
    extensions: values['extensions-dir'],
    testDriver: true,
  });
  browser = await launchChromium();
  await leave(await runTests());
} catch (error) {
  console.error(error);
  await leave(1);
}

/** Opens the window that runs the tests; answers VS Code's own exit code, which is 0 as well when its extension host vanishes. */
async function runTests() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const exit = new Promise((resolve, reject) => {
    void page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    page.once('crash', () => reject(new Error('the window crashed')));
    void server.broken.then((reason) => setTimeout(reject, GOODBYE, new Error(reason)));
  });
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = String(args[0] ?? '');
    if (!CHATTER.some((start) => text.startsWith(start))) (console[type] ?? console.log)(...args);
  });
  const payload = [
    ['extensionDevelopmentPath', server.uri(values.extensionDevelopmentPath)],
    ['extensionTestsPath', server.uri(values.extensionTestsPath)],
    ['enableProposedApi', ''],
    ['skipWelcome', 'true'],
  ];
  await page.goto(server.address(positionals[0], payload));
  return exit;
}

async function leave(code) {
  await browser?.close().catch(() => {});
  await server?.stop();
  rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  process.exit(code);
}
