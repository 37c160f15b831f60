import fs from 'node:fs';
import { assert } from 'chai';
import { messagesIn } from '../../../scripts/l10n/messages.mjs';
import { pluralKinds } from '../../../src/editor/counted';

type Words = Readonly<Record<string, string>>;

const read = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8')) as Words;
const manifest = fs.readFileSync('package.json', 'utf8');
const manifestWords = read('package.nls.json');

/** Messages that are the same in another language: names, and arrangements of what is put in. */
const SAME_ANYWHERE =
  /^(?:On the Record(?:: \{0\})?|TEI|Wikidata|Markdown|BibTeX|Web Annotation \(W3C\)|brat standoff|(?:\{\d\}[ ,–.:·]*)+)$/;
/** Words that German happens to write as English does. */
const SAME_IN: Readonly<Record<string, readonly string[]>> = {
  de: ['Name', 'Status', 'Winter', '{0} in {1}', 'name'],
  uk: [],
};

let inCode: ReturnType<typeof messagesIn>;

/** Reads all of the code, once: a second, and more where other work is going on. */
function readTheCode(this: Mocha.Context): void {
  this.timeout(60_000);
  inCode ??= messagesIn('src/editor');
}

const PLACE = /\{\d\}/g;
/** `sidecar.layout`, [Open Folder](command:vscode.openFolder), **bold** */
const CODE = /`[^`]+`|\]\([^)]+\)|\*+/g;

const placesIn = (words: string) => [...new Set(words.match(PLACE))].sort();
const codeIn = (words: string) => (words.match(CODE) ?? []).sort();

describe('the words of the extension', () => {
  before(readTheCode);

  it('are given to l10n.t as they are, so that they can be collected', () => {
    assert.deepEqual(inCode.unreadable, []);
  });

  it('go through l10n.t wherever VS Code shows them', () => {
    assert.deepEqual(inCode.untranslatable, []);
  });

  it('are collected for translators: npm run l10n', () => {
    const { messages } = inCode;
    assert.isAbove(messages.length, 500);
    assert.deepEqual(read('l10n/bundle.l10n.json'), Object.fromEntries(messages.map((words) => [words, words])));
  });

  it('stand in package.nls.json where the manifest needs them, and only there', () => {
    const used = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    assert.sameMembers([...new Set(used)], Object.keys(manifestWords));
  });

  it('are not in the manifest itself', () => {
    const shown =
      /"(?:title|label|name|contents|contextualTitle|description|markdownDescription|category)": "(?!%)[^"]*"/g;
    assert.deepEqual(manifest.match(shown), ['"name": "on-the-record"']);
    const listed = /"(?:markdownE|e)numDescriptions": \[\s*"(?!%)[^"]*"/g;
    assert.isNull(manifest.match(listed));
  });
});

for (const language of ['de', 'uk']) {
  describe(`the translation into ${language}`, () => {
    before(readTheCode);

    const code = read(`l10n/bundle.l10n.${language}.json`);
    const manifestThere = read(`package.nls.${language}.json`);
    const pairs = () =>
      [
        ...inCode.messages.map((words) => [words, code[words]]),
        ...Object.entries(manifestWords).map(([key, words]) => [words, manifestThere[key]]),
      ].filter(([, there]) => there !== undefined);

    it('has every message of the code, and none that is no more', () => {
      assert.deepEqual(differences(inCode.messages, Object.keys(code)), { missing: [], stale: [] });
    });

    it('has every word of the manifest, and none that is no more', () => {
      const there = Object.keys(manifestThere);
      assert.deepEqual(differences(Object.keys(manifestWords), there), { missing: [], stale: [] });
    });

    it('says something else than the English', () => {
      const same = pairs().filter(([words, there]) => words === there && !SAME_ANYWHERE.test(words));
      assert.deepEqual(
        same.map(([words]) => words).filter((words) => !SAME_IN[language].includes(words)),
        [],
      );
    });

    it('has a form for each number its language tells apart', () => {
      const { number } = pluralKinds(language);
      const wrong = pairs().filter(([words, there]) => there.split('|').length !== (words.includes('|') ? number : 1));
      assert.deepEqual(wrong, []);
    });

    it('puts in what the English puts in', () => {
      const wrong = pairs().filter(([words, there]) =>
        there.split('|').some((form) => placesIn(form).join() !== placesIn(words).join()),
      );
      assert.deepEqual(wrong, []);
    });

    it('keeps links, code and the ends of messages', () => {
      const wrong = pairs().filter(
        ([words, there]) =>
          codeIn(words).join() !== codeIn(there).join() ||
          /^\s/.test(words) !== /^\s/.test(there) ||
          there.endsWith(' '),
      );
      assert.deepEqual(wrong, []);
    });
  });
}

function differences(english: readonly string[], there: readonly string[]) {
  const [needed, translated] = [new Set(english), new Set(there)];
  return {
    missing: english.filter((key) => !translated.has(key)),
    stale: there.filter((key) => !needed.has(key)),
  };
}
