import * as vscode from 'vscode';
import type { ActorKind } from '../../engine';
import { foldName } from '../../newsroom/identity';
import type { KnownAs } from '../../newsroom/newsroom';
import { actorKindLabel } from '../actorKindLabel';
import type { NewsroomIndex } from '../newsroomIndex';
import { registryEntry } from './actorProviders';
import { matchesLetters } from './matchesLetters';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';

/** Go to Symbol in Workspace: any actor of any article, by name or by another form of it. */
export function registerActorSymbols(index: NewsroomIndex): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      index.start();
      await index.whenIdle();
      if (token.isCancellationRequested) return [];
      const letters = foldName(query);
      const found: ActorSymbol[] = [];
      for (const known of index.newsroom.actors()) {
        if (known.registry || isNamed(known.kind)) {
          if (!namesOf(known).some((name) => matchesLetters(foldName(name), letters))) continue;
          found.push(new ActorSymbol(known));
          if (found.length === MOST) break;
        }
      }
      return found;
    },
    // Where the first mention is in its file is looked up only for the one that is chosen.
    async resolveWorkspaceSymbol(symbol) {
      if (symbol instanceof ActorSymbol) symbol.location = await placeOf(index, symbol.known);
      return symbol;
    },
  });
}

/** Nobody reads on after so many. */
const MOST = 500;

/** "A senior official" is nobody to be looked for by name. */
const isNamed = (kind: ActorKind) => kind !== 'unnamed' && kind !== 'collective';

class ActorSymbol extends vscode.SymbolInformation {
  constructor(readonly known: KnownAs) {
    const { article } = known.example.record;
    const articles = known.articles.size;
    const kind = actorKindLabel(known.kind);
    // VS Code adds the file's name by itself.
    const across = counted(inUserLanguage, '{0} article|{0} articles', articles);
    const start = new vscode.Range(0, 0, 0, 0);
    super(
      known.name,
      vscode.SymbolKind.Class,
      articles === 1 ? kind : `${kind} · ${across}`,
      new vscode.Location(vscode.Uri.parse(article), start),
    );
  }
}

function namesOf({ name, registry, example }: KnownAs): string[] {
  return [name, ...(registry?.actor?.aliases ?? []), example.actor.name, ...(example.actor.aliases ?? [])];
}

/** The registry's entry, else the first place in an article. */
async function placeOf(index: NewsroomIndex, known: KnownAs): Promise<vscode.Location> {
  const uri = vscode.Uri.parse(known.example.record.article);
  const entry = known.registry && (await registryEntry(uri, known.registry.id));
  if (entry) return entry;
  const first = index.newsroom
    .entriesOf(known.key)
    .filter(({ record }) => record.article === known.example.record.article)
    .sort(
      (a, b) =>
        Number(b.entry.type === 'mention') - Number(a.entry.type === 'mention') || a.entry.start - b.entry.start,
    )[0];
  const document = await vscode.workspace.openTextDocument(uri);
  const { start, end } = first?.entry ?? { start: 0, end: 0 };
  return new vscode.Location(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)));
}
