import fs from 'node:fs';
import { assert } from 'chai';
import manifest from '../../../package.json';
import { COMMANDS, commandId } from '../../../src/editor/commandNames';

const contributed = manifest.contributes.commands.map(({ command }) => command);

describe('the manifest', () => {
  it('contributes every command of the code, and none besides', () => {
    assert.sameMembers(contributed, COMMANDS.map(commandId));
  });

  it('names only commands that exist in menus and key bindings', () => {
    const menus: Record<string, readonly { readonly command?: string; readonly group?: string }[]> =
      manifest.contributes.menus;
    const used = [...Object.values(menus).flat(), ...manifest.contributes.keybindings].flatMap(
      ({ command }) => command ?? [],
    );
    assert.deepEqual(
      used.filter((command) => !contributed.includes(command)),
      [],
    );
  });

  it('gives every colour for light, dark and both high contrast themes', () => {
    for (const { id, defaults } of manifest.contributes.colors)
      assert.hasAllKeys(defaults, ['light', 'dark', 'highContrast', 'highContrastLight'], id);
  });

  it('names only icons that are there', () => {
    const icons = JSON.stringify(manifest).match(/media\/[\w./-]+/g) ?? [];
    assert.isNotEmpty(icons);
    assert.deepEqual(
      icons.filter((icon) => !fs.existsSync(icon)),
      [],
    );
  });
});
