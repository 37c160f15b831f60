import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, projectFolder } from '../vscode/folders.mjs';

export const sampleNewsroom = path.join(projectFolder, 'sample-newsroom');

/** The article a newcomer sees first. */
export const FIRST_ARTICLE = 'bridge-delay.txt';

/** A copy of the sample newsroom to work in. It stays as it was left until a fresh one is asked for. */
export function workingNewsroom({ fresh }) {
  const folder = path.join(cacheFolder, 'newsroom');
  if (fresh) rmSync(folder, { recursive: true, force: true });
  if (!existsSync(folder)) cpSync(sampleNewsroom, folder, { recursive: true });
  return { folder, article: path.join(folder, FIRST_ARTICLE) };
}
