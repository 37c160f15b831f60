import * as vscode from 'vscode';
import type { FoundEntry } from '../../newsroom/found';
import { snippet } from '../../newsroom/search/snippet';
import { registerCommand } from '../commands';
import { plainLabel } from '../plainLabel';
import { reveal } from '../reveal';
import type { SaidIndex } from '../saidIndex';

/** A quote in which the words occur, as `onTheRecord.search` answers. Offsets are UTF-16 into the article, half-open. */
export interface SearchAnswer {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface HitItem extends vscode.QuickPickItem {
  readonly hit: FoundEntry;
}

const MOST_HITS = 200;
const MOST_SNIPPET = 110;

/** Searches what was said in all articles; with words as an argument it answers what it finds, best first. */
export function registerSearch(said: SaidIndex): vscode.Disposable {
  return registerCommand('search', async (text?: string): Promise<SearchAnswer[] | undefined> => {
    said.start();
    if (typeof text === 'string') {
      await said.whenIdle();
      return said.search(text, MOST_HITS).map(({ record, entry }) => ({
        uri: record.article,
        start: entry.start,
        end: entry.end,
        text: entry.text,
      }));
    }
    const hit = await askHit(said);
    if (!hit) return undefined;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(hit.record.article));
    await reveal(document, hit.entry);
    return undefined;
  });
}

function askHit(said: SaidIndex): Promise<FoundEntry | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<HitItem>();
    pick.title = vscode.l10n.t('Search what was said');
    pick.placeholder = vscode.l10n.t('Words of a quote, in any form');
    const list = () => {
      const hits = said.search(pick.value, MOST_HITS);
      pick.items = hits.map((hit) => itemOf(hit, pick.value));
      pick.title = pick.value.trim()
        ? hits.length < MOST_HITS
          ? vscode.l10n.t('Search what was said: {0} found', hits.length)
          : vscode.l10n.t('Search what was said: the best {0}', MOST_HITS)
        : vscode.l10n.t('Search what was said');
    };
    pick.busy = true;
    void said.whenIdle().then(() => {
      pick.busy = false;
      list();
    });
    pick.onDidChangeValue(list);
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.hit);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function itemOf(hit: FoundEntry, query: string): HitItem {
  const { entry, record } = hit;
  const speaker = entry.actor === undefined ? entry.source : record.actors[entry.actor]?.name;
  const about = [speaker, record.title ?? record.path, record.date].filter((part) => part).join(' · ');
  // The list was found by other means than the letters that are typed: nothing of it may be hidden for those.
  return {
    hit,
    label: plainLabel(snippet(entry.text, query, MOST_SNIPPET)),
    detail: plainLabel(about),
    alwaysShow: true,
  };
}
