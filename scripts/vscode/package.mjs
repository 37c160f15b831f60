import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from './folders.mjs';

const run = promisify(execFile);

/** Builds the extension as it ships and packs it into the file `vsix`. */
export async function packageExtension(vsix) {
  const build = [path.join(projectFolder, 'esbuild.js'), '--production'];
  await run(process.execPath, build, { cwd: projectFolder });
  const vsce = path.join(projectFolder, 'node_modules/@vscode/vsce/vsce');
  await run(process.execPath, [vsce, 'package', '--no-dependencies', '--out', vsix], { cwd: projectFolder });
  return vsix;
}
