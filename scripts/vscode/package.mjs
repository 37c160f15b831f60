import { listFiles } from '@vscode/vsce';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from './folders.mjs';

const run = promisify(execFile);

const VSCE = path.join(projectFolder, 'node_modules/@vscode/vsce/vsce');
/** Our dependencies are in the bundle already. The project has no address yet for links to its pictures to point to. */
const PACK = ['package', '--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];

/**
 * Builds the extension as it ships and packs it into the file `vsix`, in a folder of its own: what somebody runs or tests
 * from the project's dist stays as it is meanwhile. What is packed is what .vscodeignore lets in. With `names` functions keep
 * theirs, for profiles. Answers what vsce says of it.
 */
export async function packageExtension(vsix, { names = false } = {}) {
  const stage = mkdtempSync(path.join(tmpdir(), 'on-the-record-package-'));
  try {
    const listed = await listFiles({ cwd: projectFolder, dependencies: false });
    for (const file of listed.filter((each) => !each.startsWith('dist/')))
      cpSync(path.join(projectFolder, file), path.join(stage, file), { recursive: true });
    cpSync(path.join(projectFolder, '.vscodeignore'), path.join(stage, '.vscodeignore'));
    const build = ['esbuild.js', '--production', '--only=extension', `--into=${path.join(stage, 'dist')}`];
    if (names) build.push('--names');
    await run(process.execPath, build, { cwd: projectFolder });
    const { stdout } = await run(process.execPath, [VSCE, ...PACK, '--out', vsix], { cwd: stage });
    return stdout;
  } finally {
    rmSync(stage, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Of a small extension that only a test or a bench needs. */
const PACK_PLAIN = ['package', '--no-dependencies', '--allow-missing-repository', '--skip-license'];

/** Packs an extension of a few files that need no build, in `folder`, into the file `vsix`, and answers that. */
export async function packagePlain(folder, vsix) {
  await run(process.execPath, [VSCE, ...PACK_PLAIN, '--allow-star-activation', '--out', vsix], { cwd: folder });
  return vsix;
}
