import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extensionId } from './manifest.mjs';

/** A quiet window: nothing asked, nothing fetched, nothing beside the newsroom. */
const QUIET = {
  'chat.disableAIFeatures': true,
  'editor.wordWrap': 'on',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'json.schemaDownload.enable': false,
  'npm.fetchOnlinePackageInfo': false,
  'remote.autoForwardPorts': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
  'update.mode': 'none',
  'workbench.editor.useModal': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Settings that make the server run the extension in the web-worker extension host instead of the Node one. */
export const IN_WEB_WORKER = { 'remote.extensionKind': { [extensionId]: ['web'] } };

/** Settings that make VS Code trust no folder, and ask nobody about it. */
export const IN_RESTRICTED_MODE = {
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

/** Writes the user's settings into a user-data folder, unless somebody's are already there. */
export function presetSettings(userData, settings = {}) {
  const file = path.join(userData, 'User/settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...QUIET, ...settings }, null, 2));
}
