import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../vscode/folders.mjs';
import { packageExtension } from '../vscode/package.mjs';
import { installExtension, serve } from '../vscode/serve.mjs';
import { presetSettings } from '../vscode/settings.mjs';

/** The first free port of these, so that the address stays the same from start to start. */
const PORTS = '8137-8157';

/** Serves VS Code with the packed extension installed, prints the address to open, and stays until it is interrupted. */
export async function openInBrowser({ folder, article, port = PORTS }) {
  const data = path.join(cacheFolder, 'start');
  presetSettings(path.join(data, 'user'));
  const vsix = path.join(data, 'on-the-record.vsix');
  await packageExtension(vsix);
  await installExtension(vsix, data);
  const server = await serve({ data, ports: port, tokenFile: secret(data) });
  console.log('\nOn the Record is ready. Open this address in a browser:\n');
  console.log(`  ${server.address(folder, article ? [['openFile', server.uri(article)]] : [])}\n`);
  console.log(`The folder is ${folder}. Ctrl+C ends.`);

  const interrupted = new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  const problem = await Promise.race([interrupted.then(() => undefined), server.ended]);
  await server.stop();
  if (problem !== undefined) throw new Error(`${problem}\n${server.log}`);
}

/** What the address carries, so that no other page of the browser and no other user can reach an unpublished story. */
function secret(data) {
  const file = path.join(data, 'secret');
  if (!existsSync(file)) {
    mkdirSync(data, { recursive: true });
    writeFileSync(file, randomBytes(16).toString('hex'), { mode: 0o600 });
  }
  return file;
}
