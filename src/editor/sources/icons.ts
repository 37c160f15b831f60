import * as vscode from 'vscode';
import type { Row } from '../../newsroom/groups/rows';
import type { ItemType } from '../../sidecar/model';

type Icon = vscode.ThemeIcon | { light: vscode.Uri; dark: vscode.Uri };

/** Solid for what sidecars hold, hollow for what only the engine found. */
export class Icons {
  readonly #pictures = new Map<string, Icon>();

  constructor(private readonly extension: vscode.Uri) {}

  of(row: Row): Icon | undefined {
    switch (row.kind) {
      case 'entry': {
        const { entry } = row;
        if (entry.lost) return new vscode.ThemeIcon('warning');
        if (entry.status === 'rejected') return new vscode.ThemeIcon('circle-slash');
        return this.#picture(PICTURES[entry.type], entry.id !== null);
      }
      case 'actor':
        return this.#picture('speaker', row.counts.kept > 0);
      case 'kindOfSource':
        return new vscode.ThemeIcon(SOURCE_ICONS[row.source]);
      case 'namesakes':
        return new vscode.ThemeIcon('organization');
      case 'unknownSpeaker':
        return new vscode.ThemeIcon('question');
      case 'article':
        return new vscode.ThemeIcon(row.record.problems || row.record.missing ? 'warning' : 'file');
      case 'mentions':
        return new vscode.ThemeIcon('person');
      case 'dates':
      case 'year':
      case 'month':
      case 'day':
      case 'undated':
        return new vscode.ThemeIcon('calendar');
      case 'tag':
        return new vscode.ThemeIcon('tag');
      case 'state':
        return new vscode.ThemeIcon(STATE_ICONS[row.state]);
    }
  }

  #picture(name: string, solid: boolean): Icon {
    const file = `${name}${solid ? '' : '-hollow'}.svg`;
    let icon = this.#pictures.get(file);
    if (!icon) {
      const uri = (theme: string) => vscode.Uri.joinPath(this.extension, 'media', theme, file);
      this.#pictures.set(file, (icon = { light: uri('light'), dark: uri('dark') }));
    }
    return icon;
  }
}

const PICTURES = { quote: 'quote', mention: 'speaker', date: 'date', passage: 'passage' } satisfies Record<
  ItemType,
  string
>;

const SOURCE_ICONS = {
  person: 'person',
  unnamed: 'question',
  collective: 'organization',
  organization: 'home',
  document: 'file-text',
  place: 'location',
} as const;

const STATE_ICONS = {
  toReview: 'inbox',
  suggested: 'sparkle',
  confirmed: 'pass',
  rejected: 'circle-slash',
  lost: 'warning',
} as const;
