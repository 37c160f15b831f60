import * as vscode from 'vscode';
import { quotePieces } from '../../sidecar/quoteShape';
import type { RecordStatus } from '../../sidecar/model';
import { timexTypeOf } from '../../sidecar/timexValue';
import type { CommandName } from '../commandNames';
import { registerCommand } from '../commands';
import { settingsFor } from '../settings';
import { actorWithId, askActor, type ActorAnswer } from './askActor';
import { askDateValue, dateProblem } from './askDate';
import { BACK, chooseNames } from '../choose';
import { tagIcon } from './tagColour';
import { nothingHere, type Tagger } from '../tagger';
import { findTarget, findTargets, selectedPieces, thingOfPieces, type Target, type TargetArgument } from '../target';

/** What can be told beforehand, so that a key binding or another extension is not asked. */
export interface TagArguments extends TargetArgument {
  readonly speaker?: string | null;
  readonly actor?: string;
  readonly value?: string;
  readonly tags?: readonly string[];
  /** The name of a set of tags in the settings, instead of `tags`. */
  readonly set?: string;
  readonly note?: string;
  readonly record?: RecordStatus;
}

/** Tag the selection, or what is under the cursor, as quote, mention, date or passage. */
export function registerTagCommands(tagger: Tagger): vscode.Disposable {
  let last: ((args?: TagArguments) => Promise<string | undefined>) | undefined;
  const tag = (name: CommandName, run: (tagger: Tagger, args: TagArguments) => Promise<Tagged | undefined>) => {
    const once = async (args: TagArguments = {}) => {
      const tagged = await run(tagger, args);
      if (tagged) last = (again = {}) => once({ ...again, ...tagged.said });
      return tagged?.id;
    };
    return registerCommand(name, once);
  };
  return vscode.Disposable.from(
    tag('tagQuote', tagQuote),
    tag('tagMention', tagMention),
    tag('tagDate', tagDate),
    tag('tagPassage', tagPassage),
    registerCommand('repeatTag', (args?: TagArguments) => {
      if (!last) throw new Error(vscode.l10n.t('Nothing was tagged yet.'));
      return last(args);
    }),
  );
}

interface Tagged {
  readonly id: string;
  /** What was answered, to be said again by Repeat Last Tag. */
  readonly said: TagArguments;
}

async function tagQuote(tagger: Tagger, args: TagArguments): Promise<Tagged | undefined> {
  const target = await findTarget(tagger.documents, args, 'quote');
  if (!target) throw nothingHere(vscode.l10n.t('Select the words of a quote, or put the cursor on one.'));
  const { annotated } = target;
  const label = vscode.l10n.t('Tag as Quote');
  const { kind, pieces } = quotePieces(annotated.document.getText(), selectedPieces(target, args));
  const thing = pieces.length > 1 ? thingOfPieces(annotated, 'quote', pieces) : target.thing;
  const speaker = await answeredActor(tagger, target, args.speaker, vscode.l10n.t('Who says it?'));
  if (speaker === undefined) return undefined;
  const fields = { ...saidFields(args), speaker: speaker?.id ?? null };
  const id = thing
    ? await tagger.keep(annotated, label, thing, fields, speaker)
    : await tagger.keepNew(annotated, label, pieces, { type: 'quote', kind }, fields, speaker);
  return { id, said: { speaker: speaker?.id ?? null, ...saidFields(args) } };
}

async function tagMention(tagger: Tagger, args: TagArguments): Promise<Tagged | undefined> {
  const targets = await findTargets(tagger.documents, args, 'mention');
  const [target] = targets;
  if (!target) throw nothingHere(vscode.l10n.t('Select a name, or put the cursor on one.'));
  const { annotated } = target;
  const actor = await answeredActor(tagger, target, args.actor, vscode.l10n.t('Who is meant?'));
  if (!actor) return undefined;
  const label = vscode.l10n.t('Tag as Mention');
  const fields = { ...saidFields(args), actor: actor.id };
  const id = await tagger.keepEach(annotated, label, targets, { type: 'mention', actor: actor.id }, fields, actor);
  return { id, said: { actor: actor.id } };
}

async function tagDate(tagger: Tagger, args: TagArguments): Promise<Tagged | undefined> {
  const targets = await findTargets(tagger.documents, args, 'date');
  const [target] = targets;
  if (!target) throw nothingHere(vscode.l10n.t('Select a date, or put the cursor on one.'));
  const { annotated, thing, stretch } = target;
  const known = thing?.type === 'date' ? thing.found.value : '';
  const value = args.value ?? (await askDateValue(annotated, stretch, known));
  if (value === undefined || value === BACK) return undefined;
  const label = vscode.l10n.t('Tag as Date');
  const problem = dateProblem(value);
  if (problem) throw new Error(problem);
  const timex = timexTypeOf(value);
  const fields = { ...saidFields(args), value, timex };
  const id = await tagger.keepEach(annotated, label, targets, { type: 'date', timex, value }, fields);
  return { id, said: { value } };
}

async function tagPassage(tagger: Tagger, args: TagArguments): Promise<Tagged | undefined> {
  const editor = vscode.window.activeTextEditor;
  const chosen = args.start !== undefined || args.id !== undefined || (editor && !editor.selection.isEmpty);
  // With nothing selected a passage is the annotation under the cursor, whatever it is.
  const target = await findTarget(tagger.documents, args, chosen ? 'passage' : undefined);
  if (!target) throw nothingHere(vscode.l10n.t('Select the words to tag.'));
  const { annotated } = target;
  const pieces = selectedPieces(target, args);
  const known = pieces.length > 1 ? thingOfPieces(annotated, 'passage', pieces) : target.thing;
  const thing = known?.type === 'passage' ? known : undefined;
  const tags = args.tags ?? tagsOfSet(target, args) ?? (await askTags(tagger, target, thing?.found.tags ?? []));
  if (tags === undefined || tags === BACK) return undefined;
  const label = vscode.l10n.t('Tag Passage');
  const fields = { ...saidFields(args), tags: tags.length ? tags : null };
  const id = thing
    ? await tagger.keep(annotated, label, thing, fields)
    : await tagger.keepNew(annotated, label, pieces, { type: 'passage' }, fields);
  return { id, said: { tags } };
}

function tagsOfSet({ annotated }: Target, { set }: TagArguments): readonly string[] | undefined {
  if (set === undefined) return undefined;
  const found = settingsFor(annotated.document.uri).tagSets.find(({ name }) => name === set);
  if (!found) throw new Error(vscode.l10n.t('The settings have no set of tags “{0}”.', set));
  return found.tags;
}

/** Asks for tags: those of the settings and of the open articles, and new ones. */
export function askTags(
  tagger: Tagger,
  { annotated }: Pick<Target, 'annotated'>,
  chosen: readonly string[],
  { title = vscode.l10n.t('Tags'), back = false } = {},
) {
  const inUse = tagger.documents.all.flatMap(({ sidecar }) =>
    (sidecar.sidecar?.annotations ?? []).flatMap(({ tags }) => tags ?? []),
  );
  const { tags: settings, tagSets } = settingsFor(annotated.document.uri);
  const described = new Set(settings.map(({ name }) => name));
  const ofSettings = settings.map(({ name, description, color }) => ({ name, description, iconPath: tagIcon(color) }));
  return chooseNames({
    title,
    placeholder: vscode.l10n.t('Choose tags, or type a new one'),
    offered: [...ofSettings, ...[...new Set(inUse)].filter((name) => !described.has(name)).map((name) => ({ name }))],
    sets: tagSets.map(({ name, tags }) => ({ name, members: tags })),
    chosen,
    back,
  });
}

/** The actor given by its id, else the one a person chooses; `undefined` when nobody answers. */
export async function answeredActor(
  tagger: Tagger,
  { annotated, stretch, thing }: Target,
  given: string | null | undefined,
  title: string,
): Promise<ActorAnswer | undefined> {
  const registry = await tagger.registry(annotated);
  if (given === null) return null;
  if (given !== undefined) return actorWithId(annotated, registry, given);
  const unknown = thing?.type !== 'mention';
  const answer = await askActor({ annotated, registry, stretch, title, unknown });
  return answer === BACK ? undefined : answer;
}

function saidFields({ tags, note, record }: TagArguments): Pick<TagArguments, 'tags' | 'note' | 'record'> {
  return { ...(tags && { tags }), ...(note !== undefined && { note }), ...(record && { record }) };
}
