import fs from 'node:fs';
import { assert } from 'chai';
import manifest from '../../../package.json';
import { COMMANDS, commandId } from '../../../src/editor/commandNames';
import { STEPS } from '../../../src/editor/starting/steps';

const words = JSON.parse(fs.readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const [walkthrough] = manifest.contributes.walkthroughs;

/** Commands of VS Code's own that the words of the manifest lead to. */
const FOREIGN = ['vscode.openFolder', 'workbench.action.openSettings', 'onTheRecord.sources.focus'];

/** [Open Folder](command:vscode.openFolder) */
const LINK = /\]\(command:([\w.]+)(?:\?([^)]*))?\)/g;

describe('the walkthrough', () => {
  it('has five or six steps that tick themselves off', () => {
    assert.isAtLeast(walkthrough.steps.length, 5);
    assert.isAtMost(walkthrough.steps.length, 6);
    for (const { id, completionEvents } of walkthrough.steps) assert.isNotEmpty(completionEvents, id);
  });

  it('has something to do in each step', () => {
    for (const { id, description } of walkthrough.steps)
      assert.match(words[description.slice(1, -1)], /\n\[[^\]]+\]\(command:/, id);
  });

  it('has no marks around code, which VS Code would show as they are', () => {
    for (const language of ['', '.de', '.uk']) {
      const there = JSON.parse(fs.readFileSync(`package.nls${language}.json`, 'utf8')) as typeof words;
      for (const { description } of walkthrough.steps) assert.notInclude(there[description.slice(1, -1)], '`');
    }
  });

  it('waits only for commands that exist, and for the contexts of its own steps', () => {
    const events = walkthrough.steps.flatMap(({ completionEvents }) => completionEvents);
    const awaited = events.flatMap((event) => /^onCommand:(.+)$/.exec(event)?.[1] ?? []);
    assert.includeMembers(COMMANDS.map(commandId), awaited);
    const tried = events.flatMap((event) => /tried\.(\w+)$/.exec(event)?.[1] ?? []);
    assert.isNotEmpty(tried);
    assert.includeMembers(['open', ...STEPS] as string[], tried);
  });

  it('has pictures that take their colours from the theme', () => {
    for (const { media } of walkthrough.steps) {
      const picture = fs.readFileSync(media.svg, 'utf8');
      assert.include(picture, 'var(--vscode-');
      // A colour stands only behind a theme's colour, for where there is none.
      assert.isNull(picture.match(/(?:fill|stroke)="#/g));
    }
  });
});

describe('the links of the manifest', () => {
  it('lead to commands that exist, with arguments that can be read', () => {
    const links = Object.values(words).flatMap((text) => [...text.matchAll(LINK)]);
    assert.isNotEmpty(links);
    const wrong = links.filter(([, command, query]) => {
      if (query !== undefined) assert.isArray(JSON.parse(decodeURIComponent(query)));
      return !FOREIGN.includes(command) && !COMMANDS.map(commandId).includes(command);
    });
    assert.deepEqual(wrong, []);
  });

  it('name steps of the walkthrough that exist', () => {
    const steps = Object.values(words).flatMap((text) =>
      [...text.matchAll(LINK)].flatMap(([, command, query]) =>
        command === 'onTheRecord.tryStep' ? (JSON.parse(decodeURIComponent(query)) as string[]) : [],
      ),
    );
    assert.isNotEmpty(steps);
    assert.includeMembers([...STEPS] as string[], steps);
  });
});
