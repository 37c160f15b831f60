import * as vscode from 'vscode';
import type { ActorKind, Extent } from '../../engine';
import { likelySpeakers } from '../../newsroom/likelySpeakers';
import { actorId } from '../../sidecar/actorId';
import type { JudgedActor } from '../../sidecar/judge';
import type { Registry } from '../../sidecar/registry';
import { actorKindLabel } from '../actorKindLabel';
import type { AnnotatedDocument } from '../annotatedDocuments';
import { plainLabel } from '../plainLabel';
import { BACK, choose, type Choice } from '../choose';

/** `null`: the speaker is not known. */
export type ActorAnswer = JudgedActor | null;

export interface ActorQuestion {
  readonly annotated: AnnotatedDocument;
  readonly registry: Registry | undefined;
  readonly stretch: Extent;
  readonly title: string;
  /** Offers “unknown”, as for the speaker of a quote. */
  readonly unknown?: boolean;
  readonly back?: boolean;
}

/** Asks who is meant: the likeliest of the article first, then the registry's, a new actor last. */
export async function askActor(question: ActorQuestion): Promise<ActorAnswer | typeof BACK | undefined> {
  const { annotated, registry, stretch } = question;
  const inArticle = likelySpeakers(annotated.article, stretch);
  const beyond = registryActors(registry, inArticle);
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const answer = await choose<ActorAnswer | NewActor>({
    title: question.title,
    placeholder: vscode.l10n.t('Type to search, or to name a new actor'),
    back: question.back,
    choices: [
      ...inArticle.map(row),
      ...(question.unknown
        ? [
            {
              label: `$(question) ${vscode.l10n.t('Unknown')}`,
              description: vscode.l10n.t('nobody is named'),
              value: null,
            },
          ]
        : []),
      ...(beyond.length ? [separator(vscode.l10n.t('From the registry')), ...beyond.map(row)] : []),
    ],
    create: (typed) => ({
      label: `$(add) ${typed ? vscode.l10n.t('New actor “{0}”', typed) : vscode.l10n.t('New actor…')}`,
      value: new NewActor(typed),
    }),
  });
  return answer instanceof NewActor ? askNewActor(annotated, answer.name, question.title) : answer;
}

/** The actor with an id given by a key binding or another extension. Throws, naming those there are, when there is none. */
export function actorWithId({ article }: AnnotatedDocument, registry: Registry | undefined, id: string): JudgedActor {
  const actor =
    article.actors.find((candidate) => candidate.id === id) ??
    article.actors.find((candidate) => candidate.registry === id) ??
    registryActors(registry, article.actors).find((candidate) => candidate.registry === id);
  if (actor) return actor;
  const ids = article.actors.map((candidate) => candidate.id).join(', ');
  throw new Error(vscode.l10n.t('There is no actor {0}. This article has: {1}', id, ids || '—'));
}

/** An actor of one article as another one has them: the registry's same entry, else the same name, else new there. */
export function actorHere({ article }: AnnotatedDocument, actor: JudgedActor): JudgedActor {
  const { actors } = article;
  if (actors.includes(actor)) return actor;
  const known =
    actor.registry === undefined
      ? actors.find(({ name, kind }) => name === actor.name && kind === actor.kind)
      : actors.find(({ registry }) => registry === actor.registry);
  if (known) return known;
  const id = actorId(actor.name, new Set(actors.map((other) => other.id)));
  return { ...actor, id, inSidecar: false };
}

class NewActor {
  constructor(readonly name: string) {}
}

async function askNewActor(
  annotated: AnnotatedDocument,
  typed: string,
  title: string,
): Promise<JudgedActor | undefined> {
  const name =
    typed ||
    (await vscode.window.showInputBox({ title, prompt: vscode.l10n.t('Name, or what the article calls them') }));
  if (!name?.trim()) return undefined;
  const guess: ActorKind = /^(an?|one|some|two|the)\s|^\p{Ll}/u.test(name) ? 'unnamed' : 'person';
  const kinds = [
    ...new Set<ActorKind>([guess, 'person', 'organization', 'unnamed', 'collective', 'document', 'place']),
  ];
  const kind = await choose<ActorKind>({
    title,
    placeholder: vscode.l10n.t('What kind of actor is {0}?', name),
    choices: kinds.map((value) => ({ label: actorKindLabel(value), value })),
  });
  if (kind === undefined || kind === BACK) return undefined;
  return newActor(name.trim(), kind, annotated.article.actors);
}

function newActor(name: string, kind: ActorKind, others: readonly JudgedActor[]): JudgedActor {
  const id = actorId(name, new Set(others.map((actor) => actor.id)));
  return { id, name, kind, aliases: [], roles: [], inSidecar: false };
}

/** The registry's actors that the article does not have yet, each with an id of its own in the article. */
function registryActors(registry: Registry | undefined, inArticle: readonly JudgedActor[]): JudgedActor[] {
  const here = new Set(inArticle.map((actor) => actor.registry));
  return Object.entries(registry?.actors ?? {})
    .filter(([id]) => !here.has(id))
    .map(([registryId, known]) => ({
      // A confidential source's name stays where it is: the article has only the id.
      ...newActor(known.confidential ? CONFIDENTIAL : known.name, known.kind ?? 'person', inArticle),
      registry: registryId,
      known,
    }));
}

const CONFIDENTIAL = 'confidential source';

function row(actor: JudgedActor): Choice<ActorAnswer> {
  const others = actor.aliases.filter((alias) => alias !== actor.name);
  return {
    label: `$(${actor.known?.confidential ? 'lock' : actor.kind === 'person' ? 'person' : 'organization'}) ${plainLabel(actor.known?.confidential ? actor.known.name : actor.name)}`,
    description:
      (actor.roles[0] && plainLabel(actor.roles[0], 60)) ??
      (actor.kind === 'person' ? undefined : actorKindLabel(actor.kind)),
    detail: others.length ? vscode.l10n.t('also: {0}', plainLabel(others.slice(0, 4).join(', '))) : undefined,
    value: actor,
  };
}
