import * as vscode from 'vscode';
import { decodeShard, encodeShard } from '../newsroom/keeping/keptShard';
import type { KeptNames } from '../newsroom/keeping/keptNames';
import { SHARDS, type KeptStamps } from '../newsroom/keeping/keptStamps';
import { restoreRecord, shardOfRecords } from '../newsroom/keeping/restoreRecord';
import type { Newsroom } from '../newsroom/newsroom';
import { nextTurn } from './analysis';
import { readBytes, statFile } from './files';

/** How long records may be unpacked before others have a turn. */
const SLICE_MS = 8;

/** How long what changed is gathered before it is written. */
const WRITE_AFTER_MS = 5_000;

/** The files that decide what a record says. */
const PROGRAM = ['parts.js', 'engine.js', 'weights.json'];

/** Where and for which program the index is kept between starts. */
export interface KeptBetweenStarts {
  /** Without a folder that VS Code gives to the workspace nothing is kept. */
  readonly folder: vscode.Uri | undefined;
  /** Another for each build of the program: what another one found out is found out anew. */
  readonly build: Promise<string>;
}

export function keptBetweenStarts({ storageUri, extension }: vscode.ExtensionContext): KeptBetweenStarts {
  const { version } = extension.packageJSON as { version: string };
  const program = Promise.all(
    PROGRAM.map((file) => statFile(vscode.Uri.joinPath(extension.extensionUri, 'dist', file))),
  );
  return {
    folder: storageUri && vscode.Uri.joinPath(storageUri, 'index'),
    // In a browser the program is no file to be looked at, and its version must do.
    build: program.then(
      (stamps) => [version, ...stamps.map((stamp) => `${stamp?.mtime} ${stamp?.size}`)].join(' '),
      () => version,
    ),
  };
}

type IsWanted = (folder: string, article: string) => boolean;

/** Keeps the newsroom's records between starts, in a folder that VS Code gives each workspace. */
export class KeptIndex implements vscode.Disposable {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | undefined;

  constructor(
    private readonly newsroom: Newsroom,
    private readonly stamps: KeptStamps,
    private readonly names: KeptNames,
    /** Without one nothing is kept. */
    private readonly folder: vscode.Uri | undefined,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /**
   * Gives the newsroom what was kept of the articles that are wanted, and tells of each. What cannot be read, or is another
   * version's, is left out, and made anew like what never was kept.
   */
  async restore(isWanted: IsWanted, restored: (article: string) => void): Promise<void> {
    const { folder } = this;
    if (!folder || !(await statFile(folder).catch(() => undefined))) return;
    // Before the records, whose stamps name what stands in it.
    const names = await readIfAny(namesFile(folder));
    if (names) this.names.restore(names);
    const reads = new Map<number, Promise<Uint8Array | undefined>>();
    let until = performance.now() + SLICE_MS;
    for (let shard = 0; shard < SHARDS; shard++) {
      for (let ahead = shard; ahead < Math.min(SHARDS, shard + READ_AHEAD); ahead++)
        if (!reads.has(ahead)) reads.set(ahead, readIfAny(fileOf(folder, ahead)));
      const bytes = await reads.get(shard);
      reads.set(shard, NOTHING);
      if (!bytes) continue;
      let count = 0;
      try {
        for (const kept of decodeShard(bytes)) {
          const article = restoreRecord(this.newsroom, this.stamps, kept, isWanted);
          if (article !== undefined) restored(article);
          count++;
          if (performance.now() < until) continue;
          await nextTurn();
          until = performance.now() + SLICE_MS;
        }
      } catch (error) {
        this.log.debug(`The index kept in ${shard} does not make sense`, error);
        count = 0;
      }
      // Written anew even if it turns out that there is nothing to keep in it.
      if (count === 0) this.stamps.outdate(shard);
    }
  }

  /** Writes what changed, after a while in which more may change. */
  saveSoon(): void {
    if (!this.folder || !this.stamps.isOutdated) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), WRITE_AFTER_MS);
  }

  /** Writes what changed; resolves when it is on disk. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#writing) await this.#writing;
    this.#writing = this.#save().finally(() => (this.#writing = undefined));
    await this.#writing;
  }

  async #save(): Promise<void> {
    const { folder } = this;
    if (!folder || !this.stamps.isOutdated) return;
    try {
      await vscode.workspace.fs.createDirectory(folder);
      const names = this.names.takeOutdated();
      if (names) await replace(namesFile(folder), names);
      for (const shard of this.stamps.takeOutdated()) {
        await replace(fileOf(folder, shard), encodeShard(shardOfRecords(this.newsroom, this.stamps, shard)));
        await nextTurn();
      }
    } catch (error) {
      this.log.warn('Could not keep the index for the next start', error);
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}

/** How many files are read while one is unpacked. */
const READ_AHEAD = 8;
const NOTHING = Promise.resolve(undefined);

/** What cannot be read is as good as not there: it is made anew. */
function readIfAny(file: vscode.Uri): Promise<Uint8Array | undefined> {
  return readBytes(file).catch(() => undefined);
}

function fileOf(folder: vscode.Uri, shard: number): vscode.Uri {
  return vscode.Uri.joinPath(folder, `${String(shard).padStart(2, '0')}.index`);
}

function namesFile(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, 'names.index');
}

/** Whole or not at all, for whoever reads it meanwhile or after a crash. */
async function replace(file: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const beside = file.with({ path: `${file.path}.new` });
  await vscode.workspace.fs.writeFile(beside, bytes);
  await vscode.workspace.fs.rename(beside, file, { overwrite: true });
}
