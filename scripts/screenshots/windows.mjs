import { sampleNewsroom } from '../start/newsroom.mjs';
import { MORE_FILES } from './files.mjs';
import { inLanguage } from './pictures/languages.mjs';
import { READING } from './pictures/reading.mjs';
import { REVIEWING } from './pictures/reviewing.mjs';
import { SOURCES } from './pictures/sources.mjs';
import { EMPTY, STARTING } from './pictures/starting.mjs';
import { TAGGING } from './pictures/tagging.mjs';
import { AS_THE_SYSTEM_ASKS } from './themes.mjs';

/** Room for the text, and nothing that changes from one picture to the next. */
const TIDY = {
  ...AS_THE_SYSTEM_ASKS,
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

const newsroom = { folder: sampleNewsroom, files: MORE_FILES, settings: TIDY };

/** The windows that are opened, each once, with the pictures taken of it, in some themes or in all. */
export const WINDOWS = [
  { options: newsroom, pictures: { ...READING, ...REVIEWING, ...TAGGING, ...SOURCES, ...STARTING } },
  { options: { files: { 'README.md': '# Nothing here yet\n' }, settings: TIDY }, pictures: EMPTY },
  ...['de', 'uk'].map((language) => ({
    options: { ...newsroom, language },
    themes: ['light'],
    pictures: inLanguage(language),
  })),
];
