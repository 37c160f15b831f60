// Measures one library in a process of its own: node library.mjs NAME TEXTS.json [ENGINE-BUNDLE]. Prints characters of
// UTF-8 a microsecond of processor time, which is MB a second: the mean of many rounds after the compiler has warmed up,
// for the clock of processor time is coarse and a busy machine must count for little.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const SECOND = 1_000_000;
const DATE = '2026-03-14';

/** What each library does with a text, once it is loaded. */
const libraries = {
  engine: (bundle) => {
    const { annotate } = require(bundle);
    return (text) => annotate({ text, date: DATE });
  },
  wink: () => {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
    return (text) => nlp.readDoc(text);
  },
  compromise: () => {
    const nlp = require('compromise');
    return (text) => nlp(text);
  },
  chrono: () => {
    const chrono = require('chrono-node');
    const day = new Date(`${DATE}T12:00:00Z`);
    return (text) => chrono.parse(text, day);
  },
};

const [name, file, bundle] = process.argv.slice(2);
const texts = JSON.parse(fs.readFileSync(file, 'utf8'));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const work = libraries[name](bundle);
rounds(2 * SECOND);
const { count, spent } = rounds(3 * SECOND);
console.log((bytes * count) / spent);

function rounds(least) {
  const begin = process.cpuUsage().user;
  let count = 0;
  let spent = 0;
  for (; spent < least || count < 3; count++) {
    for (const text of texts) work(text);
    spent = process.cpuUsage().user - begin;
  }
  return { count, spent };
}
