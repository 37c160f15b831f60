import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { twice } from './twice.mjs';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
/** A browser, and a monospaced font for it to show an editor with. */
const DEBIAN_PACKAGES = ['chromium', 'fonts-dejavu-core'];
const INSTALL = ['install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES];

/** No sandbox: containers seldom allow one, and the only page opened is our own. The rest keeps it from calling home. */
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/** A headless Chromium; where there is none, it is installed if that can be done without asking anybody. */
export async function launchChromium() {
  return chromium.launch({ executablePath: findChromium() ?? (await installChromium()), args: FLAGS });
}

function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return asked;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...candidates, ...MAC_APPLICATIONS, chromium.executablePath()].find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installChromium() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      'No Chromium was found. Install it, or name one in CHROMIUM_PATH. On Debian and Ubuntu:\n' +
        `  sudo apt-get update && sudo apt-get ${INSTALL.join(' ')}`,
    );
  }
  console.log('Installing Chromium with apt-get (once; about a minute)');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  await twice('apt-get', () => {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', INSTALL, options);
  });
  const installed = findChromium();
  if (!installed) throw new Error('apt-get has installed Chromium, but there is no such command on the PATH.');
  return installed;
}
