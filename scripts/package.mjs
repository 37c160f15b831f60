// Builds the extension as it ships and packs it into on-the-record.vsix.   npm run package
import path from 'node:path';
import { projectFolder } from './vscode/folders.mjs';
import { packageExtension } from './vscode/package.mjs';

console.log(await packageExtension(path.join(projectFolder, 'on-the-record.vsix')));
