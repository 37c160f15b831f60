// Which articles are for training: every tenth is set aside, neither trained on nor read by anyone, as a further test.
import fs from 'node:fs';

const every = 10;

export function readArticles(file) {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

export const trainingPart = (file) => readArticles(file).filter((_, at) => at % every !== every - 1);
export const heldOutPart = (file) => readArticles(file).filter((_, at) => at % every === every - 1);
