import * as vscode from 'vscode';
import { canTakeBoth, type Solution, type Take } from '../../sidecar/merge/solve';
import type { ClashGroup } from '../../sidecar/merge/clashGroups';
import { BACK, choose, type Choice } from '../choose';
import { plainLabel } from '../plainLabel';

/** What a person says of one question: a side, or that it stays open. */
type Answer = Take | 'open';

export interface Sides {
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

/**
 * Asks about each clash in turn, with steps back. Answers the solutions of those that were solved; nothing when the person
 * leaves. `words` are the article's words of an annotation, by its id.
 */
export async function askClashes(
  groups: readonly ClashGroup[],
  sides: Sides,
  words: ReadonlyMap<string, string>,
): Promise<readonly Solution[] | undefined> {
  const answers: (Answer | undefined)[] = [];
  for (let at = 0; at < groups.length;) {
    const answer = await askOne(groups[at], { at, of: groups.length, sides, words, known: answers[at] });
    if (answer === undefined) return undefined;
    if (answer === BACK) {
      at = Math.max(0, at - 1);
      continue;
    }
    answers[at++] = answer;
  }
  return groups.flatMap((group, index) => solutionsOf(group, answers[index]));
}

/** The answer for each clash that is asked about together. */
export function solutionsOf({ clashes }: ClashGroup, answer: Answer | undefined): Solution[] {
  if (answer === undefined || answer === 'open') return [];
  return clashes.map(({ part, id, key }) => ({ part, id, key, take: answer }));
}

function askOne(
  group: ClashGroup,
  how: { at: number; of: number; sides: Sides; words: ReadonlyMap<string, string>; known: Answer | undefined },
): Promise<Answer | typeof BACK | undefined> {
  const [clash] = group.clashes;
  const { ours, theirs } = how.sides;
  const row = (value: Answer, label: string, description?: string, detail?: string): Choice<Answer> => ({
    label,
    description: description && plainLabel(description, 60),
    detail: detail === undefined ? undefined : plainLabel(detail, 300),
    value,
  });
  const choices = [
    row('ours', vscode.l10n.t('Ours'), ours, valueInWords(clash.ours)),
    row('theirs', vscode.l10n.t('Theirs'), theirs, valueInWords(clash.theirs)),
    ...(canTakeBoth(clash) ? [row('both', vscode.l10n.t('Both'), vscode.l10n.t('one under the other'))] : []),
    row('open', vscode.l10n.t('Leave open'), vscode.l10n.t('stays between conflict markers')),
  ];
  // An annotation is known by its words, which stand below; only without any by its id.
  const isKnownByWords = group.key !== undefined && group.id !== undefined && how.words.has(group.id);
  const name = nameOf(isKnownByWords ? { ...group, id: undefined } : group);
  return choose<Answer>({
    title: vscode.l10n.t('Conflict {0} of {1}: {2}', how.at + 1, how.of, name),
    placeholder: plainLabel(placeholderFor(group, how.words), 160),
    choices,
    active: choices.find(({ value }) => value === how.known),
    back: how.at > 0,
  });
}

/** `status of q-7f3k2m9p`. */
export function nameOf({ part, id, key }: Pick<ClashGroup, 'part' | 'id' | 'key'>): string {
  if (id === undefined) return key ?? part;
  return key === undefined ? id : vscode.l10n.t('{0} of {1}', key, id);
}

function placeholderFor({ id, key, clashes }: ClashGroup, words: ReadonlyMap<string, string>): string {
  const quoted = id === undefined ? undefined : words.get(id);
  const about = quoted === undefined ? '' : `“${quoted}” — `;
  if (key === undefined) return about + vscode.l10n.t('one side removed it, the other changed it');
  const { base } = clashes[0];
  return about + (base == null ? vscode.l10n.t('both added it') : vscode.l10n.t('it was: {0}', valueInWords(base)));
}

function valueInWords(value: unknown): string {
  if (value === undefined || value === null) return vscode.l10n.t('removed');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
