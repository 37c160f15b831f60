import * as vscode from 'vscode';
import type { KnownAs } from '../../newsroom/newsroom';
import { sameActors, type SamePair, type SameReason } from '../../newsroom/sameActors';
import { BACK, choose } from '../choose';
import { registerCommand } from '../commands';
import { plainLabel } from '../plainLabel';
import { actorFor, type ActorRef } from './actorRef';
import { keepApart } from './linkActor';
import { merge } from './mergeActors';
import type { RegistryDesk } from './registryDesk';

/** Asks, pair by pair, whether actors of different articles are the same; it never decides by itself. */
export function registerFindSameActors(desk: RegistryDesk): vscode.Disposable {
  return registerCommand('findSameActors', async (given?: { readonly list?: boolean }) => {
    desk.index.start();
    const reading = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reading all articles') };
    await vscode.window.withProgress(reading, () => desk.index.whenIdle());
    if (given?.list) return sameActors(desk.index.newsroom).map(asData);
    const left = new Set<string>();
    for (;;) {
      const pairs = sameActors(desk.index.newsroom).filter((pair) => !left.has(keyOf(pair)));
      const pair = await choosePair(pairs, left.size);
      if (!pair) return undefined;
      const answer = await askPair(pair);
      if (answer === undefined) return undefined;
      if (answer === BACK) continue;
      // Also what was answered: the index takes a moment to hear of it.
      left.add(keyOf(pair));
      if (answer !== 'later') await settle(desk, pair, answer);
    }
  });
}

type Answer = 'same' | 'two' | 'later';

async function settle(desk: RegistryDesk, { a, b }: SamePair, answer: Exclude<Answer, 'later'>): Promise<void> {
  const [one, other] = [await refTo(desk, a), await refTo(desk, b)];
  if (!one || !other) return;
  if (answer === 'two') await keepApart(desk, one, other);
  else
    await desk.act(vscode.l10n.t('Merge {0} and {1}', one.name, other.name), (act) => {
      // Who is in the registry stays; of two who are not, who is named in more articles.
      const isOneKnown = one.registry !== undefined && other.registry === undefined;
      return isOneKnown ? merge(desk, other, one, act) : merge(desk, one, other, act);
    });
  await desk.index.whenIdle();
}

function refTo(desk: RegistryDesk, { example }: KnownAs): Promise<ActorRef | undefined> {
  const args = { uri: example.record.article, actor: example.actor.id };
  return actorFor(desk.documents, desk.registries, args, '');
}

async function choosePair(pairs: readonly SamePair[], put: number): Promise<SamePair | undefined> {
  if (!pairs.length) {
    const done = put ? vscode.l10n.t('All others were put off.') : vscode.l10n.t('Nobody seems to be the same.');
    void vscode.window.showInformationMessage(vscode.l10n.t('No further actors may be the same. {0}', done));
    return undefined;
  }
  const chosen = await choose<SamePair>({
    title: vscode.l10n.t('Who may be the same? ({0})', pairs.length),
    placeholder: vscode.l10n.t('Choose two to look at; nothing is merged without your word'),
    choices: pairs.map((value) => ({
      label: value.a.name === value.b.name ? plainLabel(value.a.name) : plainLabel(`${value.a.name} · ${value.b.name}`),
      description: plainLabel(value.reasons.map(reasonInWords).join('; ')),
      detail: plainLabel(`${whereOf(value.a)} — ${whereOf(value.b)}`, 200),
      value,
    })),
  });
  return chosen === BACK ? undefined : chosen;
}

function askPair({ a, b, reasons }: SamePair): Promise<Answer | typeof BACK | undefined> {
  return choose<Answer>({
    title: vscode.l10n.t('Are {0} and {1} the same?', a.name, b.name),
    placeholder: plainLabel(reasons.map(reasonInWords).join('; '), 200),
    choices: [
      {
        label: vscode.l10n.t('The same'),
        description: vscode.l10n.t('one entry of the registry'),
        detail: plainLabel(`${whereOf(a)} — ${whereOf(b)}`, 200),
        value: 'same',
      },
      { label: vscode.l10n.t('Two of them'), description: vscode.l10n.t('never asked again'), value: 'two' },
      { label: vscode.l10n.t('Not now'), value: 'later' },
    ],
    back: true,
  });
}

function whereOf({ example, articles }: KnownAs): string {
  const more = articles.size > 1 ? vscode.l10n.t(' and {0} more', articles.size - 1) : '';
  const [role] = example.actor.roles ?? [];
  return `${role ? `${role}, ` : ''}${example.record.path}${more}`;
}

function reasonInWords({ why, words }: SameReason): string {
  switch (why) {
    case 'name':
      return vscode.l10n.t('the same name');
    case 'alias':
      return vscode.l10n.t('one goes by the other’s name');
    case 'shorter-name':
      return vscode.l10n.t('the same last name');
    case 'role':
      return vscode.l10n.t('both {0}', words);
    case 'company':
      return vscode.l10n.t('{0} is in articles of both', words);
  }
}

function keyOf({ a, b }: SamePair): string {
  return JSON.stringify([a.key, b.key].sort());
}

/** For other extensions and tests: who may be the same, and why. */
function asData({ a, b, reasons }: SamePair) {
  const data = ({ name, registry, example }: KnownAs) => ({
    ...{ name, uri: example.record.article, actor: example.actor.id },
    ...(registry && { registry: registry.id }),
  });
  return { a: data(a), b: data(b), reasons };
}
