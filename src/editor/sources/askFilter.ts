import * as vscode from 'vscode';
import type { Newsroom } from '../../newsroom/newsroom';
import { countMatches, type Found } from '../../newsroom/query/askNewsroom';
import { completionsOf, type Completion } from '../../newsroom/query/complete';
import { recordMatcher } from '../../newsroom/query/matcher';
import { parseQuery } from '../../newsroom/query/parseQuery';
import type { QueryProblem } from '../../newsroom/query/query';
import { NO_VOCABULARY, vocabularyInSteps } from '../../newsroom/query/vocabulary';
import { inSlices, nextTurn } from '../analysis';
import { plainLabel } from '../plainLabel';
import { filterInWords, problemInWords } from './queryInWords';
import type { SavedQueries, SavedQuery } from './savedQueries';
import { today } from './today';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';

interface FilterItem extends vscode.QuickPickItem {
  /** What choosing it makes of the query; left out, it is applied as it is. */
  readonly query?: string;
  readonly saved?: SavedQuery;
}

const SLICE_MS = 8;

const SAVE: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('save'),
  get tooltip() {
    return vscode.l10n.t('Save this query');
  },
};
const RENAME: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('edit'),
  get tooltip() {
    return vscode.l10n.t('Rename');
  },
};
const DELETE: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('trash'),
  get tooltip() {
    return vscode.l10n.t('Delete');
  },
};

/** Asks for a query: as it is typed it is counted, and how it may go on is offered. `undefined` when the person leaves. */
export function askFilter(newsroom: Newsroom, before: string, saved: SavedQueries): Promise<string | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<FilterItem>();
    let vocabulary = NO_VOCABULARY;
    let round = 0;
    let isLeft = false;
    pick.title = vscode.l10n.t('Filter sources');
    pick.placeholder = vscode.l10n.t('Words, or speaker: said: who: tag: date: …');
    pick.value = before;
    pick.buttons = [SAVE];
    // While somebody is asked for a name the list is hidden, and that is no leaving.
    let isAsking = false;

    const list = () => {
      const query = pick.value;
      const { problems } = parseQuery(query, { today: today() });
      const apply: FilterItem = { label: `$(filter) ${applyLabel(query)}`, alwaysShow: true };
      const show = (found?: string) => {
        const items = [
          { ...apply, description: found },
          ...problems.map((problem) => problemItem(query, problem)),
          ...savedItems(query, saved.all),
          ...completionsOf(query, vocabulary).map(completionItem),
        ];
        pick.items = items;
        pick.activeItems = [items[0]];
      };
      show();
      const mine = ++round;
      void countFound(newsroom, query, () => mine !== round).then((found) => {
        if (mine === round && found && !isAsking) show(foundInWords(found));
      });
    };

    const asking = async (ask: () => Promise<void>) => {
      isAsking = true;
      await ask();
      isAsking = false;
      pick.show();
      list();
    };

    pick.onDidChangeValue(list);
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (item?.query === undefined || item.query === pick.value || item.saved) {
        resolve(item?.query ?? pick.value);
        pick.hide();
        return;
      }
      pick.value = item.query;
      list();
    });
    pick.onDidTriggerButton(() => asking(() => askName(saved, { name: '', query: pick.value.trim() })));
    pick.onDidTriggerItemButton(({ button, item }) => {
      const kept = item.saved;
      if (kept) void asking(() => (button === RENAME ? askName(saved, kept) : saved.delete(kept.name)));
    });
    pick.onDidHide(() => {
      if (isAsking) return;
      round++;
      isLeft = true;
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
    list();
    void inSlices(vocabularyInSteps(newsroom), () => isLeft).then((known) => {
      if (!known || isLeft) return;
      vocabulary = known;
      if (!isAsking) list();
    });
  });
}

/** Looks through the newsroom a slice at a time; `undefined` when another query is asked meanwhile, or nothing is. */
async function countFound(newsroom: Newsroom, query: string, stale: () => boolean): Promise<Found | undefined> {
  const matches = recordMatcher(parseQuery(query, { today: today() }));
  if (!matches) return undefined;
  const steps = countMatches(newsroom, matches);
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await nextTurn();
    if (stale()) return undefined;
  }
}

function applyLabel(query: string): string {
  return query.trim() ? vscode.l10n.t('Show what this finds') : vscode.l10n.t('Show everything');
}

function foundInWords({ entries, articles }: Found): string {
  if (articles === 0) return vscode.l10n.t('nothing found');
  return counted(inUserLanguage, '{1} in {0} article|{1} in {0} articles', articles, entries);
}

function problemItem(query: string, problem: QueryProblem): FilterItem {
  const { start, end, written, meant } = problem;
  // What was meant is put in the place of what was written; a filter's name keeps its colon.
  const rest = query.slice(start, end).slice(written.length);
  return {
    label: `$(warning) ${plainLabel(problemInWords(problem))}`,
    query: meant === undefined ? query : query.slice(0, start) + meant + rest + query.slice(end),
    alwaysShow: true,
  };
}

function savedItems(query: string, all: readonly SavedQuery[]): FilterItem[] {
  const typed = query.trim().toLowerCase();
  return all
    .filter(({ name, query: kept }) => `${name} ${kept}`.toLowerCase().includes(typed))
    .map((saved) => ({
      label: `$(bookmark) ${plainLabel(saved.name)}`,
      description: plainLabel(saved.query),
      query: saved.query,
      saved,
      buttons: [RENAME, DELETE],
      alwaysShow: true,
    }));
}

function completionItem({ label, query, filter, is, count }: Completion): FilterItem {
  return {
    label: plainLabel(label),
    description: is === 'filter' ? filterInWords(filter) : count === undefined ? undefined : String(count),
    query,
    alwaysShow: true,
  };
}

async function askName(saved: SavedQueries, { name, query }: SavedQuery): Promise<void> {
  if (!query) return;
  const answer = await vscode.window.showInputBox({
    title: name ? vscode.l10n.t('Rename query') : vscode.l10n.t('Save query'),
    prompt: query,
    placeHolder: vscode.l10n.t('A name for it'),
    value: name,
    validateInput: (value) => (value.trim() ? undefined : vscode.l10n.t('Give it a name.')),
  });
  const chosen = answer?.trim();
  if (!chosen) return;
  if (name) await saved.rename(name, chosen);
  else await saved.save({ name: chosen, query });
}
