import * as vscode from 'vscode';
import type { QuoteKind, QuoteMode } from '../../engine';
import type { Thing } from '../../sidecar/keep';
import {
  QUOTE_KINDS,
  QUOTE_MODES,
  RECORD_STATUSES,
  STATUSES,
  type ItemFields,
  type RecordStatus,
  type Status,
} from '../../sidecar/model';
import { timexTypeOf } from '../../sidecar/timexValue';
import { registerCommand } from '../commands';
import { plainLabel } from '../plainLabel';
import { askActor } from './askActor';
import { askDateValue } from './askDate';
import { fieldWords } from './fieldWords';
import { givenAnswer, type Answer, type GivenFields } from './givenFields';
import { ask, BACK, choose, type Choice } from '../choose';
import { annotationAt } from './judgeCommands';
import { askTags } from './tagCommands';
import type { Tagger } from '../tagger';
import { annotatedFor, findTarget, type Target, type TargetArgument } from '../target';

/** A field that can be edited: what it holds, and the question that changes it. */
interface Field {
  readonly label: string;
  readonly value: string;
  ask(): Promise<Answer | typeof BACK | undefined>;
}

/**
 * All fields of an annotation in one quick input: choose one, answer, and be back at the list. Escape leaves. Whoever says
 * which fields shall hold what is not asked.
 */
export function registerEditAnnotation(tagger: Tagger): vscode.Disposable {
  const label = vscode.l10n.t('Edit Annotation');
  return registerCommand('editAnnotation', async (args?: TargetArgument & { readonly fields?: GivenFields }) => {
    let target: Target & { readonly thing: Thing } = await annotationAt(tagger, args);
    if (args?.fields) {
      const { fields, actor } = await givenAnswer(tagger, target, target.thing.type, args.fields);
      return tagger.keep(target.annotated, label, target.thing, fields, actor);
    }
    for (;;) {
      const { annotated, thing } = target;
      const fields = fieldsOf(tagger, target);
      const field = await choose<Field>({
        title: vscode.l10n.t('Edit “{0}”', plainLabel(thing.found.text, 60)),
        placeholder: vscode.l10n.t('Choose what to change'),
        choices: fields.map((value) => ({ label: value.label, description: plainLabel(value.value), value })),
      });
      if (field === undefined || field === BACK) return thing.found.id ?? undefined;
      const answer = await field.ask();
      if (answer === undefined) return thing.found.id ?? undefined;
      if (answer === BACK) continue;
      const id = await tagger.keep(annotated, label, thing, answer.fields, answer.actor);
      // Go on with the annotation as it is now; one that was rejected is shown no longer.
      const { uri } = annotated.document;
      await annotatedFor(tagger.documents, { uri });
      const next = await findTarget(tagger.documents, { uri, id }).catch(() => undefined);
      if (!next?.thing) return id;
      target = { ...next, thing: next.thing };
    }
  });
}

function fieldsOf(tagger: Tagger, target: Target & { readonly thing: Thing }): Field[] {
  const { annotated, thing, stretch } = target;
  const { found } = thing;
  const nameOf = (id: string | null | undefined) =>
    annotated.article.actors.find((actor) => actor.id === id)?.name ?? '';
  const actorField = (label: string, key: 'speaker' | 'actor', id: string | null): Field => ({
    label,
    value: nameOf(id),
    ask: async () => {
      const registry = await tagger.registry(annotated);
      const actor = await askActor({
        annotated,
        registry,
        stretch,
        title: label,
        unknown: key === 'speaker',
        back: true,
      });
      if (actor === undefined || actor === BACK) return actor;
      return { fields: { [key]: actor?.id ?? null }, actor };
    },
  });
  const common: Field[] = [
    {
      label: vscode.l10n.t('Tags'),
      value: found.tags.join(', '),
      ask: async () => {
        const tags = await askTags(tagger, target, found.tags, { back: true });
        return tags === undefined || tags === BACK ? tags : { fields: { tags: tags.length ? tags : null } };
      },
    },
    {
      label: vscode.l10n.t('Note'),
      value: found.note ?? '',
      ask: async () => {
        const title = vscode.l10n.t('Note');
        const prompt = vscode.l10n.t('What others should know of it; empty removes the note');
        const note = await ask({ title, prompt, value: found.note ?? '', back: true });
        return note === undefined || note === BACK ? note : { fields: { note: note || null } };
      },
    },
    oneOf<Status>(vscode.l10n.t('Status'), STATUSES, found.status, (status) => ({ status })),
  ];
  switch (thing.type) {
    case 'quote': {
      const quote = thing.found;
      return [
        actorField(vscode.l10n.t('Speaker'), 'speaker', quote.speaker),
        oneOf<QuoteKind>(vscode.l10n.t('Kind'), QUOTE_KINDS, quote.kind, (kind) => ({ kind })),
        oneOf<QuoteMode>(vscode.l10n.t('Mode'), QUOTE_MODES, quote.mode, (mode) => ({ mode })),
        oneOf<RecordStatus>(vscode.l10n.t('Record'), RECORD_STATUSES, quote.record, (record) => ({ record })),
        ...common,
      ];
    }
    case 'mention':
      return [actorField(vscode.l10n.t('Actor'), 'actor', thing.found.actor), ...common];
    case 'date':
      return [
        {
          label: vscode.l10n.t('Value'),
          value: thing.found.value,
          ask: async () => {
            const value = await askDateValue(annotated, stretch, thing.found.value, true);
            return value === undefined || value === BACK ? value : { fields: { value, timex: timexTypeOf(value) } };
          },
        },
        ...common,
      ];
    case 'passage':
      return common;
  }
}

function oneOf<T extends QuoteKind | QuoteMode | RecordStatus | Status>(
  label: string,
  values: readonly T[],
  now: T | undefined,
  fields: (value: T) => ItemFields,
): Field {
  return {
    label,
    value: now ? fieldWords(now) : '',
    ask: async () => {
      const choices: Choice<T>[] = values.map((value) => ({
        label: fieldWords(value),
        // As it is written in the sidecar, too.
        description: value === now ? `${value}, ${vscode.l10n.t('now')}` : value,
        value,
      }));
      const active = choices.find(({ value }) => value === now);
      const value = await choose<T>({ title: label, placeholder: label, choices, active, back: true });
      return value === undefined || value === BACK ? value : { fields: fields(value) };
    },
  };
}
