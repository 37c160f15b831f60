// Where things are. Everything these scripts write lies in two folders that git ignores.
import path from 'node:path';

export const projectFolder = path.resolve(import.meta.dirname, '../..');

/** Downloads and working copies, kept between runs. */
export const cacheFolder = path.join(projectFolder, '.vscode-test');

/** What a run leaves to look at: screenshots, logs. */
export const artifactsFolder = path.join(projectFolder, 'artifacts');
