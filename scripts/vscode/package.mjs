import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from './folders.mjs';

const run = promisify(execFile);

/** Our dependencies are in the bundle already. The project has no address yet for links to its pictures to point to. */
const PACK = ['package', '--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];

/** Builds the extension as it ships and packs it into the file `vsix`. Answers what vsce says of it. */
export async function packageExtension(vsix) {
  const build = path.join(projectFolder, 'esbuild.js');
  const vsce = path.join(projectFolder, 'node_modules/@vscode/vsce/vsce');
  await run(process.execPath, [build, '--production'], { cwd: projectFolder });
  const { stdout } = await run(process.execPath, [vsce, ...PACK, '--out', vsix], { cwd: projectFolder });
  return stdout;
}
