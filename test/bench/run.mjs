// Runs the benches: npm run bench [-- NAME…] [-- --json]. Each is a program of its own beside this file.
//   npm run bench                     all of them
//   npm run bench -- engine FILE      one, on texts of your own
//   npm run bench -- --json           one line a figure: {"name","value","unit"}
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const benches = ['engine', 'start', 'dates', 'link', 'search', 'newsroom'];

const args = process.argv.slice(2);
const chosen = benches.filter((name) => args.includes(name));
const rest = args.filter((each) => !benches.includes(each));
for (const name of chosen.length ? chosen : benches) {
  const file = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const { status } = spawnSync(process.execPath, [file, ...rest], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
