// How long a made newsroom takes to be complete in the index, cold and after a restart, how long until it is right again
// after changes, and how much memory it keeps.
//   node test/bench/newsroom.mjs [ARTICLES…] [--json]     without a number: 1,000 and 10,000 articles, half of them with a sidecar
//   node test/bench/newsroom.mjs 100000 --in FOLDER       in a folder made by scripts/newsroom.mjs
//   … --suggestions                                       articles are analysed as well
// The index is what the extension has, but for VS Code: the queue, the reader, the newsroom, the files it is kept in. The
// floors do the same reading in the same way, and nothing else: cold, parse the sidecars; warm, look
// when the files were changed and parse what was kept. Seconds of processor time, all threads and the system included,
// since a busy machine must count for little; `.clock` is what the clock said.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';
import zlib from 'node:zlib';
import esbuild from 'esbuild';
import { load } from 'js-yaml';
import { figure, remark } from './figures.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-newsroom-'));
const bundle = path.join(scratch, 'newsroom.cjs');
esbuild.buildSync({
  stdin: {
    contents: `export { madeNewsroom } from './test/support/madeNewsroom';
      export { annotate } from './src/engine';
      export { articleInput } from './src/sidecar/articleInput';
      export { judge } from './src/sidecar/judge';
      export { readSidecarQuickly } from './src/sidecar/read';
      export { linkableQuotes } from './src/newsroom/links/linkableQuotes';
      export { QuoteLinks } from './src/newsroom/links/quoteLinks';
      export { QuoteSearch } from './src/newsroom/search/quoteSearch';
      export { topRows } from './src/newsroom/groups/topRows';
      export { deflater } from './src/disk/deflater';
      export { Bodies } from './src/newsroom/keeping/bodies';
      export { Newsroom } from './src/newsroom/newsroom';
      export { summarise } from './src/newsroom/summarise';
      export { contentHash } from './src/newsroom/keeping/contentHash';
      export { decodeShard, encodeShard } from './src/newsroom/keeping/keptShard';
      export { KeptStamps, SHARDS } from './src/newsroom/keeping/keptStamps';
      export { restoreRecord, shardOfRecords } from './src/newsroom/keeping/restoreRecord';
      export { PromptFiles } from './src/disk/promptFiles';
      export { ReadingQueue } from './src/newsroom/reading/readingQueue';
      export { RecordReader } from './src/newsroom/reading/recordReader';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  outfile: bundle,
  logLevel: 'warning',
});
const newsroom = createRequire(import.meta.url)(bundle);
v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc');

const disk = new newsroom.PromptFiles(fs);

const SIDECAR = '.sources.yaml';
const PARALLEL = 64;
/** Ten times as many as these would not fit into memory. */
const MOST_TENFOLD = 10_000;
/** As many as a switch of branches changes. */
const SWITCHED = 5_000;
/** What another branch may have done to an article: a line at its end, at its beginning, a word in the middle. */
const EDITS = [
  (text) => `${text}\nThis story has been updated.\n`,
  (text) => `Later edition\n\n${text}`,
  (text) =>
    text.slice(0, text.indexOf(' ', text.length / 2)) + ' indeed' + text.slice(text.indexOf(' ', text.length / 2)),
];

const argv = process.argv.slice(2);
const given = argv.includes('--in') ? argv[argv.indexOf('--in') + 1] : undefined;
const withSuggestions = argv.includes('--suggestions');
const counts = argv.map(Number).filter(Boolean);
try {
  for (const count of counts.length ? counts : [1_000, 10_000]) await measure(count);
} finally {
  fs.rmSync(scratch, { recursive: true });
}

async function measure(count) {
  const size = count >= 1_000 ? `${count / 1_000}k` : String(count);
  const how = withSuggestions ? '.suggestions' : '';
  const name = (what) => `${what}${how}${count === 10_000 || what.startsWith('memory') ? '' : `.${size}`}`;
  const tell = (what, { spent, clock }) => {
    figure(name(what), spent, 's');
    figure(`${name(what)}.clock`, clock, 's');
  };
  const folder = given ?? makeFolder(count);
  const files = listed(folder);
  remark(`${files.texts.length} articles, ${files.sidecars.size} sidecars`);

  const floor = await seconds(() =>
    eachOf(files.all, async (file) => {
      await disk.stat(file);
      const text = new TextDecoder().decode(await disk.read(file));
      if (file.endsWith(SIDECAR)) load(text);
    }),
  );
  tell('floor.cold', floor);
  const before = await heldNow();
  const first = makeIndex(folder, files);
  const cold = await seconds(() => first.bringUpToDate(files.texts));
  tell('index.cold', cold);
  figure(name('index.cold / floor.cold'), cold.spent / floor.spent, '');
  figure(`${name('memory')}.${size}`, (await heldNow()) - before, 'MB');

  const kept = path.join(scratch, `kept-${size}`);
  fs.mkdirSync(kept);
  tell('index.save', await seconds(() => first.save(kept)));
  const keptFiles = fs.readdirSync(kept).map((file) => path.join(kept, file));
  const bytes = keptFiles.reduce((sum, file) => sum + fs.statSync(file).size, 0);
  figure(name('index.kept'), bytes / 1e6, 'MB');
  tell(
    'floor.warm',
    await seconds(async () => {
      for (const file of keptFiles)
        for (const line of lines(await fs.promises.readFile(file, 'utf8'))) JSON.parse(line);
      await eachOf(files.all, (file) => disk.stat(file));
    }),
  );
  const second = makeIndex(folder, files);
  const warm = await seconds(async () => {
    await second.restore(kept);
    await second.bringUpToDate(files.texts);
  });
  tell('index.warm', warm);
  if (second.read !== 0 || !second.isLike(first)) throw new Error('What was kept is not what was found out.');

  if (count <= MOST_TENFOLD) await measureTenfold(kept);
  else await measureRows(second.newsroom, size);
  const withoutSaid = await heldNow();
  const said = await takeIn(second.newsroom);
  figure(`${name('memory.said')}.${size}`, (await heldNow()) - withoutSaid, 'MB');
  remark(`  quotes to be searched and linked: ${said.search.size}; articles indexed: ${first.newsroom.size}`);

  const [one, ...rest] = files.texts;
  const firstText = fs.readFileSync(one, 'utf8');
  fs.appendFileSync(one, '\n“We will see,” the mayor said on Friday.\n');
  tell('index.one', await seconds(() => second.bringUpToDate([one])));
  const switched = rest.slice(0, SWITCHED);
  const editions = switched.map((file) => [file, fs.readFileSync(file, 'utf8')]);
  for (const [at, [file, text]] of editions.entries()) fs.writeFileSync(file, EDITS[at % EDITS.length](text));
  tell(`index.${switched.length}`, await seconds(() => second.bringUpToDate(switched)));
  if (second.read !== switched.length + 1) throw new Error('Not everything that changed was read.');

  if (given) for (const [file, text] of [[one, firstText], ...editions]) fs.writeFileSync(file, text);
  else fs.rmSync(folder, { recursive: true });
}

/** What was kept, ten times over under other names: how the newsroom itself grows, whatever the disk does. */
async function measureTenfold(kept) {
  const before = await heldNow();
  const [room, stamps] = [makeRoom(), new newsroom.KeptStamps()];
  const restored = await seconds(async () => {
    for (let time = 0; time < 10; time++)
      for (const file of fs.readdirSync(kept)) {
        for (const { stamp, head, body } of newsroom.decodeShard(await fs.promises.readFile(path.join(kept, file)))) {
          const [article, ...rest] = JSON.parse(head);
          const other = JSON.stringify([`${article}?${time}`, ...rest]);
          newsroom.restoreRecord(room, stamps, { stamp, head: other, body }, () => true);
        }
        await pause();
      }
  });
  const size = `${room.size / 1_000}k`;
  figure(`index.restore.${size}`, restored.spent, 's');
  figure(`memory.${size}`, (await heldNow()) - before, 'MB');
  await measureRows(room, size);
}

/** The first rows of the view, the first time anybody looks and with the compiler warm. */
async function measureRows(room, size) {
  for (const grouping of ['actor', 'article', 'date']) {
    const rows = async () => (await seconds(() => newsroom.topRows(room, grouping, 'count', 200))).clock * 1000;
    figure(`rows.${grouping}.${size}`, await rows(), 'ms');
    const again = [];
    for (let round = 0; round < 5; round++) again.push(await rows());
    figure(`rows.${grouping}.${size}.again`, Math.min(...again), 'ms');
  }
}

/** As the extension has it. */
function makeRoom() {
  return new newsroom.Newsroom(new newsroom.Bodies(newsroom.deflater(zlib)));
}

/** The index over a folder, as the extension has it. */
function makeIndex(folder, { sidecars }) {
  const stamps = new newsroom.KeptStamps();
  const room = makeRoom();
  const fileOf = (article) => article.slice('file://'.length);
  const textOf = async (file) => new TextDecoder().decode(await disk.read(file));
  const stat = async (file) => {
    const { mtimeMs, size } = await disk.stat(file);
    return { mtime: Math.floor(mtimeMs), size };
  };
  const index = { newsroom: room, read: 0, bringUpToDate, save, restore, isLike };
  const reader = new newsroom.RecordReader(room, stamps, {
    async stamp(article) {
      const file = fileOf(article);
      const [text, sidecar] = await Promise.all([
        stat(file),
        sidecars.has(file + SIDECAR) ? stat(file + SIDECAR) : undefined,
      ]);
      return { made: 'bench', names: '0', text, sidecar };
    },
    async read(article) {
      index.read++;
      const file = fileOf(article);
      const [text, yaml] = await Promise.all([
        textOf(file),
        sidecars.has(file + SIDECAR) ? textOf(file + SIDECAR) : undefined,
      ]);
      return {
        content: newsroom.contentHash(text, yaml),
        isConcernedSince: () => true,
        record: () => recordOf(article, text, yaml),
      };
    },
  });
  const queue = new newsroom.ReadingQueue({
    work: async (article, turn) => void (await reader.read(article, turn)),
    pause,
    progressed: () => undefined,
  });

  function recordOf(article, text, yaml) {
    const read = yaml === undefined ? undefined : newsroom.readSidecarQuickly(yaml);
    const inFolder = path.relative(folder, fileOf(article));
    const details = read?.sidecar?.article;
    const annotations = withSuggestions
      ? newsroom.annotate(newsroom.articleInput({ details, text, path: inFolder }, undefined))
      : { actors: [], mentions: [], quotes: [], dates: [] };
    return newsroom.summarise({
      article,
      folder: `file://${folder}`,
      path: inFolder,
      text,
      judged: newsroom.judge({ text, annotations, sidecar: read?.sidecar }),
      hasSidecar: read !== undefined,
      problems: read?.problems.length ?? 0,
    });
  }

  async function bringUpToDate(files) {
    queue.add(files.map((file) => `file://${file}`));
    await queue.whenIdle();
  }

  async function save(into) {
    for (const shard of stamps.takeOutdated()) {
      const bytes = newsroom.encodeShard(newsroom.shardOfRecords(room, stamps, shard));
      await fs.promises.writeFile(path.join(into, String(shard)), bytes);
    }
  }

  async function restore(from) {
    for (const file of fs.readdirSync(from))
      for (const kept of newsroom.decodeShard(await fs.promises.readFile(path.join(from, file))))
        newsroom.restoreRecord(room, stamps, kept, () => true);
  }

  function isLike(other) {
    return room.size === other.newsroom.size && JSON.stringify(room.totals) === JSON.stringify(other.newsroom.totals);
  }

  return index;
}

/** What was said, to be searched and linked. */
async function takeIn(room) {
  const [search, links] = [new newsroom.QuoteSearch(), new newsroom.QuoteLinks()];
  let count = 0;
  for (const record of room.records()) {
    search.set(record);
    links.set(record.article, newsroom.linkableQuotes(record));
    if (++count % 100 === 0) await pause();
  }
  return { search, links };
}

function makeFolder(articles) {
  const folder = path.join(scratch, String(articles));
  for (const file of newsroom.madeNewsroom({ articles, sidecars: Math.floor(articles / 2), seed: 1 })) {
    const target = path.join(folder, file.path);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, file.text);
    // Long ago: what was written right before it is read counts as unsure, and is read again.
    fs.utimesSync(target, 1_700_000_000, 1_700_000_000);
  }
  return folder;
}

function listed(folder) {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  const all = entries.filter((entry) => entry.isFile()).map(({ path: parent, name }) => path.join(parent, name));
  return {
    all,
    texts: all.filter((file) => file.endsWith('.txt')),
    sidecars: new Set(all.filter((file) => file.endsWith(SIDECAR))),
  };
}

/** The JSON of every line of a kept file but the first. */
function lines(text) {
  const [, ...rest] = text.trimEnd().split('\n');
  return rest.map((line) => line.slice(line.lastIndexOf('\t') + 1));
}

async function eachOf(all, work) {
  const order = all.values();
  const worker = async () => {
    for (const each of order) await work(each);
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}

/** What is in memory, in MB, once everything that is not needed is gone. What was looked at weakly goes only in a later turn. */
async function heldNow() {
  for (let round = 0; round < 3; round++) {
    await pause();
    collect();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function pause() {
  return new Promise((resolve) => setImmediate(resolve));
}

async function seconds(work) {
  const begin = process.cpuUsage();
  const start = performance.now();
  await work();
  const { user, system } = process.cpuUsage(begin);
  return { spent: (user + system) / 1e6, clock: (performance.now() - start) / 1000 };
}
