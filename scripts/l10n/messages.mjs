// The messages that the code says to people: what is given to `l10n.t` and to `counted`.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** l10n.t, vscode.l10n.t, inUserLanguage.t */
const SAYS = /(?:^|\.)(?:l10n|inUserLanguage|l)\.t$/;

/**
 * @param {string} folder with the source of the extension; what code beside it says is collected too
 * @returns {{ messages: string[], unreadable: string[], untranslatable: string[] }} every message once, in the order of
 *   the alphabet; the calls that give something else than the words themselves, of which nobody could make a translation;
 *   and, as `file:line: text`, what looks like words for people and is not given to `l10n.t`
 */
export function messagesIn(folder) {
  const messages = new Set();
  const unreadable = [];
  const untranslatable = [];
  for (const { file, source } of sourcesIn(folder)) {
    const visit = (node) => {
      if (ts.isCallExpression(node)) {
        const at = placeOfMessage(node);
        const message = at === undefined ? undefined : node.arguments[at];
        if (message && ts.isStringLiteralLike(message)) messages.add(message.text);
        else if (message) unreadable.push(`${file}: ${node.getText(source)}`);
      }
      const text = textOf(node);
      if (text !== undefined && HAS_WORDS.test(text.replace(ICON, '')) && !NAMES.has(text) && isShown(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        untranslatable.push(`${file}:${line + 1}: ${text}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  for (const message of wordsIn(path.join(folder, ...WORDS))) messages.add(message);
  return { messages: [...messages].sort(), unreadable, untranslatable };
}

/** Which argument of a call is a message. */
function placeOfMessage(call) {
  const called = call.expression.getText();
  if (SAYS.test(called)) return 0;
  return called === 'counted' ? 1 : undefined;
}

/** Of the extension: the command line speaks English. The functions that hand messages on are not among them. */
function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !HANDS_ON.some((file) => name === file))
    .map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      return { file, source: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
    });
}

const HANDS_ON = ['counted.ts', 'inUserLanguage.ts', 'wordsInLanguage.ts'];

/** Where code without VS Code says something, for the extension to translate: words`The id “${id}” is taken already.` */
const WORDS = ['..', 'sidecar'];

function wordsIn(folder) {
  const messages = [];
  for (const { source } of sourcesIn(folder)) {
    const visit = (node) => {
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'words') {
        const { template } = node;
        const after = ts.isTemplateExpression(template)
          ? template.templateSpans.map(({ literal }) => literal.text)
          : [];
        const head = ts.isTemplateExpression(template) ? template.head.text : template.text;
        messages.push(after.reduce((before, text, index) => `${before}{${index}}${text}`, head));
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return messages;
}

/** A word of two letters or more, in any script: “Ok”, not “q-1”. */
const HAS_WORDS = /\p{Letter}{2}/u;

/** $(account) */
const ICON = /\$\([\w~-]*\)/g;

/** Names are the same in every language. */
const NAMES = new Set(['On the Record']);

/** The text of a literal, and of a template without what is put in. */
function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' ');
}

/** Whether a text stands where it is shown: `title: '…'`, `item.label = '…'`, `new Error('…')`, `showInformationMessage('…')`. */
function isShown(node) {
  const { parent } = node;
  if (ts.isConditionalExpression(parent) && parent.condition !== node) return isShown(parent);
  if (ts.isParenthesizedExpression(parent)) return isShown(parent);
  if (ts.isBinaryExpression(parent)) {
    if (parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.right === node)
      return ts.isPropertyAccessExpression(parent.left) && SHOWN.has(parent.left.name.text);
    return parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken && isShown(parent);
  }
  if (ts.isPropertyAssignment(parent)) return ts.isIdentifier(parent.name) && SHOWN.has(parent.name.text);
  if (ts.isNewExpression(parent)) return MAKES_SHOWN.test(parent.expression.getText());
  return ts.isCallExpression(parent) && parent.expression !== node && SHOWS.test(parent.expression.getText());
}

const SHOWN = new Set([
  'title',
  'label',
  'detail',
  'description',
  'tooltip',
  'placeholder',
  'placeHolder',
  'prompt',
  'message',
  'openLabel',
  'saveLabel',
  'validationMessage',
]);

/** new Error, new vscode.ThemeIcon is none */
const MAKES_SHOWN = /(?:Error|TreeItem|Diagnostic|CodeAction)$/;

/** window.showWarningMessage, window.setStatusBarMessage */
const SHOWS = /\.(?:show(?:Information|Warning|Error)Message|setStatusBarMessage|appendMarkdown)$/;
