import { withWindow } from '../vscode/window.mjs';
import { FIRST_ARTICLE, sampleNewsroom } from './newsroom.mjs';

/** Opens the sample newsroom in an unseen window and waits until the first article shows its marks. */
export async function checkWindow() {
  await withWindow({ folder: sampleNewsroom, article: FIRST_ARTICLE }, async (_page, workbench) => {
    console.log(`${FIRST_ARTICLE} shows ${await workbench.marks()} marks.`);
  });
}
