// What ships: the packed extension, as somebody gets it who installs it from a file.
import { assert } from 'chai';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extensionId, manifest } from '../../scripts/vscode/manifest.mjs';
import { packageExtension } from '../../scripts/vscode/package.mjs';
import { installExtension } from '../../scripts/vscode/serve.mjs';

const LARGEST = 1.5 * 1024 * 1024;

/** Each file that may be in the package; anything else is there by mistake. */
const WANTED = [
  /^(package\.json|package\.nls(\.[\w-]+)?\.json|language-configuration\.json)$/,
  /^(readme\.md|changelog\.md|LICENSE\.txt|\.vsixmanifest)$/i,
  /^dist\/((extension|sidecar|newsroom|parts|engine|web)\.js|weights\.json)$/,
  /^media\/.+\.(svg|png|md)$/,
  /^(syntaxes|schemas)\/.+\.json$/,
  /^l10n\/.+\.json$/,
];

describe('the packed extension', () => {
  let scratch;
  let vsix;
  let files;
  let installed;

  before(async () => {
    scratch = mkdtempSync(path.join(tmpdir(), 'on-the-record-vsix-'));
    vsix = path.join(scratch, 'on-the-record.vsix');
    await packageExtension(vsix);
    await installExtension(vsix, scratch);
    installed = path.join(scratch, 'extensions', `${extensionId}-${manifest.version}`);
    files = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(installed, path.join(entry.parentPath, entry.name)));
  });
  after(() => rmSync(scratch, { recursive: true, force: true }));

  it('is small', () => assert.isBelow(statSync(vsix).size, LARGEST));

  it('is plain ASCII where it runs, for other programs take twice the memory', () => {
    const programs = files.filter((file) => file.endsWith('.js'));
    const names = ['extension', 'sidecar', 'newsroom', 'parts', 'engine', 'web'];
    assert.sameMembers(
      programs,
      names.map((name) => path.join('dist', `${name}.js`)),
    );
    for (const file of programs) {
      const bytes = readFileSync(path.join(installed, file));
      assert.isTrue(
        bytes.every((byte) => byte < 128),
        file,
      );
    }
  });

  it('holds what the manifest names', () => {
    const { contributes, icon, main, browser } = manifest;
    const named = [
      ...[main, browser, icon],
      ...(contributes.grammars ?? []).map((grammar) => grammar.path),
      ...(contributes.yamlValidation ?? []).map((schema) => schema.url),
      ...(contributes.languages ?? []).map((language) => language.configuration),
      ...(contributes.viewsContainers?.activitybar ?? []).map((container) => container.icon),
      ...(contributes.walkthroughs ?? []).flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
      ...['', '.de', '.uk'].map((language) => `package.nls${language}.json`),
      ...['de', 'uk'].map((language) => `l10n/bundle.l10n.${language}.json`),
    ].filter((file) => file !== undefined);
    assert.includeMembers(
      files,
      named.map((file) => path.normalize(file)),
    );
  });

  it('holds nothing else than what runs and what is read', () => {
    const unwanted = files.filter((file) => !WANTED.some((wanted) => wanted.test(file)));
    assert.deepEqual(unwanted, []);
  });
});
