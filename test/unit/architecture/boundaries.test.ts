import fs from 'node:fs';
import path from 'node:path';
import { assert } from 'chai';
import ts from 'typescript';

/** What each folder of src may import besides itself: folders of src, and packages. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  engine: [],
  sidecar: ['engine', 'yaml', 'js-yaml', 'schemas'],
  newsroom: ['engine', 'sidecar', 'stemmer'],
  exchange: ['engine', 'sidecar'],
  disk: ['node:fs', 'node:fs/promises', 'node:zlib'],
  editor: ['disk', 'engine', 'sidecar', 'newsroom', 'exchange', 'vscode', 'node:fs', 'node:fs/promises', 'node:zlib'],
  cli: ['disk', 'engine', 'sidecar', 'newsroom', 'exchange', 'yaml', 'node:'],
};

const SRC = path.resolve('src');

function filesUnder(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => file.endsWith('.ts'));
}

/** Everything a file imports, exports from or requires; types alone included. */
function importsOf(file: string): string[] {
  return ts.preProcessFile(fs.readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The folder of src that an import leads to, the folder beside src, or the package. */
function target(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const [folder, beside] = path.relative(SRC, path.resolve(path.dirname(file), specifier)).split(path.sep);
  return folder === '..' ? beside : folder;
}

describe('the folders of src', () => {
  for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
    it(`${folder} imports only ${[...allowed, 'itself'].join(', ')}`, () => {
      const files = filesUnder(path.join(SRC, folder));
      assert.isNotEmpty(files);
      const wrong = files.flatMap((file) =>
        importsOf(file)
          .map((specifier) => target(file, specifier))
          .filter(
            (to) =>
              to !== folder && !allowed.some((name) => to === name || (name.endsWith(':') && to.startsWith(name))),
          )
          .map((to) => `${path.relative(SRC, file)} imports ${to}`),
      );
      assert.deepEqual(wrong, []);
    });
  }

  it('the features of the editor do not import each other', () => {
    const features = fs
      .readdirSync(path.join(SRC, 'editor'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    assert.includeMembers(features, ['reading', 'tagging', 'sources', 'problems']);
    const wrong = features.flatMap((feature) =>
      filesUnder(path.join(SRC, 'editor', feature)).flatMap((file) =>
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => path.relative(path.join(SRC, 'editor'), path.resolve(path.dirname(file), specifier)))
          .filter((to) => features.some((other) => other !== feature && to.startsWith(`${other}${path.sep}`)))
          .map((to) => `${path.relative(SRC, file)} imports ${to}`),
      ),
    );
    assert.deepEqual(wrong, []);
  });
});
