// One start, for start.mjs: node startOnce.cjs DIST ARTICLE. Prints milliseconds by name, as JSON.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const [dist, article] = process.argv.slice(2);
const text = fs.readFileSync(article, 'utf8');
const times = {};

/** Stands in for VS Code's API while files are loaded: whatever is asked of it is there, and can be extended or called. */
function anything() {
  const known = new Map();
  return new Proxy(function () {}, {
    get(target, name) {
      if (name === 'prototype') return target.prototype;
      if (typeof name === 'symbol' || name === 'then') return undefined;
      if (!known.has(name)) known.set(name, anything());
      return known.get(name);
    },
    apply: anything,
  });
}

const vscode = anything();
const load = Module._load;
Module._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest));

function timed(name, work) {
  const began = performance.now();
  const result = work();
  times[name] = performance.now() - began;
  return result;
}

/** All steps together, and the longest. */
function timedSteps(name, steps) {
  let [whole, longest] = [0, 0];
  for (let done = false; !done;) {
    const began = performance.now();
    ({ done } = steps.next());
    const took = performance.now() - began;
    whole += took;
    longest = Math.max(longest, took);
  }
  times[name] = whole;
  times[`${name}.step`] = longest;
}

for (const file of ['extension', 'sidecar', 'newsroom', 'parts'])
  timed(`load.${file}`, () => require(path.join(dist, `${file}.js`)));
const engine = timed('load.engine', () => require(path.join(dist, 'engine.js')));
timedSteps('engine.ready', engine.prepareInSteps());
timedSteps('engine.first', engine.annotateInSteps({ text }));
timedSteps('engine.second', engine.annotateInSteps({ text }));
console.log(JSON.stringify(times));
