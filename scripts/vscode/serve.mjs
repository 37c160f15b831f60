import { execFile, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
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
 * to choose from; `trust: false` opens folders in Restricted Mode; `tokenFile` a file whose content the address must carry, so that no other page can reach the server.
 */
export async function serve({
  data,
  userData = path.join(data, 'user'),
  extensions,
  ports = '0',
  tokenFile,
  testDriver = false,
  trust = true,
}) {
  const { node, main } = await vscodeServer();
  mkdirSync(data, { recursive: true });
  const args = [
    main,
    ...dataArguments(data, userData, extensions),
    ...['--host', '127.0.0.1', '--port', ports],
    ...(tokenFile ? ['--connection-token-file', tokenFile] : ['--without-connection-token']),
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ...['--disable-telemetry', '--telemetry-level', 'off', ...(trust ? ['--disable-workspace-trust'] : [])],
  ];
  // A group of its own: stopping it stops the extension hosts and file watchers it has started as well.
  const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: environment(data) });
  return new Server(child, tokenFile && readFileSync(tokenFile, 'utf8')).started();
}

class Server {
  /** Resolves with the reason when the server ends that nobody has stopped. */
  ended;
  #child;
  #token;
  #log = '';
  #port;
  #watchers = [];
  /** Whatever ends this process ends the server. */
  #kill = () => this.#signal('SIGKILL');

  constructor(child, token) {
    this.#child = child;
    this.#token = token;
    this.ended = new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve(`the VS Code server ended with ${signal ?? `code ${code}`}`));
    });
    process.once('exit', this.#kill);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => this.#hear(text));
    }
  }

  /** All the server has printed so far. */
  get log() {
    return this.#log;
  }

  /** The address of the window of a folder or a workspace file; `payload` are the workbench's own start-up options. */
  address(opened, payload = []) {
    const kind = opened?.endsWith('.code-workspace') ? 'workspace' : 'folder';
    const query = [opened ? `${kind}=${readable(path.resolve(opened))}` : 'ew=true'];
    if (this.#token) query.push(`tkn=${this.#token}`);
    if (payload.length > 0) query.push(`payload=${readable(JSON.stringify(payload))}`);
    return `http://${this.authority}/?${query.join('&')}`;
  }

  get port() {
    return this.#port;
  }

  get authority() {
    return `127.0.0.1:${this.#port}`;
  }

  /** The name the browser knows one of the server's files by. */
  uri(file) {
    return `vscode-remote://${this.authority}${path.resolve(file)}`;
  }

  /** Resolves with the reason when the server or one of its extension hosts ends that nobody has stopped. */
  get broken() {
    return Promise.race([this.ended, this.#until(EXTENSION_HOST_GONE).then(([line]) => line)]);
  }

  async stop() {
    this.#signal('SIGTERM');
    const patience = setTimeout(() => this.#signal('SIGKILL'), 3000);
    await this.ended;
    clearTimeout(patience);
    this.#signal('SIGKILL');
    process.off('exit', this.#kill);
  }

  async started() {
    let timer;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, START_TIMEOUT, 'no answer in time')));
    const port = this.#until(STARTED).then(([, found]) => (this.#port = Number(found)));
    const problem = await Promise.race([port.then(() => undefined), this.ended, late]);
    clearTimeout(timer);
    if (problem === undefined) return this;
    await this.stop();
    throw new Error(`The VS Code server did not start: ${problem}\n${this.#log}`);
  }

  #signal(name) {
    try {
      process.kill(-this.#child.pid, name);
    } catch {
      // The group has ended by itself.
    }
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

/** Escapes a value of an address, save the slashes and colons that a person reads paths by. */
function readable(value) {
  return encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':');
}
