// Builds what ships (dist/extension.js and what it loads, dist/web.js, dist/cli.js) and the tests' bundles (dist/test/…).
//   node esbuild.js [--production [--names]] [--watch] [--only=extension,cli,unit,thorough,host] [--into=FOLDER]
// With --names what ships keeps the names of its functions, for profiles.
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');
const { LAYERS, layerBundle, layersBelow, layersLoaded } = require('./scripts/layersApart.cjs');

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');
const only = process.argv
  .find((a) => a.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');

/** Where the project's folder dist is meant, unless somebody wants the bundles elsewhere. */
const into = process.argv.find((a) => a.startsWith('--into='))?.slice('--into='.length) ?? 'dist';

/** Property tests, simulations and tests with other programs: seconds where the unit tests take milliseconds. */
const isThorough = (file) => file.endsWith('.thorough.test.ts');

/** Some of the tests inside VS Code, by a part of their files' names: ON_THE_RECORD_TESTS=hovers,tagging. */
const asked = process.env.ON_THE_RECORD_TESTS?.split(',');
const isAsked = (file) => !asked || asked.some((part) => file.includes(part));

/** A virtual entry that imports every test under `folder` that `belongs`, so that one bundle holds a whole suite. */
function everyTest(folder, belongs, before = '') {
  const files = fs
    .readdirSync(folder, { recursive: true })
    .map((file) => String(file).split(path.sep).join('/'))
    .filter((file) => file.endsWith('.test.ts') && belongs(file))
    .sort();
  return {
    contents: before + files.map((file) => `import './${file}';`).join('\n'),
    resolveDir: path.resolve(folder),
    sourcefile: 'everyTest.ts',
    loader: 'ts',
  };
}

/**
 * One view of VS Code's API for all files. By itself esbuild copies the API's four hundred names for every single file that
 * says `import * as vscode`, which took longer than all the rest of loading the extension.
 */
const oneVscode = {
  name: 'oneVscode',
  setup(build) {
    const types = fs.readFileSync(path.join(__dirname, 'node_modules/@types/vscode/index.d.ts'), 'utf8');
    const names = new Set([...types.matchAll(VSCODE_NAME)].map(([, name]) => name));
    build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'vscode' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'vscode' },
    );
    build.onLoad({ filter: /^vscode$/, namespace: 'vscode' }, () => ({
      contents: [
        "const api = require('vscode');",
        ...[...names].map((name) => `export const ${name} = api.${name};`),
      ].join('\n'),
    }));
  },
};

/** What stands at the top of the API's types and is there at run time: `	export namespace window {` */
const VSCODE_NAME = /^\texport (?:namespace|class|enum|const|function|let) (\w+)/gm;

/** What the engine's face says, `export { isEnglish } from './language';`, types left out. */
const FACE = /^export \{ ([^}]+) \} from/gm;

/**
 * In the Node host the extension is several files, each loaded when it is first needed: extension.js, which VS Code waits for;
 * then, in turns of their own, the layers below the editor and parts.js, all that the editor does; and engine.js, with the
 * learned weights, at the first call of a function of its face.
 */
const loadedLater = {
  name: 'loadedLater',
  setup(build) {
    const face = fs.readFileSync(path.join(__dirname, 'src/engine/index.ts'), 'utf8');
    const names = [...face.matchAll(FACE)].flatMap(([, list]) => list.split(', '));
    build.onResolve({ filter: /^\.\/editor\/parts$/ }, () => ({ path: './parts.js', external: true }));
    build.onResolve({ filter: /^(\.\.\/)+engine$/ }, () => ({ path: 'engine', namespace: 'engine' }));
    build.onResolve({ filter: /^\.\/engine\.js$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /^/, namespace: 'engine' }, () => ({
      contents: [
        "const engine = () => require('./engine.js');",
        ...names.map((name) => `export const ${name} = (...args) => engine().${name}(...args);`),
      ].join('\n'),
    }));
  },
};

/**
 * The engine's weights are most of the program, and two bundles need them: so they are packed once, as data. `found` says
 * where a bundle has them from.
 */
const weightsApart = (found) => ({
  name: 'weightsApart',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/weights\/\w+$/ }, () => ({ path: 'weights', namespace: 'weights' }));
    build.onResolve({ filter: /^\.\/weights\.json$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /^/, namespace: 'weights' }, () => ({ contents: `module.exports = ${found};` }));
  },
});

/** Writes the weights of `src/engine/weights` as data. */
async function writeWeights() {
  const folder = path.join(__dirname, 'src/engine/weights');
  const contents = fs.readdirSync(folder).map((file) => `export * from './${path.basename(file, '.ts')}';`);
  const stdin = { contents: contents.join('\n'), resolveDir: folder, loader: 'ts' };
  const { outputFiles } = await esbuild.build({ stdin, bundle: true, format: 'cjs', write: false });
  const weights = { exports: {} };
  new Function('module', outputFiles[0].text)(weights);
  fs.mkdirSync(into, { recursive: true });
  fs.writeFileSync(path.join(into, 'weights.json'), JSON.stringify(weights.exports));
}

/**
 * Escapes what is not ASCII in patterns, as esbuild itself does in strings: one such character doubles what the whole file
 * takes in memory, and makes its loading longer.
 */
const onlyAscii = {
  name: 'onlyAscii',
  setup(build) {
    build.onEnd(() => {
      const { outfile } = build.initialOptions;
      const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
      fs.writeFileSync(outfile, fs.readFileSync(outfile, 'utf8').replace(NOT_ASCII, escaped));
    });
  },
};

const NOT_ASCII = /[^\x00-\x7f]/g;

const common = {
  bundle: true,
  target: 'es2022',
  format: 'cjs',
  sourcemap: production ? false : 'linked',
  minify: production && !flags.has('--names'),
  legalComments: 'none',
  logLevel: 'warning',
};

const nodeTests = {
  ...common,
  platform: 'node',
  external: ['mocha', 'vscode-oniguruma', 'vscode-textmate', 'esbuild', 'typescript'],
  minify: false,
};

// A browser bundle has no Node module in it. Where the Node host is running, `node:fs/promises` is asked for at run time
// (src/editor/files.ts).
const inVSCode = { ...common, platform: 'browser', external: ['node:*'], supported: { 'dynamic-import': false } };
const whole = production ? [oneVscode, onlyAscii] : [oneVscode];
const later = [...whole, loadedLater];

/** What ships, and is meant by `--only=extension`. */
const EXTENSION = ['extension', ...LAYERS, 'parts', 'engine', 'web'];

const layers = LAYERS.map((layer) => {
  const { entryPoints, outfile, entry, below } = layerBundle(layer);
  return [layer, { ...inVSCode, entryPoints, outfile, plugins: [entry, below, ...later] }];
});

const bundles = {
  extension: {
    ...inVSCode,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    plugins: [layersLoaded, ...later],
  },
  ...Object.fromEntries(layers),
  parts: {
    ...inVSCode,
    entryPoints: ['src/editor/parts.ts'],
    outfile: 'dist/parts.js',
    plugins: [layersBelow(LAYERS), ...later],
  },
  engine: {
    ...inVSCode,
    entryPoints: ['src/engine/index.ts'],
    outfile: 'dist/engine.js',
    plugins: [...whole, weightsApart("require('./weights.json')")],
  },
  // The web worker can load no second program.
  web: {
    ...inVSCode,
    entryPoints: ['src/webExtension.ts'],
    outfile: 'dist/web.js',
    plugins: [...whole, weightsApart('globalThis.onTheRecordWeights')],
  },
  cli: {
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
  unit: { ...nodeTests, stdin: everyTest('test/unit', (file) => !isThorough(file)), outfile: 'dist/test/unit.js' },
  thorough: { ...nodeTests, stdin: everyTest('test/unit', isThorough), outfile: 'dist/test/thorough.js' },
  // The same bundle runs in the Node host and in the web worker, with mocha's browser build inside.
  host: {
    ...common,
    stdin: everyTest('test/host', isAsked, "export { run } from './run';\n"),
    outfile: 'dist/test/host.js',
    platform: 'browser',
    external: ['node:*'],
    plugins: [oneVscode],
    minify: false,
    define: {
      global: 'globalThis',
      'process.env.ON_THE_RECORD_RED': JSON.stringify(process.env.ON_THE_RECORD_RED ?? ''),
    },
  },
};

async function main() {
  const wanted = Object.entries(bundles).filter(([name]) => {
    const asked = EXTENSION.includes(name) ? 'extension' : name;
    return only ? only.includes(asked) : !production || asked === 'extension' || asked === 'cli';
  });
  for (const [, options] of wanted) options.outfile = path.join(into, path.relative('dist', options.outfile));
  if (wanted.some(([name]) => name === 'engine')) await writeWeights();
  if (flags.has('--watch')) {
    for (const [, options] of wanted) await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
    return;
  }
  await Promise.all(wanted.map(([, options]) => esbuild.build(options)));
  if (wanted.some(([name]) => name === 'cli')) fs.chmodSync(bundles.cli.outfile, 0o755);
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
