// How often each rule of the date stage is right, as the table of src/engine/dates/confidence.ts has it.
//   node test/accuracy/dateRules.mjs GOLD.jsonl…        prints the table, most frequent rule first
// Each line of a set: {"id","text","date" or "dct","timexes":[{"start","end","type","value"}]}. A date counts as right where
// an annotated one overlaps it and means the same time or one within it: annotators write 1998-11 for "last week" and
// 2000-01-05 for "Wednesday night", and no rule is the worse for that. Lengths and references must be equal.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import esbuild from 'esbuild';

const bundle = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'date-rules-')), 'findDates.cjs');
esbuild.buildSync({ entryPoints: ['src/engine/dates/findDates.ts'], bundle: true, platform: 'node', outfile: bundle });
const { findDates } = createRequire(import.meta.url)(bundle);

/** Two observations at the rate of all rules together stand in for a rule that was hardly seen (Laplace). */
const PRIOR = 2;

const rules = new Map();
let right = 0;
let all = 0;
for (const file of process.argv.slice(2)) {
  for (const line of fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const gold = JSON.parse(line);
    for (const found of datesOf(gold.text, gold.date ?? gold.dct)) {
      const isRight = gold.timexes.some(
        (t) => t.start < found.end && found.start < t.end && means(t.value, found.value),
      );
      const count = rules.get(found.rule) ?? { right: 0, all: 0 };
      rules.set(found.rule, { right: count.right + Number(isRight), all: count.all + 1 });
      right += Number(isRight);
      all++;
    }
  }
}
const rate = right / all;
console.log(`// all rules: ${right} of ${all}, ${rate.toFixed(2)}`);
for (const [rule, count] of [...rules].sort((a, b) => b[1].all - a[1].all)) {
  const value = (count.right + PRIOR * rate) / (count.all + PRIOR);
  console.log(`  '${rule}': ${value.toFixed(2)}, // ${count.right} of ${count.all}`);
}

function datesOf(text, date) {
  const steps = findDates({ text, date });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function means(a, b) {
  if (plain(a) === plain(b)) return true;
  const [first, second] = [stretch(a), stretch(b)];
  if (!first || !second) return false;
  return (first[0] <= second[0] && second[1] <= first[1]) || (second[0] <= first[0] && first[1] <= second[1]);
}

function plain(value) {
  return (value ?? '').replace(/-W(\d)(?!\d)/, '-W0$1').replace(/(-XX)+$/, '');
}

/** First and last day of a value as milliseconds, or null for lengths, references and open values. */
function stretch(value) {
  const text = plain(value).split('T')[0];
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(text);
  const day = 86_400_000;
  if (week) {
    const fourth = Date.UTC(Number(week[1]), 0, 4);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day + (Number(week[2]) - 1) * 7 * day;
    return week[3] ? [monday + 5 * day, monday + 6 * day] : [monday, monday + 6 * day];
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  if (quarter) return [Date.UTC(quarter[1], quarter[2] * 3 - 3, 1), Date.UTC(quarter[1], quarter[2] * 3, 0)];
  const date = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!date) return null;
  const [year, month, dayOfMonth] = date.slice(1).map((part) => (part ? Number(part) : null));
  if (dayOfMonth) return [Date.UTC(year, month - 1, dayOfMonth), Date.UTC(year, month - 1, dayOfMonth)];
  return month
    ? [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 0)]
    : [Date.UTC(year, 0, 1), Date.UTC(year, 12, 0)];
}
