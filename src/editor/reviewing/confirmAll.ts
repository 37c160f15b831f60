import * as vscode from 'vscode';
import type { JudgedArticle, JudgedDate, JudgedQuote } from '../../sidecar/judge';
import type { Thing } from '../../sidecar/keep';
import { BACK, choose, type Choice } from '../choose';
import { registerCommand } from '../commands';
import { plainLabel } from '../plainLabel';
import { annotatedToWrite, type TargetArgument } from '../target';
import type { Tagger } from '../tagger';
import { toReview } from '../toReview';
import { counted } from '../counted';
import { inUserLanguage } from '../inUserLanguage';

/** Which suggestions: those at or above a confidence (0 to 1), those of an actor (its id in the article), or both. */
export interface Which {
  readonly minimumConfidence?: number;
  readonly actor?: string;
}

/** Confirms many suggestions at once, as one act; asks which, with their counts, unless it is told. Resolves to how many. */
export function registerConfirmAll(tagger: Tagger): vscode.Disposable {
  return registerCommand('confirmAll', async (args?: Which & TargetArgument) => {
    const annotated = await annotatedToWrite(tagger.documents, args);
    const { article } = annotated;
    if (toReview(article).length === 0) throw new Error(vscode.l10n.t('Nothing is left to review in this article.'));
    const told = args?.minimumConfidence !== undefined || args?.actor !== undefined;
    const which = told ? args : await askWhich(article);
    if (!which || which === BACK) return undefined;
    const chosen = suggestionsOf(article, which);
    await tagger.keepAll(annotated, vscode.l10n.t('Confirm All'), chosen, { status: 'confirmed' });
    vscode.window.setStatusBarMessage(
      counted(inUserLanguage, '{0} suggestion confirmed|{0} suggestions confirmed', chosen.length),
      SAY_FOR_MS,
    );
    return chosen.length;
  });
}

const SAY_FOR_MS = 5000;

/** The suggestions that are meant, each with its type. */
export function suggestionsOf(article: JudgedArticle, { minimumConfidence = 0, actor }: Which): Thing[] {
  return toReview(article).flatMap((found): Thing[] => {
    if (found.confidence < minimumConfidence) return [];
    if (isQuote(found)) return actor === undefined || found.speaker === actor ? [{ type: 'quote', found }] : [];
    return actor === undefined ? [{ type: 'date', found }] : [];
  });
}

export function isQuote(found: JudgedQuote | JudgedDate): found is JudgedQuote {
  return 'group' in found;
}

/** Where the engine is right nineteen times of twenty, nine of ten, four of five. */
const STEPS = [0.95, 0.9, 0.8] as const;

function askWhich(article: JudgedArticle): Promise<Which | typeof BACK | undefined> {
  const count = (which: Which) => suggestionsOf(article, which).length;
  const said = (number: number) => counted(inUserLanguage, '{0} suggestion|{0} suggestions', number);
  const all = count({});
  const byConfidence = STEPS.map((minimumConfidence) => ({ minimumConfidence, many: count({ minimumConfidence }) }));
  const speakers = article.actors
    .map(({ id, name }) => ({ id, name, many: count({ actor: id }) }))
    .filter(({ many }) => many > 0)
    .sort((a, b) => b.many - a.many);
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const rows: (Choice<Which> | vscode.QuickPickItem)[] = [
    ...byConfidence
      .filter(({ many }, index) => many > 0 && many < all && many !== byConfidence[index - 1]?.many)
      .map(({ minimumConfidence, many }) => ({
        label: vscode.l10n.t('At least {0}% sure', Math.round(minimumConfidence * 100)),
        description: said(many),
        value: { minimumConfidence },
      })),
    { label: vscode.l10n.t('All of this article'), description: said(all), value: {} },
    ...(speakers.length ? [separator(vscode.l10n.t('Quotes of'))] : []),
    ...speakers.map(({ id, name, many }) => ({
      label: plainLabel(name),
      description: said(many),
      value: { actor: id },
    })),
  ];
  return choose<Which>({
    title: vscode.l10n.t('Confirm All'),
    placeholder: vscode.l10n.t('Which suggestions are right'),
    choices: rows,
  });
}
