import * as vscode from 'vscode';

const SCHEME = 'on-the-record-report';

/** What an exchange left behind, under a heading each. */
export interface Report {
  /** The document's name: `Export of bridge.txt`. */
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** Shows what an export or import could not hold as a document to read, search and copy from. */
export class LossReports implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #disposables = [
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()) ?? '',
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#texts.delete(uri.toString())),
  ];
  #count = 0;

  /** Shows nothing where nothing was lost. */
  async show({ title, summary, sections }: Report): Promise<void> {
    const said = sections.filter(({ lines }) => lines.length > 0);
    if (!said.length) return;
    const name = title.replace(SEPARATORS, ' ');
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}.md`, query: String(++this.#count) });
    const parts = said.flatMap(({ heading, lines }) => ['', `## ${heading}`, '', ...lines.map((line) => `- ${line}`)]);
    this.#texts.set(uri.toString(), [`# ${title}`, '', summary, ...parts, ''].join('\n'));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: true, viewColumn: vscode.ViewColumn.Beside });
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }
}

const SEPARATORS = /[\\/]+/g;
