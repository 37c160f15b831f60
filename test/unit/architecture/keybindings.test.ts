import { assert } from 'chai';
import manifest from '../../../package.json';
import defaultKeys from '../../support/defaultKeys.json';

type System = keyof typeof defaultKeys;

interface Binding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when?: string;
}

const bindings: readonly Binding[] = manifest.contributes.keybindings;

/** Keys that only desktop VS Code binds: window, zoom, quit. */
const DESKTOP_ONLY: Readonly<Record<System, readonly string[]>> = {
  linux: ['ctrl+q', 'ctrl+w', 'ctrl+=', 'ctrl+-', 'ctrl+numpad0', 'ctrl+shift+n', 'ctrl+shift+w', 'alt+f4', 'ctrl+r'],
  win: ['ctrl+w', 'ctrl+=', 'ctrl+-', 'ctrl+numpad0', 'ctrl+shift+n', 'ctrl+shift+w', 'alt+f4', 'ctrl+r'],
  mac: ['cmd+q', 'cmd+w', 'cmd+=', 'cmd+-', 'cmd+numpad0', 'cmd+shift+n', 'cmd+shift+w', 'cmd+h', 'cmd+alt+h', 'cmd+m'],
};

/** Where the keys are ours: nobody writes in review mode, and what rows of our view do is for us to say. */
const OURS = /\bonTheRecord\.reviewMode\b|\bfocusedView == onTheRecord\.sources\b/;

/** `shift+ctrl+q` as `ctrl+shift+q`. */
function normal(stroke: string): string {
  const parts = stroke.toLowerCase().split('+');
  return [...parts.slice(0, -1).sort(), parts.at(-1)].join('+');
}

/** The first stroke of a chord: `alt+q` of `alt+q n`. A key bound alone hides a chord that begins with it, and the other way round. */
const firstStroke = (key: string) => normal(key.split(' ')[0]);

const keyOn = (system: System, { key, mac }: Binding) => (system === 'mac' ? (mac ?? key) : key);

function clashes(system: System, ours: readonly Binding[]): string[] {
  const taken = new Set([...defaultKeys[system].split('  '), ...DESKTOP_ONLY[system]].map(firstStroke));
  return ours
    .filter((binding) => !OURS.test(binding.when ?? '') && taken.has(firstStroke(keyOn(system, binding))))
    .map((binding) => `${keyOn(system, binding)}: ${binding.command}`);
}

describe('the default key bindings', () => {
  for (const system of ['linux', 'mac', 'win'] as const) {
    it(`take nothing from VS Code on ${system}`, () => {
      assert.isAbove(defaultKeys[system].split('  ').length, 300);
      assert.deepEqual(clashes(system, bindings), []);
    });
  }

  it('would be found to clash, alone, as a chord, and in another order', () => {
    const bad = ['ctrl+b', 'ctrl+k q', 'shift+ctrl+p', 'ctrl+shift+n'].map((key) => ({ command: 'x', key }));
    assert.lengthOf(clashes('linux', bad), bad.length);
    assert.lengthOf(clashes('mac', [{ command: 'x', key: 'f13', mac: 'cmd+b' }]), 1);
  });

  it('type no character with AltGr or Option', () => {
    const strokes = bindings
      .filter(({ when }) => !OURS.test(when ?? ''))
      .map(firstStrokes)
      .flat();
    assert.isNotEmpty(strokes);
    assert.deepEqual(
      strokes.filter(({ system, stroke }) => TYPES_CHARACTER[system].test(stroke)),
      [],
    );
  });

  it('work only where an article, its review or our view has the focus', () => {
    const anywhere = bindings.filter(
      ({ when }) => !/\bonTheRecord\.(articleFocus|reviewMode|sources)\b/.test(when ?? ''),
    );
    assert.deepEqual(anywhere, []);
  });

  it('leave Escape to what VS Code has open in the editor, before it ends a review', () => {
    const [leave] = bindings.filter(({ key }) => key === 'escape');
    assert.equal(leave.command, 'onTheRecord.leaveReviewMode');
    assert.includeMembers(
      termsOf(leave),
      CLOSED_BY_ESCAPE.map((open) => `!${open}`),
    );
  });

  it('rest in review where the focus is in a peek, and Enter where a suggestion is chosen', () => {
    const keys = bindings.filter(({ command }) => command === 'onTheRecord.reviewAct');
    assert.isAbove(keys.length, 10);
    for (const binding of keys) {
      assert.includeMembers(termsOf(binding), ['editorTextFocus', '!inReferenceSearchEditor']);
      if (binding.key === 'enter') assert.include(termsOf(binding), '!suggestWidgetVisible');
    }
  });

  it('rest in the Sources view while somebody types there, or is on a row that only sticks to its top', () => {
    const keys = bindings.filter(({ when }) => when?.includes('onTheRecord.sources'));
    assert.isAbove(keys.length, 5);
    for (const binding of keys)
      assert.includeMembers(termsOf(binding), ['listFocus', '!inputFocus', '!treestickyScrollFocused']);
  });

  it('are each given once', () => {
    const seen = bindings.map(({ key, when }) => `${key} when ${when}`);
    assert.lengthOf(new Set(seen), seen.length);
  });
});

/** What VS Code closes by Escape while the cursor is in the text, of its own default bindings. */
const CLOSED_BY_ESCAPE = [
  ...['codeActionMenuVisible', 'dirtyDiffVisible', 'findWidgetVisible', 'inlineChatVisible', 'inlineEditIsVisible'],
  ...['inlineSuggestionVisible', 'inReferenceSearchEditor', 'inSnippetMode', 'isReadingLineWithInlayHints'],
  ...['LinkedEditingInputVisible', 'markersNavigationVisible', 'messageVisible', 'parameterHintsVisible'],
  ...['referenceSearchVisible', 'renameInputVisible', 'suggestWidgetVisible', 'editorHasMultipleSelections'],
];

function termsOf({ when = '' }: Binding): string[] {
  return when.split(' && ');
}

function firstStrokes(binding: Binding): { system: System; stroke: string }[] {
  return (['linux', 'win', 'mac'] as const).map((system) => ({ system, stroke: firstStroke(keyOn(system, binding)) }));
}

/** Ctrl+Alt is AltGr on Windows, and on Linux for some; Option alone types characters on macOS. */
const TYPES_CHARACTER: Readonly<Record<System, RegExp>> = {
  linux: /^alt\+ctrl\+.$/,
  win: /^alt\+ctrl\+.$/,
  mac: /^alt\+.$/,
};
