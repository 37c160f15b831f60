// Runs the bundle of host tests inside VS Code, on a fresh copy of the fixture newsroom and with a fresh user.
//   node scripts/vscode/suite.mjs [--web]     --web: in the web-worker extension host instead of the Node one
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cacheFolder, projectFolder } from './folders.mjs';
import { IN_WEB_WORKER, presetSettings } from './settings.mjs';

/** As on the desktop: a browser's window would save by itself what a test leaves unsaved. The rest saves time. */
const FOR_TESTS = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'files.autoSave': 'off',
  'workbench.localHistory.enabled': false,
};

const web = process.argv.includes('--web');
const scratch = mkdtempSync(path.join(tmpdir(), 'on-the-record-test-'));
const newsroom = path.join(scratch, 'newsroom');
const userData = path.join(scratch, 'user');

// Also when the suite took too long and is told to end.
process.once('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));
process.once('SIGTERM', () => process.exit(143));

try {
  cpSync(path.join(projectFolder, 'test/fixtures/newsroom'), newsroom, { recursive: true });
  presetSettings(userData, { ...FOR_TESTS, ...(web ? IN_WEB_WORKER : {}) });
  await runTests({
    vscodeExecutablePath: await executable(),
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: path.join(projectFolder, 'dist/test/host.js'),
    launchArgs: [
      newsroom,
      `--user-data-dir=${userData}`,
      `--extensions-dir=${path.join(scratch, 'extensions')}`,
      ...(web ? ['--extensionDevelopmentKind=web'] : []),
    ],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** Desktop VS Code where it can be had and shown, else the stand-in that drives the VS Code server. */
async function executable() {
  const standIn = path.join(import.meta.dirname, 'executable.mjs');
  const asked = process.env.ON_THE_RECORD_VSCODE;
  if (asked) return asked === 'server' ? standIn : asked;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) {
    console.log('No display for desktop VS Code: using the VS Code server.');
    return standIn;
  }
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', cachePath: cacheFolder, timeout: 5000 });
  } catch (error) {
    console.log(`Desktop VS Code cannot be downloaded (${error.code ?? error.message}): using the VS Code server.`);
    return standIn;
  }
}
