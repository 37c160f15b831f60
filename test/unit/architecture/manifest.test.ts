import fs from 'node:fs';
import path from 'node:path';
import { assert } from 'chai';
import manifest from '../../../package.json';
import { COMMANDS, commandId } from '../../../src/editor/commandNames';

const menus: Readonly<Record<string, readonly MenuEntry[]>> = manifest.contributes.menus;

interface MenuEntry {
  readonly command?: string;
  readonly when?: string;
  readonly group?: string;
}

interface Setting {
  readonly order: number;
  readonly scope: string;
  readonly markdownDescription: string;
}

/** Commands that make sense without an article and without a folder. */
const ANYWHERE = ['undo', 'redo', 'showActor', 'toggleHighlights', 'toggleLayer', 'openExample', 'openWalkthrough'];

/** In titles of views and editors, what is in this group stands as a button. */
const isButton = (group: string | undefined) => group?.startsWith('navigation') ?? false;

const contributed = manifest.contributes.commands.map(({ command }) => command);

describe('the manifest', () => {
  it('contributes every command of the code, and none besides', () => {
    assert.sameMembers(contributed, COMMANDS.map(commandId));
  });

  it('names only commands that exist in menus and key bindings', () => {
    // A key may do several things at once, some of them VS Code's own.
    const keys = manifest.contributes.keybindings.flatMap(({ command, args }) =>
      typeof args === 'object'
        ? args.commands.map((each) => (typeof each === 'string' ? each : each.command))
        : command,
    );
    const used = [...Object.values(menus).flatMap((items) => items.flatMap(({ command }) => command ?? [])), ...keys];
    assert.deepEqual(
      used.filter((command) => !contributed.includes(command) && command !== 'list.selectAndPreserveFocus'),
      [],
    );
  });

  it('shows a command in a menu only where it applies', () => {
    const anywhere = Object.entries(menus)
      .filter(([menu]) => !menu.startsWith('onTheRecord.'))
      .flatMap(([menu, entries]) => entries.filter(({ when }) => !when).map(({ command }) => `${menu}: ${command}`));
    assert.deepEqual(anywhere, []);
  });

  it('offers in the explorer to annotate articles, and no files that are none by default', () => {
    const [{ when = '' }] = menus['explorer/context'].filter(
      ({ command }) => command === 'onTheRecord.annotateArticle',
    );
    const pattern = new RegExp(/=~ \/(.+)\/$/.exec(when)![1]);
    const names = [
      'port.txt',
      'story.article',
      'README.txt',
      'requirements-dev.txt',
      'LICENSE.txt',
      'robots.txt',
      'port.md',
    ];
    assert.deepEqual(
      names.filter((name) => pattern.test(name)),
      ['port.txt', 'story.article'],
    );
  });

  it('hangs menus, keys and welcomes on context keys that the code sets', () => {
    const { keybindings, viewsWelcome } = manifest.contributes;
    const clauses = [...Object.values(menus).flat(), ...keybindings, ...viewsWelcome].map(({ when = '' }) => when);
    const keys = new Set(clauses.join(' ').match(/(?<!config\.)\bonTheRecord\.\w+/g));
    keys.delete('onTheRecord.sources');
    assert.isAbove(keys.size, 5);
    const code = fs
      .readdirSync('src/editor', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => fs.readFileSync(path.join('src/editor', name), 'utf8'))
      .join('\n');
    assert.deepEqual(
      [...keys].filter((key) => !code.includes(`'${key}'`)),
      [],
    );
  });

  it('keeps commands that need an article, a view or an answer out of the palette elsewhere', () => {
    const withWhen = new Set(menus.commandPalette.map(({ command }) => command));
    const anywhere = contributed.filter((command) => !withWhen.has(command));
    assert.sameMembers(
      anywhere,
      ANYWHERE.map((name) => `onTheRecord.${name}`),
    );
  });

  it('gives an icon to each command that stands as a button', () => {
    const icons = new Map(manifest.contributes.commands.map((each) => [each.command, 'icon' in each && each.icon]));
    const buttons = Object.values(menus)
      .flat()
      .filter(({ group, command }) => command && (group?.startsWith('inline') || isButton(group)));
    assert.isNotEmpty(buttons);
    assert.deepEqual(
      buttons.filter(({ command }) => !icons.get(command!)),
      [],
    );
  });

  it('groups the settings, each with its place, its scope and a description', () => {
    const { configuration } = manifest.contributes;
    assert.isAbove(configuration.length, 4);
    assert.lengthOf(new Set(configuration.map(({ order }) => order)), configuration.length);
    for (const { properties } of configuration) {
      const settings: [string, Setting][] = Object.entries(properties);
      for (const [name, { scope, markdownDescription }] of settings) {
        assert.match(name, /^onTheRecord\./);
        assert.include(['resource', 'window', 'machine', 'machine-overridable', 'application'], scope, name);
        assert.match(markdownDescription, /^%.+%$/, name);
      }
      assert.deepEqual(
        settings.map(([, { order }]) => order),
        settings.map((_, index) => index + 1),
      );
    }
  });

  it('restricts only settings that exist, in folders that are not trusted', () => {
    const { untrustedWorkspaces } = manifest.capabilities;
    const names = manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    assert.equal(untrustedWorkspaces.supported, 'limited');
    assert.includeMembers(names, untrustedWorkspaces.restrictedConfigurations);
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
