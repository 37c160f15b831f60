// Runs in the Node extension host beside On the Record and does what the bench asks over HTTP, on this machine only.
const fs = require('node:fs');
const http = require('node:http');
const { Session } = require('node:inspector/promises');
const Module = require('node:module');
const path = require('node:path');
const { monitorEventLoopDelay, performance } = require('node:perf_hooks');
const v8 = require('node:v8');
const vm = require('node:vm');
const vscode = require('vscode');

const OURS = 'on-the-record.on-the-record';
/** What our activation leaves for the next turns, from the bottom up; each file asks for those before it once more. */
const LAYERS = ['./sidecar.js', './newsroom.js'];
const PARTS = './parts.js';
const WATCHED = { floor: 'on-the-record-bench.bench-trivial', ours: OURS };
const MEGABYTE = 1024 * 1024;

const delays = monitorEventLoopDelay({ resolution: 1 });
let utilization = performance.eventLoopUtilization();
let processorTime = process.cpuUsage();

/** What the host holds after a garbage collection, in MB; one that gives back to the system what nobody uses. */
function memory() {
  v8.setFlagsFromString('--expose-gc');
  const gc = vm.runInNewContext('gc');
  gc({ type: 'major', flavor: 'last-resort' });
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss: rss / MEGABYTE, heap: (heapUsed + external) / MEGABYTE };
}

let profiler;
let memoryBefore;
/** Looking at the memory stops the host for half a second. */
let looksAtMemory = true;
const watched = new Map();

/** VS Code activates an extension when it likes; so each is timed as it is loaded and its activate is called. */
const load = Module._load;
Module._load = function (request, ...rest) {
  if ([...LAYERS, PARTS].includes(request) && !(request in later.files))
    return timedLater(request, () => load.call(this, request, ...rest));
  const id = Object.values(WATCHED).find((each) => request.includes(`/${each}-`));
  if (!id || watched.has(id)) return load.call(this, request, ...rest);
  if (id === OURS && looksAtMemory) memoryBefore = memory();
  const times = {};
  watched.set(id, times);
  const began = performance.now();
  const loaded = load.call(this, request, ...rest);
  times.load = performance.now() - began;
  return {
    ...loaded,
    activate(context) {
      const start = performance.now();
      const api = loaded.activate(context);
      times.activate = performance.now() - start;
      return api;
    },
  };
};

/** How long each of the files took that are loaded in later turns, and making the parts. In ms. */
const later = { files: {}, make: 0 };

function timedLater(file, loadFile) {
  const began = performance.now();
  later.files[file] = 0;
  const loaded = loadFile();
  later.files[file] = performance.now() - began;
  if (file !== PARTS) return loaded;
  return {
    makeParts(...given) {
      const start = performance.now();
      const parts = loaded.makeParts(...given);
      later.make = performance.now() - start;
      return parts;
    },
  };
}

/** The floor of open and key: a text that is no article, its quotes found by a pattern, one decoration. */
const mark = vscode.window.createTextEditorDecorationType({ backgroundColor: '#3794ff33' });
/** A screenful of lines; an editor that opens does not say yet which ones it shows. */
const AROUND = 50;
const QUOTE = /“[^”\n]*”|"[^"\n]*"/g; // “The gate will open.”

function markFloor(editor) {
  if (!editor?.document.uri.path.endsWith('.log')) return;
  const ranges = [];
  const { document, selection } = editor;
  const last = Math.min(selection.active.line + AROUND, document.lineCount - 1);
  for (let line = Math.max(0, selection.active.line - AROUND); line <= last; line++)
    for (const { index, 0: text } of document.lineAt(line).text.matchAll(QUOTE))
      ranges.push(new vscode.Range(line, index + 1, line, index + text.length - 1));
  editor.setDecorations(mark, ranges);
}

/** The Problems panel, the outline and the window follow an analysis with some delay. */
const AFTERMATH_MS = 400;

/** A window that has just opened loads extensions for a while: calm is a host that had little to do for so long. */
const CALM_MS = 500;
const CALM_BUSY = 0.15;

const answers = {
  /** How long each took to load and to activate, in ms. */
  async activate() {
    const names = Object.keys(WATCHED);
    for (const name of names) await vscode.extensions.getExtension(WATCHED[name]).activate();
    // Answered by the parts: then they are made.
    await vscode.commands.executeCommand('onTheRecord.stopReading');
    return { ...Object.fromEntries(names.map((name) => [name, watched.get(WATCHED[name])])), later };
  },

  async open({ file }) {
    const began = Date.now();
    await vscode.window.showTextDocument(vscode.Uri.file(file), { preview: false });
    return began;
  },

  /** Resolves when the open article is analysed as a whole. */
  async analysed({ file }) {
    await vscode.extensions.getExtension(OURS).exports.annotationsFor(vscode.Uri.file(file));
  },

  /** The same, and what features do with that is done. */
  async settled({ file }) {
    await this.analysed({ file });
    await new Promise((resolve) => setTimeout(resolve, AFTERMATH_MS));
  },

  async close() {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  },

  /** Writes paragraphs with quotes that lack their first mark between those of the text, from the middle on. */
  async prepare({ words }) {
    const editor = vscode.window.activeTextEditor;
    const { document } = editor;
    let line = Math.floor(document.lineCount / 2);
    await editor.edit((edit) => {
      for (const beginning of words.split('|')) {
        do line++;
        while (line < document.lineCount - 1 && document.lineAt(line).text.trim() !== '');
        const place = new vscode.Position(Math.min(line, document.lineCount - 1), 0);
        edit.insert(place, `\n${beginning} as the grass behind it”\n`);
      }
    });
  },

  /** Puts the cursor where the first mark of a quote belongs. */
  goTo({ words }) {
    const editor = vscode.window.activeTextEditor;
    const { document } = editor;
    const cursor = document.positionAt(document.getText().indexOf(words));
    editor.selection = new vscode.Selection(cursor, cursor);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
  },

  utilizationFrom() {
    utilization = performance.eventLoopUtilization();
    processorTime = process.cpuUsage();
  },

  /** How long the event loop was busy since then, in ms. */
  utilizationSince: () => performance.eventLoopUtilization(utilization).active,

  /** How much processor time the host took since then, in ms: what others took of it meanwhile does not count. */
  workedSince() {
    const { user, system } = process.cpuUsage(processorTime);
    return (user + system) / 1000;
  },

  blocksFrom() {
    delays.enable();
    delays.reset();
  },

  /** The longest time the event loop was late since then, in ms. */
  blocksSince: () => Math.max(0, delays.max / 1e6 - 1),

  /** Writes down from now on what the host does. */
  async profileFrom({ every }) {
    profiler ??= new Session();
    profiler.connect();
    await profiler.post('Profiler.enable');
    await profiler.post('Profiler.setSamplingInterval', { interval: Number(every) });
    await profiler.post('Profiler.start');
  },

  async profileSince() {
    const { profile } = await profiler.post('Profiler.stop');
    profiler.disconnect();
    return profile;
  },

  memory,

  leaveMemory() {
    looksAtMemory = false;
  },

  /** Resolves when the host has little to do, also without our extension. */
  async calm() {
    for (let busy = 1; busy > CALM_BUSY;) {
      const from = performance.eventLoopUtilization();
      await new Promise((resolve) => setTimeout(resolve, CALM_MS));
      busy = performance.eventLoopUtilization(from).utilization;
    }
  },

  /** What the host held before On the Record was loaded. */
  memoryBefore: () => memoryBefore,
};

exports.activate = ({ subscriptions }) => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) return;
  subscriptions.push(
    vscode.window.onDidChangeActiveTextEditor(markFloor),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) markFloor(vscode.window.activeTextEditor);
    }),
  );
  const server = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://agent');
    const answer = answers[pathname.slice(1)];
    Promise.resolve()
      .then(() => answer.call(answers, Object.fromEntries(searchParams)))
      .then(
        (value) => response.end(JSON.stringify({ value })),
        (error) => response.writeHead(500).end(JSON.stringify({ error: String(error.stack) })),
      );
  });
  server.listen(0, '127.0.0.1', () => {
    fs.writeFileSync(path.join(folder.uri.fsPath, '.agent'), String(server.address().port));
  });
  subscriptions.push({ dispose: () => server.close() });
};
