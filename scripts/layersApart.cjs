// In the Node host what the editor stands on is loaded before it, in turns of the event loop of its own: one file is one
// long block, for all of it has to be parsed at once. So each of these layers is a bundle, and whoever stands above
// takes what it needs from there.
const esbuild = require('esbuild');
const path = require('node:path');

/** The layers, each above the one before it, and the folders that each is made of. */
const LAYERS = { sidecar: ['src/sidecar'], newsroom: ['src/newsroom', 'src/disk', 'src/exchange'] };
const NAMES = Object.keys(LAYERS);

/** What all of it is made into at the end. */
const TOP = 'src/editor/parts.ts';

const project = path.join(__dirname, '..');

/** `src/sidecar/judge.ts` → `sidecar` */
const layerOf = (file) => NAMES.find((name) => LAYERS[name].some((folder) => file.startsWith(`${folder}/`)));

/** A file of the project as esbuild names it, whichever way the system writes paths. */
const nameOf = (file) => path.relative(project, file).split(path.sep).join('/');

/** Which files of a layer are asked for from above, with the names each of them exports. Types are not there any more. */
async function asked(layer) {
  const options = { bundle: true, format: 'esm', write: false, metafile: true, outdir: 'out', logLevel: 'silent' };
  const external = ['vscode', 'node:*'];
  const { metafile } = await esbuild.build({ ...options, external, entryPoints: [TOP], absWorkingDir: project });
  const found = new Set();
  for (const [file, { imports }] of Object.entries(metafile.inputs))
    for (const { path } of imports) if (layerOf(path) === layer && layerOf(file) !== layer) found.add(path);
  return { files: [...found].sort(), watchFiles: Object.keys(metafile.inputs).map((file) => path.join(project, file)) };
}

async function exportsOf(file) {
  const options = { bundle: false, format: 'esm', write: false, metafile: true, outdir: 'out' };
  const { metafile } = await esbuild.build({ ...options, entryPoints: [file], absWorkingDir: project });
  return Object.values(metafile.outputs)[0].exports;
}

/** For a bundle that stands above `below`: takes what is in these layers from their files. */
const layersBelow = (below) => ({
  name: 'layersBelow',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ path: asked, resolveDir, namespace }) => {
      if (namespace === 'layer') return { path: asked, external: true };
      const file = nameOf(path.resolve(resolveDir, `${asked}.ts`));
      return below.includes(layerOf(file)) ? { path: file, namespace: 'layer' } : undefined;
    });
    build.onLoad({ filter: /^/, namespace: 'layer' }, async ({ path: file }) => ({
      contents: [
        `const layer = require('./${layerOf(file)}.js')['${file}'];`,
        ...(await exportsOf(file)).map((name) => `export const ${name} = layer.${name};`),
      ].join('\n'),
      watchFiles: [path.join(project, file)],
    }));
  },
});

/** The bundle of a layer, in which files stand under their names. */
const layerBundle = (layer) => ({
  entryPoints: [`${layer}.js`],
  outfile: `dist/${layer}.js`,
  entry: {
    name: 'layerEntry',
    setup(build) {
      build.onResolve({ filter: /^/ }, ({ kind, path }) =>
        kind === 'entry-point' ? { path, namespace: 'layerEntry' } : undefined,
      );
      build.onLoad({ filter: /^/, namespace: 'layerEntry' }, async () => {
        const { files, watchFiles } = await asked(layer);
        const contents = files.map((file) => `export * as '${file}' from './${file}';`).join('\n');
        return { contents, resolveDir: project, watchFiles };
      });
    },
  },
  below: layersBelow(NAMES.slice(0, NAMES.indexOf(layer))),
});

/** For the bundle that loads them: what `src/editor/layersBelow.ts` is in the Node host. */
const layersLoaded = {
  name: 'layersLoaded',
  setup(build) {
    build.onResolve({ filter: /^\.\/editor\/layersBelow$/ }, ({ path }) => ({ path, namespace: 'layersLoaded' }));
    build.onResolve({ filter: /^/, namespace: 'layersLoaded' }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /^/, namespace: 'layersLoaded' }, () => ({
      contents: `export const layersBelow = [${NAMES.map((name) => `() => void require('./${name}.js')`).join(', ')}];`,
    }));
  },
};

module.exports = { LAYERS: NAMES, layerBundle, layersBelow, layersLoaded };
