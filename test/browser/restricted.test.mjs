// In Restricted Mode: a folder that nobody has said to trust yet.
import { assert } from 'chai';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { suiteWindow } from './suiteWindow.mjs';

const ARTICLE = 'gates.txt';
const TEXT = `New gates for the lock

May 4, 2026

“The old ones leak,” said Henk Visser, who runs the lock. The council has not answered him.
`;

/** What the folder says of itself: one thing that it may say, and one that it may not while it is not trusted. */
const FOLDER_SAYS = {
  'onTheRecord.tagSets': [{ name: 'Sourcing', tags: ['one source', 'to check'] }],
  'onTheRecord.annotator.name': 'somebody else',
};

describe('a folder that is not trusted', () => {
  const window = suiteWindow('restricted', {
    files: { [ARTICLE]: TEXT, '.vscode/settings.json': JSON.stringify(FOLDER_SAYS) },
    article: ARTICLE,
    trust: false,
  });

  it('is in Restricted Mode, and marked all the same', async () => {
    await window.workbench.status('Restricted Mode');
    assert.isAbove(await window.workbench.marks(), 2);
  });

  it('gives its sets of tags, but does not say who the annotator is', async () => {
    const { workbench } = window;
    await workbench.select('has not answered');
    await workbench.runCommand('On the Record: Tag Passage');
    await workbench.quickInput.type('Sourcing');
    await workbench.quickInput.accept();
    await workbench.quickInput.closed();
    const sidecar = path.join(workbench.folder, `${ARTICLE}.sources.yaml`);
    const written = await workbench.eventually(() => {
      const text = readFileSync(sidecar, 'utf8');
      assert.include(text, 'tags:');
      return text;
    });
    assert.match(written, /tags: \[\s*"?one source"?,\s*"?to check"?\s*\]/);
    assert.notInclude(written, 'somebody else');
  });
});
