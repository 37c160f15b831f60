import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sampleNewsroom } from '../../../scripts/start/newsroom.mjs';

/** The sizes of the articles, in characters. */
export const SIZES = { '10kB': 10_000, '100kB': 100_000, '1MB': 1_000_000 };

/** How often each size is opened, each time a file of its own. */
export const OPENED = 5;
export const ARTICLES = 50;

/** Fills a folder: articles (.txt) and the same texts as no articles (.log), made of the sample newsroom's. */
export function writeFiles(folder) {
  const texts = readdirSync(sampleNewsroom)
    .filter((name) => /\.(txt|article|news)$/.test(name))
    .map((name) => readFileSync(path.join(sampleNewsroom, name), 'utf8'));
  const ofLength = (length, first) => {
    let text = '';
    for (let at = first; text.length < length; at++) text += `${texts[at % texts.length]}\n`;
    return text.slice(0, text.lastIndexOf('\n', length) + 1);
  };
  for (const [name, length] of Object.entries(SIZES))
    for (let nth = 0; nth <= OPENED; nth++)
      for (const extension of ['txt', 'log'])
        writeFileSync(path.join(folder, `${name}-${nth}.${extension}`), ofLength(length, nth));
  mkdirSync(path.join(folder, 'many'));
  for (let nth = 0; nth < ARTICLES; nth++) writeFileSync(path.join(folder, 'many', `${nth}.txt`), ofLength(6000, nth));
}
