import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './folders.mjs';

export const manifest = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));

export const extensionId = `${manifest.publisher}.${manifest.name}`;
