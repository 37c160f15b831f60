import * as vscode from 'vscode';
import type { QuoteKind, QuoteMode } from '../../engine';
import type { JudgedActor } from '../../sidecar/judge';
import {
  QUOTE_KINDS,
  QUOTE_MODES,
  RECORD_STATUSES,
  STATUSES,
  type ItemFields,
  type ItemType,
  type RecordStatus,
  type Status,
} from '../../sidecar/model';
import { timexTypeOf } from '../../sidecar/timexValue';
import type { Tagger } from '../tagger';
import type { Target } from '../target';
import { actorWithId } from './askActor';
import { dateProblem } from './askDate';

/** What a key binding or another extension says of an annotation, instead of being asked; `null` takes a value away. */
export interface GivenFields {
  readonly tags?: readonly string[] | null;
  readonly note?: string | null;
  readonly status?: Status;
  readonly kind?: QuoteKind;
  readonly mode?: QuoteMode;
  readonly record?: RecordStatus;
  /** An actor's id in the article, else in the registry. */
  readonly speaker?: string | null;
  readonly actor?: string;
  /** A date's, in ISO. */
  readonly value?: string;
}

/** A person's answer, whether it was asked for or given. */
export interface Answer {
  readonly fields: ItemFields;
  readonly actor?: JudgedActor | null;
}

/** What each kind of annotation has besides tags, note and status. */
const FIELDS: Readonly<Record<ItemType, readonly (keyof GivenFields)[]>> = {
  quote: ['speaker', 'kind', 'mode', 'record'],
  mention: ['actor'],
  date: ['value'],
  passage: [],
};
const COMMON: readonly (keyof GivenFields)[] = ['tags', 'note', 'status'];

/** Values of which there are only some. */
const VALUES = { status: STATUSES, kind: QUOTE_KINDS, mode: QUOTE_MODES, record: RECORD_STATUSES } as const;

/**
 * What is given of an annotation of a type. Throws, in plain words, for what such an annotation does not have and for
 * values that there are not.
 */
export async function givenAnswer(
  tagger: Tagger,
  { annotated }: Target,
  type: ItemType,
  given: GivenFields,
): Promise<Answer> {
  const known: readonly string[] = [...COMMON, ...FIELDS[type]];
  for (const [name, value] of Object.entries(given)) {
    if (!known.includes(name)) throw new Error(vscode.l10n.t('There is no {0} here to change.', name));
    const values: readonly string[] | undefined = name in VALUES ? VALUES[name as keyof typeof VALUES] : undefined;
    if (values && !values.includes(String(value)))
      throw new Error(vscode.l10n.t('“{0}” is none of these: {1}', String(value), values.join(', ')));
  }
  const { tags, note, status, kind, mode, record, value } = given;
  const problem = value === undefined ? undefined : dateProblem(value);
  if (problem) throw new Error(problem);
  const id = given.speaker ?? given.actor;
  const actor =
    id === undefined || id === null ? undefined : actorWithId(annotated, await tagger.registry(annotated), id);
  return {
    fields: {
      ...(tags !== undefined && { tags: tags?.length ? tags : null }),
      ...(note !== undefined && { note: note || null }),
      ...(status && { status }),
      ...(kind && { kind }),
      ...(mode && { mode }),
      ...(record && { record }),
      ...(value !== undefined && { value, timex: timexTypeOf(value) }),
      ...(given.speaker !== undefined && { speaker: actor?.id ?? null }),
      ...(given.actor !== undefined && { actor: actor?.id }),
    },
    ...(actor && { actor }),
  };
}
