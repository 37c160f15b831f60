import * as vscode from 'vscode';

/** A row that one key chooses: the digit before it. */
export interface DigitChoice<T> {
  readonly label: string;
  readonly description?: string;
  readonly value: T;
}

/** Asks for one of several by a single key: 1 to 9 for the first rows; or, as ever, by typing, arrows and Enter. */
export function askByDigit<T>(question: {
  readonly title: string;
  readonly placeholder: string;
  readonly choices: readonly DigitChoice<T>[];
}): Promise<T | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly value: T }>();
    pick.title = question.title;
    pick.placeholder = question.placeholder;
    pick.matchOnDescription = true;
    pick.items = question.choices.map(({ label, ...row }, index) => ({
      ...row,
      label: index < MOST_DIGITS ? `${index + 1}  ${label}` : label,
    }));
    let answered = false;
    const answer = (value: T | undefined) => {
      if (answered) return;
      answered = true;
      resolve(value);
      pick.dispose();
    };
    pick.onDidChangeValue((typed) => {
      const row = DIGIT.test(typed) ? question.choices[Number(typed) - 1] : undefined;
      if (row) answer(row.value);
    });
    pick.onDidAccept(() => {
      const [chosen] = pick.activeItems;
      if (chosen) answer(chosen.value);
    });
    pick.onDidHide(() => answer(undefined));
    pick.show();
  });
}

const MOST_DIGITS = 9;
const DIGIT = /^[1-9]$/;
