import * as vscode from 'vscode';

/** A row of a quick pick and what choosing it means. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** What a person answers who steps back instead of choosing. */
export const BACK = Symbol('back');

export interface Question<T> {
  readonly title: string;
  readonly placeholder: string;
  readonly choices: readonly (Choice<T> | vscode.QuickPickItem)[];
  /** The row that is active at first; the first one without it. */
  readonly active?: Choice<T>;
  /** A last row made of what was typed, such as “New actor “Ana Ruiz””. */
  readonly create?: (typed: string) => Choice<T> | undefined;
  /** Offers a step back; the answer is then {@link BACK}. */
  readonly back?: boolean;
}

/** Asks for one of several; `undefined` when the person leaves. */
export function choose<T>(question: Question<T>): Promise<T | typeof BACK | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<Choice<T>>();
    pick.title = question.title;
    pick.placeholder = question.placeholder;
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    const { choices, create } = question;
    const list = (typed: string) => {
      const created = create?.(typed.trim());
      pick.items = [...choices, ...(created ? [{ ...created, alwaysShow: true }] : [])] as Choice<T>[];
    };
    list('');
    if (question.active) pick.activeItems = [question.active];
    if (question.back) pick.buttons = [vscode.QuickInputButtons.Back];
    const answer = (value: T | typeof BACK | undefined) => {
      resolve(value);
      pick.dispose();
    };
    pick.onDidChangeValue((typed) => create && list(typed));
    pick.onDidTriggerButton(() => answer(BACK));
    pick.onDidAccept(() => {
      const [chosen] = pick.activeItems;
      if (chosen) answer(chosen.value);
    });
    pick.onDidHide(() => answer(undefined));
    pick.show();
  });
}

interface Offered {
  readonly name: string;
  readonly description?: string;
  readonly iconPath?: vscode.QuickPickItem['iconPath'];
}

export interface NameSet {
  readonly name: string;
  readonly members: readonly string[];
}

export interface Selection {
  readonly title: string;
  readonly placeholder: string;
  readonly offered: readonly Offered[];
  /** Several names under one, to be chosen together. */
  readonly sets?: readonly NameSet[];
  readonly chosen: readonly string[];
  readonly back?: boolean;
}

/** Asks for any number of names, new ones included; what is typed and not in the list is offered as a new name. */
export function chooseNames(selection: Selection): Promise<readonly string[] | typeof BACK | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick();
    pick.title = selection.title;
    pick.placeholder = selection.placeholder;
    pick.canSelectMany = true;
    pick.matchOnDescription = true;
    if (selection.back) pick.buttons = [vscode.QuickInputButtons.Back];
    const known = new Map<string, vscode.QuickPickItem>();
    for (const { name, description, iconPath } of selection.offered)
      known.set(name, { label: name, description, iconPath });
    for (const name of selection.chosen) if (!known.has(name)) known.set(name, { label: name });
    const sets = new Map<vscode.QuickPickItem, readonly string[]>(
      (selection.sets ?? []).map(({ name, members }) => [
        { label: setLabel(name), description: members.join(', ') },
        members,
      ]),
    );
    /** Those that were ticked, and of a set all that is in it. */
    const namesOf = (items: readonly vscode.QuickPickItem[]) => [
      ...new Set(items.flatMap((item) => sets.get(item) ?? item.label)),
    ];
    const setCalled = (typed: string) => [...sets.keys()].find(({ label }) => label === setLabel(typed));
    // A quick typist's Enter comes before VS Code has told which row is active: the words themselves say what is meant.
    const meant = (typed: string) => setCalled(typed) ?? known.get(typed) ?? pick.activeItems[0] ?? newName(typed);
    const list = (chosen: ReadonlySet<string>, typed: string) => {
      const fresh = typed && !known.has(typed) && !setCalled(typed) ? [newName(typed)] : [];
      pick.items = [...fresh, ...sets.keys(), ...known.values()];
      pick.selectedItems = pick.items.filter(({ label }) => chosen.has(label));
    };
    list(new Set(selection.chosen), '');
    const answer = (value: readonly string[] | typeof BACK | undefined) => {
      resolve(value);
      pick.dispose();
    };
    pick.onDidChangeValue((typed) => list(new Set(pick.selectedItems.map(({ label }) => label)), typed.trim()));
    pick.onDidTriggerButton(() => answer(BACK));
    pick.onDidAccept(() => {
      // Enter on a name just typed means that name, without a detour over its checkbox.
      const typed = pick.value.trim();
      answer(namesOf(typed ? [...pick.selectedItems, meant(typed)] : pick.selectedItems));
    });
    pick.onDidHide(() => answer(undefined));
    pick.show();
  });
}

const setLabel = (name: string) => `$(layers) ${name}`;

function newName(name: string): vscode.QuickPickItem {
  return { label: name, description: vscode.l10n.t('new'), alwaysShow: true };
}

/** Asks for a line of text; `undefined` when the person leaves. `problem` says, in plain words, what is wrong with a value. */
export function ask(question: {
  readonly title: string;
  readonly prompt: string;
  readonly value: string;
  readonly problem?: (value: string) => string | undefined;
  readonly back?: boolean;
}): Promise<string | typeof BACK | undefined> {
  return new Promise((resolve) => {
    const input = vscode.window.createInputBox();
    input.title = question.title;
    input.prompt = question.prompt;
    input.value = question.value;
    if (question.back) input.buttons = [vscode.QuickInputButtons.Back];
    const answer = (value: string | typeof BACK | undefined) => {
      resolve(value);
      input.dispose();
    };
    const check = () => (input.validationMessage = question.problem?.(input.value.trim()));
    input.onDidChangeValue(check);
    input.onDidTriggerButton(() => answer(BACK));
    input.onDidAccept(() => {
      if (!check()) answer(input.value.trim());
    });
    input.onDidHide(() => answer(undefined));
    input.show();
  });
}
