import path from 'node:path';
import { packagePlain } from '../../../scripts/vscode/package.mjs';

/** Packs one of the bench's own extensions into a folder and answers the package. */
export function packed(name, folder) {
  return packagePlain(path.join(import.meta.dirname, name), path.join(folder, `${name}.vsix`));
}
