import * as vscode from 'vscode';
import { registerCommand } from '../commands';
import { LAYERS, setLayer, settingsFor, type Layer } from '../settings';
import type { Highlights } from './highlights';

/** The commands that show and hide marks: all of them for this session, or a layer for good. */
export function registerToggles(highlights: Highlights): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('toggleHighlights', () => {
      highlights.hidden = !highlights.hidden;
      const said = highlights.hidden ? vscode.l10n.t('Highlights are hidden') : vscode.l10n.t('Highlights are shown');
      vscode.window.setStatusBarMessage(said, SAY_FOR_MS);
    }),
    registerCommand('toggleLayer', async (layer?: unknown) => {
      if (isLayer(layer)) await toggle(highlights, layer);
      else await choose(highlights);
    }),
  );
}

const SAY_FOR_MS = 3000;

async function choose(highlights: Highlights): Promise<void> {
  const wanted = wantedLayers();
  const rows = LAYERS.map((layer) => ({ layer, picked: wanted.has(layer), ...wordsFor(layer) }));
  const chosen = await vscode.window.showQuickPick(rows, {
    canPickMany: true,
    title: vscode.l10n.t('Highlight Layers'),
    placeHolder: vscode.l10n.t('Which layers to show'),
  });
  if (!chosen) return;
  highlights.hidden = false;
  for (const row of rows) if (chosen.includes(row) !== row.picked) await setLayer(row.layer, !row.picked);
}

async function toggle(highlights: Highlights, layer: Layer): Promise<void> {
  // Where all are hidden nothing is to be seen of this layer either: the first toggle shows it.
  const show = highlights.hidden || !wantedLayers().has(layer);
  highlights.hidden = false;
  await setLayer(layer, show);
}

function wantedLayers(): ReadonlySet<Layer> {
  return settingsFor(vscode.window.activeTextEditor?.document.uri).layers;
}

function isLayer(value: unknown): value is Layer {
  return LAYERS.some((layer) => layer === value);
}

function wordsFor(layer: Layer): { label: string; description: string } {
  switch (layer) {
    case 'quotes':
      return { label: vscode.l10n.t('Quotes'), description: vscode.l10n.t('direct, indirect and mixed') };
    case 'sources':
      return { label: vscode.l10n.t('Sources'), description: vscode.l10n.t('who says it') };
    case 'cues':
      return { label: vscode.l10n.t('Cues'), description: vscode.l10n.t('“said”, “according to”') };
    case 'dates':
      return { label: vscode.l10n.t('Dates'), description: vscode.l10n.t('dates, times and durations') };
    case 'passages':
      return { label: vscode.l10n.t('Passages'), description: vscode.l10n.t('what was tagged') };
  }
}
