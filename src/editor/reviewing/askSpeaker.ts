import * as vscode from 'vscode';
import { likelySpeakers } from '../../newsroom/likelySpeakers';
import type { JudgedActor } from '../../sidecar/judge';
import type { Thing } from '../../sidecar/keep';
import { actorKindLabel } from '../actorKindLabel';
import type { AnnotatedDocument } from '../annotatedDocuments';
import { commandId } from '../commandNames';
import { plainLabel } from '../plainLabel';
import type { Tagger } from '../tagger';
import { askByDigit, type DigitChoice } from './askByDigit';

/** How many speakers one key each can choose, with two more rows for "unknown" and "somebody else". */
const MOST = 7;

/** Asks who says a quote instead, one key a speaker, and confirms it so; for a date asks its value. Whether it was answered. */
export async function askSpeaker(tagger: Tagger, annotated: AnnotatedDocument, thing: Thing): Promise<boolean> {
  const { document, article } = annotated;
  const { start, end } = thing.found;
  const place = { uri: document.uri.toString(), type: thing.type, start, end };
  if (thing.type !== 'quote') return (await vscode.commands.executeCommand(commandId('tagDate'), place)) !== undefined;
  // Who the engine took for the speaker is wrong, or nobody would ask.
  const others = likelySpeakers(article, thing.found).filter(({ id }) => id !== thing.found.speaker);
  const choices: DigitChoice<JudgedActor | null | 'else'>[] = [
    ...others.slice(0, MOST).map((actor) => ({
      label: plainLabel(actor.name),
      description: plainLabel(actor.roles[0] ?? actorKindLabel(actor.kind), 60),
      value: actor,
    })),
    { label: vscode.l10n.t('Unknown'), description: vscode.l10n.t('nobody is named'), value: null },
    { label: vscode.l10n.t('Somebody else…'), value: 'else' },
  ];
  const answer = await askByDigit({
    title: vscode.l10n.t('Who says it?'),
    placeholder: vscode.l10n.t('Press the number of the speaker'),
    choices,
  });
  if (answer === undefined) return false;
  if (answer === 'else')
    return (await vscode.commands.executeCommand(commandId('attributeQuote'), place)) !== undefined;
  const fields = { speaker: answer?.id ?? null, status: 'confirmed', why: null } as const;
  await tagger.keep(annotated, vscode.l10n.t('Change Speaker'), thing, fields, answer);
  return true;
}
