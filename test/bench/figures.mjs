// How a bench prints what it measured: a table for people, or with --json one line a figure, {"name","value","unit"}.
const json = process.argv.includes('--json');

/** What a bench was called with, without the switches. */
export const args = process.argv.slice(2).filter((each) => !each.startsWith('--'));

export function figure(name, value, unit) {
  const rounded = Number(value.toPrecision(3));
  console.log(json ? JSON.stringify({ name, value: rounded, unit }) : `${name.padEnd(34)} ${rounded} ${unit}`);
}

/** What is no figure, so that --json stays one object a line: it goes to the error output there. */
export function remark(text) {
  if (json) console.error(text);
  else console.log(text);
}
