import * as vscode from 'vscode';
import { BACK, chooseNames } from '../choose';
import { keepRows } from '../manyRows';
import { nothingHere } from '../tagger';
import { settingsFor } from '../settings';
import type { RowDesk } from './actOnRows';
import { entryAt } from './entryAt';
import type { SourcesNode } from './node';

/** What shall become of the tags of some rows; without it a person is asked. */
export interface TagChange {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/** Adds tags to annotations and takes others away, as one act; tags that only some of them bear stay as they are. */
export async function changeTags(desk: RowDesk, rows: readonly SourcesNode[], told: TagChange): Promise<number> {
  const annotations = rows.filter(({ kind }) => kind === 'entry');
  if (annotations.length === 0) throw nothingHere(vscode.l10n.t('Choose annotations in the Sources view.'));
  const change = told.add || told.remove ? told : await askChange(desk, annotations);
  if (!change) return 0;
  const { add = [], remove = [] } = change;
  return keepRows(desk, vscode.l10n.t('Change Tags'), annotations, (_, things) =>
    things.flatMap((thing) => {
      const before = thing.found.tags;
      const tags = [...new Set([...before.filter((tag) => !remove.includes(tag)), ...add])];
      const isSame = tags.length === before.length && tags.every((tag) => before.includes(tag));
      return isSame ? [] : [{ things: [thing], fields: { tags: tags.length ? tags : null } }];
    }),
  );
}

async function askChange({ newsroom }: RowDesk, rows: readonly SourcesNode[]): Promise<TagChange | undefined> {
  const borne = rows.map((row) => entryAt(newsroom, row)?.entry.tags ?? []);
  const common = (borne[0] ?? []).filter((tag) => borne.every((tags) => tags.includes(tag)));
  const { articleUri } = rows[0];
  const settings = settingsFor(articleUri === undefined ? undefined : vscode.Uri.parse(articleUri)).tags;
  const described = new Set(settings.map(({ name }) => name));
  const inUse = [...newsroom.tags.keys()].filter((name) => !described.has(name)).sort();
  const chosen = await chooseNames({
    title: rows.length === 1 ? vscode.l10n.t('Tags') : vscode.l10n.t('Tags of {0} annotations', rows.length),
    placeholder: vscode.l10n.t('Choose tags, or type a new one'),
    offered: [...settings, ...inUse.map((name) => ({ name }))],
    chosen: common,
  });
  if (chosen === undefined || chosen === BACK) return undefined;
  return {
    add: chosen.filter((tag) => !common.includes(tag)),
    remove: common.filter((tag) => !chosen.includes(tag)),
  };
}
