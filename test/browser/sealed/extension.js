const vscode = require('vscode');

const FILES = new Map([
  ['/archive/floods.txt', 'Floods\n\n“The dike held,” said Ines Vale, who guards it. She stayed up all night.\n'],
]);

class Sealed {
  onDidChangeFile = new vscode.EventEmitter().event;

  watch() {
    return { dispose() {} };
  }

  stat({ path }) {
    const text = FILES.get(path);
    if (text !== undefined) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: Buffer.byteLength(text) };
    if (path === '/archive') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readDirectory({ path }) {
    return path === '/archive' ? [['floods.txt', vscode.FileType.File]] : [];
  }

  readFile({ path }) {
    const text = FILES.get(path);
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return Buffer.from(text);
  }

  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse() {
  throw vscode.FileSystemError.NoPermissions();
}

exports.activate = ({ subscriptions }) => {
  const options = { isReadonly: true, isCaseSensitive: true };
  subscriptions.push(vscode.workspace.registerFileSystemProvider('sealed', new Sealed(), options));
};
