import { execFile, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { vscodeServer } from './server.mjs';

const STARTED = /listening on (\d+)/; // "Server bound to 127.0.0.1:8137 … Extension host agent listening on 8137"
const EXTENSION_HOST_GONE = /Extension Host Process exited with code: \S+, signal: \S+\./;
const START_TIMEOUT = 60_000;

/** Installs a packaged extension into a server's data folder, as a person would from a file. */
export async function installExtension(vsix, data) {
  const { node, main } = await vscodeServer();
  await promisify(execFile)(node, [main, ...dataArguments(data), '--install-extension', vsix, '--force'], {
    env: environment(data),
  });
}

/**
 * Starts the VS Code server on this machine only. `data` is the folder for everything it writes; `ports` a port, or a range
 * to choose from; `token` a file whose content the address must carry, so that no other page can reach the server.
 */
export async function serve({
  data,
  userData = path.join(data, 'user'),
  extensions,
  ports = '0',
  token,
  testDriver = false,
}) {
  const { node, main } = await vscodeServer();
  mkdirSync(data, { recursive: true });
  const args = [
    main,
    ...dataArguments(data, userData, extensions),
    ...['--host', '127.0.0.1', '--port', ports],
    ...(token ? ['--connection-token-file', token] : ['--without-connection-token']),
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ...['--disable-telemetry', '--telemetry-level', 'off', '--disable-workspace-trust'],
  ];
  // A group of its own: stopping it stops the extension hosts and file watchers it has started as well.
  const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: environment(data) });
  return new Server(child).started();
}

class Server {
  #child;
  #log = '';
  #port;
  #ended;
  #watchers = [];

  constructor(child) {
    this.#child = child;
    this.#ended = new Promise((resolve) => child.once('exit', resolve));
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => this.#hear(text));
  }

  /** All the server has printed so far. */
  get log() {
    return this.#log;
  }

  /** The address of a folder's window; `payload` are the workbench's own start-up options. */
  address(folder, payload = []) {
    const query = new URLSearchParams(folder ? { folder: path.resolve(folder) } : { ew: 'true' });
    if (payload.length > 0) query.set('payload', JSON.stringify(payload));
    return `http://${this.authority}/?${query}`;
  }

  get authority() {
    return `127.0.0.1:${this.#port}`;
  }

  /** The name the browser knows one of the server's files by. */
  uri(file) {
    return `vscode-remote://${this.authority}${path.resolve(file)}`;
  }

  /** Resolves with the reason when the server or an extension host ends that nobody has stopped. */
  get broken() {
    const extensionHost = this.#until(EXTENSION_HOST_GONE).then(([line]) => line);
    return Promise.race([extensionHost, this.#ended.then((code) => `the VS Code server ended with code ${code}`)]);
  }

  async stop() {
    const signal = (name) => {
      try {
        process.kill(-this.#child.pid, name);
      } catch {
        // The group has ended by itself.
      }
    };
    signal('SIGTERM');
    const patience = setTimeout(() => signal('SIGKILL'), 3000);
    await this.#ended;
    clearTimeout(patience);
    signal('SIGKILL');
  }

  async started() {
    let timer;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, START_TIMEOUT, 'it did not answer in time')));
    const ended = this.#ended.then((code) => `it ended with code ${code}`);
    const port = this.#until(STARTED).then(([, found]) => (this.#port = Number(found)));
    const problem = await Promise.race([port.then(() => undefined), ended, late]);
    clearTimeout(timer);
    if (problem === undefined) return this;
    await this.stop();
    throw new Error(`The VS Code server did not start: ${problem}\n${this.#log}`);
  }

  #hear(text) {
    this.#log += text;
    this.#watchers = this.#watchers.filter((watcher) => !watcher());
  }

  #until(pattern) {
    return new Promise((resolve) => {
      const look = () => {
        const match = pattern.exec(this.#log);
        if (match) resolve(match);
        return match !== null;
      };
      if (!look()) this.#watchers.push(look);
    });
  }
}

function dataArguments(data, userData = path.join(data, 'user'), extensions = path.join(data, 'extensions')) {
  const folders = ['--server-data-dir', data, '--user-data-dir', userData, '--extensions-dir', extensions];
  return ['--accept-server-license-terms', ...folders];
}

/** No extension gallery: the window offers nothing that would have to be fetched. */
function environment(data) {
  return { ...process.env, EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: data };
}
