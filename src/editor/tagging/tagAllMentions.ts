import * as vscode from 'vscode';
import type { JudgedActor } from '../../sidecar/judge';
import type { Thing } from '../../sidecar/keep';
import type { ActHistory } from '../actHistory';
import { actorKindLabel } from '../actorKindLabel';
import type { AnnotatedDocument } from '../annotatedDocuments';
import { BACK, choose } from '../choose';
import { registerCommand } from '../commands';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';
import { plainLabel } from '../plainLabel';
import type { Tagger } from '../tagger';
import { annotatedToWrite, findTarget, mustBeUnchanged, thingsOf, type TargetArgument } from '../target';
import { actorWithId } from './askActor';
import { askTags } from './tagCommands';

interface Arguments extends TargetArgument {
  readonly actor?: string;
  readonly tags?: readonly string[];
}

/**
 * Keeps every mention of an actor in the article, with the same tags if any are chosen, as one act. The actor is the one
 * that is given, else the one under the cursor, else asked for. Resolves to how many mentions there were.
 */
export function registerTagAllMentions(tagger: Tagger, history: ActHistory): vscode.Disposable {
  return registerCommand('tagAllMentions', async (args: Arguments = {}) => {
    const annotated = await annotatedToWrite(tagger.documents, args);
    const actor = await whom(tagger, annotated, args);
    if (!actor) return undefined;
    const mentions = mentionsOf(annotated, actor);
    if (mentions.length === 0) throw new Error(vscode.l10n.t('{0} is not named in this article.', actor.name));
    const title = vscode.l10n.t('Tags for all mentions of {0}', plainLabel(actor.name));
    const tags = args.tags ?? (await askTags(tagger, { annotated }, [], { title }));
    if (tags === undefined || tags === BACK) return undefined;
    mustBeUnchanged(annotated);
    await history.together(vscode.l10n.t('Tag All Mentions'), async (act) => {
      for (const { things, tags: all } of withTags(mentions, tags))
        await tagger.keepAll(annotated, act, things, all.length > 0 ? { tags: all } : {});
    });
    vscode.window.setStatusBarMessage(
      counted(inUserLanguage, '{0} mention of {1} tagged|{0} mentions of {1} tagged', mentions.length, actor.name),
      MESSAGE_MS,
    );
    return mentions.length;
  });
}

const MESSAGE_MS = 5000;

async function whom(tagger: Tagger, annotated: AnnotatedDocument, args: Arguments): Promise<JudgedActor | undefined> {
  const { article } = annotated;
  if (args.actor !== undefined) return actorWithId(annotated, await tagger.registry(annotated), args.actor);
  const target = await findTarget(tagger.documents, { ...args, uri: annotated.document.uri });
  const found = target?.thing?.found;
  const id = found && ('actor' in found ? found.actor : 'speaker' in found ? found.speaker : undefined);
  const here = article.actors.find((actor) => actor.id === id);
  if (here) return here;
  const rows = article.actors
    .map((actor) => ({ actor, many: mentionsOf(annotated, actor).length }))
    .filter(({ many }) => many > 0)
    .sort((a, b) => b.many - a.many);
  if (rows.length === 0) throw new Error(vscode.l10n.t('Nobody was found or tagged in this article.'));
  const answer = await choose<JudgedActor>({
    title: vscode.l10n.t('Tag All Mentions'),
    placeholder: vscode.l10n.t('Who is meant?'),
    choices: rows.map(({ actor, many }) => ({
      label: plainLabel(actor.name),
      description: `${actorKindLabel(actor.kind)} · ${counted(inUserLanguage, '{0} mention|{0} mentions', many)}`,
      value: actor,
    })),
  });
  return answer === BACK ? undefined : answer;
}

function mentionsOf(annotated: AnnotatedDocument, { id }: JudgedActor): Thing[] {
  return thingsOf(annotated).filter(
    (thing) => thing.type === 'mention' && thing.found.actor === id && thing.found.status !== 'rejected',
  );
}

/** The mentions with the tags that each shall bear: its own stay. */
export function withTags(
  mentions: readonly Thing[],
  tags: readonly string[],
): { readonly things: readonly Thing[]; readonly tags: readonly string[] }[] {
  const groups = new Map<string, { things: Thing[]; tags: readonly string[] }>();
  for (const thing of mentions) {
    const all = [...new Set([...thing.found.tags, ...tags])];
    const key = JSON.stringify(all);
    const group = groups.get(key);
    if (group) group.things.push(thing);
    else groups.set(key, { things: [thing], tags: all });
  }
  return [...groups.values()];
}
