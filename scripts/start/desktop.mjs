import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../vscode/folders.mjs';

const run = promisify(execFile);
const windows = process.platform === 'win32';

/** Opens a folder in desktop VS Code with the extension under development. Answers whether there is one that could. */
export async function openOnDesktop({ folder, article }) {
  if (!hasCode()) return false;
  await run(process.execPath, [path.join(projectFolder, 'esbuild.js'), '--only=extension'], { cwd: projectFolder });
  const args = ['--new-window', `--extensionDevelopmentPath=${projectFolder}`, folder, ...(article ? [article] : [])];
  try {
    await run('code', windows ? args.map((arg) => `"${arg}"`) : args, { shell: windows });
  } catch (error) {
    console.log(`The command "code" could not open a window: ${error.message.trim()}`);
    return false;
  }
  console.log(`VS Code is opening ${folder} with On the Record.`);
  return true;
}

function hasCode() {
  const names = windows ? ['code.cmd', 'code.exe'] : ['code'];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.some((folder) => names.some((name) => existsSync(path.join(folder, name))));
}
