// Collects what the code says to people into l10n/bundle.l10n.json, and says what the translations lack.   npm run l10n
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { messagesIn } from './l10n/messages.mjs';
import { projectFolder } from './vscode/folders.mjs';

const read = (file) => JSON.parse(readFileSync(path.join(projectFolder, file), 'utf8'));

const { messages, unreadable, untranslatable } = messagesIn(path.join(projectFolder, 'src', 'editor'));
const bundle = Object.fromEntries(messages.map((message) => [message, message]));
writeFileSync(path.join(projectFolder, 'l10n', 'bundle.l10n.json'), `${JSON.stringify(bundle, undefined, 2)}\n`);

const wrong = [
  ...unreadable.map((place) => `not the words themselves: ${place}`),
  ...untranslatable.map((place) => `not given to l10n.t: ${place}`),
  ...translationsOf(/^bundle\.l10n\.([\w-]+)\.json$/, 'l10n').flatMap(({ file }) => differences(bundle, file)),
  ...translationsOf(/^package\.nls\.([\w-]+)\.json$/, '.').flatMap(({ file }) =>
    differences(read('package.nls.json'), file),
  ),
];
for (const line of wrong) console.log(line);
console.log(`${messages.length} messages, ${wrong.length} to mend`);
if (wrong.length) process.exitCode = 1;

function translationsOf(name, folder) {
  return readdirSync(path.join(projectFolder, folder))
    .filter((file) => name.test(file))
    .map((file) => ({ file: path.join(folder, file) }));
}

function differences(original, file) {
  const translation = read(file);
  return [
    ...Object.keys(original).flatMap((key) => (key in translation ? [] : [`${file} lacks ${JSON.stringify(key)}`])),
    ...Object.keys(translation).flatMap((key) => (key in original ? [] : [`${file} still has ${JSON.stringify(key)}`])),
  ];
}
