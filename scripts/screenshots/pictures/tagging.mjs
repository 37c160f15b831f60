import { read } from './reading.mjs';

/** Selects words of the first article, runs a command on them, and waits until it asks. */
const asking = (words, command) => async (workbench) => {
  await read(workbench);
  await workbench.select(words);
  await workbench.runCommand(`On the Record: ${command}`);
  await workbench.quickInput.shown();
};

/** Whoever adds what only a person knows. */
export const TAGGING = {
  tagging: asking('the winter job', 'Tag as Quote'),
  'tag-mention': asking('inspectors', 'Tag as Mention'),
  'tag-date': asking('third delay', 'Tag as Date'),
  'tag-passage': asking('It gave no new date.', 'Tag Passage'),
  'tag-all': asking('Mr. Hale', 'Tag All Mentions of an Actor'),
  'change-speaker': asking('The bridge will open', 'Change Speaker of Quote'),
  'edit-annotation': asking('The bridge will open', 'Edit Annotation'),
  'article-date': asking('VARNHAVEN', 'Set Article Date'),
  'article-details': asking('VARNHAVEN', 'Edit Article Details'),
  'merge-actors': asking('Mr. Hale', 'Merge Actors'),
  'split-actor': asking('Mr. Hale', 'Split Actor'),
  'link-actor': asking('Hanne Dahl', 'Link Actor to Registry'),
  'edit-actor': asking('Mr. Hale', 'Edit Actor in Registry'),
  'keep-apart': asking('Mr. Hale', 'Keep Actors Apart'),
  'same-actors': asking('Mr. Hale', 'Find Actors Who May Be the Same'),
  export: asking('VARNHAVEN', 'Export Annotations'),
  registry: async (workbench) => {
    await workbench.openFile('actors.yaml');
    await workbench.hover('quist-nora:');
  },
  sidecar: async (workbench) => {
    await workbench.openFile('bridge-delay.txt.sources.yaml');
    await workbench.hover('tomas-hale');
  },
};
