import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileGold, type Gold } from './gold';

const FOLDER = 'test/fixtures/gold';
const ENDING = '.marked.txt';

/** The ids of our gold articles: their files' names. Paths are taken from the project's folder. */
export function goldIds(): string[] {
  const files = readdirSync(resolve(FOLDER)).filter((file) => file.endsWith(ENDING));
  return files.map((file) => file.slice(0, -ENDING.length)).sort();
}

export function readGold(id: string): Gold {
  return compileGold(id, readFileSync(resolve(FOLDER, id + ENDING), 'utf8'));
}
