// Prints our gold articles as lines of JSON, in the form of the development sets, for any scorer that reads those.
//   node test/accuracy/gold.mjs [STYLE…] > gold.jsonl
import { build } from 'esbuild';
import { createRequire } from 'node:module';

const source = `
import { goldIds, readGold } from './test/support/goldFolder';
import { goldLine } from './test/support/goldLine';
export const lines = () => goldIds().map((id) => goldLine(readGold(id)));
`;
const outfile = 'dist/test/gold.cjs';
await build({
  stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile,
  logLevel: 'warning',
});
const { lines } = createRequire(import.meta.url)(`../../${outfile}`);
const styles = process.argv.slice(2);
const chosen = lines().filter(({ style }) => styles.length === 0 || styles.includes(style));
if (chosen.length === 0) {
  console.error(`No gold article has the style ${styles.join(' or ')}.`);
  process.exit(2);
}
// The date scorer of the sets calls the date of publication dct.
for (const line of chosen) console.log(JSON.stringify({ ...line, dct: line.date }));
