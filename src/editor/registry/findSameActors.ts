import * as vscode from 'vscode';
import type { KnownAs } from '../../newsroom/newsroom';
import { sameActors, type SamePair, type SameReason } from '../../newsroom/sameActors';
import { registerCommand } from '../commands';
import { plainLabel } from '../plainLabel';
import { actorFor, type ActorArgument, type ActorRef } from './actorRef';
import { keptApart } from './linkActor';
import { merge } from './merge';
import type { RegistryDesk } from './registryDesk';

/** Two actors as the list of this command names them. */
interface Two {
  readonly a: ActorArgument;
  readonly b: ActorArgument;
}

interface FindSameActorsArgument {
  /** Only say who may be the same. */
  readonly list?: boolean;
  /** What a person would choose: those who are one, and those who are two. */
  readonly same?: readonly Two[];
  readonly apart?: readonly Two[];
}

/**
 * Shows all actors of different articles that may be the same, with the reasons; those a person chooses are made one, in one
 * step, and those a person says so of are never asked about again. It never decides by itself.
 */
export function registerFindSameActors(desk: RegistryDesk): vscode.Disposable {
  return registerCommand('findSameActors', async (given: FindSameActorsArgument = {}) => {
    if (given.same ?? given.apart) return settle(desk, given.same ?? [], given.apart ?? []);
    desk.index.start();
    const reading = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reading all articles') };
    await vscode.window.withProgress(reading, () => desk.index.whenIdle());
    const pairs = sameActors(desk.index.newsroom);
    if (given.list) return pairs.map(asData);
    if (!pairs.length) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Nobody seems to be the same.'));
      return undefined;
    }
    const same = await choosePairs(pairs, {
      title: vscode.l10n.t('Who are the same? ({0})', pairs.length),
      placeHolder: vscode.l10n.t('Tick the pairs that are one; nothing is merged without your word'),
    });
    if (!same) return undefined;
    const others = pairs.filter((pair) => !same.includes(pair));
    const apart = await choosePairs(others, {
      title: vscode.l10n.t('Who are two? ({0})', others.length),
      placeHolder: vscode.l10n.t('Tick the pairs that are never to be asked about again; the rest comes another time'),
    });
    if (!apart) return undefined;
    return settle(desk, same.map(asData), apart.map(asData));
  });
}

/** Answers how many pairs were made one and kept apart. */
async function settle(desk: RegistryDesk, same: readonly Two[], apart: readonly Two[]) {
  const done = { same: 0, apart: 0 };
  if (!same.length && !apart.length) return done;
  await desk.act(vscode.l10n.t('Say Who Are the Same'), async (act) => {
    for (const { a, b } of same) {
      const [one, other] = [await find(desk, a), await find(desk, b)];
      // Of three who are one, the third pair says nothing new.
      if (!one || !other || (one.registry && one.registry.id === other.registry?.id)) continue;
      // Who is in the registry stays; of two who are not, who is named in more articles.
      const isOneKnown = one.registry !== undefined && other.registry === undefined;
      await (isOneKnown ? merge(desk, other, one, act) : merge(desk, one, other, act));
      done.same++;
    }
    for (const { a, b } of apart) {
      const [one, other] = [await find(desk, a), await find(desk, b)];
      if (!one || !other) continue;
      await keptApart(desk, one, other, act);
      done.apart++;
    }
  });
  await desk.index.whenIdle();
  return done;
}

function find(desk: RegistryDesk, actor: ActorArgument): Promise<ActorRef | undefined> {
  return actorFor(desk.documents, desk.registries, actor, '');
}

async function choosePairs(
  pairs: readonly SamePair[],
  asked: { readonly title: string; readonly placeHolder: string },
): Promise<SamePair[] | undefined> {
  if (!pairs.length) return [];
  const rows = pairs.map((pair) => ({
    label: pair.a.name === pair.b.name ? plainLabel(pair.a.name) : plainLabel(`${pair.a.name} · ${pair.b.name}`),
    description: plainLabel(pair.reasons.map(reasonInWords).join('; ')),
    detail: plainLabel(`${whereOf(pair.a)} — ${whereOf(pair.b)}`, 200),
    pair,
  }));
  const chosen = await vscode.window.showQuickPick(rows, {
    ...asked,
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.map(({ pair }) => pair);
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

/** For other extensions and tests: who may be the same, and why. */
function asData({ a, b, reasons }: SamePair) {
  const data = ({ name, registry, example }: KnownAs) => ({
    name,
    uri: example.record.article,
    actor: example.actor.id,
    ...(registry && { registry: registry.id }),
  });
  return { a: data(a), b: data(b), reasons };
}
