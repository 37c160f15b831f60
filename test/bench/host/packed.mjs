import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../../../scripts/vscode/folders.mjs';

/** Packs one of the bench's own extensions into a folder and answers the package. */
export async function packed(name, folder) {
  const vsce = path.join(projectFolder, 'node_modules/@vscode/vsce/vsce');
  const out = path.join(folder, `${name}.vsix`);
  const options = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--allow-star-activation'];
  const cwd = path.join(import.meta.dirname, name);
  await promisify(execFile)(process.execPath, [vsce, 'package', ...options, '--out', out], { cwd });
  return out;
}
