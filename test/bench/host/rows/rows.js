// A tree of one group with as many rows as the Sources view shows of one at first, each a label, words and an icon.
const vscode = require('vscode');

const ROWS = 100;
const { Collapsed, None } = vscode.TreeItemCollapsibleState;

exports.activate = ({ subscriptions }) => {
  const changed = new vscode.EventEmitter();
  const rows = Array.from({ length: ROWS }, (_, nth) => `Row ${nth}`);
  subscriptions.push(
    changed,
    vscode.window.registerTreeDataProvider('benchRows.rows', {
      onDidChangeTreeData: changed.event,
      getChildren: (parent) => (parent ? rows : ['All rows']),
      getTreeItem: (row) => {
        const item = new vscode.TreeItem(row, rows.includes(row) ? None : Collapsed);
        item.id = row;
        item.description = 'said somebody';
        item.iconPath = new vscode.ThemeIcon('quote');
        return item;
      },
    }),
    vscode.commands.registerCommand('benchRows.refresh', () => changed.fire(undefined)),
  );
};
